import type { StaticModel } from '../embedding/static/static-model.ts';
import { sumOfVectors, type TokenIndex } from '../indexes/token-index.ts';
import { hitsBySlot, strengthsIn, type MatchedToken } from './match-tokens.ts';

/** What the best sentences of a passage have to do with the question, each 0 … 1. */
export interface WindowScores {
  /** Cosine of the question and the nearest sentence or pair of neighbouring sentences, in vectors of the static model. */
  readonly window: number;
  /** Share of the weight of the question's tokens that one sentence holds, softly. */
  readonly softSentence: number;
  /** The same of two neighbouring sentences. */
  readonly softPair: number;
}

/** "Find small, quote large": a passage is as good as its best window. */
export interface WindowScorer {
  of(position: number): WindowScores;
}

/**
 * How much a token of what stands above the passage (headline, heading) counts in each of its sentences:
 * a sentence under "齐鲁储能谷" is about it, but so is every other one there.
 */
const CONTEXT_SHARE = 0.5;

/** @param question tokens of the question, with repetitions */
export function createWindowScorer(model: StaticModel, index: TokenIndex, question: readonly number[], matches: readonly MatchedToken[]): WindowScorer {
  const { dimensions, values, scales } = model.table;
  const vector = unit(sumOfVectors(model, question));
  const weights = Float64Array.from(matches, ({ weight }) => weight);
  const most = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const hits = hitsBySlot(matches);
  /** Products of the question's vector with those of slots; most passages share most of theirs. */
  const products = new Float32Array(index.vocabulary.length).fill(NaN);
  const productOf = (slot: number): number => {
    const known = products[slot] ?? 0;
    if (!Number.isNaN(known)) return known;
    const token = index.vocabulary[slot] ?? 0;
    const row = token * dimensions;
    let sum = 0;
    for (let dimension = 0; dimension < dimensions; dimension += 1) sum += (vector[dimension] ?? 0) * (values[row + dimension] ?? 0);
    return (products[slot] = sum * (scales[token] ?? 0));
  };
  const readSegment = (segment: number): Segment => {
    const slots = index.slotsOf(segment);
    let product = 0;
    for (const slot of slots) product += productOf(slot);
    return { product, strengths: strengthsIn(slots, hits, weights.length) };
  };
  const covered = (strengthOf: (match: number) => number): number => {
    let sum = 0;
    for (let match = 0; match < weights.length; match += 1) sum += (weights[match] ?? 0) * strengthOf(match);
    return sum / most;
  };
  return {
    of(position) {
      const { first, end } = index.segmentsOf(position);
      const context = readSegment(first);
      let before = context;
      let best: WindowScores = { window: 0, softSentence: 0, softPair: 0 };
      for (let segment = first + 1; segment < end; segment += 1) {
        const here = readSegment(segment);
        const { strengths: previous } = before;
        const inSentence = (match: number): number => Math.max(here.strengths[match] ?? 0, CONTEXT_SHARE * (context.strengths[match] ?? 0));
        const inPair = (match: number): number => Math.max(inSentence(match), segment === first + 1 ? 0 : (previous[match] ?? 0));
        best = {
          window: Math.max(best.window, quotient(here.product, index.norm(segment)), quotient(before.product + here.product, index.pairNorm(segment - 1))),
          softSentence: Math.max(best.softSentence, covered(inSentence)),
          softPair: Math.max(best.softPair, covered(inPair)),
        };
        before = here;
      }
      return { ...best, window: Math.min(1, best.window) };
    },
  };
}

interface Segment {
  /** Of the question's vector and the sum of the segment's token vectors. */
  readonly product: number;
  /** Of each matched token the best similarity in the segment. */
  readonly strengths: Float32Array;
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
  return vector.map((value) => value / length);
}

function quotient(product: number, norm: number): number {
  return norm === 0 ? 0 : product / norm;
}
