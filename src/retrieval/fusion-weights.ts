import type { FusionWeights } from './hybrid-retriever.ts';

// Written by `npm run tune`; do not edit.
// 5750 questions of 23 lists, 20 rounds, seed 1.
export const FUSION_WEIGHTS: FusionWeights = {
  same: {
    bias: 0,
    legs: {
      lexical: { absolute: 7.39, relative: 3.39 },
      soft: { absolute: 1.49, relative: 1.36 },
      dense: { absolute: 0.03, relative: 0.43 },
      window: { absolute: 2.36, relative: 1.37 },
      softSentence: { absolute: 2.81, relative: 2.02 },
      softPair: { absolute: 1.82, relative: 0.59 },
    },
  },
  foreign: {
    bias: 4.54,
    legs: {
      lexical: { absolute: 0.04, relative: 1.82 },
      soft: { absolute: 0.38, relative: 0.35 },
      dense: { absolute: 2.19, relative: 1.87 },
      window: { absolute: 2.18, relative: 4.03 },
      softSentence: { absolute: 0.47, relative: 3.09 },
      softPair: { absolute: 0.82, relative: 2.43 },
    },
  },
};
