import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILTIN_MODEL_DIR } from '../static-model/builtin-static-model.ts';
import { UsageError } from '../errors.ts';
import { makeVocabulary } from '../training/make-vocabulary.ts';
import { RECIPE, recipeSchema, SMALL_RECIPE, type Recipe } from '../training/recipe.ts';
import { runTraining, type Figure, type TrainingReporter } from '../training/run-training.ts';
import { SHARES } from '../training/shares.ts';
import { readVocabulary, type Vocabulary } from '../training/vocabulary-file.ts';
import type { VocabularyProgress } from '../training/vocabulary/train-vocabulary.ts';
import { createProgressBar, type ProgressBar } from './progress-bar.ts';
import { positiveInteger, runCommand } from './run-command.ts';

const USAGE = `Trains a static embedding model from random numbers and writes it as a model folder.

  npm run train -- --data DIR --out embeddings/models/NAME
  npm run train -- --data DIR --out embeddings/models/NAME --resume DIR    goes on where a training ended

Ctrl-C saves a checkpoint. 16,000 steps took 27 minutes on two cores that others used as well.

Options
  --data DIR             *.tsv.br files: lines of kind, language A, language B, text A, text B
                         (src/training/data-sheet.ts names those that the built-in model was trained on)
  --out DIR              where the model is written
  --vocabulary FILE      tokenizer.json of the unigram kind (default that of the built-in model)
  --vocabulary-size N    trains a vocabulary of N tokens from the texts of DIR instead (the built-in model has
                         64000): up to 700,000 Chinese ones, 400,000 English ones, 60,000 of every other
                         language; kept in --work
  --work DIR             where token ids and checkpoints are kept (default a temporary folder)
  --resume DIR           a folder with checkpoint.bin; its recipe counts
  --eval DIR             also measures on DIR/xquad/<language>/, never trains on it
  --measure-every N      steps between two measurements (default 2000)
  --save-every N         steps between two checkpoints (default 1000)
  --threads N            (default 2)
  --small                small vectors and few steps, for trying; under a minute on a little data
  --dimensions N, --steps N, --batch N, --seed N, --warm-up N
  --learning-rate X, --temperature X, --token-dropout X
  --inverse-cloze X, --translation-cloze X, --hard-negatives
                         another recipe than src/training/recipe.ts
  -h, --help             this text`;

/** Recipe's names on the command line. */
const NUMBERS = {
  dimensions: 'dimensions', steps: 'steps', batch: 'batch', seed: 'seed', 'warm-up': 'warmUp', 'learning-rate': 'learningRate', temperature: 'temperature',
  'token-dropout': 'tokenDropout', 'inverse-cloze': 'inverseCloze', 'translation-cloze': 'translationCloze',
} as const;
/** How much the last step counts in the loss that is shown. */
const LOSS_DECAY = 0.99;

await runCommand({
  usage: USAGE,
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    vocabulary: { type: 'string' },
    'vocabulary-size': { type: 'string' },
    work: { type: 'string', default: join(tmpdir(), 'yinju-training') },
    resume: { type: 'string' },
    eval: { type: 'string' },
    'measure-every': { type: 'string', default: '2000' },
    'save-every': { type: 'string', default: '1000' },
    threads: { type: 'string', default: '2' },
    small: { type: 'boolean', default: false },
    dimensions: { type: 'string' },
    steps: { type: 'string' },
    batch: { type: 'string' },
    seed: { type: 'string' },
    'warm-up': { type: 'string' },
    'learning-rate': { type: 'string' },
    temperature: { type: 'string' },
    'token-dropout': { type: 'string' },
    'inverse-cloze': { type: 'string' },
    'translation-cloze': { type: 'string' },
    'hard-negatives': { type: 'boolean' },
  },
  async run({ values, positionals, signal }) {
    if (positionals.length > 0) throw new UsageError(`unexpected: ${positionals.join(' ')}`);
    const { data, out } = values;
    if (data === undefined || out === undefined) throw new UsageError('expected --data and --out');
    const recipe = recipeOf(values);
    const threads = positiveInteger('threads', values.threads);
    const saveEvery = positiveInteger('save-every', values['save-every']);
    const measureEvery = positiveInteger('measure-every', values['measure-every']);
    const bar = createProgressBar();
    const started = performance.now();
    const vocabulary = await vocabularyOf(values, data, bar, signal).finally(() => bar.clear());
    console.log(`vocabulary of ${vocabulary.pieces.length} tokens`);
    const { report } = await runTraining({
      dataDir: data,
      outDir: out,
      workDir: values.work,
      vocabulary,
      recipe,
      shares: SHARES,
      ...(values.small ? { leastPairs: 2 } : {}),
      resumeDir: values.resume,
      evaluationDir: values.eval,
      threads,
      saveEvery,
      measureEvery,
      signal,
      reporter: createReporter(bar),
    }).finally(() => bar.clear());
    console.log(`written ${out} after ${((performance.now() - started) / 60_000).toFixed(1)} minutes`);
    console.log(`checked on ${report.texts} texts: cosine with the trained model at least ${report.leastCosine.toFixed(5)}, same tokens as the transformers library for ${report.sameTokens}`);
    return 0;
  },
});

interface VocabularyValues {
  readonly vocabulary?: string | undefined;
  readonly 'vocabulary-size'?: string | undefined;
  readonly work: string;
}

async function vocabularyOf({ vocabulary, 'vocabulary-size': size, work }: VocabularyValues, dataDir: string, bar: ProgressBar, signal: AbortSignal): Promise<Vocabulary> {
  if (size === undefined) return readVocabulary(vocabulary ?? join(BUILTIN_MODEL_DIR, 'tokenizer.json'));
  if (vocabulary !== undefined) throw new UsageError('expected --vocabulary or --vocabulary-size, got both');
  return makeVocabulary({ dataDir, workDir: work, size: positiveInteger('vocabulary-size', size), signal, onProgress: (progress) => showVocabulary(bar, progress) });
}

function showVocabulary(bar: ProgressBar, progress: VocabularyProgress): void {
  if (progress.stage === 'counting') bar.update('Vocabulary: lines', progress.lines, null);
  else if (progress.stage === 'seeding') bar.update('Vocabulary: lengths of candidates', progress.length, progress.maxLength);
  else bar.update('Vocabulary: pieces', progress.pieces, null, `of which ${progress.size} will be left; log likelihood ${progress.logLikelihood.toFixed(3)} a character`);
}

type RecipeValues = Readonly<Partial<Record<keyof typeof NUMBERS, string>>> & { readonly small: boolean; readonly 'hard-negatives'?: boolean | undefined };

function recipeOf(values: RecipeValues): Recipe {
  const base = values.small ? SMALL_RECIPE : RECIPE;
  const stated = Object.entries(NUMBERS).flatMap(([option, field]) => {
    const value = values[option as keyof typeof NUMBERS];
    return value === undefined ? [] : [[field, Number(value)] as const];
  });
  const parsed = recipeSchema.safeParse({ ...base, ...Object.fromEntries(stated), hardNegatives: values['hard-negatives'] ?? base.hardNegatives });
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `--${path.join('.').replace(/\p{Lu}/gu, (letter) => `-${letter.toLowerCase()}`)}: ${message}`);
  throw new UsageError(problems.join('; '));
}

function createReporter(bar: ProgressBar): TrainingReporter {
  let started = 0;
  let pairs = 0;
  let loss: number | null = null;
  return {
    reading: (done, total) => bar.update('Reading files', done, total),
    loaded(allPairs, groups) {
      bar.clear();
      console.log(`${allPairs} pairs in ${groups} groups`);
      started = performance.now();
    },
    step(progress, firstStep, steps) {
      pairs += progress.pairs;
      loss = loss === null ? progress.loss : loss * LOSS_DECAY + progress.loss * (1 - LOSS_DECAY);
      const seconds = (performance.now() - started) / 1000;
      const minutesLeft = Math.ceil(((seconds / (progress.step - firstStep)) * (steps - progress.step)) / 60);
      bar.update('Training', progress.step, steps, `loss ${loss.toFixed(3)}, ${Math.round(pairs / seconds)} pairs/s, ${minutesLeft} min left`);
    },
    measured(step, figures) {
      bar.clear();
      console.log(`step ${step}: loss ${loss?.toFixed(3) ?? '-'}; nDCG@10 ${figures.map(([name, value]: Figure) => `${name} ${value.toFixed(3)}`).join(', ')}`);
    },
  };
}
