import type { RowProducts } from '../embedding/static/row-products.ts';
import { sumOfVectors, type StaticModel } from '../static-model/static-model.ts';
import { vectorWeight, type TokenIndex } from '../indexes/token-index.ts';
import type { MatchedToken, TokenMatches } from './match-tokens.ts';

/** What the best sentences of a passage have to do with the question, each 0 … 1. */
export interface WindowScores {
  /** Cosine of the question and the nearest sentence or pair of neighbouring sentences, in weighted vectors of the static model. */
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

/**
 * @param rows the rows of the model's table that belong to the vocabulary of the index
 * @param matches of the question's tokens
 */
export function createWindowScorer(model: StaticModel, index: TokenIndex, rows: RowProducts, { tokens, most }: TokenMatches): WindowScorer {
  const weights = Float64Array.from(tokens, ({ weight }) => weight);
  const question = sumOfVectors(model, tokens.map(({ token }) => token), (place) => vectorWeight(weights[place] ?? 0));
  const products = productsBySlot(model, index, rows, unit(question));
  const hits = hitsBySlot(tokens, index.vocabulary.length);
  /** Adds up the products of a segment and writes what it holds of each matched token. */
  const readSegment = (segment: number, strengths: Float64Array): number => {
    strengths.fill(0);
    const slots = index.slotsOf(segment);
    let product = 0;
    for (let at = 0; at < slots.length; at += 1) {
      const slot = slots[at] ?? 0;
      product += products[slot] ?? 0;
      for (let hit = hits.first[slot] ?? 0; hit > 0; hit = hits.next[hit] ?? 0) {
        const match = hits.match[hit] ?? 0;
        strengths[match] = Math.max(strengths[match] ?? 0, hits.similarity[hit] ?? 0);
      }
    }
    return product;
  };
  const context = new Float64Array(weights.length);
  // The sentence at hand and the one before it take turns.
  let [here, before] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  return {
    of(position) {
      const { first, end } = index.segmentsOf(position);
      let productBefore = readSegment(first, context);
      before.fill(0);
      let [window, softSentence, softPair] = [0, 0, 0];
      for (let segment = first + 1; segment < end; segment += 1) {
        const product = readSegment(segment, here);
        let inSentence = 0;
        let inPair = 0;
        for (let match = 0; match < weights.length; match += 1) {
          const strength = Math.max(here[match] ?? 0, CONTEXT_SHARE * (context[match] ?? 0));
          inSentence += (weights[match] ?? 0) * strength;
          inPair += (weights[match] ?? 0) * Math.max(strength, before[match] ?? 0);
        }
        window = Math.max(window, quotient(product, index.norm(segment)), quotient(productBefore + product, index.pairNorm(segment - 1)));
        softSentence = Math.max(softSentence, inSentence / most);
        softPair = Math.max(softPair, inPair / most);
        productBefore = product;
        [here, before] = [before, here];
      }
      return { window: Math.min(1, window), softSentence, softPair };
    },
  };
}

/** The product of a vector with the weighted vector of each token of the index. */
function productsBySlot({ table: { scales } }: StaticModel, { vocabulary, weight }: TokenIndex, rows: RowProducts, vector: Float32Array): Float32Array {
  const products = rows.of(vector).slice();
  for (let slot = 0; slot < products.length; slot += 1) products[slot]! *= (scales[vocabulary[slot] ?? 0] ?? 0) * weight(slot);
  return products;
}

/** Which tokens of the question each slot stands for: linked lists from `first` by `next`, ended by 0. */
interface SlotHits {
  readonly first: Uint32Array;
  readonly next: Uint32Array;
  /** Which of the matched tokens. */
  readonly match: Uint32Array;
  readonly similarity: Float64Array;
}

function hitsBySlot(matches: readonly MatchedToken[], slots: number): SlotHits {
  const count = matches.reduce((sum, { similar }) => sum + similar.length, 1);
  const hits = { first: new Uint32Array(slots), next: new Uint32Array(count), match: new Uint32Array(count), similarity: new Float64Array(count) };
  let hit = 0;
  matches.forEach(({ similar }, match) => {
    for (const { slot, similarity } of similar) {
      hit += 1;
      hits.next[hit] = hits.first[slot] ?? 0;
      hits.first[slot] = hit;
      hits.match[hit] = match;
      hits.similarity[hit] = similarity;
    }
  });
  return hits;
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
  return vector.map((value) => value / length);
}

function quotient(product: number, norm: number): number {
  return norm === 0 ? 0 : product / norm;
}
