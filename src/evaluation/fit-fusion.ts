import { bestScores, type Candidate, type FusionWeights, type LegWeights } from '../retrieval/hybrid-retriever.ts';
import { LEG_NAMES } from '../retrieval/retriever.ts';
import { shuffled, type Random } from './seeded-random.ts';

/** A question with the passages that were proposed for it. */
export interface FusionExample {
  readonly candidates: readonly (Candidate & {
    /** Whether it answers. */
    readonly isRight: boolean;
    /** Whether it is in another language than the question. */
    readonly isForeign: boolean;
  })[];
}

export interface FusionFitOptions {
  /** How often each example is seen. */
  readonly rounds: number;
  readonly random: Random;
}

/** Steps of AdaGrad (Duchi et al. 2011, https://jmlr.org/papers/v12/duchi11a.html) and the pull towards 0 (L2). */
const LEARNING_RATE = 0.5;
const DECAY = 1e-4;
/** Two for each leg, absolute and relative, and a bias; the same once more for passages in another language. */
const PER_RELATION = LEG_NAMES.length * 2 + 1;
const DIMENSIONS = PER_RELATION * 2;
const BIAS = LEG_NAMES.length * 2;

/**
 * Fits the weights that legs are joined by: the joint score as the logit of a softmax over the candidates, the loss
 * −ln of what falls on those that answer (ListNet with one right choice, Cao et al. 2007, https://doi.org/10.1145/1273496.1273513).
 * The weights are the means over all steps of the last half, which depend little on the order.
 */
export function fitFusion(examples: readonly FusionExample[], { rounds, random }: FusionFitOptions): FusionWeights {
  const lists = examples.filter(({ candidates }) => candidates.some(({ isRight }) => isRight)).map(toRows);
  const weights = new Float64Array(DIMENSIONS).map((_, index) => (index % PER_RELATION === BIAS ? 0 : 1));
  const squares = new Float64Array(DIMENSIONS);
  const sums = new Float64Array(DIMENSIONS);
  let counted = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const list of shuffled(lists, random)) {
      const gradient = gradientOf(list, weights);
      for (let index = 0; index < DIMENSIONS; index += 1) {
        const slope = (gradient[index] ?? 0) + DECAY * (weights[index] ?? 0);
        squares[index]! += slope * slope;
        const moved = (weights[index] ?? 0) - (LEARNING_RATE * slope) / Math.sqrt((squares[index] ?? 0) + 1e-6);
        // A leg never speaks against a passage: legs repeat each other, and a better model may stand in one of them tomorrow.
        weights[index] = index % PER_RELATION === BIAS ? moved : Math.max(0, moved);
      }
      if (round * 2 < rounds) continue;
      counted += 1;
      for (let index = 0; index < DIMENSIONS; index += 1) sums[index]! += weights[index] ?? 0;
    }
  }
  const means = counted === 0 ? weights : sums.map((sum) => sum / counted);
  return { same: toLegWeights(means.subarray(0, PER_RELATION)), foreign: toLegWeights(means.subarray(PER_RELATION)) };
}

interface List {
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
}

function toRows({ candidates }: FusionExample): List {
  const best = bestScores(candidates);
  const rows = candidates.map(({ legs, isForeign }) => {
    const row = new Float64Array(DIMENSIONS);
    const start = isForeign ? PER_RELATION : 0;
    LEG_NAMES.forEach((name, leg) => {
      row[start + leg * 2] = legs[name];
      row[start + leg * 2 + 1] = best[name] === 0 ? 0 : legs[name] / best[name];
    });
    // Only the difference between the two biases matters.
    row[start + BIAS] = isForeign ? 1 : 0;
    return row;
  });
  return { rows, right: candidates.map(({ isRight }) => isRight) };
}

/** Of the loss of one list: the mean row under the softmax, less the mean row under the softmax of the right ones. */
function gradientOf({ rows, right }: List, weights: Float64Array): Float64Array {
  const scores = rows.map((row) => row.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0));
  const greatest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - greatest));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const ofRight = shares.reduce((sum, share, index) => sum + (right[index] === true ? share : 0), 0) || 1e-12;
  const gradient = new Float64Array(DIMENSIONS);
  rows.forEach((row, which) => {
    const share = shares[which] ?? 0;
    const amount = share / all - (right[which] === true ? share / ofRight : 0);
    for (let index = 0; index < DIMENSIONS; index += 1) gradient[index]! += amount * (row[index] ?? 0);
  });
  return gradient;
}

function toLegWeights(weights: Float64Array): LegWeights {
  const legs = LEG_NAMES.map((name, leg) => [name, { absolute: rounded(weights[leg * 2]), relative: rounded(weights[leg * 2 + 1]) }] as const);
  return { bias: rounded(weights[BIAS]), legs: Object.fromEntries(legs) };
}

function rounded(weight = 0): number {
  return Math.round(weight * 100) / 100 || 0;
}
