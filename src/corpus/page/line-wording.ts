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
const NO_WORDING = /[\s。▲▼◀▶△▽]/gu;
const NUMBER = /\d+(?:[.,]\d+)*/gu;
/** Keys of single characters by where they stand; those of pairs are greater, since no text holds the characters before the blank. */
const [ANYWHERE, FIRST, LAST, PAIRS] = [1 << 16, 2 << 16, 3 << 16, 4 << 16] as const;

/** Whether a key is that of one character, not of a pair, which may be below 0. */
export function isSingleKey(key: number): boolean {
  return key >= 0 && key < PAIRS;
}

/** Characters and pairs come as often as the line holds them. */
export function wordingOf(line: string): LineWording {
  const text = line.replace(NO_WORDING, '').replace(NUMBER, '0');
  const last = text.length - 1;
  if (last < 1) return { inside: [], begins: 0, ends: 0 };
  let before = text.charCodeAt(0);
  const inside = [FIRST | before, LAST | text.charCodeAt(last), ANYWHERE | before];
  for (let place = 1; place <= last; place += 1) {
    const here = text.charCodeAt(place);
    inside.push(ANYWHERE | here, (before << 16) | here);
    before = here;
  }
  return { inside, begins: inside[4] ?? 0, ends: inside.at(-1) ?? 0 };
}
