import type { TokenIndex } from '../indexes/token-index.ts';
import type { ReadQuestion } from './read-question.ts';
import { rarity } from './shared-characters.ts';
import { strengthsIn } from './token-hits.ts';

/** How much of a question's tokens a sentence holds; see SENTENCE_FEATURES. */
export type TokenShare =
  | 'context' | 'earlier' | 'after' | 'attribute' | 'attributeWeight' | 'attributeBefore' | 'attributeBest' | 'attributeRare'
  | 'focus' | 'focusBest' | 'repeats' | 'news' | 'cosine' | 'cosineBefore' | 'cosineAfter';

/** The first tokens of a passage, at most half of its first sentence, say what it is about. */
const HEAD_TOKENS = 12;
/** Below it no attribute is left to speak of: the question only names what the passage is about. */
const LEAST_ATTRIBUTE = 0.05;
/** A token this similar to one of the question says nothing new. */
const REPEATED = 0.6;
/** What rounding may take from a strength. */
const TOLERANCE = 1e-6;
/** ln(1 + 148) is 5: keeps the number of new tokens about as large as the shares. */
const NEWS_SCALE = 5;

type Weights = Float64Array;
type Strengths = Float32Array;

/** The shares of each sentence of the passage at a position of the index, in order. */
export function tokenShares({ matches, shares, focus, hits, productOf }: ReadQuestion, position: number, index: TokenIndex): Record<TokenShare, number>[] {
  const { first, end } = index.segmentsOf(position);
  const segments = Array.from({ length: end - first }, (_, place) => first + place);
  const strengths = segments.map((segment) => strengthsIn(index.slotsOf(segment), hits, matches.length));
  const products = segments.map((segment) => index.slotsOf(segment).reduce((sum, slot) => sum + productOf(slot), 0));
  const [context = NONE, ...sentences] = strengths;
  const best = strongest(sentences, matches.length);
  const rarities = rarityAmong(sentences, matches.length);
  /** What is left to be said when something is known. */
  const leftBeside = (known: Strengths): Left => {
    const attribute = shares.map((share, token) => share * (1 - (known[token] ?? 0)));
    const rare = rarities.map((weight, token) => weight * (best[token] ?? 0) * (1 - (known[token] ?? 0)));
    return { attribute, attributeTotal: total(attribute), rare, rareTotal: total(rare) };
  };
  const opening = segments.length > 1 ? index.slotsOf(first + 1) : NO_SLOTS;
  const head = strengthsIn(opening.subarray(0, Math.min(HEAD_TOKENS, opening.length / 2)), hits, matches.length);
  const left = { first: leftBeside(context), others: leftBeside(strongest([context, head], matches.length)) };
  const near = shares.map((share, token) => share * (focus[token] ?? 0));
  const nearTotal = total(near);
  let before = context;
  return sentences.map((here, place) => {
    const segment = first + 1 + place;
    const slots = index.slotsOf(segment);
    const known = before;
    before = strongest([known, here], matches.length);
    const repeated = slots.reduce((count, slot) => count + (isRepeated(slot) ? 1 : 0), 0);
    const product = products[place + 1] ?? 0;
    const alone = quotient(product, index.norm(segment));
    const isLast = place + 1 === sentences.length;
    const { attribute, attributeTotal, rare, rareTotal } = place === 0 ? left.first : left.others;
    const hasAttribute = attributeTotal > LEAST_ATTRIBUTE;
    return {
      context: held(shares, (token) => excess(context, here, token)),
      earlier: held(shares, (token) => excess(known, here, token)),
      after: held(shares, (token) => excess(sentences[place + 1] ?? NONE, here, token)),
      attribute: hasAttribute ? held(attribute, (token) => here[token] ?? 0) / attributeTotal : 0,
      attributeWeight: hasAttribute ? held(attribute, (token) => here[token] ?? 0) : 0,
      attributeBefore: hasAttribute ? held(attribute, (token) => excess(sentences[place - 1] ?? NONE, here, token)) / attributeTotal : 0,
      attributeBest: hasAttribute ? held(attribute, (token) => ifBest(here, token)) / attributeTotal : 0,
      attributeRare: quotient(held(rare, (token) => quotient(here[token] ?? 0, best[token] ?? 0)), rareTotal),
      focus: quotient(held(near, (token) => here[token] ?? 0), nearTotal),
      focusBest: quotient(held(near, (token) => ifBest(here, token)), nearTotal),
      repeats: quotient(repeated, slots.length),
      news: Math.log(1 + slots.length - repeated) / NEWS_SCALE,
      cosine: alone,
      cosineBefore: place === 0 ? alone : quotient((products[place] ?? 0) + product, index.pairNorm(segment - 1)),
      cosineAfter: isLast ? alone : quotient(product + (products[place + 2] ?? 0), index.pairNorm(segment)),
    };
  });

  function isRepeated(slot: number): boolean {
    return (hits.get(slot) ?? []).some(({ similarity }) => similarity > REPEATED);
  }

  function ifBest(here: Strengths, token: number): number {
    const strength = here[token] ?? 0;
    return strength >= (best[token] ?? 0) - TOLERANCE ? strength : 0;
  }
}

interface Left {
  readonly attribute: Weights;
  readonly attributeTotal: number;
  readonly rare: Weights;
  readonly rareTotal: number;
}

const NONE: Strengths = new Float32Array();
const NO_SLOTS = new Uint32Array();

function strongest(all: readonly Strengths[], tokens: number): Strengths {
  const result = new Float32Array(tokens);
  for (const strengths of all) strengths.forEach((strength, token) => (result[token] = Math.max(result[token] ?? 0, strength)));
  return result;
}

/** What others hold of a token and a sentence does not. */
function excess(others: Strengths, here: Strengths, token: number): number {
  return Math.max(0, (others[token] ?? 0) - (here[token] ?? 0));
}

/** Of each token how much it tells the sentences apart. */
function rarityAmong(sentences: readonly Strengths[], tokens: number): Weights {
  const frequencies = new Float64Array(tokens);
  for (const strengths of sentences) strengths.forEach((strength, token) => (frequencies[token]! += strength));
  return frequencies.map((frequency) => rarity(frequency, sentences.length));
}

function held(weights: Weights, strengthOf: (token: number) => number): number {
  let sum = 0;
  for (let token = 0; token < weights.length; token += 1) sum += (weights[token] ?? 0) * strengthOf(token);
  return sum;
}

function total(weights: Weights): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

function quotient(dividend: number, divisor: number): number {
  return divisor === 0 ? 0 : dividend / divisor;
}
