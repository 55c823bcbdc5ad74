import { dot } from '../../dot.ts';
import type { HeadlineRun } from './headline-runs.ts';
import { depths } from './page-cohesion.ts';
import type { TextSense } from './text-sense.ts';

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
  /** For each run of lines how near it is to each running text; empty for one with a kicker, which is measured as the same lines without. */
  readonly runs: readonly Float64Array[];
}

/** Texts on each side of a gap that are compared. */
const WIDE = 3;
const NOTHING = new Float32Array();

type LineRun = Pick<HeadlineRun, 'start' | 'end' | 'hasKicker'>;

/** @param lines the stand-alone lines of the page, of which runs are ranges */
export function measureSense(texts: readonly string[], lines: readonly string[], runs: readonly LineRun[], sense: TextSense): PageSense {
  const vectors = texts.map((text) => sense(text));
  const units = vectors.map(unit);
  const near = vectors.map((_, gap) => (gap === 0 ? 0 : dot(units[gap - 1] ?? NOTHING, units[gap] ?? NOTHING)));
  const wide = vectors.map((_, gap) => (gap === 0 ? 0 : dot(unit(sumOf(vectors.slice(Math.max(0, gap - WIDE), gap))), unit(sumOf(vectors.slice(gap, gap + WIDE))))));
  const average = near.reduce((sum, value) => sum + value, 0) / Math.max(1, near.length - 1);
  return {
    near,
    wide,
    nearDepth: depths(near),
    wideDepth: depths(wide),
    nearExcess: near.map((value) => value - average),
    runs: runLikenesses(lines.map((line) => sense(line)), units, runs),
  };
}

/** The vector of a run is the sum of those of its lines, so that each line has to be compared but once. */
function runLikenesses(lines: readonly Float32Array[], units: readonly Float32Array[], runs: readonly LineRun[]): Float64Array[] {
  const products = lines.map((line) => Float64Array.from(units, (text) => dot(line, text)));
  return runs.map(({ start, end, hasKicker }) => {
    if (hasKicker) return new Float64Array();
    const length = lengthOf(sumOf(lines.slice(start, end)));
    return Float64Array.from(units, (_, text) => {
      let product = 0;
      for (let line = start; line < end; line += 1) product += products[line]?.[text] ?? 0;
      return product / length;
    });
  });
}

function sumOf(vectors: readonly Float32Array[]): Float32Array {
  const [first = new Float32Array(), ...others] = vectors;
  const sum = first.slice();
  for (const other of others) for (let dimension = 0; dimension < sum.length; dimension += 1) sum[dimension]! += other[dimension] ?? 0;
  return sum;
}

function unit(vector: Float32Array): Float32Array {
  const length = lengthOf(vector);
  return vector.map((value) => value / length);
}

/** 1 for a vector of zeros, which is near to nothing. */
function lengthOf(vector: Float32Array): number {
  return Math.sqrt(dot(vector, vector)) || 1;
}
