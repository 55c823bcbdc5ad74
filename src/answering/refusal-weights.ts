import type { RefusalWeights } from './refusal-rule.ts';

// Written by `npm run tune -- --only refusal`; do not edit.
// 28152 examples of 31 lists: questions with and without the passages that answer them, and questions off topic.
export const REFUSAL_WEIGHTS: RefusalWeights = {
  same: {
    bias: -9.455,
    threshold: 0.256,
    weights: {
      lexical: 5.507,
      window: 0.743,
      softPair: 3.434,
      lead: 4.846,
      pairCoverage: 5.075,
      knownCoverage: 0.697,
      unknown: 4.959,
      nothingKnown: -3.899,
      terms: 3.855,
      missingName: -0.745,
      missingScheme: -0.01,
      unknownName: 0.927,
      lacksKind: -0.145,
      ownLanguage: 0,
    },
  },
  foreign: {
    bias: -4.22,
    threshold: 0.226,
    weights: {
      lexical: -0.361,
      window: 4.162,
      softPair: 3.576,
      lead: 8.108,
      pairCoverage: 0.492,
      knownCoverage: 0.043,
      unknown: 0.655,
      nothingKnown: 0.06,
      terms: 1.579,
      missingName: 0,
      missingScheme: 0,
      unknownName: 0,
      lacksKind: -0.108,
      ownLanguage: 0.125,
    },
  },
};
