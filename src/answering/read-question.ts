import type { Question } from '../domain/question.ts';
import { sumOfVectors } from '../static-model/static-model.ts';
import type { SearchIndex } from '../indexes/index-store.ts';
import { tokenToolsOf, type MatchedToken } from '../retrieval/match-tokens.ts';
import { isWord } from '../retrieval/soft-legs.ts';
import { splitAtAskingWords } from './asking-words.ts';
import { hitsBySlot, type TokenHit } from './token-hits.ts';

/** A question as its sentences are looked for: its tokens, without the words that ask, and what each of them weighs. */
export interface ReadQuestion {
  readonly question: Question;
  /** One a different token; the arrays below have one number for each. */
  readonly matches: readonly MatchedToken[];
  /** Shares of the weight of all tokens: they add up to 1, or to 0 without tokens. */
  readonly shares: Float64Array;
  /** How near a token stands to a word that asks, 0 … 1: what is asked for stands beside it ("主角是谁", "which team"). */
  readonly focus: Float64Array;
  /** Tokens by slot of the token index. */
  readonly hits: ReadonlyMap<number, readonly TokenHit[]>;
  /** Product of the question's unit vector with the vector of a slot. */
  readonly productOf: (slot: number) => number;
  /** What it says of the matter, in search form, words that ask left out. */
  readonly content: string;
}

export function readQuestion(question: Question, { staticModel, tokens: index }: Pick<SearchIndex, 'staticModel' | 'tokens'>): ReadQuestion {
  const runs = splitAtAskingWords(question.text).map(({ text, asks }) => ({ text, asks, tokens: asks ? [] : staticModel.encode(text).filter((token) => isWord(staticModel, token)) }));
  const tokens = runs.flatMap((run) => run.tokens);
  const matches = tokenToolsOf(staticModel, index).matcher.match(tokens).tokens;
  const places = new Map(matches.map(({ token }, place) => [token, place]));
  const focus = new Float64Array(matches.length);
  for (const asked of askedPositions(runs)) {
    tokens.forEach((token, position) => {
      const place = places.get(token) ?? 0;
      const near = 1 / (1 + (position < asked ? asked - position : position - asked + 1));
      focus[place] = Math.max(focus[place] ?? 0, near);
    });
  }
  const total = matches.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return {
    question,
    matches,
    shares: Float64Array.from(matches, ({ weight }) => weight / total),
    focus,
    hits: hitsBySlot(matches),
    productOf: createProducts(tokens, staticModel, index),
    content: runs.flatMap(({ text, asks }) => (asks ? [] : [text])).join(' '),
  };
}

/** Each as the number of tokens before a word that asks; without one the end, where a list of keywords leaves off. */
function askedPositions(runs: readonly { readonly asks: boolean; readonly tokens: readonly number[] }[]): number[] {
  let before = 0;
  const found: number[] = [];
  for (const { asks, tokens } of runs) {
    if (asks) found.push(before);
    before += tokens.length;
  }
  return found.length === 0 ? [before] : found;
}

/** Sentences of one corpus share most of their slots; each is worked out once. */
function createProducts(tokens: readonly number[], model: SearchIndex['staticModel'], index: SearchIndex['tokens']): (slot: number) => number {
  const { dimensions, values, scales } = model.table;
  const sum = sumOfVectors(model, tokens);
  const length = Math.sqrt(sum.reduce((squares, value) => squares + value * value, 0)) || 1;
  const known = new Map<number, number>();
  return (slot) => {
    const before = known.get(slot);
    if (before !== undefined) return before;
    const token = index.vocabulary[slot] ?? 0;
    const row = token * dimensions;
    let product = 0;
    for (let dimension = 0; dimension < dimensions; dimension += 1) product += (sum[dimension] ?? 0) * (values[row + dimension] ?? 0);
    product *= ((scales[token] ?? 0) * index.weight(slot)) / length;
    known.set(slot, product);
    return product;
  };
}
