/** The words of the texts of a page, numbered. */
export interface PageTokens {
  /** For each text the words of it that stand in another one as well: the others say nothing of where articles part. */
  readonly tokens: readonly (readonly number[])[];
  readonly vocabulary: number;
  readonly total: number;
}

/**
 * @param lists the words of each text, in the order and as often as it holds them
 * @param size more than the number of any word
 */
export function countTokens(lists: readonly (readonly number[])[], size: number): PageTokens {
  const counts = new Int32Array(size);
  /** For each word the last text that it was counted for, from 1. */
  const counted = new Int32Array(size);
  lists.forEach((list, order) => {
    for (const word of list) {
      if (counted[word] === order + 1) continue;
      counted[word] = order + 1;
      counts[word] = (counts[word] ?? 0) + 1;
    }
  });
  let vocabulary = 0;
  const ids = counts.map((count) => (count > 1 ? vocabulary++ : -1));
  const tokens = lists.map((list) => list.map((word) => ids[word] ?? -1).filter((id) => id >= 0));
  return { tokens, vocabulary, total: tokens.reduce((sum, list) => sum + list.length, 0) };
}

/** By how much Σ c·ln(c + 1) over the words grows when a word that was there c times comes once more: entry c. */
const growths: number[] = [];

function growthAt(count: number): number {
  return (growths[count] ??= (count + 1) * Math.log(count + 2) - count * Math.log(count + 1));
}

/**
 * How surprising the words of texts `start` … `end` are when an article of their own has its own word probabilities, in nats,
 * for every end (Utiyama & Isahara 2001, https://aclanthology.org/P01-1064). Words are pairs of neighbouring characters.
 * @param counts as long as the vocabulary; is written over
 */
export function surprisesFrom(tokens: readonly (readonly number[])[], vocabulary: number, start: number, counts = new Int32Array(vocabulary)): Float64Array {
  counts.fill(0);
  const surprises = new Float64Array(tokens.length + 1);
  let length = 0;
  let repeated = 0;
  for (let end = start + 1; end <= tokens.length; end += 1) {
    for (const token of tokens[end - 1] ?? []) {
      const count = counts[token] ?? 0;
      repeated += growths[count] ?? growthAt(count);
      counts[token] = count + 1;
      length += 1;
    }
    surprises[end] = length === 0 ? 0 : length * Math.log(length + vocabulary) - repeated;
  }
  return surprises;
}
