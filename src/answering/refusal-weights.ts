import type { RefusalWeights } from './decide-answerable.ts';

// Written by `npm run tune -- --only refusal`; do not edit.
// 6950 examples of 16 lists: questions with and without the passages that answer them, and questions off topic.
export const REFUSAL_WEIGHTS: RefusalWeights = {
  same: {
    bias: -9.937,
    threshold: 0.208,
    weights: {
      lexical: 5.982,
      window: 0.738,
      softPair: 3.664,
      lead: 7.719,
      pairCoverage: 5.498,
      knownCoverage: 0.047,
      unknown: 5.362,
      nothingKnown: -2.199,
      terms: 4.656,
      missingName: -0.805,
      missingScheme: 0.201,
      unknownName: 1.044,
      lacksKind: -0.103,
    },
  },
  foreign: {
    bias: -7.067,
    threshold: 0.289,
    weights: {
      lexical: -0.276,
      window: 2.765,
      softPair: 1.789,
      lead: 10.038,
      pairCoverage: 4.777,
      knownCoverage: -0.088,
      unknown: 4.605,
      nothingKnown: -0.375,
      terms: 2.43,
      missingName: 0,
      missingScheme: 0,
      unknownName: 0,
      lacksKind: -0.029,
    },
  },
};
