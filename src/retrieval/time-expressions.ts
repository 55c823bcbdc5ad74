import type { Span } from '../domain/article.ts';

const DIGIT = '[\\d０-９]';
const YEAR_NUMBER = `(?:(?:19|20|１９|２０)${DIGIT}{2}|[一二][〇零○一二三四五六七八九]{3}(?=年))`;
const JOIN = '\\s*(?:[-–—~～]{1,2}|至|到|to)\\s*';
/** As they stand in a question: with 年, as a range, or counted from today. A year that is compared with ("比去年增长") is none. */
const YEAR = new RegExp(
  `(?<!${DIGIT})${YEAR_NUMBER}(?:\\s*年度?)?(?:${JOIN}${YEAR_NUMBER}(?:\\s*年度?)?)?(?!${DIGIT})|(?<![\\d０-９])\\d{2}年(?![来间前后代级])|(?<![比较同与和跟])(?:[去今明前]年|上一?年|本年度?)(?!同期|同月)|\\b(?:last|this|next) year\\b`,
  'iu',
);
const NUMERAL = `(?:${DIGIT}{1,2}|十[一二]?|[一二两三四五六七八九])`;
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const PERIOD = new RegExp(
  [
    `${NUMERAL}月?份?[-–—~～至到]{1,2}${NUMERAL}月份?`,
    `(?:前|头|首)${NUMERAL}个?(?:月|季度)`,
    '(?:第)?[1-4一二三四]季度',
    '[上下]半年|全年',
    `(?<![\\d.])${NUMERAL}月份?(?!\\d|[一二三四五六七八九十]+日)`,
    '\\bq[1-4]\\b',
    '(?:the )?(?:first|second|third|fourth|last) (?:quarter|half)(?: of the year)?\\b',
    '(?:the )?first (?:two|three|four|five|six|seven|eight|nine|ten|eleven|\\d{1,2}) (?:months|quarters)\\b',
    '(?:the )?(?:full|whole|entire) year\\b',
    `\\b${MONTH}(?:\\s*(?:to|through|until|[-–—])\\s*${MONTH})?\\b`,
  ].join('|'),
  'iu',
);

/** The first naming of a year or a range of years, as it is written; null where there is none. */
export function findYearExpression(text: string): Span | null {
  return spanOf(YEAR, text);
}

/** The first naming of months, a quarter or a half year, as it is written; null where there is none. */
export function findPeriodExpression(text: string): Span | null {
  return spanOf(PERIOD, text);
}

/** The times that a text names, as written, null where it names none, and the text without them. */
export function cutTimes(text: string): { readonly year: string | null; readonly period: string | null; readonly rest: string } {
  const [year, unyeared] = cut(text, findYearExpression(text));
  const [period, rest] = cut(unyeared, findPeriodExpression(unyeared));
  return { year, period, rest };
}

function cut(text: string, span: Span | null): [string | null, string] {
  return span === null ? [null, text] : [text.slice(span.start, span.end), `${text.slice(0, span.start)}${text.slice(span.end)}`];
}

function spanOf(pattern: RegExp, text: string): Span | null {
  const match = pattern.exec(text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}
