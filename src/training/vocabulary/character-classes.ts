import { isSpaceless } from '../../language/script.ts';

/**
 * The class of a character decides where a piece must end: pieces hold characters of one class only, as in
 * SentencePiece (`split_by_unicode_script`, `split_by_number`), but digits are parted from punctuation as well.
 * Values from {@link FIRST_SCRIPT} on are scripts.
 */
export type CharacterClass = number;

export const BLANK: CharacterClass = 1;
/** What no piece may hold: half a surrogate pair, NUL, U+FFFD. */
export const UNREADABLE: CharacterClass = 2;
/** A mark that takes the class of the character before it. */
export const COMBINING: CharacterClass = 3;
export const DIGIT: CharacterClass = 4;
/** Punctuation and symbols, and letters that belong to no script of the list. */
export const OTHER: CharacterClass = 5;
const FIRST_SCRIPT = 6;

/** Stands for a blank inside pieces (U+2581), as in SentencePiece. A literal one in a text counts as a blank. */
export const BLANK_MARK = '▁';

/** Han and Kana are one script, because Japanese words mix them. */
const SCRIPTS: readonly RegExp[] = [
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC]/u,
  ...'Latin Cyrillic Greek Arabic Devanagari Hangul Thai Hebrew Bengali Tamil Telugu Malayalam Kannada Gujarati Gurmukhi Oriya Sinhala Khmer Lao Myanmar Tibetan Georgian Armenian Ethiopic Mongolian Bopomofo'
    .split(' ')
    .map((name) => new RegExp(`\\p{Script=${name}}`, 'u')),
];

const CODE_POINTS = 0x11_0000;
/** Filled as characters are met; 0 is not yet known. */
const classes = new Uint8Array(CODE_POINTS);
const spaceless = new Set<CharacterClass>();

export function characterClass(codePoint: number): CharacterClass {
  const known = classes[codePoint] ?? OTHER;
  return known === 0 ? (classes[codePoint] = classify(codePoint)) : known;
}

/** True for the scripts whose words no blank parts (Han and Kana, Thai, Lao, Khmer, Burmese), once one of their characters was met. */
export function isSpacelessClass(value: CharacterClass): boolean {
  return spaceless.has(value);
}

function classify(codePoint: number): CharacterClass {
  const character = String.fromCodePoint(codePoint);
  if (/\s/u.test(character) || character === BLANK_MARK) return BLANK;
  if (/[\p{Surrogate}\u0000\uFFFD]/u.test(character)) return UNREADABLE;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\p{Script=Inherited}/u.test(character)) return COMBINING;
  const script = SCRIPTS.findIndex((expression) => expression.test(character));
  if (script < 0) return OTHER;
  if (isSpaceless(character)) spaceless.add(FIRST_SCRIPT + script);
  return FIRST_SCRIPT + script;
}
