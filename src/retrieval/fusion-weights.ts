import type { FusionWeights } from './hybrid-retriever.ts';

// Written by `npm run tune`; do not edit.
// 9200 questions of 23 lists, 20 rounds, seed 1.
export const FUSION_WEIGHTS: FusionWeights = {
  same: {
    bias: 0,
    legs: {
      lexical: { absolute: 8.29, relative: 3.63 },
      soft: { absolute: 1.68, relative: 1.19 },
      dense: { absolute: -1.88, relative: 0.48 },
      window: { absolute: 1.41, relative: 1.7 },
      softSentence: { absolute: 2.98, relative: 1.92 },
      softPair: { absolute: 2.69, relative: 0.7 },
    },
  },
  foreign: {
    bias: 4.78,
    legs: {
      lexical: { absolute: -0.2, relative: 1.92 },
      soft: { absolute: 4.44, relative: -0.21 },
      dense: { absolute: 3.92, relative: 1.66 },
      window: { absolute: 4.17, relative: 3.58 },
      softSentence: { absolute: 4.02, relative: 2.35 },
      softPair: { absolute: 4.2, relative: 1.37 },
    },
  },
};
