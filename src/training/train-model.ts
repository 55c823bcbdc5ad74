import type { ScoredPiece } from '../static-model/unigram-tokenizer.ts';
import { ModelError } from '../errors.ts';
import { mulberry32, type Random } from '../evaluation/seeded-random.ts';
import { createContrastiveLoss } from './contrastive-loss.ts';
import { createBatchDrawer } from './draw-batch.ts';
import { MOST_TOKENS_PER_TEXT } from './encode-source.ts';
import type { PairGroup } from './pair-store.ts';
import { learningRateAt, type Recipe } from './recipe.ts';
import { createRowThreads } from './row-threads.ts';
import type { Shares } from './shares.ts';
import { createTrainingMemory, type TrainedTable } from './training-memory.ts';

export interface TrainOptions {
  readonly groups: readonly PairGroup[];
  readonly shares: Shares;
  readonly leastPairs?: number;
  readonly pieces: readonly ScoredPiece[];
  readonly recipe: Recipe;
  readonly threads: number;
  /** Puts an earlier state into the table and says how many steps are done; else training begins with random vectors. */
  readonly restore?: ((table: TrainedTable) => Promise<number>) | undefined;
  /** Called after every step; the table stands still meanwhile. Training ends early when it answers false. */
  onStep?(progress: TrainingProgress): Promise<boolean>;
}

export interface TrainingProgress {
  /** Steps done. */
  readonly step: number;
  readonly loss: number;
  readonly pairs: number;
  readonly group: string;
  readonly table: TrainedTable;
}

export interface TrainingResult {
  readonly table: TrainedTable;
  /** Steps done, fewer than wanted when it was ended early. */
  readonly step: number;
}

/**
 * Trains token vectors so that the means of the two sides of a pair are alike. The same for the same seed.
 * @throws ModelError when the loss is no number any more
 */
export async function trainModel(options: TrainOptions): Promise<TrainingResult> {
  const { groups, shares, leastPairs, pieces, recipe, threads, restore, onStep } = options;
  const { dimensions, batch: size, seed, tokenDropout, inverseCloze, translationCloze, hardNegatives, temperature, steps } = recipe;
  const texts = size * (hardNegatives ? 3 : 2);
  const memory = createTrainingMemory({ tokens: pieces.length, dimensions, texts, tokensPerText: MOST_TOKENS_PER_TEXT, threads: threads + 1 });
  const { table, means, gradients, batches } = memory;
  fillNormal(table.vectors, 1 / Math.sqrt(dimensions), mulberry32(seed));
  const done = (await restore?.(table)) ?? 0;
  silence(table, pieces);
  const draw = createBatchDrawer({ groups, shares, batch: size, tokenDropout, inverseCloze, translationCloze, hardNegatives, seed, vocabularySize: pieces.length, ...(leastPairs === undefined ? {} : { leastPairs }) });
  const rows = createRowThreads(memory, threads);
  const loss = await createContrastiveLoss({ dimensions, temperature, threads });
  const bufferOf = (step: number): 0 | 1 => (step % 2 === 0 ? 0 : 1);
  const drawInto = (step: number): ReturnType<typeof draw> => draw(step, batches[bufferOf(step)]);
  try {
    let drawn = done < steps ? drawInto(done + 1) : null;
    for (let step = done + 1; drawn !== null && step <= steps; step += 1) {
      const { pairs, others, group } = drawn;
      await rows.gather(bufferOf(step));
      const value = await loss.run(means, gradients, pairs, others);
      if (!Number.isFinite(value)) throw new ModelError(`expected the loss to be a number, got ${value} at step ${step}: try a lower --learning-rate or a higher --temperature`);
      const updated = rows.update(bufferOf(step), { learningRate: learningRateAt(step, recipe), step });
      // The next batch is drawn while the threads move this one's vectors.
      drawn = step < steps ? drawInto(step + 1) : null;
      await updated;
      if ((await onStep?.({ step, loss: value, pairs, group, table })) === false) return { table, step };
    }
    return { table, step: steps };
  } finally {
    await loss.close();
    await rows.close();
  }
}

/** Tokens such as `<unk>` say nothing of a text: they get zeros, and no batch ever holds them. */
function silence({ vectors, dimensions }: TrainedTable, pieces: readonly ScoredPiece[]): void {
  pieces.forEach(([piece], token) => {
    if (/^<.+>$/u.test(piece)) vectors.fill(0, token * dimensions, (token + 1) * dimensions);
  });
}

/** Normally distributed numbers around 0 (Box & Muller 1958). */
function fillNormal(values: Float32Array, deviation: number, random: Random): void {
  for (let index = 0; index < values.length; index += 2) {
    const radius = deviation * Math.sqrt(-2 * Math.log(1 - random()));
    const angle = 2 * Math.PI * random();
    values[index] = radius * Math.cos(angle);
    if (index + 1 < values.length) values[index + 1] = radius * Math.sin(angle);
  }
}
