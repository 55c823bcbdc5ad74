import { normaliseForSearch } from './normalise.ts';

/**
 * 1900–2099, not part of a longer number, a decimal or a numbered designation ("第2023号").
 * A point next to it is a decimal point unless there are two, as in 2023.03.05 and 05.03.2023.
 */
const YEAR = /(?<!\d|第\s?|(?<!\.\d?)\d\.)(?:19|20)\d{2}(?!\d|\.\d(?!\d?\.\d))/gu;
const SHORT_YEAR = /(?<![\d第])(\d{2})年(?!来|间|前|后|代|以|时|级|的|多|余|内|里)/gu;
/** Units and measure words after a number or a range of numbers, unless they begin another word (2023项目, 2023多少). */
const COUNT =
  /(?:\s*[-–—~至]\s*\d+)?\s*(?:人(?!才|工|民|口|均|大|事)|名(?!单)|家(?!庭|电)|个(?!人|体)|项(?!目)|户(?!外|籍|口)|元(?!旦|宵)|多(?!少|大|长|高)|位(?!列|居|于)|[亿万千吨米次件余台辆亩套座栋株艘倍%]|平方|立方|公[里斤顷]|小时|(?:people|employees|million|billion|yuan|km|tonn?e?s?)\b)/uy;

/**
 * The calendar years that a text names, ascending and without repetition:
 * 2023, ２０２３, 二〇二三年, 二零二三年 and the two-digit 23年.
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
  return [...years].toSorted((a, b) => a - b);
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
