import { SENTENCE_FEATURES, type ReadSentence, type SentenceFeature } from './sentence-features.ts';

/** What each feature of a sentence counts; 0 for one that is not there. */
export type SentenceWeights = Readonly<Partial<Record<SentenceFeature, number>>>;

/** Weights for passages in the question's own script, and for those in another one, which share few characters with it. */
export interface SpanWeights {
  readonly same: SentenceWeights;
  readonly foreign: SentenceWeights;
}

/** The first of those with the greatest sum of weighted features. */
export function bestSentence(sentences: readonly ReadSentence[], weights: SentenceWeights): ReadSentence | null {
  const scores = sentences.map(({ features }) => scoreOf(features, weights));
  return sentences[scores.indexOf(Math.max(...scores))] ?? null;
}

function scoreOf(features: ReadSentence['features'], weights: SentenceWeights): number {
  return SENTENCE_FEATURES.reduce((sum, name) => sum + (features[name] ?? 0) * (weights[name] ?? 0), 0);
}
