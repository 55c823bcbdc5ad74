import type { RefusalWeights } from './refusal-rule.ts';

// Written by `npm run tune -- --only refusal`; do not edit.
// 14352 examples of 31 lists: questions with and without the passages that answer them, and questions off topic.
export const REFUSAL_WEIGHTS: RefusalWeights = {
  same: {
    bias: -9.747,
    threshold: 0.282,
    weights: {
      lexical: 5,
      window: 0.961,
      softPair: 3.277,
      lead: 5.943,
      pairCoverage: 6.679,
      knownCoverage: -0.699,
      unknown: 5.791,
      nothingKnown: -4.152,
      terms: 4.154,
      missingName: -0.772,
      missingScheme: -0.027,
      unknownName: 0.867,
      lacksKind: -0.109,
      ownLanguage: 0,
    },
  },
  foreign: {
    bias: -4.29,
    threshold: 0.217,
    weights: {
      lexical: -0.389,
      window: 4.511,
      softPair: 3.434,
      lead: 8.08,
      pairCoverage: 0.602,
      knownCoverage: 0.119,
      unknown: 0.46,
      nothingKnown: 0.031,
      terms: 2.23,
      missingName: 0,
      missingScheme: 0,
      unknownName: 0,
      lacksKind: -0.044,
      ownLanguage: -0.038,
    },
  },
};
