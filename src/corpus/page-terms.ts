import { normaliseForSearch } from '../language/normalise.ts';

/** Pairs of neighbouring characters and words of a text: what two pieces of one article share. */
export function pageTerms(text: string): Set<string> {
  const terms = new Set<string>();
  for (const [run] of normaliseForSearch(text).matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)) {
    if (!/\p{Script=Han}/u.test(run)) terms.add(run);
    else for (let index = 0; index + 1 < run.length; index += 1) terms.add(run.slice(index, index + 2));
  }
  return terms;
}

/** How much a term tells between the pieces of a page: `ln(1 + pieces / pieces that hold it)`. */
export function termWeights(pieces: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const piece of pieces) for (const term of piece) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map([...counts].map(([term, count]) => [term, Math.log(1 + pieces.length / count)]));
}

/** The weight of the terms two pieces share, divided by the geometric mean of their own weights, 0 … 1. */
export function sharedWeight(a: ReadonlySet<string>, b: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  const weigh = (terms: Iterable<string>): number => [...terms].reduce((sum, term) => sum + (weights.get(term) ?? 0) ** 2, 0);
  const norm = Math.sqrt(weigh(a) * weigh(b));
  return norm === 0 ? 0 : weigh([...a].filter((term) => b.has(term))) / norm;
}
