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
const [ANYWHERE, FIRST, LAST] = [1 << 16, 2 << 16, 3 << 16] as const;

/** Characters and pairs come as often as the line holds them. */
export function wordingOf(line: string): LineWording {
  const text = line.replace(NO_WORDING, '').replace(NUMBER, '0');
  const last = text.length - 1;
  if (last < 1) return { inside: [], begins: 0, ends: 0 };
  const unit = (place: number): number => text.charCodeAt(place);
  const inside = [FIRST | unit(0), LAST | unit(last), ANYWHERE | unit(0)];
  for (let place = 1; place <= last; place += 1) inside.push(ANYWHERE | unit(place), (unit(place - 1) << 16) | unit(place));
  return { inside, begins: (unit(0) << 16) | unit(1), ends: (unit(last - 1) << 16) | unit(last) };
}
