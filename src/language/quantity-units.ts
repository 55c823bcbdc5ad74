import type { QuantityKind } from '../domain/question.ts';

const MONEY =
  '(?:人民币|[美欧港日韩澳加])?元(?![旦宵素件月年器])|人民币|美金|英镑|卢布|卢比|法郎|马克|比索|块钱|(?:us |hong kong )?dollars?\\b|yuan\\b|rmb\\b|euros?\\b|pounds? sterling\\b|yen\\b|rubles?\\b|francs?\\b|евро|рубл\\p{L}*|юан\\p{L}*|доллар\\p{L}*|dólares\\b|yuanes\\b|円|ウォン|원|위안';
const DURATION =
  '个?(?:多|半)?小时|钟头|分钟|秒钟?|个(?:多|半)?月|个?工作日|个?星期|周(?![岁年边围])|周年|年(?:多|半)?(?:来|间|时间|以上|左右|之久|(?![\\d代级]))|载|天|昼夜|世纪|hours?\\b|minutes?\\b|seconds?\\b|days?\\b|weeks?\\b|months?\\b|years?\\b(?! old)|decades?\\b|centur(?:y|ies)\\b|час\\p{L}*|дн(?:я|ей)|時間|시간';
/** Measure words; where one begins another word as often (家 of 家庭), what follows is looked at. */
const COUNT =
  '人次|场次|架次|批次|例次|人(?![民大工才均口类们生事物员])|名(?![单字称为])|位(?![于居列置])|家(?![庭电具长园乡属人])|个(?!人[^\\p{Script=Han}]|体|性|别)|项|户(?![外籍口型])|所(?![有以在谓需属])|座|栋|幢|条|件|台|辆|架|艘|套|只|支|张|本(?![地市省区来身质科])|部(?![分门署长委])|篇|首(?![次个批届])|幅|场|次|批|起(?![到来步草源])|处(?![理于罚置])|间(?!接)|对(?!于|外|标|接)|双|组|队|门|款|种|类|道|层|届|期|级|轮|例|株|棵|头(?=$|[^\\p{L}]|[牛猪羊])|匹|片|块|份|笔|单(?=$|[^\\p{L}])|枚|粒|颗|口|面|箱|班|趟|章|节|页|字|点|分(?![钟别为之布析公局院会])|票|席|床|学时|课时|(?:people|persons?|employees|companies|enterprises|workers|students|points|goals|inhabitants|residents|jobs)\\b|человек|компани\\p{L}*|社|人|명|개';

/** Units that follow a number, by class; the more special stand before the more general: 平方公里 is no 公里. */
const SOURCES: readonly (readonly [QuantityKind, string])[] = [
  ['money', MONEY],
  ['share', '%|个?百分点|percent(?:age points?)?\\b|per cent\\b|成(?=$|[^\\p{L}]|以上|左右|的)|процент\\p{L}*|por ciento\\b|prozent\\b|pour cent\\b|パーセント|퍼센트'],
  ['multiple', '倍|times\\b|-?fold\\b'],
  ['area', '平方公里|平方千米|平方米|平方英里|平米|公顷|亩|square (?:kilomet\\p{L}+|met\\p{L}+|miles?|feet|foot)\\b|km²|km2\\b|m²|hectares?\\b|acres?\\b|mu\\b'],
  ['speed', '公里/小?时|公里每小时|千米/小?时|米/秒|km/h\\b|mph\\b|kilomet(?:er|re)s per hour\\b|miles per hour\\b|[mgk]bps\\b'],
  ['volume', '立方米|立方公里|立方|毫升|公升|升(?![级至到高值降温幅起])|cubic (?:met\\p{L}+|feet)\\b|m³|lit(?:er|re)s?\\b|gallons?\\b|barrels?\\b|桶'],
  ['length', '公里|千米|英里|海里|厘米|毫米|微米|纳米|英尺|英寸|米(?![粉饭兰])|kilomet(?:er|re)s?\\b|met(?:er|re)s?\\b|centimet(?:er|re)s?\\b|miles?\\b|feet\\b|foot\\b|inch(?:es)?\\b|[kcmn]?m\\b|μm'],
  ['weight', '公斤|千克|毫克|吨|斤|克(?=$|[^\\p{L}]|[的重])|(?:kilo)?grams?\\b|tonn?es?\\b|tons\\b|[km]g\\b|lbs?\\b|pounds?\\b'],
  ['energy', '千瓦时|兆瓦时|吉瓦时|度电|焦耳|千卡|[kmgt]wh\\b|(?:kilo|mega|giga)watt[- ]hours?\\b|joules?\\b'],
  ['power', '千瓦|兆瓦|吉瓦|瓦(?=$|[^\\p{L}])|马力|[kmg]w\\b|(?:kilo|mega|giga)?watts?\\b|horsepower\\b'],
  ['temperature', '摄氏度|华氏度|°\\s?[cf]?|℃|℉|度(?=$|[^\\p{L}]|以上|以下)|degrees?\\b'],
  ['data', '[kmgt]b\\b|字节|比特|(?:mega|giga|tera|kilo)?bytes?\\b|bits?\\b'],
  ['age', '周?岁|years? old\\b|years of age\\b|歳|살'],
  ['duration', DURATION],
  ['count', COUNT],
];

const UNITS = SOURCES.map(([kind, source]) => ({ kind, pattern: new RegExp(source, 'uy') }));

/** The unit that begins at an offset of a folded text, or null. */
export function unitAt(text: string, offset: number): { readonly kind: QuantityKind; readonly measure: string } | null {
  for (const { kind, pattern } of UNITS) {
    pattern.lastIndex = offset;
    const measure = pattern.exec(text)?.[0];
    if (measure !== undefined) return { kind, measure };
  }
  return null;
}
