import { hanExpression } from '../../language/han.ts';
import { chineseYearsToDigits } from '../../language/normalise.ts';

/** What a line says of the publication that printed it; at least one of the two. */
export interface PageHead {
  /** `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string | null;
  /** The newspaper or site, as it is printed. */
  readonly source: string | null;
}

const NUMERALS = '一二三四五六七八九';
const MONTH_OR_DAY = `(?:\\d{1,2}|[一二三]?十[${NUMERALS}]?|[${NUMERALS}])`;
const DATE = new RegExp(
  `(?<![\\d.])((?:19|20)\\d{2})(?:年(${MONTH_OR_DAY})月(?:(${MONTH_OR_DAY})日)?|([-./])(\\d{1,2})\\4(\\d{1,2})(?![\\d.]))`,
  'gu',
);
/** Newspapers by the last characters of their names. */
const PAPER = hanExpression(/^《?(?<name>\p{Script=Han}{2,6}(?:(?:日|晚|早|晨|午|时|商|导|周|都市|青年|科技|经济|农民|工人|教育|党|快|电)[报報])|参考消息)》?(?:·\p{Script=Han}{2,4})?$/u);
const PAPER_OF_BYLINE = hanExpression(/^(\p{Script=Han}{2,8}[报報])(?:·\p{Script=Han}{2,4})?\s*(?:首席|见习|特约)?(?:记者|讯)/u);
/** What parts the name of a newspaper from the rest of a file name. */
const BETWEEN_NAMES = hanExpression(/[\s_\-—–·.,()【】[\]《》]+|(?<=[报報])(?=\d)|(?<=[\d日版])(?=\p{Script=Han}{2,7}[报報]$)/u);
/** Reports on somebody's own work, which are called like newspapers. */
const REPORT = /^《?(?:工作|项目|学习|疫情|调查|生产|销售|安全|气象|舆情|业绩|实习|个人|每日|本周|数据|财务|统计|值班|市场|运营|业务|进度|施工)/u;
/** Where figures and pictures come from is another matter: 数据来源, 图片来源. */
const ORIGIN = hanExpression(
  /(?<!\p{Script=Han})(?:(?:文章|稿件|信息|新闻|本文)?[来來]源:\s*《?|(?:转载自|原载于?|选自|摘自):?\s*《)(?<name>[^\s《》,;|()\d:。！?“”]{2,20})》?/u,
);
const DATED = /(?:发布|发表|刊发|出版|更新)(?:时间|日期)?:\s*/u;
/** What page heads hold besides: weekday, page and its name, issue, lunar date, time of day, staff, readers. */
const FURNISHING = hanExpression(
  /(?:星期|周)[一二三四五六日天]|第?\s*[A-Z]?\d{1,3}\s*版|第[一二三四五六七八九十]+版|(?<![A-Z\d])[A-Z]\d{1,3}(?!\d)|今日\d+版|总?第\d+期|农历\p{Script=Han}{2,10}|(?<!\d)\d{1,2}:\d{2}(?::\d{2})?|(?:作者|责任编辑|责编|编辑|美编|校对|组版|主编)[:/]\s*\p{Script=Han}{2,4}(?!\p{Script=Han})|(?:浏览|阅读|点击)(?:次数|量|数)?:\s*\d+次?|(?<!\p{Script=Han})(?:头版|要闻|综合|时政|经济|社会|文化|教育|理论|评论|国际|体育|城事|民生|专题|专版|导读|新闻|特刊|副刊){1,2}(?:周刊|专刊|版)?(?!\p{Script=Han})/gu,
);
const SEPARATORS = /[\s|丨·,、;—–_()[\]【】●◆▪\-/]+/gu;
/** Without any of these a line is no head: most lines of a page need no closer look. */
const LIKELY = /[\d０-９〇零]|[来來]源|[摘选]自|原载/u;
/** Nor is what holds one of these, which stand in none of the parts of a head. */
const SENTENCE_MARK = /[。“”]/u;
/** No page head is longer, in UTF-16 units. */
const MAX_LENGTH = 80;

/**
 * What a line says of the publication, when it says nothing else: a page head ("齐鲁晚报 2023年3月15日 星期三 A05版"),
 * a line of origin ("来源：齐鲁晚报"), the time of publication. A sentence is none, whatever it names: "截至2023年3月15日"
 * dates a figure. Null for any other line.
 */
export function readPageHead(line: string): PageHead | null {
  if (line.length > MAX_LENGTH || !LIKELY.test(line) || SENTENCE_MARK.test(line)) return null;
  const text = chineseYearsToDigits(line.normalize('NFKC'));
  const [found, ...others] = text.matchAll(DATE);
  const date = found === undefined ? null : toDate(found);
  if (others.length > 0 || (found !== undefined && date === null)) return null;
  const origin = ORIGIN.exec(text)?.groups?.['name'] ?? null;
  const bare = text.replace(found?.[0] ?? '', ' ').replace(ORIGIN, ' ').replace(DATED, ' ');
  const unfurnished = bare.replace(FURNISHING, ' ');
  const rest = unfurnished.replace(SEPARATORS, '');
  const paper = paperName(rest);
  if (rest !== '' && paper === null) return null;
  const source = origin ?? paper;
  // A month alone may be a heading and a name alone a mention: something else has to say that this is a head.
  const isHead = date?.length === 10 || origin !== null || DATED.test(text) || unfurnished !== bare || (date !== null && paper !== null);
  return isHead && (date !== null || source !== null) ? { date, source } : null;
}

/** The newspaper that an author's line or a dateline names as its own: "齐鲁晚报·齐鲁壹点 记者 …", "齐鲁晚报讯". */
export function paperOfByline(text: string): string | null {
  const [, name = ''] = PAPER_OF_BYLINE.exec(text) ?? [];
  return paperName(name);
}

/** The newspaper that a file is named after, where its name begins or ends with it: "齐鲁晚报_2023-03-15_A05.pdf". */
export function paperInFileName(file: string): string | null {
  const name = (file.split('/').at(-1) ?? '').normalize('NFKC').replace(/\.[^.]*$/u, '');
  const parts = name.split(BETWEEN_NAMES).filter((part) => part !== '');
  return paperName(parts[0] ?? '') ?? paperName(parts.at(-1) ?? '');
}

/** Month and day of a dateline ("新华社北京3月1日电" → `-03-01`), or null. */
export function dayOfDateline(dateline: string): string | null {
  const [, month, day] = /(?<!\d)(\d{1,2})月(\d{1,2})日/u.exec(dateline.normalize('NFKC')) ?? [];
  return month === undefined || day === undefined || !exists(2000, Number(month), Number(day)) ? null : `-${pad(Number(month))}-${pad(Number(day))}`;
}

/** The days that a text names with their year, `YYYY-MM-DD`. */
export function daysIn(text: string): string[] {
  const dates = [...chineseYearsToDigits(text.normalize('NFKC')).matchAll(DATE)].map(toDate);
  return dates.filter((date): date is string => date?.length === 10);
}

function paperName(text: string): string | null {
  return REPORT.test(text) ? null : (PAPER.exec(text)?.groups?.['name'] ?? null);
}

/** Null for a day that no calendar has. */
function toDate([, year, month, day, , plainMonth, plainDay]: RegExpExecArray | RegExpMatchArray): string | null {
  const numbers = [month ?? plainMonth, day ?? plainDay].map((digits) => (digits === undefined ? null : toNumber(digits)));
  const [inYear = null, inMonth = null] = numbers;
  if (inYear === null || !exists(Number(year), inYear, inMonth ?? 1)) return null;
  return `${year}-${pad(inYear)}${inMonth === null ? '' : `-${pad(inMonth)}`}`;
}

/** 1 … 31 in Arabic or Chinese digits. */
function toNumber(digits: string): number {
  if (/^\d+$/u.test(digits)) return Number(digits);
  const [tens = '', ones = ''] = digits.includes('十') ? digits.split('十') : ['〇', digits];
  const value = (digit: string): number => NUMERALS.indexOf(digit) + 1;
  return (tens === '' ? 1 : value(tens)) * 10 + (ones === '' ? 0 : value(ones));
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
