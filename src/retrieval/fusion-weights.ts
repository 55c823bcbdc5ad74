import type { FusionWeights } from './hybrid-retriever.ts';

// Written by `npm run tune`; do not edit.
// 13800 questions of 23 lists, 20 rounds, seed 1.
export const FUSION_WEIGHTS: FusionWeights = {
  same: {
    bias: 0,
    legs: {
      lexical: { absolute: 7.39, relative: 3.59 },
      soft: { absolute: 1.26, relative: 1.38 },
      dense: { absolute: 0.03, relative: 0.37 },
      window: { absolute: 2.43, relative: 1.43 },
      softSentence: { absolute: 2.28, relative: 2.22 },
      softPair: { absolute: 1.57, relative: 0.71 },
    },
  },
  foreign: {
    bias: 4.45,
    legs: {
      lexical: { absolute: 0.03, relative: 1.69 },
      soft: { absolute: 0.05, relative: 0.52 },
      dense: { absolute: 1.79, relative: 2.16 },
      window: { absolute: 1.66, relative: 4.45 },
      softSentence: { absolute: 0.04, relative: 3.05 },
      softPair: { absolute: 0.04, relative: 2.23 },
    },
  },
};
