/** The logarithm of how likely nothing is: less is not told apart. */
const LEAST = -20;
/** Words of a text are drawn together: they surprise less than as many drawn one by one. */
const WORDS_TOGETHER = 3;

/**
 * How likely an article begins at each gap when all ways to part the texts are weighed by how surprising their words are in articles
 * of their own, as logarithms, −20 … 0 (the sum over all segmentations of Utiyama & Isahara 2001, by forward and backward sums).
 * @param surprise of the words of texts `start` … `end`, in nats @param prior what another article costs, in nats
 */
export function segmentOdds(size: number, surprise: (start: number, end: number) => number, prior: number): number[] {
  const score = (start: number, end: number): number => -(surprise(start, end) + prior) / WORDS_TOGETHER;
  const forward = new Float64Array(size + 1);
  const backward = new Float64Array(size + 1);
  const terms = new Float64Array(size);
  for (let end = 1; end <= size; end += 1) {
    for (let start = 0; start < end; start += 1) terms[start] = (forward[start] ?? 0) + score(start, end);
    forward[end] = logOfSum(terms, end);
  }
  for (let start = size - 1; start >= 0; start -= 1) {
    for (let end = start + 1; end <= size; end += 1) terms[end - start - 1] = (backward[end] ?? 0) + score(start, end);
    backward[start] = logOfSum(terms, size - start);
  }
  return Array.from({ length: size }, (_, gap) => Math.max(LEAST, (forward[gap] ?? 0) + (backward[gap] ?? 0) - (forward[size] ?? 0)));
}

/** Of the first `count` logarithms. */
function logOfSum(logarithms: Float64Array, count: number): number {
  let most = -Infinity;
  for (let place = 0; place < count; place += 1) most = Math.max(most, logarithms[place] ?? 0);
  let sum = 0;
  for (let place = 0; place < count; place += 1) sum += Math.exp((logarithms[place] ?? 0) - most);
  return most + Math.log(sum);
}
