import type { NamedEntity, NameKind } from '../domain/question.ts';
import { nameStem } from './name-core.ts';
import { normaliseForSearch, removeControls } from './normalise.ts';

/** The parts after which a Chinese name ends, with how far it reaches to the left. */
interface ChineseForm {
  readonly kind: NameKind;
  readonly suffix: RegExp;
  readonly reach: 'word' | 'run';
}

const CHINESE_FORMS: readonly ChineseForm[] = [
  {
    kind: 'zone',
    reach: 'word',
    suffix: /高新(?:技术(?:产业)?(?:开发)?|科技)?区|经济?(?:技术)?开发区|开发区|经开区|综保区|保税区|自贸(?:试验)?区|自由贸易(?:试验)?区|新区|ハイテク区/gu,
  },
  { kind: 'zone', reach: 'run', suffix: /科学城|科技城|(?:科技|产业|工业|软件|创业|物流|化工|孵化)园区?|产业城|产业基地|创新港|(?<=[能光药智数云芯硅电车材氢])谷/gu },
  { kind: 'region', reach: 'word', suffix: /(?<![园地社小辖景城全灾郊山牧林特专战能级分市新发贸税学教选军])区|(?<![城全上股超门省新夜]|(?<!成)都)市(?![场民长值委级政县])|(?<![全节])省(?![委级政内会])|(?<!全)县(?![委级政长])/gu },
  { kind: 'company', reach: 'run', suffix: /(?:股份)?有限(?:责任)?公司|(?<!上市|子|分|龙头)公司|集团(?!军)|股份(?!制|有限|合作)/gu },
  {
    kind: 'institution',
    reach: 'run',
    suffix: /(?<![香保货客商通出进渔])港(?![口澳币元股商资务区城湾股人警])|(?:国际)?机场|火车站|大桥|水库|(?:湿地|森林|地质)公园|博物馆|图书馆|美术馆|体育馆|水电站|核电站|[一二三四五六七八九十]?中学|小学(?!生)/gu,
  },
  { kind: 'institution', reach: 'run', suffix: /大学(?!生|毕业|城)|学院|研究院|研究所|医院|实验室|管委会|委员会|协会|商会|联合会|联盟|[\p{Script=Han}]局(?=$|[^\p{Script=Han}]|局长|副)/gu },
];

/** Surnames that nine in ten Chinese bear. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝';
const TITLE =
  '(?:主任|书记|局长|处长|科长|部长|市长|县长|区长|省长|镇长|校长|院长|所长|会长|理事长|董事长|总经理|经理|总裁|总监|主席|教授|院士|研究员|工程师|记者|通讯员|巡视员|创始人|负责人|党委委员|委员|秘书长|总书记|组长|队长|博士)';
const SAYS = '(?:说[,，:：道]?|表示|介绍|告诉|指出|认为|强调|透露|坦言|主持|讲话|致辞|出席|汇报|谈到|回忆)';
const PERSON = new RegExp(`(?<=${TITLE}[、,，:：]?)([${SURNAMES}][\\p{Script=Han}]{1,2}?)(?=${SAYS}|$|[^\\p{Script=Han}]|等|在|对|向|率|为|作|带)|(?<=^|[^\\p{Script=Han}]|${TITLE})([${SURNAMES}][\\p{Script=Han}]{1,2}?)(?=${SAYS})`, 'gu');
const WHOLE_PERSON = new RegExp(`^[${SURNAMES}]\\p{Script=Han}{1,2}$`, 'u');
/** 卡万·肖特: foreign names keep their point. */
const FOREIGN_PERSON = /\p{Script=Han}{1,6}(?:[·•・]\p{Script=Han}{1,6})+/gu;
/** What stands in quotation marks: schemes, products, slogans. */
const QUOTED = /[“"「『]([^“”"「」『』\s，。；：！？、,;:!?]{2,14})[”"」』]/gu;

/** A capitalised word, not an abbreviation. Scripts whose languages inflect names are left out: another form is no other name. */
const WORD = "\\p{Lu}[\\p{Ll}\\p{M}][\\p{L}\\p{M}'’]*(?:-\\p{L}+)?";
const WORDS = `${WORD}(?: (?:(?:of|de|and) )?${WORD}){0,3}`;
const ZONE = '(?:High[- ]?[Tt]ech(?:nology)?(?: Industrial)?(?: Development)?|Economic(?: (?:and|&) Techn\\p{L}+)?(?: Development)?|Development|Free Trade) (?:Zone|Area|District|Park)|New (?:Area|District)|Science (?:City|Park)|Industrial Park';
const LATIN_FORMS: readonly (readonly [NameKind, RegExp])[] = [
  ['zone', new RegExp(`(${WORD}(?: ${WORD})?) (?:${ZONE})`, 'gu')],
  ['zone', new RegExp(`(?:zonas? de alta tecnolog[ií]a de|zone de haute technologie d[e'’]|Hightech-?[Zz]one|Hochtechnologiezone|zona ad alta tecnologia di|zona de alta tecnologia de) ?(${WORD})`, 'gu')],
  ['region', new RegExp(`(${WORD}(?: ${WORD})?) (?:City|County|Province|District|Prefecture)\\b`, 'gu')],
  ['institution', new RegExp(`(${WORDS}) (?:University|College|Institute|Hospital|Academy)\\b`, 'gu')],
  ['institution', new RegExp(`(?:University|College|Universidad|Universität|Université|Institute) (?:of|de|du) (${WORDS})`, 'gu')],
  ['company', new RegExp(`(${WORDS}) (?:Group|Company|Corporation|Co\\.|Inc\\b|Ltd|Holdings?)`, 'gu')],
  ['latin', new RegExp(`(?<![.!?。！？]\\s|^[¿¡"“]?)(?<![\\p{L}'’-])(${WORDS})`, 'gu')],
];

/**
 * What a text names, by form alone and without a dictionary: what stands before 高新区, 大学, 有限公司; after a title or before
 * 表示; in quotation marks; in capitals. In order of the forms, each name once.
 */
export function findNames(text: string): NamedEntity[] {
  const names = new Map<string, NamedEntity>();
  const add = (entity: NamedEntity): void => {
    if (!names.has(entity.name)) names.set(entity.name, entity);
  };
  for (const entity of [...findChineseNames(text), ...findPersons(text), ...findSchemes(text), ...findLatinNames(text)]) add(entity);
  return [...names.values()];
}

/** Whether a text is nothing but what may be the name of a Chinese person: a frequent surname and one or two characters. */
export function mayBePersonName(text: string): boolean {
  return WHOLE_PERSON.test(text);
}

/** Zones, regions, companies and institutions of a Chinese text, in the order of the forms. */
export function findChineseNames(text: string): NamedEntity[] {
  if (!/\p{Script=Han}/u.test(text)) return [];
  // 西部（重庆）科学城 is told from others by what stands in the brackets.
  const normalised = normaliseForSearch(text).replace(/\((\p{Script=Han}{2,4})\)/gu, '$1');
  return CHINESE_FORMS.flatMap(({ kind, suffix, reach }) =>
    [...normalised.matchAll(suffix)].flatMap(({ 0: ending, index }): NamedEntity[] => {
      const [run = ''] = /\p{Script=Han}*$/u.exec(normalised.slice(Math.max(0, index - 12), index)) ?? [];
      const found = nameStem(run, reach);
      if (found === null) return [];
      // A company is no other one of its city: of 山东理工大学 the city alone tells nothing.
      return [{ name: found.stem + ending, kind, core: kind === 'company' || kind === 'institution' ? found.stem : found.core }];
    }),
  );
}

function findPersons(text: string): NamedEntity[] {
  const normalised = normaliseForSearch(text);
  const persons = [...normalised.matchAll(PERSON)].map((match) => match[1] ?? match[2] ?? '');
  const foreign = [...normalised.matchAll(FOREIGN_PERSON)].map(([name]) => name);
  return [...persons, ...foreign].map((name) => ({ name, kind: 'person', core: name }));
}

function findSchemes(text: string): NamedEntity[] {
  return [...removeControls(text).matchAll(QUOTED)].flatMap(([, quoted = '']): NamedEntity[] => {
    const name = normaliseForSearch(quoted);
    return /[\p{L}\p{N}]/u.test(name) ? [{ name, kind: 'scheme', core: name }] : [];
  });
}

function findLatinNames(text: string): NamedEntity[] {
  let rest = removeControls(text).normalize('NFKC');
  const found: NamedEntity[] = [];
  for (const [kind, form] of LATIN_FORMS) {
    rest = rest.replace(form, (match: string, ...groups: unknown[]) => {
      const core = groups.find((group) => typeof group === 'string') ?? match;
      if (!/^\p{Script=Latin}/u.test(core)) return match;
      found.push({ name: normaliseForSearch(match), kind, core: normaliseForSearch(core) });
      return ' ';
    });
  }
  return found;
}
