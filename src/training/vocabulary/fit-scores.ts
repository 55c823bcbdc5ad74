/** Pieces expected less often than this are dropped, as in SentencePiece. */
const LEAST_EXPECTED = 0.5;

/**
 * The M step of Bayesian expectation maximisation with a sparse Dirichlet prior: log probability = ψ(count) - ψ(sum),
 * which takes about half an occurrence from every piece (Liang and Klein, "Structured Bayesian nonparametric models with
 * variational inference", ACL 2007 tutorial).
 * Pieces expected less than half a time die, except the first `kept` ones, and unless fewer than `atLeast` would live.
 * @param expected how often each piece is expected
 * @param isAlive 1 for pieces that live; changed
 * @returns the log probabilities, -Infinity for the dead
 */
export function fitScores(expected: Float64Array, isAlive: Uint8Array, kept: number, atLeast: number): Float64Array {
  const isRare = (piece: number): boolean => piece >= kept && (expected[piece] ?? 0) < LEAST_EXPECTED;
  const rare = isAlive.reduce((total, alive, piece) => total + (alive === 1 && isRare(piece) ? 1 : 0), 0);
  const alive = countAlive(isAlive);
  if (alive - rare >= atLeast) isAlive.forEach((_, piece) => isRare(piece) && (isAlive[piece] = 0));
  const counts = expected.map((count, piece) => (isAlive[piece] === 1 ? Math.max(count, LEAST_EXPECTED) : 0));
  const logSum = digamma(counts.reduce((total, count) => total + count, 0));
  return counts.map((count) => (count === 0 ? -Infinity : digamma(count) - logSum));
}

export function countAlive(isAlive: Uint8Array): number {
  return isAlive.reduce((total, alive) => total + alive, 0);
}

/**
 * The derivative of the logarithm of the gamma function, for positive numbers; exact to 1e-12.
 * Recurrence and asymptotic series: https://dlmf.nist.gov/5.11 (5.11.2), https://dlmf.nist.gov/5.5 (5.5.2).
 */
export function digamma(value: number): number {
  let shifted = value;
  let sum = 0;
  for (; shifted < 8; shifted += 1) sum -= 1 / shifted;
  const inverse = 1 / (shifted * shifted);
  const series = inverse * (1 / 12 - inverse * (1 / 120 - inverse * (1 / 252 - inverse * (1 / 240 - inverse * (1 / 132)))));
  return sum + Math.log(shifted) - 0.5 / shifted - series;
}
