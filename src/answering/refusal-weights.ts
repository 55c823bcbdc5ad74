import type { RefusalWeights } from './refusal-rule.ts';

// Written by `npm run tune -- --only refusal`; do not edit.
// 13545 examples of 16 lists: questions with and without the passages that answer them, and questions off topic.
export const REFUSAL_WEIGHTS: RefusalWeights = {
  same: {
    bias: -9.897,
    threshold: 0.245,
    weights: {
      lexical: 5.232,
      window: 1.4,
      softPair: 3.885,
      lead: 6.278,
      pairCoverage: 3.852,
      knownCoverage: 1.035,
      unknown: 4.658,
      nothingKnown: -1.078,
      terms: 4.212,
      missingName: -0.671,
      missingScheme: -0.145,
      unknownName: 0.888,
      lacksKind: -0.234,
    },
  },
  foreign: {
    bias: -6.131,
    threshold: 0.312,
    weights: {
      lexical: -2.607,
      window: 3.304,
      softPair: 2.258,
      lead: 9.795,
      pairCoverage: 4.207,
      knownCoverage: -0.005,
      unknown: 3.72,
      nothingKnown: -0.289,
      terms: 1.491,
      missingName: 0,
      missingScheme: 0,
      unknownName: 0,
      lacksKind: -0.118,
    },
  },
};
