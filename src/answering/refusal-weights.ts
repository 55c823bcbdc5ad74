import type { RefusalWeights } from './refusal-rule.ts';

// Written by `npm run tune -- --only refusal`; do not edit.
// 14352 examples of 31 lists: questions with and without the passages that answer them, and questions off topic.
export const REFUSAL_WEIGHTS: RefusalWeights = {
  same: {
    bias: -9.848,
    threshold: 0.239,
    weights: {
      lexical: 5.142,
      window: 1.135,
      softPair: 3.316,
      lead: 5.77,
      pairCoverage: 5.227,
      knownCoverage: 0.353,
      unknown: 4.965,
      nothingKnown: -1.887,
      terms: 4.54,
      missingName: -0.782,
      missingScheme: -0.048,
      unknownName: 1.012,
      lacksKind: -0.091,
      ownScript: 0,
    },
  },
  foreign: {
    bias: -3.58,
    threshold: 0.283,
    weights: {
      lexical: -0.74,
      window: 4.296,
      softPair: 3.619,
      lead: 8.199,
      pairCoverage: 0.869,
      knownCoverage: 0.016,
      unknown: 0.042,
      nothingKnown: -0.043,
      terms: 1.958,
      missingName: 0,
      missingScheme: 0,
      unknownName: 0,
      lacksKind: -0.043,
      ownScript: -0.499,
    },
  },
};
