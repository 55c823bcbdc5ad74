import { once } from '../once.ts';
import { findChineseNames } from './find-names.ts';
import { normaliseForSearch, removeControls } from './normalise.ts';
import { placesByName, placesBySpelling, type Place } from './place-list.ts';
import { latinSound } from './sound.ts';

/** A place of the list as a question names it. */
export interface PlaceName {
  /** In the form in which texts are compared. */
  readonly name: string;
  /** One, or several that are spelt alike in Latin letters (Suzhou). */
  readonly places: readonly Place[];
  /** Whether the question is about the place: it begins with it, or asks for something of it. */
  readonly isTopic: boolean;
}

/** A name of the list in a text. */
interface Mention {
  readonly place: Place;
  readonly start: number;
  readonly end: number;
}

/** Characters of the longest name (布宜诺斯艾利斯). */
const LONGEST = 8;
/** So many characters behind a place tell whether its name goes on there. */
const FAR = 40;

/** What may stand before a place that a question begins with. */
const BEFORE_TOPIC = /(?:^|[^\p{Script=Han}]|[年月日号度](?:份|底|初|末)?|请问|想知道|想问|告诉我|查一?下|问一?下|关于|目前|现在|当前|中国|我国|[省市州]|和|与|及|或|跟)$/u;
/** Behind these the place is where something is, comes from or goes to. Other characters belong to a longer name (黄河|河南岸). */
const BEFORE_PLACE = /[在从到去来与和跟比由往离给是对为被让把有及或至自向的说即叫时后]$/u;

const TIME = '(?:(?:\\d{4}年?(?:度|底|初|末)?|(?:去|今|明|前|当|每|上|下|全|近|本)(?:[一二三四五六七八九十两\\d]+)?年|上半年|下半年|[一二三四]季度|前[一二三]季度|第[一二三四]季度|\\d{1,2}月份?|\\d{1,2}[-—~至到]\\d{1,2}月|目前|现在|当前|的|,)\\s*)*';
/** What only places have: of a name that is a word, too, this tells which it is. */
const MATTER_OF_PLACES = '(?:gdp|生产总值|地区生产|人均gdp|经济(?!学|法|型|技术|开发|日报|出版)|(?:常住|户籍|总|城镇|城乡|农村|流动)?人口|城镇化|城乡|居民|一般公共|财政(?:收入|支出|总|预算)|固定资产投资|规模以上|规上|进出口|外贸|社会消费品|市长|市委|市政府|省长|省委|州长|房价|车牌|邮编|区号|省会|城区|市区|辖)';
/** What may follow a place that is no part of a longer name (上海|路, 青岛|啤酒, 北京|时间, 广东|话, 南昌|起义). */
const AFTER_PLACE = new RegExp(
  `^(?:$|[^\\p{Script=Han}]|${[
    // small words and words that ask
    '的(?!士)|在(?!线)|是|有(?![限色机轨])|和(?![平谐])|与|跟|及(?!时)|或|到(?!底)|比(?![亚特赛])|呢|吗|哪|什么|多[少大长高远久快]|几(?!何)|怎|如何|为[何什]|谁|何[时处]|被|将(?!军)|已|每|最|一?共(?![青产和])|目前|现[在有]',
    // times
    TIME + MATTER_OF_PLACES,
    '[去今明前当每本全近][一二三四五六七八九十两几]?年|[上下]半年|上年|[一二三四]季度|前[一二三四五六七八九十]|第[一二三四]季度|同比',
    // what is told of a place
    '总(?:量|额|产值|收入|投资|人口|面积|体|计|共)|增(?:[长速加幅值至])|新增|累计|计划(?!生育)|预计|力争|实现|完成|达到|举[办行]|获(?:得|评|批|奖)|位于|属于|距|离|成为|取得|建成|建设了|引进|发布|出台|推出|启动|简称|别称|历史',
    '第[一二三]产业|人均|面积|全[市省州]|平均|工业(?!园|大?学)|农业(?!大学|科学|银行)|服务业|制造业|数字经济|海洋经济|民营|国企|产业(?!园|基地|集团|研究)|投资(?!集团|公司|银行|控股)|出口(?!加工)|进口|消费|税收|气温|天气|气候|降水|空气|环境|水质|粮食',
    '高新技术企业|科技(?:企业|创新|型)|孵化器|园区|项目|重点项目|招商|专利|研发|创业|(?:市场)?主体|企业(?!家|联合|集团)|上市公司|高校|就业|失业|疫情|营商|地铁|高铁|旅游(?![节局公集学职])|发展(?!银行|研究|公司|集团|大道|改革)|党建|志愿|社区',
  ].join('|')})`,
  'u',
);
/** 市 of 上海市 belongs to the place; 省会 and 市场 do not. */
const ENDING = /^(?:特别行政区|(?:壮族|回族|维吾尔)?自治区|\p{Script=Han}{0,6}自治州|省(?![会委级长内外])|市(?![场民长值委级政县区内外])|州(?![长委])|地区(?!生产|总))/u;
/** In a text, also a zone makes clear what is named: 淄博|高新区. */
const ZONE = /^(?:国家级?|省级)?(?:高新|经济?(?:技术)?开发区|经开|开发区|综保|保税|自贸|新区)/u;

const beginnings = once(() => new Set(Array.from(placesByName().keys(), (name) => name.charAt(0))));

/**
 * The places of a question without anything that says what they are (上海, 青岛, Qingdao), from the list in place-list.ts,
 * and only where the question is about the place: no part of a longer name or word. 山东青岛 is 青岛 alone.
 */
export function findAskedPlaces(text: string): PlaceName[] {
  const normalised = normaliseForSearch(text);
  const found = [...findAskedChinese(normalised), ...findAskedLatin(removeControls(text).normalize('NFKC'))];
  return [...new Map(found.map((place) => [place.name, place])).values()];
}

/** The places of a text. */
export interface PlacesOfText {
  /** Those it speaks of by themselves or as a zone of theirs; not all, but surely. */
  readonly named: readonly Place[];
  /** Every place whose name stands there, if only inside another one. */
  readonly possible: readonly Place[];
}

/** @param normalised the text in the form in which texts are compared */
export function findPlaces(text: string, normalised: string): PlacesOfText {
  const mentions = findMentions(normalised);
  const named = mentions.filter((mention, index) => {
    const { before, after, ending } = around(normalised, mention);
    if (!isBeginning(before, mentions[index - 1], mention) && !BEFORE_PLACE.test(before)) return false;
    const isZone = ZONE.test(after);
    return (isZone || AFTER_PLACE.test(after)) && (!mention.place.isAmbiguous || isZone || ending !== '');
  });
  const spelt = findLatin(text);
  const spoken = spelt.filter(({ isAlone, after }) => isAlone && (AFTER_LATIN.test(after) || LATIN_ZONE.test(after)));
  const placesOf = (spellings: readonly Spelling[]): readonly Place[] => spellings.flatMap(({ name }) => placesSpelt(name));
  return {
    named: [...new Set([...named.map(({ place }) => place), ...placesOf(spoken)])],
    possible: [...new Set([...mentions.map(({ place }) => place), ...placesOf(spelt)])],
  };
}

function findAskedChinese(normalised: string): PlaceName[] {
  const mentions = findMentions(normalised);
  if (mentions.length === 0) return [];
  const longer = findChineseNames(normalised).filter(({ kind, name, core }) => kind !== 'region' || name.slice(core.length).length > 1);
  return mentions.flatMap((mention, index): PlaceName[] => {
    const { place, start, end } = mention;
    const { before, after, ending } = around(normalised, mention);
    const name = normalised.slice(start, end);
    const isInLongerName = longer.some((other) => other.name.includes(name + normalised.slice(end, end + 1)));
    if (isInLongerName || isQuoted(normalised, start) || mentions[index + 1]?.start === end + ending.length) return [];
    const isTopic = isBeginning(before, mentions[index - 1], mention);
    if (!(isTopic || BEFORE_PLACE.test(before)) || !AFTER_PLACE.test(after)) return [];
    if (place.isAmbiguous && ending === '' && !SAYS_PLACE.test(after)) return [];
    return [{ name, places: [place], isTopic }];
  });
}

const SAYS_PLACE = new RegExp(`^${TIME}${MATTER_OF_PLACES}`, 'u');

/** @param after what follows it and its 省, 市, 州 */
function around(text: string, { start, end }: Mention): { readonly before: string; readonly after: string; readonly ending: string } {
  const [ending = ''] = ENDING.exec(text.slice(end, end + 10)) ?? [];
  return { before: text.slice(Math.max(0, start - 6), start), after: text.slice(end + ending.length, end + ending.length + FAR), ending };
}

/** 青岛 of 山东青岛 begins a question as 山东 does. */
function isBeginning(before: string, previous: Mention | undefined, { start }: Mention): boolean {
  return BEFORE_TOPIC.test(before) || previous?.end === start;
}

/** A title or a slogan names no place. */
function isQuoted(text: string, start: number): boolean {
  const opened = text.slice(0, start).replace(/《[^》]*》|[“"「『][^”"」』]*[”"」』]/gu, '');
  return /[《“"「『]/u.test(opened) && /[》”"」』]/u.test(text.slice(start));
}

function findMentions(text: string): Mention[] {
  const found: Mention[] = [];
  for (let start = 0; start + 1 < text.length; start += 1) {
    if (!beginnings().has(text.charAt(start))) continue;
    for (let length = LONGEST; length >= 2; length -= 1) {
      const place = placesByName().get(text.slice(start, start + length));
      if (place === undefined) continue;
      found.push({ place, start, end: start + length });
      start += length - 1;
      break;
    }
  }
  return found;
}

/** Capitalised words in a row. */
const LATIN_RUN = /(?<![\p{L}\p{M}\p{N}'’-])\p{Lu}[\p{L}\p{M}]*(?:['’](?!s\b)\p{L}+)?(?: \p{Lu}[\p{L}\p{M}]*){0,3}/gu;
/** Words that begin a sentence have capitals and are no part of a name. */
const LEADING_WORDS = /^(?:(?:what|which|how|did|does|do|is|are|was|were|has|have|had|in|of|for|and|the|at|from|to|when|who|where|can|could|en|de|del|von) )+/iu;
const BEFORE_LATIN_TOPIC = /(?:^|\b(?:of|did|does|do|has|have|had|is|was|will|about|de|del|di|von) )$/iu;
const BEFORE_LATIN_PLACE = /(?:^|\b(?:in|for|from|to|at|by|and|or|than|near|en|em|à|und|y|et) )$/iu;
/** What ends a question behind a place: a question that ends in it asks for something of it ("How much did GDP grow in Shenzhen in 2023?"). */
const LATIN_CLOSING = /^(?:,? (?:in|during|for|last|this)\b(?: year| \p{N}+)?)?\s*[?.!]*$/u;
/** University of Shanghai. */
const PART_OF_NAME = /\p{Lu}\p{Ll}+ (?:of|de|di|von) $/u;
/** What goes on after a place; a noun or another capital makes a longer name (Nanjing Road, Beijing time). */
const AFTER_LATIN = /^(?:$|['’]s?(?:\P{L}|$)|\s*[^\p{L}\p{N}\s'’-]| ?\d| (?:gdp|in|on|at|by|for|from|to|and|or|vs|has|have|had|is|was|did|does|grow|grew|grown|reach|reached|rise|rose|increase|increased|during|last|this|next|economic|economy|population|en|el|im|und|y|et|em|nel)(?!\p{L}))/iu;

/** In a text also a zone makes clear what is named: Zibo High-tech Zone. */
const LATIN_ZONE = /^ (?:High[- ]?[Tt]ech|Economic|Development|Free Trade|New (?:Area|District)|City|Province|Municipality|District)/u;

/** A place in a text of Latin letters. */
interface Spelling {
  readonly name: string;
  /** What follows it. */
  readonly after: string;
  /** Whether no word before it belongs to the name. */
  readonly isAlone: boolean;
  /** See {@link PlaceName}. */
  readonly isTopic: boolean;
}

function findAskedLatin(text: string): PlaceName[] {
  return findLatin(text)
    .filter(({ after, isAlone }) => isAlone && AFTER_LATIN.test(after))
    .map(({ name, isTopic }) => ({ name: normaliseForSearch(name), places: placesSpelt(name), isTopic }));
}

function findLatin(text: string): Spelling[] {
  if (!/\p{Lu}/u.test(text)) return [];
  return [...text.matchAll(LATIN_RUN)].flatMap(({ 0: run, index }): Spelling[] => {
    const [leading = ''] = LEADING_WORDS.exec(run) ?? [];
    const name = placeBeginning(run.slice(leading.length));
    if (name === null) return [];
    const start = index + leading.length;
    const before = text.slice(Math.max(0, start - 24), start).replace(/^.*[.!?:;,¿¡\n]\s*|the $/gsu, '');
    const after = text.slice(start + name.length, start + name.length + FAR);
    const isLast = /\bin $/iu.test(before) && LATIN_CLOSING.test(after);
    const isTopic = isLast || BEFORE_LATIN_TOPIC.test(before) || /^['’]/u.test(after);
    return [{ name, after, isAlone: (isTopic || BEFORE_LATIN_PLACE.test(before)) && !PART_OF_NAME.test(before), isTopic }];
  });
}

/** The longest place that capitalised words begin with. */
function placeBeginning(words: string): string | null {
  for (let end = words.length; end > 0; end = words.lastIndexOf(' ', end - 1)) {
    const name = words.slice(0, end);
    if (placesSpelt(name).length > 0) return name;
  }
  return null;
}

function placesSpelt(name: string): readonly Place[] {
  return placesBySpelling().get(latinSound(name)) ?? [];
}
