import { dot } from '../../dot.ts';
import { depths } from './page-cohesion.ts';

/**
 * How near in sense the texts of a page are to each other once what all of them are about is taken away; cosines, −1 … 1. The texts of
 * one page are mostly about one place. Entry `g` is of the gap before text `g`.
 */
export interface PageTopics {
  /** Of a few texts on both sides of each gap, and of more. */
  readonly near: readonly number[];
  readonly wide: readonly number[];
  /** By how much that falls below the peaks on both sides of it, 0 or less (`page-cohesion.ts`). */
  readonly nearDepth: readonly number[];
  readonly wideDepth: readonly number[];
  /** Of the two texts on both sides that are nearest to each other, among a few and among more. */
  readonly nearest: readonly number[];
  readonly nearestWide: readonly number[];
  /** Of the text above the gap and that below it: how near the nearest of the few texts above the gap is, and of those below it. */
  readonly aboveToAbove: readonly number[];
  readonly aboveToBelow: readonly number[];
  readonly belowToAbove: readonly number[];
  readonly belowToBelow: readonly number[];
}

/** Texts on each side that are compared together, and one by one. */
const NEAR = 2;
const WIDE = 4;
const FEW = 3;
const MORE = 6;
/** What is common to few texts is taken away less: as if so many more stood there that have nothing in common. */
const OTHERS = 4;
const NOTHING = new Float32Array();

/** @param vectors of the texts, by `TextSense` */
export function measureTopics(vectors: readonly Float32Array[]): PageTopics {
  const size = vectors.length;
  const products = centredProducts(vectors);
  const across = (window: number): number[] => vectors.map((_, gap) => (gap === 0 ? 0 : cosineAcross(products, size, gap, window)));
  const [near, wide] = [across(NEAR), across(WIDE)];
  const cosines = toCosines(products, size);
  const nearestTo = (text: number, start: number, end: number): number => {
    let most = -1;
    for (let other = Math.max(0, start); other < Math.min(size, end); other += 1) if (other !== text) most = Math.max(most, cosines[text * size + other] ?? 0);
    return most;
  };
  const perGap = (measure: (gap: number) => number): number[] => vectors.map((_, gap) => (gap === 0 ? 0 : measure(gap)));
  const nearestAcross = (window: number) => (gap: number): number => {
    let most = -1;
    for (let above = Math.max(0, gap - window); above < gap; above += 1) most = Math.max(most, nearestTo(above, gap, gap + window));
    return most;
  };
  return {
    near,
    wide,
    nearDepth: depths(near),
    wideDepth: depths(wide),
    nearest: perGap(nearestAcross(FEW)),
    nearestWide: perGap(nearestAcross(MORE)),
    aboveToAbove: perGap((gap) => nearestTo(gap - 1, gap - WIDE, gap)),
    aboveToBelow: perGap((gap) => nearestTo(gap - 1, gap, gap + WIDE)),
    belowToAbove: perGap((gap) => nearestTo(gap, gap - WIDE, gap)),
    belowToBelow: perGap((gap) => nearestTo(gap, gap, gap + WIDE)),
  };
}

/** The products of all pairs of unit vectors, less their mean: products with a mean are means of products. In rows by text. */
function centredProducts(vectors: readonly Float32Array[]): Float64Array {
  const size = vectors.length;
  const lengths = vectors.map((vector) => Math.sqrt(dot(vector, vector)) || 1);
  const products = new Float64Array(size * size);
  const means = new Float64Array(size);
  for (let here = 0; here < size; here += 1) {
    for (let there = here; there < size; there += 1) {
      const product = dot(vectors[here] ?? NOTHING, vectors[there] ?? NOTHING) / ((lengths[here] ?? 1) * (lengths[there] ?? 1));
      products[here * size + there] = product;
      products[there * size + here] = product;
    }
  }
  let mean = 0;
  for (let here = 0; here < size; here += 1) {
    for (let there = 0; there < size; there += 1) means[here] = (means[here] ?? 0) + (products[here * size + there] ?? 0) / size;
    mean += (means[here] ?? 0) / size;
  }
  const share = size / (size + OTHERS);
  for (let here = 0; here < size; here += 1) {
    for (let there = 0; there < size; there += 1) {
      const place = here * size + there;
      products[place] = (products[place] ?? 0) - share * ((means[here] ?? 0) + (means[there] ?? 0) - share * mean);
    }
  }
  return products;
}

function toCosines(products: Float64Array, size: number): Float64Array {
  const lengths = Float64Array.from({ length: size }, (_, text) => Math.sqrt(Math.max(0, products[text * size + text] ?? 0)) || 1);
  const cosines = new Float64Array(products.length);
  for (let here = 0; here < size; here += 1) {
    for (let there = 0; there < size; there += 1) cosines[here * size + there] = (products[here * size + there] ?? 0) / ((lengths[here] ?? 1) * (lengths[there] ?? 1));
  }
  return cosines;
}

/** The cosine of the sums of the vectors on both sides of a gap, as many as `window` on each. */
function cosineAcross(products: Float64Array, size: number, gap: number, window: number): number {
  const [start, end] = [Math.max(0, gap - window), Math.min(size, gap + window)];
  let [above, below, both] = [0, 0, 0];
  for (let here = start; here < end; here += 1) {
    for (let there = start; there < end; there += 1) {
      const product = products[here * size + there] ?? 0;
      if (here < gap && there < gap) above += product;
      else if (here >= gap && there >= gap) below += product;
      else both += product / 2;
    }
  }
  return both / (Math.sqrt(Math.max(0, above * below)) || 1);
}
