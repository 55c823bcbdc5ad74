import { findEntityHeads } from './named-entities.ts';
import { normaliseForSearch } from './normalise.ts';
import { findWords, isNumber } from './words.ts';

/** A text prepared for being compared with many others. Blanks, punctuation, width of letters and old or new characters do not count. */
export interface ComparableText {
  /** Characters of scripts without blanks, words elsewhere, numbers; in order. */
  readonly words: readonly string[];
  /** Every {@link SHINGLE_LENGTH} neighbouring words. */
  readonly shingles: ReadonlySet<string>;
  /** Words around a number, the number itself masked → the numbers that stand there. */
  readonly numbers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Places and institutions it names, see `findEntityHeads`. */
  readonly names: readonly string[];
}

/**
 * Four characters of Chinese or four words of English: long enough that two texts on one subject share few,
 * short enough that a changed character spoils only four.
 */
const SHINGLE_LENGTH = 4;
/**
 * Share of the shingles of the shorter text that stand in the longer one. Every fortieth character changed leaves .9,
 * every twentieth .8. Of real texts that are no reprints of each other the nearest share .61 (CMRC 2018: articles on
 * stations of one metro line, on fish of one family), newspaper pages .13, XQuAD .11.
 */
const LEAST_SHARED = 0.75;
/** Below so many shingles a sentence that is a commonplace would make a text part of any longer one: both have to be alike. */
const LEAST_CONTAINED = 30;
/** Words looked at on each side of a number. */
const NUMBER_CONTEXT = 3;

const MASK = '#';
const FNV_PRIME = 0x01000193;

export function comparable(text: string): ComparableText {
  const words = wordsOf(text);
  return { words, shingles: new Set(shinglesOf(words)), numbers: numbersOf(words), names: findEntityHeads(text) };
}

/**
 * Whether one text is the other, maybe shortened or slightly edited: a reprint. The same form filled with other
 * numbers or names (last year's report) is another text.
 */
export function isSameText(a: ComparableText, b: ComparableText): boolean {
  const [part, whole] = a.shingles.size <= b.shingles.size ? [a, b] : [b, a];
  const isAlike = part.shingles.size >= LEAST_CONTAINED || resemblance(part, whole) >= LEAST_SHARED;
  return isAlike && standsIn(part, whole);
}

/** Whether a text stands in a longer one, maybe slightly edited, with the same numbers and names. */
export function standsIn(part: ComparableText, whole: ComparableText): boolean {
  return containment(part, whole) >= LEAST_SHARED && !hasOtherNumbers(part, whole) && !hasOtherNames(part, whole);
}

/**
 * |S(part) ∩ S(whole)| / |S(part)| of the shingles S, 0 … 1; 0 for a text without words. Broder,
 * "On the resemblance and containment of documents", Compression and Complexity of Sequences, 1997.
 */
export function containment(part: ComparableText, whole: ComparableText): number {
  let shared = 0;
  for (const shingle of part.shingles) if (whole.shingles.has(shingle)) shared += 1;
  return shared / Math.max(1, part.shingles.size);
}

/** |S(a) ∩ S(b)| / |S(a) ∪ S(b)|, 0 … 1; of the same paper. */
function resemblance(a: ComparableText, b: ComparableText): number {
  const shared = containment(a, b) * a.shingles.size;
  return shared / Math.max(1, a.shingles.size + b.shingles.size - shared);
}

/**
 * True when between the same words another number stands ("增长6.6%" and "增长5.1%").
 * A number that only one of the texts has, in a sentence of its own, is no difference.
 */
function hasOtherNumbers(part: ComparableText, whole: ComparableText): boolean {
  for (const [context, numbers] of part.numbers) {
    const others = whole.numbers.get(context);
    if (others !== undefined && ![...numbers].every((number) => others.has(number))) return true;
  }
  return false;
}

/** True when the other text lacks most of the names of this one. Single ones may be lost to an edit. */
function hasOtherNames({ names }: ComparableText, whole: ComparableText): boolean {
  if (names.length === 0) return false;
  const text = whole.words.join('');
  return names.filter((name) => !text.includes(name)).length > names.length / 2;
}

function wordsOf(text: string): string[] {
  const normalised = normaliseForSearch(text);
  const bounds = findWords(normalised);
  return Array.from({ length: bounds.length / 2 }, (_, index) => normalised.slice(bounds[2 * index], bounds[2 * index + 1]));
}

function shinglesOf(words: readonly string[]): string[] {
  return Array.from({ length: countShingles(words.length) }, (_, start) => words.slice(start, start + SHINGLE_LENGTH).join(' '));
}

/** Of fewer words than a shingle has, all of them are one. */
function countShingles(words: number): number {
  return words === 0 ? 0 : Math.max(1, words - SHINGLE_LENGTH + 1);
}

/** A 32-bit hash per shingle of a text, in order, with repetitions: for finding candidates, never for deciding. */
export function hashShingles(text: string): Uint32Array {
  const normalised = normaliseForSearch(text);
  const bounds = findWords(normalised);
  const words = new Uint32Array(bounds.length / 2);
  for (let index = 0; index < words.length; index += 1) words[index] = hashWord(normalised, bounds[2 * index] ?? 0, bounds[2 * index + 1] ?? 0);
  const hashes = new Uint32Array(countShingles(words.length));
  for (let start = 0; start < hashes.length; start += 1) {
    let hash = 0;
    for (let index = start; index < start + SHINGLE_LENGTH; index += 1) hash = Math.imul(hash ^ (words[index] ?? 0), FNV_PRIME);
    hashes[start] = scramble(hash);
  }
  return hashes;
}

/** FNV-1a over UTF-16 units; http://www.isthe.com/chongo/tech/comp/fnv/. */
function hashWord(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  return hash >>> 0;
}

/** The last step of MurmurHash3: afterwards every bit depends on every other, so that any of them can choose a sample. */
function scramble(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function numbersOf(words: readonly string[]): Map<string, Set<string>> {
  const masked = words.map((word) => (isNumber(word) ? MASK : word));
  const numbers = new Map<string, Set<string>>();
  for (const [index, word] of words.entries()) {
    if (masked[index] !== MASK) continue;
    // At an end of the text there are words on one side only; then more of these, so that the context still says as much.
    const start = Math.max(0, Math.min(index - NUMBER_CONTEXT, words.length - 1 - 2 * NUMBER_CONTEXT));
    const context = `${index - start} ${masked.slice(start, start + 1 + 2 * NUMBER_CONTEXT).join(' ')}`;
    numbers.set(context, (numbers.get(context) ?? new Set()).add(word.replaceAll(',', '')));
  }
  return numbers;
}
