import type { WordingCounts, WordingRow } from './read-lore-counts.ts';

/** Adds what a row of counts tells to sums, and returns whether it tells anything; a row below 0 tells nothing. */
export type AddRow = (sums: Float64Array, row: number) => boolean;

/** Whether a row was weighed, and whether it tells anything. */
const [UNKNOWN, SILENT, TELLING] = [0, 1, 2] as const;

/**
 * What rows of counts tell, each weighed when it is first asked for: most are never asked for by a page.
 * @param width how many weights a row has
 * @param weigh the weights of a row, or null when it tells nothing
 */
export function weighRows({ size, countsOf }: Pick<WordingCounts, 'size' | 'countsOf'>, width: number, weigh: (counts: WordingRow) => readonly number[] | null): AddRow {
  const weights = new Float64Array(size * width);
  const states = new Uint8Array(size);
  const weighRow = (row: number): number => {
    const own = weigh(countsOf(row));
    if (own !== null) weights.set(own, row * width);
    return (states[row] = own === null ? SILENT : TELLING);
  };
  return (sums, row) => {
    if (row < 0) return false;
    const state = states[row] ?? UNKNOWN;
    if ((state === UNKNOWN ? weighRow(row) : state) === SILENT) return false;
    for (let place = 0; place < width; place += 1) sums[place] = (sums[place] ?? 0) + (weights[row * width + place] ?? 0);
    return true;
  };
}
