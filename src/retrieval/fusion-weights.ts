import type { FusionWeights } from './hybrid-retriever.ts';

// Written by `npm run tune`; do not edit.
// 5750 questions of 23 lists, 20 rounds, seed 1.
export const FUSION_WEIGHTS: FusionWeights = {
  same: {
    bias: 0,
    legs: {
      lexical: { absolute: 7.88, relative: 3.51 },
      soft: { absolute: 1.63, relative: 1.31 },
      dense: { absolute: -1.8, relative: 0.91 },
      window: { absolute: 1.34, relative: 1.48 },
      softSentence: { absolute: 3.27, relative: 1.84 },
      softPair: { absolute: 2.6, relative: 0.7 },
    },
  },
  foreign: {
    bias: 5.09,
    legs: {
      lexical: { absolute: -0.01, relative: 1.57 },
      soft: { absolute: 5.24, relative: -0.29 },
      dense: { absolute: 5.12, relative: 1.44 },
      window: { absolute: 3.97, relative: 2.75 },
      softSentence: { absolute: 4.52, relative: 2.42 },
      softPair: { absolute: 5.43, relative: 1.39 },
    },
  },
};
