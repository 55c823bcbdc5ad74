import { once } from '../../once.ts';

/**
 * What the wording of a line is described by, as 32-bit numbers. Characters and pairs of neighbours wherever they stand (`inside`),
 * and the pairs that the line begins and ends with, which tell more.
 */
export interface LineWording {
  readonly inside: readonly number[];
  readonly begins: number;
  readonly ends: number;
}

/** Set in print for other reasons than wording. */
const NO_WORDING = /[\s。▲▼◀▶△▽]/u;
/** Where one of them stands between digits the number goes on. */
const [DOT, COMMA, ZERO, NINE] = [46, 44, 48, 57] as const;
/** Which UTF-16 units are of no wording: a table, because every line is looked at unit by unit. */
const silent = once(() => Uint8Array.from({ length: 0x10000 }, (_, unit) => Number(NO_WORDING.test(String.fromCharCode(unit)))));
/** Of the line that was looked at last. Written over by every line. */
let units = new Uint16Array(256);
/** Keys of single characters by where they stand; those of pairs are greater, since no text holds the characters before the blank. */
const [ANYWHERE, FIRST, LAST, PAIRS] = [1 << 16, 2 << 16, 3 << 16, 4 << 16] as const;

/** Whether a key is that of one character, not of a pair, which may be below 0. */
export function isSingleKey(key: number): boolean {
  return key >= 0 && key < PAIRS;
}

/** Characters and pairs come as often as the line holds them. */
export function wordingOf(line: string): LineWording {
  const last = readUnits(line) - 1;
  if (last < 1) return { inside: [], begins: 0, ends: 0 };
  let before = units[0] ?? 0;
  const inside = [FIRST | before, LAST | (units[last] ?? 0), ANYWHERE | before];
  for (let place = 1; place <= last; place += 1) {
    const here = units[place] ?? 0;
    inside.push(ANYWHERE | here, (before << 16) | here);
    before = here;
  }
  return { inside, begins: inside[4] ?? 0, ends: inside.at(-1) ?? 0 };
}

/** Puts what is worded of a line into {@link units}, a 0 for each number, and returns how many units that are. */
function readUnits(line: string): number {
  if (units.length < line.length) units = new Uint16Array(line.length * 2);
  let kept = 0;
  for (let place = 0; place < line.length; place += 1) {
    const unit = line.charCodeAt(place);
    if (silent()[unit] === 0) units[kept++] = unit;
  }
  let count = 0;
  for (let place = 0; place < kept; place += 1) {
    const unit = units[place] ?? 0;
    units[count++] = isDigit(unit) ? ZERO : unit;
    if (isDigit(unit)) place = endOfNumber(place, kept) - 1;
  }
  return count;
}

/** The place behind a number among the first `kept` units. */
function endOfNumber(start: number, kept: number): number {
  const isDigitAt = (place: number): boolean => place < kept && isDigit(units[place] ?? 0);
  let end = start + 1;
  for (;;) {
    if (isDigitAt(end)) end += 1;
    else if ((units[end] === DOT || units[end] === COMMA) && isDigitAt(end + 1)) end += 2;
    else return end;
  }
}

function isDigit(unit: number): boolean {
  return unit >= ZERO && unit <= NINE;
}

/** As much of each end of a paragraph tells where in its article it stands, in UTF-16 units. */
const PARAGRAPH_END = 16;

export function openingWords(paragraph: string): string {
  return paragraph.slice(0, PARAGRAPH_END);
}

export function closingWords(paragraph: string): string {
  return paragraph.slice(-PARAGRAPH_END);
}
