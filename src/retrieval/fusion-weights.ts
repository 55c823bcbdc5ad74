import type { FusionWeights } from './hybrid-retriever.ts';

// Written by `npm run tune`; do not edit.
// 13800 questions of 23 lists, 20 rounds, seed 1.
export const FUSION_WEIGHTS: FusionWeights = {
  same: {
    bias: 0,
    legs: {
      lexical: { absolute: 7.38, relative: 3.59 },
      soft: { absolute: 1.33, relative: 1.38 },
      dense: { absolute: 0.03, relative: 0.39 },
      window: { absolute: 2.4, relative: 1.42 },
      softSentence: { absolute: 2.34, relative: 2.22 },
      softPair: { absolute: 1.62, relative: 0.71 },
    },
  },
  foreign: {
    bias: 4.5,
    legs: {
      lexical: { absolute: 0.03, relative: 1.7 },
      soft: { absolute: 0.05, relative: 0.63 },
      dense: { absolute: 1.76, relative: 2.11 },
      window: { absolute: 1.67, relative: 4.46 },
      softSentence: { absolute: 0.04, relative: 3.09 },
      softPair: { absolute: 0.04, relative: 2.2 },
    },
  },
};
