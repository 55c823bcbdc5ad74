import type { RefusalWeights } from './refusal-rule.ts';

// Written by `npm run tune -- --only refusal`; do not edit.
// 12052 examples of 31 lists: questions with and without the passages that answer them, and questions off topic.
export const REFUSAL_WEIGHTS: RefusalWeights = {
  same: {
    bias: -8.143,
    threshold: 0.31,
    weights: {
      lexical: 3.251,
      window: 1.421,
      softPair: 3.807,
      lead: 2.488,
      pairCoverage: 3.814,
      knownCoverage: 1.069,
      unknown: 3.315,
      nothingKnown: -1.633,
      terms: 3.965,
      missingName: -0.652,
      missingScheme: -0.069,
      unknownName: 0.502,
      lacksKind: -0.096,
      ownScript: 0,
    },
  },
  foreign: {
    bias: -3.669,
    threshold: 0.276,
    weights: {
      lexical: -0.533,
      window: 4.385,
      softPair: 3.628,
      lead: 8.283,
      pairCoverage: 0.703,
      knownCoverage: -0.018,
      unknown: -0.028,
      nothingKnown: -0.044,
      terms: 2.177,
      missingName: 0,
      missingScheme: 0,
      unknownName: 0,
      lacksKind: -0.042,
      ownScript: -0.546,
    },
  },
};
