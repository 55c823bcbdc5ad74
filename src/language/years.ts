import { normaliseForSearch } from './normalise.ts';

/**
 * 1900–2099, not part of a longer number, a decimal or a numbered designation ("第2023号").
 * A point next to it is a decimal point unless there are two, as in 2023.03.05 and 05.03.2023.
 */
const YEAR = /(?<!\d|第\s?|(?<!\.\d?)\d\.)(?:19|20)\d{2}(?!\d|\.\d(?!\d?\.\d))/gu;
const SHORT_YEAR = /(?<![\d第])(\d{2})年(?!来|间|前|后|代|以|时|级|的|多|余|内|里)/gu;
/** '23 and ’23, an apostrophe that no other closes. */
const APOSTROPHE_YEAR = /(?<![\p{L}\p{N}])['’‘](\d{2})(?![\p{L}\p{N}'’])/gu;
/** "2021—2023年", "2021至2023年", "2021-23年", "from 2021 to 2023". */
const YEAR_RANGE = /(?<!\d)((?:19|20)\d{2})年?\s*(?:[-–—~～]{1,2}|至|到|to|until)\s*((?:19|20)\d{2}(?!\d|月|\.\d|-\d)|\d{2}(?=年))/gu;
/** What is counted from the year in which a text appears. A year that is compared with ("比去年增长") is not spoken of. */
const RELATIVE_YEARS: readonly (readonly [RegExp, number])[] = [
  [/(?<![比较同与和跟])(?:去年|上年|上一年)(?!同期|同月|同季)|\blast year(?!'s (?:level|figure))\b/u, -1],
  [/今年|本年度?|年内|\bthis year\b/u, 0],
  [/(?<![比较同与和跟])前年(?!同期)|\bthe year before last\b/u, -2],
  [/明年|\bnext year\b/u, 1],
  [/后年/u, 2],
];
/** Units and measure words after a number or a range of numbers, unless they begin another word (2023项目, 2023多少). */
const COUNT =
  /(?:\s*[-–—~至]\s*\d+)?\s*(?:人(?!才|工|民|口|均|大|事)|名(?!单)|家(?!庭|电)|个(?!人|体)|项(?!目)|户(?!外|籍|口)|元(?!旦|宵)|多(?!少|大|长|高)|位(?!列|居|于)|[亿万千吨米次件余台辆亩套座栋株艘倍%]|平方|立方|公[里斤顷]|小时|(?:people|employees|million|billion|yuan|km|tonn?e?s?)\b)/uy;

/**
 * The calendar years that a text names, ascending and without repetition:
 * 2023, ２０２３, 二〇二三年, 二零二三, and of two digits 23年, '23 and the end of 2021—23年.
 * Counts ("2023人") and durations ("30年来") are not years.
 */
export function findYears(text: string): number[] {
  const normalised = normaliseForSearch(text);
  const years = new Set<number>();
  for (const match of normalised.matchAll(YEAR)) {
    if (!isCount(normalised, match.index + match[0].length)) years.add(Number(match[0]));
  }
  for (const match of normalised.matchAll(SHORT_YEAR)) {
    const year = Number(match[1]);
    if (isPlausibleShortYear(year) && opensClause(normalised, match.index)) years.add(2000 + year);
  }
  for (const match of normalised.matchAll(APOSTROPHE_YEAR)) years.add(fullYear(Number(match[1])));
  for (const { to } of findYearRanges(text)) years.add(to);
  return ascending(years);
}

/** Years from the first to the last, both included. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/** The ranges of years that a text names: 2021—2023年 speaks of 2022, too. */
export function findYearRanges(text: string): YearRange[] {
  const normalised = normaliseForSearch(text);
  return [...normalised.matchAll(YEAR_RANGE)].flatMap(({ 0: range, 1: first = '', 2: last = '', index }) => {
    if (isCount(normalised, index + range.length)) return [];
    const from = Number(first);
    const to = last.length === 4 ? Number(last) : Math.floor(from / 100) * 100 + Number(last);
    return to > from ? [{ from, to }] : [];
  });
}

/**
 * The years that a text means by 去年, 今年, "last year", ascending.
 * @param published the year in which it appeared
 */
export function findRelativeYears(text: string, published: number): number[] {
  const normalised = normaliseForSearch(text);
  return ascending(new Set(RELATIVE_YEARS.flatMap(([pattern, years]) => (pattern.test(normalised) ? [published + years] : []))));
}

function ascending(years: ReadonlySet<number>): number[] {
  return [...years].toSorted((a, b) => a - b);
}

/** Two digits mean the century in which they are nearer: '98 is 1998, '23 is 2023. */
function fullYear(twoDigits: number): number {
  return twoDigits < 40 ? 2000 + twoDigits : 1900 + twoDigits;
}

function isCount(text: string, offset: number): boolean {
  COUNT.lastIndex = offset;
  return COUNT.test(text);
}

/** Round numbers are durations far more often than years ("高新区30年发展"). */
function isPlausibleShortYear(year: number): boolean {
  return year > 10 && year < 40 && year % 10 !== 0;
}

/** "开发建设32年" and "合作12年" are durations: a two-digit year opens its clause, or follows a place. */
function opensClause(text: string, offset: number): boolean {
  return offset === 0 || /[\s，。；：、,;:区市县省(（]$/u.test(text.slice(0, offset));
}
