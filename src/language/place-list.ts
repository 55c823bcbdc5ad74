import { once } from '../once.ts';
import { latinSound, soundOf, syllablesOf } from './sound.ts';

/** A place that texts name without saying what it is. */
export interface Place {
  /** In simplified characters, the usual one first. */
  readonly names: readonly string[];
  /** Other spellings than pinyin, as they are written. */
  readonly spellings: readonly string[];
  /** The province or country it lies in; null for those themselves. */
  readonly within: Place | null;
  /** Whether its name is also a word, a person or a thing: it names a place only where 市, 州 or 县 says so. */
  readonly isAmbiguous: boolean;
}

/*
 * A line is a province and its cities, or a country and its cities: names and spellings parted by |, a blank in one
 * written _, an ambiguous name marked ?. 中国 is not among them, because nearly everything is in it.
 */

/** Without 省, 市, 州, 地区: provinces, autonomous regions, municipalities, prefectures, and the counties that are named as often. */
const CHINA = `
北京|Peking
天津
上海
重庆
香港|Hong_Kong
澳门|Macau|Macao
台湾 台北|Taipei 高雄|Kaohsiung
河北 石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 雄安
山西 太原 ?大同 阳泉 ?长治 晋城 朔州 晋中 ?运城 忻州 临汾 吕梁|Luliang
内蒙古|Inner_Mongolia 呼和浩特|Hohhot 包头 乌海 赤峰 通辽 鄂尔多斯|Ordos 呼伦贝尔|Hulunbuir 巴彦淖尔 乌兰察布 锡林郭勒 阿拉善
辽宁 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 ?朝阳 葫芦岛
吉林 长春 ?四平 辽源 ?通化 ?白山 松原 白城 延边
黑龙江 哈尔滨|Harbin 齐齐哈尔|Qiqihar 鸡西 鹤岗 双鸭山 ?大庆 伊春 佳木斯 七台河 ?牡丹江 ?黑河 绥化 大兴安岭
江苏 南京 无锡 徐州 常州 苏州 ?南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 昆山
浙江 杭州 宁波 温州 嘉兴 湖州 绍兴 ?金华 衢州 舟山 台州 ?丽水 义乌
安徽 合肥 芜湖 蚌埠 ?淮南 马鞍山 ?淮北 铜陵 安庆 ?黄山 滁州 阜阳 宿州 ?六安 亳州 池州 宣城
福建 福州 厦门|Amoy 莆田 ?三明 泉州 漳州 ?南平 龙岩 宁德
江西 南昌 景德镇 萍乡 ?九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶
山东 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 ?日照 莱芜 临沂 德州 聊城 滨州 菏泽
河南 郑州 ?开封 洛阳 平顶山 安阳 鹤壁 ?新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 济源
湖北 武汉 ?黄石 十堰 宜昌 襄阳 鄂州 荆门 ?孝感 荆州 黄冈 咸宁 随州 恩施 仙桃 潜江
湖南 长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 ?湘西
广东 广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 ?河源 ?阳江 清远 东莞 ?中山 潮州 揭阳 云浮
广西 南宁 柳州 桂林 梧州 ?北海 防城港 钦州 贵港 玉林 ?百色 贺州 ?河池 ?来宾 崇左
海南 海口 三亚 三沙 儋州
四川 成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 ?内江 ?乐山 南充 眉山 宜宾 ?广安 达州 雅安 ?巴中 资阳 ?甘孜 ?凉山
贵州 贵阳 六盘水 遵义 安顺 毕节 铜仁 ?黔东南 ?黔西南
云南 昆明 曲靖 玉溪 ?保山 昭通 ?丽江 ?普洱 临沧 ?大理 ?楚雄 ?西双版纳
西藏|Tibet 拉萨|Lhasa 日喀则|Shigatse ?昌都 林芝 那曲
陕西|Shaanxi 西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 ?安康 商洛
甘肃 兰州 嘉峪关 金昌 ?白银 ?天水 ?武威 张掖 ?平凉 酒泉 庆阳 ?定西 陇南
青海 西宁 ?海东
宁夏 银川 石嘴山 ?吴忠 固原 ?中卫
新疆|Xinjiang 乌鲁木齐|Urumqi 克拉玛依|Karamay 吐鲁番|Turpan 哈密 喀什|Kashgar 阿克苏 石河子
`;

/** Countries and cities that newspapers name often. A country that is also a first name or a river in English stands without its spelling. */
const WORLD = `
美国|美利坚|United_States|USA|US|America 纽约|New_York 华盛顿|Washington 洛杉矶|Los_Angeles 旧金山|三藩市|San_Francisco 芝加哥|Chicago 波士顿|Boston 西雅图|Seattle 休斯敦|休斯顿|Houston 费城|Philadelphia 迈阿密|Miami 加州|加利福尼亚|California 得克萨斯|得州|德克萨斯|Texas
日本|Japan 东京|Tokyo 大阪|Osaka 京都|Kyoto 横滨|Yokohama 名古屋|Nagoya 北海道|Hokkaido 广岛|Hiroshima 福冈|Fukuoka
韩国|南韩|South_Korea|Korea 首尔|汉城|Seoul 釜山|Busan 仁川|Incheon
朝鲜|北韩|North_Korea 平壤|Pyongyang
英国|United_Kingdom|UK|Britain|Great_Britain 伦敦|London 曼彻斯特|Manchester 利物浦|Liverpool 伯明翰|Birmingham 爱丁堡|Edinburgh 英格兰|England 苏格兰|Scotland
法国|法兰西|France 巴黎|Paris 里昂|Lyon 马赛|Marseille
德国|德意志|Germany 柏林|Berlin 慕尼黑|Munich 汉堡|Hamburg 法兰克福|Frankfurt 科隆|Cologne
意大利|Italy 罗马|Rome 米兰|Milan 威尼斯|Venice 佛罗伦萨|Florence 都灵|Turin
西班牙|Spain 马德里|Madrid 巴塞罗那|巴塞隆纳|Barcelona
葡萄牙|Portugal 里斯本|Lisbon
荷兰|Netherlands|Holland 阿姆斯特丹|Amsterdam 鹿特丹|Rotterdam 海牙
比利时|Belgium 布鲁塞尔|Brussels
瑞士|Switzerland 日内瓦|Geneva 苏黎世|Zurich
奥地利|Austria 维也纳|Vienna
瑞典|Sweden 斯德哥尔摩|Stockholm
挪威|Norway 奥斯陆|Oslo
丹麦|Denmark 哥本哈根|Copenhagen
芬兰|Finland 赫尔辛基|Helsinki
冰岛|Iceland
爱尔兰|Ireland 都柏林|Dublin
波兰|Poland 华沙|Warsaw
捷克|Czech_Republic|Czechia 布拉格|Prague
匈牙利|Hungary 布达佩斯|Budapest
罗马尼亚|Romania
保加利亚|Bulgaria
塞尔维亚|Serbia
克罗地亚|Croatia
希腊|Greece 雅典|Athens
俄罗斯|俄国|俄联邦|Russia 莫斯科|Moscow 圣彼得堡|Saint_Petersburg|St_Petersburg 海参崴|符拉迪沃斯托克|Vladivostok
乌克兰|Ukraine 基辅|Kyiv|Kiev
白俄罗斯|Belarus
哈萨克斯坦|Kazakhstan
乌兹别克斯坦|Uzbekistan
土耳其|Türkiye 伊斯坦布尔|Istanbul 安卡拉|Ankara
以色列|Israel 耶路撒冷|Jerusalem
巴勒斯坦|Palestine
伊朗|Iran 德黑兰|Tehran
伊拉克|Iraq 巴格达|Baghdad
叙利亚|Syria
沙特阿拉伯|沙特|Saudi_Arabia
阿联酋|阿拉伯联合酋长国|United_Arab_Emirates|UAE 迪拜|Dubai
卡塔尔|Qatar
科威特|Kuwait
阿富汗|Afghanistan
巴基斯坦|Pakistan
印度|India 孟买|Mumbai|Bombay 新德里|德里|New_Delhi|Delhi 班加罗尔|Bangalore
孟加拉国|孟加拉|Bangladesh
斯里兰卡|Sri_Lanka
尼泊尔|Nepal
缅甸|Myanmar|Burma
泰国|Thailand 曼谷|Bangkok
越南|Vietnam 河内|Hanoi 胡志明市|西贡|Ho_Chi_Minh_City|Saigon
老挝|Laos
柬埔寨|Cambodia
马来西亚|Malaysia 吉隆坡|Kuala_Lumpur
新加坡|星加坡|Singapore
印度尼西亚|印尼|Indonesia 雅加达|Jakarta
菲律宾|Philippines 马尼拉|Manila
?蒙古|Mongolia 乌兰巴托|Ulaanbaatar
澳大利亚|澳洲|Australia 悉尼|雪梨|Sydney 墨尔本|Melbourne 堪培拉|Canberra
新西兰|纽西兰|New_Zealand 奥克兰|Auckland 惠灵顿
加拿大|Canada 多伦多|Toronto 温哥华|Vancouver 渥太华|Ottawa 蒙特利尔|Montreal
墨西哥|Mexico
古巴|Cuba
巴西|Brazil 里约热内卢|里约|Rio_de_Janeiro 圣保罗|Sao_Paulo
阿根廷|Argentina 布宜诺斯艾利斯|Buenos_Aires
智利|Chile
秘鲁|Peru
哥伦比亚|Colombia
委内瑞拉|Venezuela
埃及|Egypt 开罗|Cairo
南非|South_Africa 约翰内斯堡|Johannesburg 开普敦|Cape_Town
尼日利亚|Nigeria
肯尼亚|Kenya 内罗毕|Nairobi
埃塞俄比亚|Ethiopia
坦桑尼亚|Tanzania
摩洛哥|Morocco
阿尔及利亚|Algeria
利比亚|Libya
?苏丹|Sudan
`;

/** Shorter spellings are words, first names and surnames of other languages (Dali, Jian, Hami); these are not. */
const LEAST_LETTERS = 5;
const SHORT_SPELLINGS = new Set(['zibo', 'wuxi', 'wuhu', 'xian', 'us', 'uk', 'usa', 'uae', 'iran', 'iraq', 'cuba', 'peru', 'laos', 'oslo', 'rome', 'kyiv', 'kiev']);

const readChina = once(() => CHINA.trim().split('\n').flatMap(readLine));
const readPlaces = once(() => [...readChina(), ...WORLD.trim().split('\n').flatMap(readLine)]);

function readLine(line: string): Place[] {
  const [first = '', ...others] = line.split(' ');
  const whole = readPlace(first, null);
  return [whole, ...others.map((entry) => readPlace(entry, whole))];
}

function readPlace(entry: string, within: Place | null): Place {
  const isAmbiguous = entry.startsWith('?');
  const forms = entry.slice(isAmbiguous ? 1 : 0).replaceAll('_', ' ').split('|');
  const isHan = (form: string): boolean => /^\p{Script=Han}/u.test(form);
  return { names: forms.filter(isHan), spellings: forms.filter((form) => !isHan(form)), within, isAmbiguous };
}

/** Every name of a place of China, in simplified characters. */
export const chineseNames = once((): ReadonlySet<string> => new Set(readChina().flatMap(({ names }) => names)));

/** The places of the list by their names in simplified characters. */
export const placesByName = once((): ReadonlyMap<string, Place> => new Map(readPlaces().flatMap((place) => place.names.map((name) => [name, place] as const))));

/** Whether a place lies in China: its name in Latin letters is its pinyin in nearly every language. */
export function isInChina({ names: [name = ''] }: Place): boolean {
  return chineseNames().has(name);
}

const forms = new WeakMap<Place, readonly string[]>();

/** How a place may be written: its names, its spellings, and where it lies in China its pinyin with and without apostrophe (xi'an), in lower case. */
export function writtenForms(place: Place): readonly string[] {
  const known = forms.get(place) ?? findForms(place);
  forms.set(place, known);
  return known;
}

function findForms(place: Place): readonly string[] {
  const pinyin = isInChina(place) ? place.names.flatMap((name) => syllablesOf(name) ?? []) : [];
  const parted = pinyin.map((syllable, index) => (index > 0 && /^[aeo]/u.test(syllable) ? `'${syllable}` : syllable)).join('');
  return [...new Set([...place.names, ...place.spellings.map((spelling) => spelling.toLowerCase()), parted, parted.replaceAll("'", '')])].filter((form) => form !== '');
}

/** The places of the list by their spellings and their pinyin, in the form of `latinSound`: suzhou is 苏州 and 宿州. */
export const placesBySpelling = once((): ReadonlyMap<string, readonly Place[]> => {
  const found = new Map<string, readonly Place[]>();
  for (const place of readPlaces()) {
    const spoken = isInChina(place) ? place.names.flatMap((name) => soundOf(name) ?? []) : [];
    for (const key of new Set([...spoken, ...place.spellings.map(latinSound)])) {
      if (key.length >= LEAST_LETTERS || SHORT_SPELLINGS.has(key)) found.set(key, [...(found.get(key) ?? []), place]);
    }
  }
  return found;
});
