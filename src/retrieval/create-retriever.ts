import type { Question } from '../domain/question.ts';
import type { Embedder } from '../embedding/embedder.ts';
import type { SearchIndex } from '../indexes/index-store.ts';
import { readerOf } from '../indexes/read-index.ts';
import { hanShare } from '../language/script.ts';
import { createLetterCounter } from './count-letters.ts';
import { createDenseLeg } from './dense-leg.ts';
import { FUSION_WEIGHTS } from './fusion-weights.ts';
import { createHybridRetriever, type FusionWeights, type HybridOptions, type LegWeight, type LegWeights } from './hybrid-retriever.ts';
import { createCredibilityTest, createKnowledgeTest } from './known-words.ts';
import { createLexicalLeg } from './lexical-leg.ts';
import { withReranking } from './rerank.ts';
import type { LegName, RetrievalLeg, Retriever } from './retriever.ts';
import { createSoftLegs } from './soft-legs.ts';

/**
 * Which legs a retriever stands on. `lexical`, `soft` and `dense` are a leg alone; `windows` is the dense leg with the
 * sentences of what it proposes; `hybrid` is what answers are made from: all legs, joined by fitted weights, reranked.
 */
export const RETRIEVER_LEGS = ['lexical', 'soft', 'dense', 'windows', 'hybrid'] as const;
export type RetrieverLegs = (typeof RETRIEVER_LEGS)[number];

/** Two texts whose shares of Han characters differ by more are in different languages. */
const SCRIPT_DIFFERENCE = 0.5;

/** @param isExcluded tells passages that are left out as if they were not in the corpus */
export function createRetriever(index: SearchIndex, embedder: Embedder, legs: RetrieverLegs = 'hybrid', isExcluded?: HybridOptions['isExcluded']): Retriever {
  const countLetters = createLetterCounter(index);
  const isForeign = createForeignTest(index, countLetters);
  const read = readerOf(index);
  const all = createLegs(index, embedder);
  if (legs === 'hybrid') {
    const isCredible = createCredibilityTest(index, countLetters);
    const retriever = withReranking(createHybridRetriever({ legs: all, weights: fusionWeightsFor(embedder), isForeign, isExcluded, isCredible, read }), index);
    const isKnown = createKnowledgeTest(index);
    return { retrieve: async (question, count) => ((await read(() => isKnown(question))) ? retriever.retrieve(question, count) : []) };
  }
  const weights = SINGLE_LEGS[legs];
  return createHybridRetriever({ legs: all.filter(({ name }) => weights.legs[name] !== undefined), weights: both(weights), isForeign, isExcluded, read });
}

/** Tells whether a passage is in another language than a question. */
export function createForeignTest(index: SearchIndex, countLetters = createLetterCounter(index)): HybridOptions['isForeign'] {
  const shares = new WeakMap<Question, number>();
  return (question, position) => {
    const share = shares.get(question) ?? hanShare(question.text);
    shares.set(question, share);
    const { all, han } = countLetters(position);
    return Math.abs(share - (all === 0 ? 0 : han / all)) > SCRIPT_DIFFERENCE;
  };
}

/**
 * The weights are fitted with the built-in model, whose embedding adds little to what its tokens say already. That of a model
 * that a user chose is another witness, and a stronger one: it counts about as much as the lexical leg. Set by reason, not fitted.
 */
export function fusionWeightsFor(embedder: Embedder): FusionWeights {
  if (isBuiltin(embedder)) return FUSION_WEIGHTS;
  const withDense = ({ bias, legs }: LegWeights): LegWeights => ({ bias, legs: { ...legs, dense: OTHER_MODEL_WEIGHT } });
  return { same: withDense(FUSION_WEIGHTS.same), foreign: withDense(FUSION_WEIGHTS.foreign) };
}

const OTHER_MODEL_WEIGHT: LegWeight = { absolute: 6, relative: 4 };

function isBuiltin({ model }: Embedder): boolean {
  return model.name === 'builtin';
}

/** Every leg there is. */
export function createLegs(index: SearchIndex, embedder: Embedder): RetrievalLeg[] {
  const read = readerOf(index);
  return [createLexicalLeg(index.lexical, read), createDenseLeg(index.vectors, embedder, { stretched: !isBuiltin(embedder), read }), ...createSoftLegs(index.staticModel, index.tokens, read)];
}

const SINGLE_LEGS: Readonly<Record<Exclude<RetrieverLegs, 'hybrid'>, LegWeights>> = {
  lexical: only({ lexical: 1 }),
  soft: only({ soft: 1 }),
  dense: only({ dense: 1 }),
  windows: only({ dense: 1, window: 2 }),
};

function only(shares: Partial<Record<LegName, number>>): LegWeights {
  return { bias: 0, legs: Object.fromEntries(Object.entries(shares).map(([name, absolute]) => [name, { absolute, relative: 0 }])) };
}

function both(weights: LegWeights): FusionWeights {
  return { same: weights, foreign: weights };
}
