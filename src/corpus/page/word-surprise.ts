/** The words of the texts of a page, numbered. */
export interface PageTokens {
  /** For each text the words of it that stand in another one as well: the others say nothing of where articles part. */
  readonly tokens: readonly (readonly number[])[];
  readonly vocabulary: number;
  readonly total: number;
}

/** @param lists the words of each text, in the order and as often as it holds them */
export function countTokens(lists: readonly (readonly string[])[]): PageTokens {
  const counts = new Map<string, number>();
  for (const list of lists) for (const term of new Set(list)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const ids = new Map([...counts].filter(([, count]) => count > 1).map(([term], id) => [term, id]));
  const tokens = lists.map((list) => list.flatMap((term) => ids.get(term) ?? []));
  return { tokens, vocabulary: ids.size, total: tokens.reduce((sum, list) => sum + list.length, 0) };
}

/**
 * How surprising the words of texts `start` … `end` are when an article of their own has its own word probabilities, in nats,
 * for every end (Utiyama & Isahara 2001, https://aclanthology.org/P01-1064). Words are pairs of neighbouring characters.
 */
export function surprisesFrom(tokens: readonly (readonly number[])[], vocabulary: number, start: number): Float64Array {
  const counts = new Int32Array(vocabulary);
  const surprises = new Float64Array(tokens.length + 1);
  let length = 0;
  let repeated = 0;
  for (let end = start + 1; end <= tokens.length; end += 1) {
    for (const token of tokens[end - 1] ?? []) {
      // Σ c·ln(c + 1) over the words, kept up to date.
      const count = counts[token] ?? 0;
      repeated += (count + 1) * Math.log(count + 2) - count * Math.log(count + 1);
      counts[token] = count + 1;
      length += 1;
    }
    surprises[end] = length === 0 ? 0 : length * Math.log(length + vocabulary) - repeated;
  }
  return surprises;
}
