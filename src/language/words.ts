import { isSpaceless } from './script.ts';

/** What a UTF-16 unit is to a text that is cut into words. */
type UnitKind = typeof NOTHING | typeof LETTER | typeof DIGIT | typeof CHARACTER | typeof NUMERAL | typeof HALF;
const NOTHING = 1;
const LETTER = 2;
const DIGIT = 3;
/** Of a script without blanks between words: a word of its own. */
const CHARACTER = 4;
/** Chinese numerals; neighbours are one word. */
const NUMERAL = 5;
/** The first half of a character outside the Basic Multilingual Plane (rare Han characters, emoji): with the second a word of its own. */
const HALF = 6;

const NUMERALS = '〇零一二两三四五六七八九十百千万亿';

/** Kinds by unit, 0 where none was asked for yet: expressions over properties are slow for whole corpora. */
const kinds = new Uint8Array(0x10000);

/**
 * The words of a text in search form, as start and end of each, one after the other: characters of scripts without blanks,
 * words of other scripts, numbers with their decimals. Flat and of numbers, because whole corpora are read with it.
 */
export function findWords(text: string): number[] {
  const bounds: number[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = endOfWord(text, start);
    if (kindAt(text, start) !== NOTHING) bounds.push(start, end);
  }
  return bounds;
}

/** Whether a word is a number, in digits or in Chinese numerals. */
export function isNumber(word: string): boolean {
  const kind = kindAt(word, 0);
  return kind === DIGIT || kind === NUMERAL;
}

function endOfWord(text: string, start: number): number {
  const kind = kindAt(text, start);
  let end = start + 1;
  if (kind === HALF) return Math.min(text.length, end + 1);
  if (kind === CHARACTER || kind === NOTHING) return end;
  while (continuesWord(text, end, kind)) end += 1;
  return end;
}

function continuesWord(text: string, offset: number, kind: UnitKind): boolean {
  return kindAt(text, offset) === kind || (kind === DIGIT && isDecimalMark(text, offset));
}

/** "6.6" and "1,200": a mark between two digits. */
function isDecimalMark(text: string, offset: number): boolean {
  const mark = text.charAt(offset);
  return (mark === '.' || mark === ',') && kindAt(text, offset + 1) === DIGIT;
}

function kindAt(text: string, offset: number): UnitKind {
  if (offset >= text.length) return NOTHING;
  const unit = text.charCodeAt(offset);
  const known = kinds[unit];
  if (known !== undefined && known !== 0) return known as UnitKind;
  const kind = kindOf(text.charAt(offset));
  kinds[unit] = kind;
  return kind;
}

function kindOf(unit: string): UnitKind {
  if (NUMERALS.includes(unit)) return NUMERAL;
  if (/[\uD800-\uDBFF]/u.test(unit)) return HALF;
  if (isSpaceless(unit)) return CHARACTER;
  if (/\p{Nd}/u.test(unit)) return DIGIT;
  return /[\p{L}\p{M}]/u.test(unit) ? LETTER : NOTHING;
}
