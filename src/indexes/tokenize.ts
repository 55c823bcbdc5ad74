import { normaliseForSearch } from '../language/normalise.ts';
import { isSpaceless } from '../language/script.ts';

/** A run of a script without blanks, a number with its decimals, or a word. */
const PIECE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]+|[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+|\p{N}+(?:[.,]\p{N}+)*|(?:(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})[\p{L}\p{M}])+/gu;

/**
 * The terms that the lexical index counts, in text order with repetitions: every pair of neighbouring characters of
 * scripts without blanks ("高新区" → 高新, 新区; a run of one character is its own term), whole words and numbers elsewhere.
 * Pairs need no dictionary, find any word, and cannot be cut wrongly as a segmenter can.
 */
export function tokenize(text: string): string[] {
  const terms: string[] = [];
  for (const [piece] of normaliseForSearch(text).matchAll(PIECE)) {
    if (isSpaceless(piece)) pushPairs(terms, piece);
    else terms.push(piece);
  }
  return terms;
}

function pushPairs(terms: string[], run: string): void {
  const characters = [...run];
  if (characters.length === 1) terms.push(run);
  for (let index = 0; index + 1 < characters.length; index += 1) {
    terms.push((characters[index] ?? '') + (characters[index + 1] ?? ''));
  }
}
