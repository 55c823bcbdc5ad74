import type { RefusalWeights } from './refusal-rule.ts';

// Written by `npm run tune -- --only refusal`; do not edit.
// 28152 examples of 31 lists: questions with and without the passages that answer them, and questions off topic.
export const REFUSAL_WEIGHTS: RefusalWeights = {
  same: {
    bias: -9.487,
    threshold: 0.297,
    weights: {
      lexical: 5.357,
      window: 0.913,
      softPair: 3.386,
      lead: 4.721,
      pairCoverage: 5.091,
      knownCoverage: 0.767,
      unknown: 4.914,
      nothingKnown: -3.843,
      terms: 3.873,
      missingName: -0.775,
      missingScheme: 0.019,
      unknownName: 0.963,
      lacksKind: -0.143,
      ownLanguage: 0,
    },
  },
  foreign: {
    bias: -4.203,
    threshold: 0.223,
    weights: {
      lexical: -0.872,
      window: 4.29,
      softPair: 3.494,
      lead: 7.809,
      pairCoverage: 0.79,
      knownCoverage: 0.027,
      unknown: 0.639,
      nothingKnown: 0.065,
      terms: 1.564,
      missingName: 0,
      missingScheme: 0,
      unknownName: 0,
      lacksKind: -0.134,
      ownLanguage: 0.102,
    },
  },
};
