import type { FusionWeights } from './hybrid-retriever.ts';

// Written by `npm run tune`; do not edit.
// 6900 questions of 23 lists, 20 rounds, seed 1.
export const FUSION_WEIGHTS: FusionWeights = {
  same: {
    bias: 0,
    legs: {
      lexical: { absolute: 6.85, relative: 3.68 },
      soft: { absolute: 1.72, relative: 0.82 },
      dense: { absolute: 0.03, relative: 0.11 },
      window: { absolute: 1.14, relative: 1.56 },
      softSentence: { absolute: 2.86, relative: 1.74 },
      softPair: { absolute: 2.62, relative: 0.59 },
    },
  },
  foreign: {
    bias: 4.43,
    legs: {
      lexical: { absolute: 0.04, relative: 1.79 },
      soft: { absolute: 3.93, relative: 0.05 },
      dense: { absolute: 3.64, relative: 1.55 },
      window: { absolute: 3.98, relative: 3.71 },
      softSentence: { absolute: 3.85, relative: 2.19 },
      softPair: { absolute: 4.01, relative: 1.4 },
    },
  },
};
