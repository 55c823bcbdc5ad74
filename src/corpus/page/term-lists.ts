/** Which of several lists of terms hold a term. */
export interface TermLists {
  /** For each term how many lists hold it. */
  readonly counts: Int32Array;
  /** Where the lists of each term begin in `lists`; those of the last one end with it. */
  readonly starts: Int32Array;
  /** The lists that hold the first term, ascending, those that hold the second, … */
  readonly lists: Int32Array;
}

/**
 * @param held the terms of each list, none twice
 * @param size more than the number of any term
 */
export function listTerms(held: readonly ArrayLike<number>[], size: number): TermLists {
  const counts = countTerms(held, size);
  const starts = new Int32Array(size + 1);
  for (let term = 0; term < size; term += 1) starts[term + 1] = (starts[term] ?? 0) + (counts[term] ?? 0);
  const lists = new Int32Array(starts[size] ?? 0);
  const next = starts.slice();
  held.forEach((terms, list) => {
    for (let place = 0; place < terms.length; place += 1) {
      const term = terms[place] ?? 0;
      const free = next[term] ?? 0;
      lists[free] = list;
      next[term] = free + 1;
    }
  });
  return { counts, starts, lists };
}

/** For each term how many lists hold it. */
export function countTerms(held: readonly ArrayLike<number>[], size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const terms of held) {
    for (let place = 0; place < terms.length; place += 1) {
      const term = terms[place] ?? 0;
      counts[term] = (counts[term] ?? 0) + 1;
    }
  }
  return counts;
}
