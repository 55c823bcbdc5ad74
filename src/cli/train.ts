import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILTIN_MODEL_DIR } from '../embedding/resolve-model.ts';
import { UsageError } from '../errors.ts';
import { RECIPE, recipeSchema, SMALL_RECIPE, type Recipe } from '../training/recipe.ts';
import { runTraining, type Figure, type TrainingReporter } from '../training/run-training.ts';
import { SHARES } from '../training/shares.ts';
import { readVocabulary } from '../training/vocabulary-file.ts';
import { createProgressBar } from './progress-bar.ts';
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
    vocabulary: { type: 'string', default: join(BUILTIN_MODEL_DIR, 'tokenizer.json') },
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
    const bar = createProgressBar();
    const started = performance.now();
    const { report } = await runTraining({
      dataDir: data,
      outDir: out,
      workDir: values.work,
      vocabulary: await readVocabulary(values.vocabulary),
      recipe: recipeOf(values),
      shares: SHARES,
      ...(values.small ? { leastPairs: 2 } : {}),
      resumeDir: values.resume,
      evaluationDir: values.eval,
      threads: positiveInteger('threads', values.threads),
      saveEvery: positiveInteger('save-every', values['save-every']),
      measureEvery: positiveInteger('measure-every', values['measure-every']),
      signal,
      reporter: createReporter(bar),
    }).finally(() => bar.clear());
    console.log(`written ${out} after ${((performance.now() - started) / 60_000).toFixed(1)} minutes`);
    console.log(`checked on ${report.texts} texts: cosine with the trained model at least ${report.leastCosine.toFixed(5)}, same tokens as the transformers library for ${report.sameTokens}`);
    return 0;
  },
});

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

function createReporter(bar: ReturnType<typeof createProgressBar>): TrainingReporter {
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
