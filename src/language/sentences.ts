import type { Span } from '../domain/article.ts';
import { findBrackets } from './brackets.ts';
import { isFullStop } from './full-stops.ts';

export interface SentenceOptions {
  /**
   * Whether a bracket or quotation (its marks included) is kept whole; one that is not may be cut at the sentence ends
   * inside it. By default it is when it has at most 200 UTF-16 units.
   */
  readonly staysWhole?: (enclosed: string) => boolean;
  /**
   * Also end where a blank stands between two letters of a script without sentence marks (Thai, Lao, Khmer, Burmese):
   * the blank is the only mark of a phrase there is. Default false.
   */
  readonly phrases?: boolean;
}

/** Longer ones are hardly one sentence any more, in UTF-16 units. */
const MAX_BRACKET_LENGTH = 200;

const CLOSING = new Set('”’」』）)】》〉〕]］»›');
/** Chinese and Japanese, Latin and Greek, Arabic, Urdu, Devanagari, Armenian, Ethiopic, Burmese, Khmer. */
const HARD_END = new Set('。！？!?…⋯｡؟۔।॥։።။។');
/** No sentence begins with one: "“怎么办？”、“为什么？”", "这……，". */
const COMMAS = new Set('，、；：,;:،؛');
/** After these a sentence may go on in lower case ("Wait!" she said. Well… no.). */
const LATIN_END = new Set('.!?…');
const ADDRESS = /(?:https?:\/\/|www\.)[!-~]+/iuy;
/** A lower-case letter that is no item's ("a. …"); those of Georgian, which has no others, say nothing. */
const LOWER_CASE = /\s{1,3}(?!\p{Script=Georgian}|(?:[a-z]|[ivx]{1,4})[.)]\s)\p{Ll}/uy;
const PHRASE_END = /(?<=[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])\s+(?=[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])/uy;
const CLAUSE_END = /(?:(?<!\d)[，、；：،؛]|[，、；：،؛](?!\d)|[,;:](?=\s))[”’」』）)】》〉〕］\]»›]*/gu;

/**
 * The sentences of a text as spans that together cover everything but the blanks between them.
 * A sentence ends after 。！？… and after a full stop that is neither a decimal point nor an abbreviation's,
 * together with the closing quotation marks behind it ("“…好。”他说。" are two); a line break ends one, too.
 * Inside brackets, quotation marks and web addresses nothing ends, except right before the closing mark.
 */
export function splitSentences(text: string, { staysWhole = isShort, phrases = false }: SentenceOptions = {}): Span[] {
  const brackets = findBrackets(text);
  const closed = new Set(brackets.values());
  const spans: Span[] = [];
  let start = 0;
  let index = 0;
  while (index < text.length) {
    const end = sentenceEndAt(text, start, index, closed) ?? (phrases ? phraseEndAt(text, index) : null);
    if (end === null) {
      const close = brackets.get(index);
      const isKept = close !== undefined && staysWhole(text.slice(index, close + 1));
      index = isKept ? behindBracket(text, index, close) : behindAddress(text, index);
      continue;
    }
    pushTrimmed(spans, text, start, end);
    start = end;
    index = end;
  }
  pushTrimmed(spans, text, start, text.length);
  return spans;
}

/**
 * Where a clause ends: behind ，、；： and their like, closing marks included, but not between two digits (1,000, 12:30).
 * For cutting what no sentence end cuts.
 */
export function clauseEnds(text: string): number[] {
  return Array.from(text.matchAll(CLAUSE_END), (match) => match.index + match[0].length);
}

function isShort(enclosed: string): boolean {
  return enclosed.length <= MAX_BRACKET_LENGTH;
}

/** Where the sentence ends whose last character stands at `index`, or null when none ends there. */
function sentenceEndAt(text: string, start: number, index: number, closed: ReadonlySet<number>): number | null {
  const character = text[index] ?? '';
  if (character === '\n') return index + 1;
  const isPoint = character === '.';
  if (isPoint ? !isFullStop(text, start, index) : !HARD_END.has(character)) return null;
  const behindMarks = isPoint ? index + 1 : afterRun(text, index);
  const end = afterClosing(text, behindMarks, closed);
  return goesOn(text, character, behindMarks, end) ? null : end;
}

/** "！！！", "……" and "?..." are one end. */
function afterRun(text: string, index: number): number {
  let end = index + 1;
  while (HARD_END.has(text[end] ?? '') || (text[end] === '.' && !/[\p{L}\p{N}]/u.test(text[end + 1] ?? ''))) end += 1;
  return end;
}

function afterClosing(text: string, index: number, closed: ReadonlySet<number>): number {
  let end = index;
  while (CLOSING.has(text[end] ?? '') || closed.has(end)) end += 1;
  return end;
}

/** True when what looks like an end stands inside a sentence: what follows begins none. */
function goesOn(text: string, mark: string, behindMarks: number, end: number): boolean {
  const next = text[end] ?? '';
  if (COMMAS.has(next)) return true;
  // "“为什么？”的回答"; but 的确 begins a sentence.
  if (next === '的' && end > behindMarks) return text[end + 1] !== '确';
  if (!LATIN_END.has(mark)) return false;
  // A question mark inside a path or a name: "a.cn/list?page=2", "Yahoo!Japan".
  if ((mark === '!' || mark === '?') && end === behindMarks && /[\w=&/]/u.test(next)) return true;
  LOWER_CASE.lastIndex = end;
  return LOWER_CASE.test(text);
}

function phraseEndAt(text: string, index: number): number | null {
  PHRASE_END.lastIndex = index;
  return PHRASE_END.test(text) ? PHRASE_END.lastIndex : null;
}

/**
 * Where to go on behind a bracket. A sentence that ends right before the closing mark ends with it, so that the search
 * goes on at that end; the mark of a title (《怎么办？》) ends none.
 */
function behindBracket(text: string, open: number, close: number): number {
  let last = close - 1;
  while (last > open && CLOSING.has(text[last] ?? '') && text[last] !== '》') last -= 1;
  const endsSentence = text[close] !== '》' && (HARD_END.has(text[last] ?? '') || text[last] === '.');
  return endsSentence && last > open ? last : close + 1;
}

/** Behind a web address that begins here, its last point or bracket left to the sentence; else the next character. */
function behindAddress(text: string, index: number): number {
  if (!/[hw]/iu.test(text[index] ?? '')) return index + 1;
  ADDRESS.lastIndex = index;
  const address = ADDRESS.exec(text)?.[0].replace(/[.,;:!?'")\]]+$/u, '') ?? '';
  return index + Math.max(1, address.length);
}

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/u.test(text[to - 1] ?? '')) to -= 1;
  if (to > from) spans.push({ start: from, end: to });
}
