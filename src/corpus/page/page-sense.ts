import { dot } from '../../dot.ts';
import { MOST_LINES, type LineRun } from './headline-runs.ts';
import { depths, meanOfGaps } from './page-cohesion.ts';

/** How near in sense the texts of a page are to each other, and its stand-alone lines to them; cosines, −1 … 1. */
export interface PageSense {
  /** Of the texts on both sides of each gap, of one and of a few. */
  readonly near: readonly number[];
  readonly wide: readonly number[];
  /** By how much that falls below the peaks on both sides of it, 0 or less (`page-cohesion.ts`). */
  readonly nearDepth: readonly number[];
  readonly wideDepth: readonly number[];
  /** By how much `near` exceeds what it is across a gap of the page on average. */
  readonly nearExcess: readonly number[];
  /**
   * How near each run of lines is to each running text, in rows by text of as many columns as there are runs; 0 for one with a subtitle,
   * which is measured as the same lines without.
   */
  readonly likenesses: Float64Array;
}

/** Texts on each side of a gap that are compared. */
const WIDE = 3;
const NOTHING = new Float32Array();

/** @param vectors of the texts, by `TextSense` @param lines those of the stand-alone lines of the page, of which runs are ranges */
export function measureSense(vectors: readonly Float32Array[], lines: readonly Float32Array[], runs: readonly LineRun[]): PageSense {
  const products = productsWithin(vectors, 2 * WIDE);
  const near = vectors.map((_, gap) => (gap === 0 ? 0 : cosineAcross(products, gap, 1, vectors.length)));
  const wide = vectors.map((_, gap) => (gap === 0 ? 0 : cosineAcross(products, gap, WIDE, vectors.length)));
  const average = meanOfGaps(near);
  return {
    near,
    wide,
    nearDepth: depths(near),
    wideDepth: depths(wide),
    nearExcess: near.map((value) => value - average),
    likenesses: runLikenesses(lines, vectors, runs),
  };
}

/** The dot product of two of a list of vectors. The vector of several texts is the sum of theirs: products of sums are sums of these. */
type Product = (here: number, there: number) => number;

/** @param reach how far apart the vectors are whose products are asked for, at most, and one more */
function productsWithin(vectors: readonly Float32Array[], reach: number): Product {
  const products = new Float64Array(vectors.length * reach);
  vectors.forEach((vector, here) => {
    for (let there = here; there < Math.min(vectors.length, here + reach); there += 1) products[here * reach + there - here] = dot(vector, vectors[there] ?? NOTHING);
  });
  return (here, there) => products[Math.min(here, there) * reach + Math.abs(there - here)] ?? 0;
}

/** The cosine of the texts on both sides of a gap, as many as `window` on each. */
function cosineAcross(product: Product, gap: number, window: number, size: number): number {
  const [start, end] = [Math.max(0, gap - window), Math.min(size, gap + window)];
  return productOfSums(product, start, gap, gap, end) / lengthOf(productOfSums(product, start, gap, start, gap) * productOfSums(product, gap, end, gap, end));
}

/** Of the sum of the vectors `start` … `end` and that of the vectors `from` … `to`. */
function productOfSums(product: Product, start: number, end: number, from: number, to: number): number {
  let sum = 0;
  for (let here = start; here < end; here += 1) for (let there = from; there < to; there += 1) sum += product(here, there);
  return sum;
}

/** Each line is compared with each text but once, however many runs it is part of. */
function runLikenesses(lines: readonly Float32Array[], texts: readonly Float32Array[], runs: readonly LineRun[]): Float64Array {
  const amongLines = productsWithin(lines, MOST_LINES);
  const lengths = Float64Array.from(runs, ({ start, end }) => lengthOf(productOfSums(amongLines, start, end, start, end)));
  const likenesses = new Float64Array(texts.length * runs.length);
  const own = new Float64Array(lines.length);
  texts.forEach((text, order) => {
    const length = lengthOf(dot(text, text));
    for (let line = 0; line < lines.length; line += 1) own[line] = dot(lines[line] ?? NOTHING, text) / length;
    runs.forEach(({ start, end, subtitle }, run) => {
      let sum = 0;
      for (let line = start; line < end; line += 1) sum += own[line] ?? 0;
      if (subtitle === null) likenesses[order * runs.length + run] = sum / (lengths[run] ?? 1);
    });
  });
  return likenesses;
}

/** By its square; 1 for a vector of zeros, which is near to nothing. */
function lengthOf(square: number): number {
  return Math.sqrt(square) || 1;
}
