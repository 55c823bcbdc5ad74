import { findEntityHeads } from './named-entities.ts';
import { normaliseForSearch } from './normalise.ts';

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

const NUMERAL = '\\p{Nd}〇零一二两三四五六七八九十百千万亿';
const WORD = new RegExp(
  `\\p{Nd}+(?:[.,]\\p{Nd}+)*|[${NUMERAL}]+|[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]|(?:(?!\\p{Script=Han}|\\p{Script=Hiragana}|\\p{Script=Katakana})[\\p{L}\\p{M}])+`,
  'gu',
);
const NUMBER = new RegExp(`^[${NUMERAL}]`, 'u');
const MASK = '#';

export function comparable(text: string): ComparableText {
  const words = toWords(text);
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

/** The words of a text as they are compared. */
export function toWords(text: string): string[] {
  return Array.from(normaliseForSearch(text).matchAll(WORD), ([word]) => word);
}

/** Of fewer words than a shingle has, all of them are one. */
function shinglesOf(words: readonly string[]): string[] {
  const count = words.length === 0 ? 0 : Math.max(1, words.length - SHINGLE_LENGTH + 1);
  return Array.from({ length: count }, (_, start) => words.slice(start, start + SHINGLE_LENGTH).join(' '));
}

/** A 32-bit hash per shingle, in order, with repetitions: for finding candidates, never for deciding. */
export function hashShingles(words: readonly string[]): Uint32Array {
  const hashes = Uint32Array.from(words, hashWord);
  const count = words.length === 0 ? 0 : Math.max(1, words.length - SHINGLE_LENGTH + 1);
  return Uint32Array.from({ length: count }, (_, start) => {
    let hash = 0;
    for (let index = start; index < Math.min(hashes.length, start + SHINGLE_LENGTH); index += 1) {
      hash = Math.imul(hash ^ (hashes[index] ?? 0), 0x01000193);
    }
    return scramble(hash);
  });
}

/** FNV-1a over UTF-16 units; http://www.isthe.com/chongo/tech/comp/fnv/. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** The last step of MurmurHash3: afterwards every bit depends on every other, so that any of them can choose a sample. */
function scramble(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function numbersOf(words: readonly string[]): Map<string, Set<string>> {
  const masked = words.map((word) => (NUMBER.test(word) ? MASK : word));
  const numbers = new Map<string, Set<string>>();
  for (const [index, word] of words.entries()) {
    if (masked[index] !== MASK) continue;
    const before = masked.slice(Math.max(0, index - NUMBER_CONTEXT), index).join(' ');
    const after = masked.slice(index + 1, index + 1 + NUMBER_CONTEXT).join(' ');
    const context = `${before}${MASK}${after}`;
    numbers.set(context, (numbers.get(context) ?? new Set()).add(word.replaceAll(',', '')));
  }
  return numbers;
}
