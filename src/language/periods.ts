import type { Period } from '../domain/question.ts';
import { chineseNumber } from './chinese-numbers.ts';
import { normaliseForSearch } from './normalise.ts';

const NUMERAL = '(?:\\d{1,2}|十[一二]?|[一二两三四五六七八九])';
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const MONTH_NAME = `(?:${MONTHS.join('|')})`;
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];

/** A form of naming months, and the period it names, or null when the numbers are none of months. */
type Reading = readonly [pattern: RegExp, read: (groups: readonly string[]) => Period | null];

/** Tried in order; what one form has read is not read again (the 8月 of 1—8月). */
const READINGS: readonly Reading[] = [
  [pattern(`(${NUMERAL})月?份?[-–—~～至到]{1,2}(${NUMERAL})月(?!\\d|[一二三四五六七八九十]+日)`), ([first = '', last = '']) => months(chineseNumber(first), chineseNumber(last))],
  [pattern(`(?:前|头|首)(${NUMERAL})个?月`), ([count = '']) => months(1, chineseNumber(count))],
  [/前三季度?/gu, () => months(1, 9)],
  [/前(?:两|二|2)个?季度?/gu, () => months(1, 6)],
  [/(?:第)?([1-4一二三四])季度/gu, ([quarter = '']) => quarterOf(chineseNumber(quarter))],
  [/\bq([1-4])\b/gu, ([quarter = '']) => quarterOf(Number(quarter))],
  [pattern(`\\b(${ORDINALS.join('|')}) quarter\\b`), ([ordinal = '']) => quarterOf(ORDINALS.indexOf(ordinal) + 1)],
  [/\bfirst three quarters\b/gu, () => months(1, 9)],
  [/上半年|\bfirst half of (?:the year|(?=\d{4}))/gu, () => months(1, 6)],
  [/下半年|\bsecond half of (?:the year|(?=\d{4}))/gu, () => months(7, 12)],
  [/全年|(?<=\d{4}年)整年|\b(?:full|whole|entire) year\b/gu, () => months(1, 12)],
  [pattern(`\\bfirst (${COUNTS.join('|')}|\\d{1,2}) months\\b`), ([count = '']) => months(1, COUNTS.indexOf(count) + 1 || Number(count))],
  [pattern(`\\b(${MONTH_NAME})\\s*(?:to|through|until|and|[-–—])\\s*(${MONTH_NAME})\\b`), ([first = '', last = '']) => months(MONTHS.indexOf(first) + 1, MONTHS.indexOf(last) + 1)],
  // A day ("8月8日") is no month of figures; nor are eight months (8个月) the eighth.
  [pattern(`(?<![\\d.])(${NUMERAL})月份?(?!\\d|[一二三四五六七八九十]+日|[上中下]旬)`), ([month = '']) => months(chineseNumber(month), chineseNumber(month))],
];

/**
 * The months that a text speaks of, in any notation (1—8月, 前三季度, 上半年, first half), each once, in the order of the
 * forms, not of the text. Days are none.
 */
export function findPeriods(text: string): Period[] {
  let rest = normaliseForSearch(text);
  const found = new Map<string, Period>();
  for (const [form, read] of READINGS) {
    rest = rest.replace(form, (match: string, ...groups: unknown[]) => {
      const period = read(groups.filter((group) => typeof group === 'string'));
      if (period === null) return match;
      found.set(`${period.firstMonth}-${period.lastMonth}`, period);
      return ' ';
    });
  }
  return [...found.values()];
}

/** Whether a period is counted up from January: figures of two such periods are told apart by it alone. */
export function isCumulative({ firstMonth, lastMonth }: Period): boolean {
  return firstMonth === 1 && lastMonth > 1;
}

function pattern(source: string): RegExp {
  return new RegExp(source, 'gu');
}

function months(firstMonth: number, lastMonth: number): Period | null {
  return firstMonth >= 1 && lastMonth <= 12 && firstMonth <= lastMonth ? { firstMonth, lastMonth } : null;
}

function quarterOf(quarter: number): Period | null {
  return months(3 * quarter - 2, 3 * quarter);
}
