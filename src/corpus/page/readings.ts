/** Stands for no headline, and for nothing before. */
export const NONE = -1;

/**
 * The best readings up to each running text, as columns of numbers: thousands are tried for every page. A reading is the
 * number of its row; it is known by its last article and by the reading of the texts before that.
 */
export interface Readings {
  readonly scores: Float64Array;
  /** The running text that the last article begins with. */
  readonly starts: Int32Array;
  /** Index of the run that is its headline, or {@link NONE}. */
  readonly runs: Int32Array;
  /** The reading before, or {@link NONE}. */
  readonly previous: Int32Array;
  /** Whether one of its articles has no headline. */
  readonly hasUntitled: Uint8Array;
  /** For each end how many readings there are. */
  readonly counts: Int32Array;
  /** For each end the score that a reading has to exceed to be kept, and the row that it then takes. */
  readonly worst: Float64Array;
  readonly free: Int32Array;
}

/** Readings kept up to each running text. More change nothing on generated pages. */
const BEAM = 16;

/** @param size running texts; readings end before the first, …, behind the last of them */
export function createReadings(size: number): Readings {
  const rows = (size + 1) * BEAM;
  return {
    scores: new Float64Array(rows),
    starts: new Int32Array(rows),
    runs: new Int32Array(rows),
    previous: new Int32Array(rows),
    hasUntitled: new Uint8Array(rows),
    counts: new Int32Array(size + 1),
    worst: new Float64Array(size + 1).fill(-Infinity),
    free: Int32Array.from({ length: size + 1 }, (_, end) => end * BEAM),
  };
}

/** Keeps a reading up to `end` that scores more than the worst one. */
export function keepReading({ scores, starts, runs, previous, hasUntitled, counts, worst, free }: Readings, end: number, score: number, start: number, run: number, before: number): void {
  const row = free[end] ?? 0;
  scores[row] = score;
  starts[row] = start;
  runs[row] = run;
  previous[row] = before;
  hasUntitled[row] = before !== NONE && (run === NONE || hasUntitled[before] === 1) ? 1 : 0;
  const first = end * BEAM;
  const count = Math.min(BEAM, (counts[end] ?? 0) + 1);
  counts[end] = count;
  if (count < BEAM) {
    free[end] = row + 1;
    return;
  }
  let place = first;
  for (let other = first + 1; other < first + BEAM; other += 1) if ((scores[other] ?? 0) < (scores[place] ?? 0)) place = other;
  free[end] = place;
  worst[end] = scores[place] ?? 0;
}

/** The readings up to `end`, best first. */
export function bestReadings({ scores, counts }: Readings, end: number): number[] {
  const rows = Array.from({ length: counts[end] ?? 0 }, (_, place) => end * BEAM + place);
  return rows.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
}
