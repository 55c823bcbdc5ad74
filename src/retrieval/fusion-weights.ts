import type { FusionWeights } from './hybrid-retriever.ts';

/** Fitted by npm run tune. */
export const FUSION_WEIGHTS: FusionWeights = {
  same: {
    bias: 0,
    legs: {
      lexical: { absolute: 4.8, relative: 4.7 },
      soft: { absolute: 0.9, relative: 0.9 },
      dense: { absolute: 0.7, relative: -0.3 },
      window: { absolute: 2.1, relative: 1.1 },
      softSentence: { absolute: 1.9, relative: 2.1 },
      softPair: { absolute: 1.1, relative: 0.9 },
    },
  },
  foreign: {
    bias: 0,
    legs: {
      lexical: { absolute: 0, relative: 0 },
      soft: { absolute: 6.7, relative: -1.1 },
      dense: { absolute: 7.7, relative: -0.5 },
      window: { absolute: 7.9, relative: 1.9 },
      softSentence: { absolute: 3, relative: 2 },
      softPair: { absolute: 5.4, relative: 0.6 },
    },
  },
};
