/** The last article of a reading of the texts up to its end. */
export interface SearchState {
  readonly score: number;
  /** The running text it begins with. */
  readonly start: number;
  /** Index of the run that is its headline, or null. */
  readonly run: number | null;
  /** The reading of the texts before it; null where nothing was read yet. */
  readonly previous: SearchState | null;
}

/** The best readings up to one text. */
export interface Beam {
  /** Score that a reading has to exceed to be kept. */
  worst(): number;
  /** Keeps a reading that exceeds it. @returns the new {@link worst} */
  offer(score: number, start: number, run: number | null, previous: SearchState | null): number;
  /** The readings that were kept, best first. */
  best(): SearchState[];
}

/**
 * Readings are kept in columns until they are asked for: of thousands that are offered a few stay.
 * @param size readings that are kept
 */
export function createBeam(size: number): Beam {
  const scores = new Float64Array(size);
  const starts = new Int32Array(size);
  const runs: (number | null)[] = [];
  const previous: (SearchState | null)[] = [];
  /** Where the worst of them stands, as soon as none is free any more. */
  let place = 0;
  const worst = (): number => (runs.length < size ? -Infinity : (scores[place] ?? 0));
  return {
    worst,
    offer(score, start, run, before) {
      if (runs.length < size) place = runs.length;
      scores[place] = score;
      starts[place] = start;
      runs[place] = run;
      previous[place] = before;
      if (runs.length < size) return -Infinity;
      place = 0;
      for (let other = 1; other < size; other += 1) if ((scores[other] ?? 0) < (scores[place] ?? 0)) place = other;
      return scores[place] ?? 0;
    },
    best() {
      const states = runs.map((run, index) => ({ score: scores[index] ?? 0, start: starts[index] ?? 0, run, previous: previous[index] ?? null }));
      return states.toSorted((a, b) => b.score - a.score);
    },
  };
}
