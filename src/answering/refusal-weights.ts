import type { RefusalWeights } from './decide-answerable.ts';

// Written by `npm run tune -- --only refusal`; do not edit.
// 2200 questions of 11 lists, each with and without the passages that answer it.
export const REFUSAL_WEIGHTS: RefusalWeights = {
  same: {
    bias: -9.415,
    threshold: 0.194,
    weights: {
      lexical: 6.499,
      window: 0.235,
      softPair: 4.249,
      lead: 7.144,
      pairCoverage: 5.641,
      unknown: 6.213,
      terms: 3.331,
      missingName: -0.695,
      missingScheme: 0.638,
      unknownName: 0.749,
      lacksKind: -0.121,
    },
  },
  foreign: {
    bias: -5.125,
    threshold: 0.308,
    weights: {
      lexical: -3.488,
      window: 2.174,
      softPair: 2.57,
      lead: 11.155,
      pairCoverage: 4.961,
      unknown: 3.349,
      terms: 0.758,
      missingName: 0,
      missingScheme: 0,
      unknownName: 0,
      lacksKind: -0.066,
    },
  },
};
