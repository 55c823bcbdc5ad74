import type { Span } from '../domain/article.ts';

const CLOSING = new Set('”’」』）)】》〉');
/** Quotation marks that look the same on both sides: they close only what was opened in the same sentence. */
const STRAIGHT_QUOTES = new Set(['"', "'"]);
const HARD_END = new Set('。！？!?…⋯｡؟।');
const OPENING_BRACKETS = new Map([
  ['（', '）'],
  ['(', ')'],
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['"', '"'],
]);
/** How far a bracket may reach before it counts as unclosed, in UTF-16 units. */
const MAX_BRACKET_LENGTH = 200;
const ABBREVIATION = /(?:^|[\s(])(?:(?:\p{Lu}\.)*\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|No|Inc|Ltd|Co|vs|etc|e\.g|i\.e|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)$/u;

/**
 * The sentences of a text as spans that together cover everything but the blanks between them.
 * A sentence ends after 。！？… and after a full stop that is neither a decimal point nor an abbreviation's,
 * together with the closing quotation marks behind it ("“…好。”他说。" are two); a line break ends one, too.
 * Inside brackets and quotation marks nothing ends, except right before the closing mark.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let index = 0;
  while (index < text.length) {
    const end = sentenceEndAt(text, start, index);
    if (end === null) {
      index = skipBracket(text, index) ?? index + 1;
      continue;
    }
    pushTrimmed(spans, text, start, end);
    start = end;
    index = end;
  }
  pushTrimmed(spans, text, start, text.length);
  return spans;
}

/** Where the sentence ends whose last character stands at `index`, or null when none ends there. */
function sentenceEndAt(text: string, start: number, index: number): number | null {
  const character = text[index] ?? '';
  if (character === '\n') return index + 1;
  if (HARD_END.has(character)) return afterClosing(text, start, afterRun(text, index));
  if (character === '.' && isFullStop(text, start, index)) return afterClosing(text, start, index + 1);
  return null;
}

/** "！！！" and "……" are one end. */
function afterRun(text: string, index: number): number {
  let end = index + 1;
  while (HARD_END.has(text[end] ?? '')) end += 1;
  return end;
}

function afterClosing(text: string, start: number, index: number): number {
  let end = index;
  while (CLOSING.has(text[end] ?? '') || closesStraightQuote(text, start, end)) end += 1;
  return end;
}

/** True after an odd number of the same mark in the sentence, apostrophes (it's) not counted. */
function closesStraightQuote(text: string, start: number, index: number): boolean {
  const mark = text[index] ?? '';
  if (!STRAIGHT_QUOTES.has(mark)) return false;
  const before = text.slice(start, index).replace(/(?<=\p{L})'(?=\p{L})/gu, '');
  return before.split(mark).length % 2 === 0;
}

function isFullStop(text: string, start: number, index: number): boolean {
  const next = text[index + 1];
  if (next !== undefined && !/[\s"'”’)\]]/u.test(next)) return false;
  if (/^\s+\p{Ll}/u.test(text.slice(index + 1, index + 4))) return false;
  if (isListNumber(text.slice(Math.max(start, index - 8), index))) return false;
  return !ABBREVIATION.test(text.slice(Math.max(0, index - 8), index));
}

/** "1." at the beginning numbers the sentence and is none itself. */
function isListNumber(beginning: string): boolean {
  return /^\s*\d{1,3}$/u.test(beginning);
}

/**
 * Where to go on behind a bracket that opens at `index`, so that ends inside are passed over; null when none opens here
 * or when it is not closed on its line within {@link MAX_BRACKET_LENGTH}. A sentence that ends right before the closing mark
 * ends with it, so that the search goes on at that end; the mark of a title (《怎么办？》) ends none.
 */
function skipBracket(text: string, index: number): number | null {
  const closing = OPENING_BRACKETS.get(text[index] ?? '');
  if (closing === undefined) return null;
  // Only that far: searching the whole text from each of many unclosed brackets would take quadratic time.
  const length = text.slice(index, index + MAX_BRACKET_LENGTH + 1).indexOf(closing, 1);
  const end = index + length;
  if (length < 0 || text.slice(index, end).includes('\n')) return null;
  const endsSentence = closing !== '》' && (HARD_END.has(text[end - 1] ?? '') || text[end - 1] === '.');
  return endsSentence ? end - 1 : end + 1;
}

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/u.test(text[to - 1] ?? '')) to -= 1;
  if (to > from) spans.push({ start: from, end: to });
}
