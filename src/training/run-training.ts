import { basename, join } from 'node:path';
import { createStaticModel } from '../static-model/static-model.ts';
import { CancelledError, UsageError } from '../errors.ts';
import { checkExport, type ExportReport } from './check-export.ts';
import { readCheckpointFacts, restoreCheckpoint, writeCheckpoint } from './checkpoint.ts';
import { readEvaluationSets } from './evaluation-sets.ts';
import { exportModel } from './export-model.ts';
import { holdOut, measureLessons } from './held-out-pairs.ts';
import { loadPairs } from './load-pairs.ts';
import { measureRetrieval } from './measure-retrieval.ts';
import { modelCard } from './model-card.ts';
import { pivotPairs } from './pivot-pairs.ts';
import type { Recipe } from './recipe.ts';
import { sampleTexts } from './sample-texts.ts';
import type { Shares } from './shares.ts';
import { trainModel, type TrainingProgress } from './train-model.ts';
import type { TrainedTable } from './training-memory.ts';
import type { Vocabulary } from './vocabulary-file.ts';

export interface RunTrainingOptions {
  /** Folder with `*.tsv.br`. */
  readonly dataDir: string;
  /** Where the model is written; its last part is the model's name. */
  readonly outDir: string;
  /** Token ids and checkpoints are kept here. */
  readonly workDir: string;
  readonly vocabulary: Vocabulary;
  /** What a checkpoint states wins. */
  readonly recipe: Recipe;
  readonly shares: Shares;
  /** Groups with fewer pairs are never drawn. */
  readonly leastPairs?: number;
  /** Folder with a checkpoint to go on from. */
  readonly resumeDir?: string | undefined;
  /** Folder with sets to measure on. */
  readonly evaluationDir?: string | undefined;
  readonly threads: number;
  /** Steps between two checkpoints. */
  readonly saveEvery: number;
  /** Steps between two measurements. */
  readonly measureEvery: number;
  /** Ends the training after the step under way, with a checkpoint. */
  readonly signal?: AbortSignal | undefined;
  readonly reporter: TrainingReporter;
}

/** Is told how far the training is. */
export interface TrainingReporter {
  reading(done: number, total: number): void;
  loaded(pairs: number, groups: number): void;
  /** @param firstStep steps that were done before this run; @param steps all that are to be done */
  step(progress: TrainingProgress, firstStep: number, steps: number): void;
  measured(step: number, figures: readonly Figure[]): void;
}

/** nDCG@10 of a set. */
export type Figure = readonly [name: string, value: number];

export interface TrainingOutcome {
  readonly figures: readonly Figure[];
  readonly report: ExportReport;
}

/** Texts that the exported model is tried on. */
const CHECKED_TEXTS = 1000;

/**
 * Reads the data, trains, exports and checks.
 * @throws CancelledError when the signal ended it; the message names the checkpoint to go on from
 * @throws UsageError when a folder or a checkpoint is not what it should be
 * @throws ModelError when the exported model is not what was trained
 */
export async function runTraining(options: RunTrainingOptions): Promise<TrainingOutcome> {
  const { dataDir, outDir, workDir, vocabulary, shares, leastPairs, threads, resumeDir, signal, reporter } = options;
  const facts = resumeDir === undefined ? null : await readCheckpointFacts(resumeDir);
  if (facts !== null && facts.vocabulary !== vocabulary.fingerprint) {
    throw new UsageError(`--resume: expected a checkpoint made with this vocabulary (${vocabulary.fingerprint}), got one of ${facts.vocabulary}; name its tokenizer.json with --vocabulary`);
  }
  const recipe = facts?.recipe ?? options.recipe;
  const groups = await loadPairs({ dataDir, workDir, vocabulary, threads, signal, onProgress: (done, total) => reporter.reading(done, total) });
  const { training: direct, development } = holdOut(groups);
  const training = [...direct, ...pivotPairs(direct, vocabulary.pieces.length)];
  const evaluation = await readSets(options);
  reporter.loaded(training.reduce((sum, { pairs }) => sum + pairs, 0), training.length);

  const measure = (table: TrainedTable): Figure[] => [...measureLessons(development, table), ...evaluation.map((set): Figure => [set.name, measureRetrieval(set, table)])];
  const checkpointDir = join(workDir, basename(outDir));
  const { table, step } = await trainModel({
    groups: training, shares, pieces: vocabulary.pieces, recipe, threads,
    ...(leastPairs === undefined ? {} : { leastPairs }),
    restore: facts === null || resumeDir === undefined ? undefined : (table) => restoreCheckpoint(resumeDir, table).then(() => facts.step),
    async onStep(progress) {
      const { step, table } = progress;
      reporter.step(progress, facts?.step ?? 0, recipe.steps);
      const isStopped = signal?.aborted === true;
      const isLast = step === recipe.steps;
      if (isStopped || isLast || step % options.saveEvery === 0) await writeCheckpoint(checkpointDir, { recipe, step, vocabulary: vocabulary.fingerprint, tokens: table.tokens }, table);
      if (!isStopped && !isLast && step % options.measureEvery === 0) reporter.measured(step, measure(table));
      return !isStopped;
    },
  });
  if (step < recipe.steps) throw new CancelledError(`stopped after ${step} of ${recipe.steps} steps; go on with --resume ${checkpointDir}`);

  const figures = measure(table);
  reporter.measured(step, figures);
  await exportModel(outDir, table, vocabulary, modelCard({ name: basename(outDir), recipe, shares, groups: training, tokens: table.tokens, figures }));
  const report = await checkExport(outDir, table, vocabulary, await sampleTexts(dataDir, CHECKED_TEXTS));
  return { figures, report };
}

async function readSets({ evaluationDir, vocabulary: { pieces, unknownId } }: RunTrainingOptions): ReturnType<typeof readEvaluationSets> {
  if (evaluationDir === undefined) return [];
  const noVectors = { dimensions: 0, values: new Int8Array(), scales: new Float32Array() };
  return readEvaluationSets(evaluationDir, createStaticModel(pieces, unknownId, noVectors).encode);
}
