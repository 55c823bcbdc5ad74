import { z } from 'zod';

/** All that decides what is learned from the data, apart from the data and the vocabulary. */
export interface Recipe {
  /** Length of a token's vector; a multiple of 4. */
  readonly dimensions: number;
  readonly steps: number;
  /** Pairs of a step. */
  readonly batch: number;
  readonly seed: number;
  /** Cosines are divided by it before the softmax. */
  readonly temperature: number;
  /** The highest; it rises over the warm-up and falls to zero at the last step, both in a straight line. */
  readonly learningRate: number;
  /** In steps. */
  readonly warmUp: number;
  readonly tokenDropout: number;
  readonly inverseCloze: number;
  readonly translationCloze: number;
  readonly hardNegatives: boolean;
}

/** Tried values and what they gave: embeddings/EXPERIMENTS.md. */
export const RECIPE: Recipe = {
  dimensions: 256,
  steps: 16_000,
  batch: 1024,
  seed: 1,
  temperature: 0.05,
  learningRate: 3e-3,
  warmUp: 500,
  tokenDropout: 0.1,
  inverseCloze: 0.3,
  translationCloze: 0.3,
  hardNegatives: false,
};

/** Trains in seconds, on a few hundred pairs. */
export const SMALL_RECIPE: Recipe = { ...RECIPE, dimensions: 32, steps: 300, batch: 64, warmUp: 20, learningRate: 1e-2 };

export const recipeSchema = z.strictObject({
  dimensions: z.number().int().positive().multipleOf(4),
  steps: z.number().int().positive(),
  batch: z.number().int().min(2),
  seed: z.number().int(),
  temperature: z.number().positive(),
  learningRate: z.number().positive(),
  warmUp: z.number().int().min(0),
  tokenDropout: z.number().min(0).max(0.9),
  inverseCloze: z.number().min(0).max(1),
  translationCloze: z.number().min(0).max(1),
  hardNegatives: z.boolean(),
});

/** The learning rate of a step; steps are counted from 1. */
export function learningRateAt(step: number, { learningRate, warmUp, steps }: Recipe): number {
  const rising = warmUp === 0 ? 1 : Math.min(1, step / warmUp);
  const falling = Math.max(0, (steps - step + 1) / Math.max(1, steps - warmUp));
  return learningRate * Math.min(rising, falling);
}
