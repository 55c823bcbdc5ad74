import type { Span } from '../domain/article.ts';
import type { QuantityKind } from '../domain/question.ts';
import { chineseNumber } from './chinese-numbers.ts';
import { foldKeepingLength } from './normalise.ts';
import { unitAt } from './quantity-units.ts';

/** A number with its unit. */
export interface Quantity {
  /** Number and unit in the text as it was given: "2681亿余元", "第40名", "百分之八". */
  readonly span: Span;
  readonly kind: QuantityKind;
  /** In the unit itself: 亿 and 万 are multiplied out, percent stay percent; a date is its year. NaN where that is not told. */
  readonly value: number;
  /** The unit or measure word, without 亿 and 万: 元, 家, 平方公里, %. Folded as `foldKeepingLength` does. */
  readonly measure: string;
}

/** One way of writing quantities: where it may stand, and what a match says; null for what only looks like one. */
interface Form {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, text: string) => (Omit<Quantity, 'span'> & { readonly length: number }) | null;
}

const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const FACTOR = '(?: ?(?:thousand|million|billion|trillion)\\b| ?(?:[十百千]?[万亿]{1,2}|[百千](?![瓦克米卡字])))';
const FACTORS = new Map([['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12]]);
const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const YEAR = '(?:1\\d{3}|20\\d{2})';
const CHINESE_YEAR = '(?:一[〇零一二三四五六七八九]{3}|二[〇零][〇零一二三四五六七八九]{2})';

/** Tried in order; what one form has read, the next ones leave alone. */
const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(
      `(?<![\\d.第])(?:(${YEAR}|${CHINESE_YEAR})年(?:度|底|初|末)?(?:\\d{1,2}月(?:份|\\d{1,2}[日号])?)?|\\d{1,2}月\\d{1,2}[日号]|(${YEAR})[-/.]\\d{1,2}[-/.]\\d{1,2}(?![\\d])|${MONTH} (?:\\d{1,2}(?:st|nd|rd|th)?,? )?(${YEAR})\\b|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? (${YEAR}))?\\b|(?<=\\b(?:in|since|of|by) )(${YEAR})\\b)`,
      'gu',
    ),
    read: (match) => quantity(match, 'date', Number.parseInt(yearOf(match), 10), '年'),
  },
  {
    pattern: new RegExp(`百分之(${DIGITS}|[〇零一二三四五六七八九十百两]+(?:点[〇零一二三四五六七八九]+)?)`, 'gu'),
    read: (match) => quantity(match, 'share', decimal(match[1] ?? ''), '%'),
  },
  {
    pattern: new RegExp(`(?:us|hk)?[$¥€£₽₩] ?(${DIGITS}${FACTOR}?)`, 'gu'),
    read: (match) => quantity(match, 'money', multiplied(match[1] ?? ''), match[0].replace(/[\d., ].*/u, '')),
  },
  {
    pattern: /第(\d+|[一二三四五六七八九十百]+)(名|位|届|次|批|期|季|产业(?=\P{L}|$))?(?![条章款项节部集页中小医人书方者\d.]|产业\p{L})/gu,
    read: (match) => quantity(match, 'rank', chineseNumber(match[1] ?? ''), match[2] ?? ''),
  },
  {
    pattern: /(?<=[前居列])(\d+|[一二三四五六七八九十百]+)[名位强]/gu,
    read: (match) => quantity(match, 'rank', chineseNumber(match[1] ?? ''), match[0].slice(-1)),
  },
  {
    pattern: /\b(\d+)(?:st|nd|rd|th)\b/gu,
    read: (match) => quantity(match, 'rank', Number(match[1]), ''),
  },
  {
    pattern: new RegExp(`(?<![\\d.]|\\d,)(${DIGITS}${FACTOR}?)(?:余|多|来|几)?(?:万|亿)? ?`, 'gu'),
    read: (match, text) => withUnit(match, text, multiplied(match[1] ?? '')),
  },
  {
    pattern: /(?<![〇零一二三四五六七八九十百千万亿两第\d])([〇零一二三四五六七八九十百千两][〇零一二三四五六七八九十百千万亿两]*)(?:余|多|来|几)?(?:万|亿)? ?/gu,
    read: (match, text) => (isArticle(match[0], text.slice(match.index)) ? null : withUnit(match, text, chineseNumber(match[1] ?? ''))),
  },
  {
    pattern: new RegExp(`\\b(${WORDS.join('|')}) (?:(?:hundred|thousand|million|billion) )?`, 'gu'),
    read: (match, text) => withUnit(match, text, WORDS.indexOf(match[1] ?? '') * (FACTORS.get(match[0].split(' ')[1] ?? '') ?? 1)),
  },
];

/** "一个", "一种", "一批": an article rather than a number. */
const ARTICLE = /^一(?:个(?!百分点)|[种项批次起件条些位场座道片面部支只份点对级类口双层间块字节班处步])/u;

/**
 * Every number with a unit that a text holds, in order, none overlapping; spans count in the text as it is given.
 * A bare number is none: what it counts is not said.
 */
export function findQuantities(text: string): Quantity[] {
  let rest = foldKeepingLength(text);
  const found: Quantity[] = [];
  for (const { pattern, read } of FORMS) {
    const matches = [...rest.matchAll(pattern)];
    for (const match of matches) {
      const quantity = read(match, rest);
      if (quantity === null) continue;
      const { length, ...facts } = quantity;
      const span = { start: match.index, end: match.index + length };
      found.push({ span, ...facts });
      rest = `${rest.slice(0, span.start)}${'\0'.repeat(length)}${rest.slice(span.end)}`;
    }
  }
  return found.toSorted((a, b) => a.span.start - b.span.start);
}

function quantity(match: RegExpExecArray, kind: QuantityKind, value: number, measure: string): ReturnType<Form['read']> {
  return { kind, value, measure, length: match[0].trimEnd().length };
}

/** The quantity whose unit stands behind the match, or null for a bare number. */
function withUnit(match: RegExpExecArray, text: string, value: number): ReturnType<Form['read']> {
  const unit = unitAt(text, match.index + match[0].length);
  if (unit === null) return null;
  // 万 and 亿 behind 余 ("3000余万元") were not part of the number yet.
  const factor = /[余多来几](万|亿) ?$/u.exec(match[0])?.[1];
  const multiplier = factor === '万' ? 10_000 : factor === '亿' ? 100_000_000 : 1;
  return { ...unit, value: value * multiplier, length: match[0].length + unit.measure.length };
}

function isArticle(match: string, text: string): boolean {
  return match.trimEnd() === '一' && ARTICLE.test(text);
}

function multiplied(number: string): number {
  const [, digits = number, factor = ''] = /^([\d.,]+) ?(thousand|million|billion|trillion)$/u.exec(number) ?? [];
  return chineseNumber(digits) * (FACTORS.get(factor) ?? 1);
}

/** 八点五 → 8.5. */
function decimal(number: string): number {
  const [whole = '', fraction] = number.split('点');
  return fraction === undefined ? chineseNumber(whole) : Number(`${chineseNumber(whole)}.${[...fraction].map(chineseNumber).join('')}`);
}

function yearOf(match: RegExpExecArray): string {
  const year = match.slice(1).find((group) => group !== undefined) ?? '';
  return /^\d/u.test(year) || year === '' ? year : String(chineseNumber(year));
}
