import { basename, join } from 'node:path';
import { tmpdir } from 'node:os';
import { UsageError } from '../errors.ts';
import { createStaticModel } from '../embedding/static/static-model.ts';
import { readCheckpointFacts, restoreCheckpoint, writeCheckpoint } from '../training/checkpoint.ts';
import { readEvaluationSets } from '../training/evaluation-sets.ts';
import { exportModel } from '../training/export-model.ts';
import { holdOut, measureLessons } from '../training/held-out-pairs.ts';
import { loadPairs } from '../training/load-pairs.ts';
import { measureRetrieval } from '../training/measure-retrieval.ts';
import { pivotPairs } from '../training/pivot-pairs.ts';
import { RECIPE, SMALL_RECIPE, type Recipe } from '../training/recipe.ts';
import { SHARES } from '../training/shares.ts';
import { trainModel } from '../training/train-model.ts';
import { readVocabulary } from '../training/vocabulary-file.ts';
import { createProgressBar } from './progress-bar.ts';
import { positiveInteger, runCommand } from './run-command.ts';

const USAGE = `Trains a static embedding model from random numbers and writes it as a model folder.

  npm run train -- --data DIR --out embeddings/models/NAME [options]

Options
  --data DIR           folder with *.tsv.br: kind, language A, language B, text A, text B (embeddings/DATA.md)
  --out DIR            where the model is written
  --vocabulary FILE    tokenizer.json of the unigram kind
  --work DIR           where token ids and checkpoints are kept (default a temporary folder)
  --resume DIR         goes on from the checkpoint in this folder, with its recipe
  --eval DIR           also measures on DIR/xquad; nothing of it is trained on
  --measure-every N    steps between two measurements (default 2000)
  --save-every N       steps between two checkpoints (default 1000)
  --steps N, --batch N, --dimensions N, --seed N, --temperature X, --learning-rate X, --hard-negatives
  --threads N          (default 2)
  --small              a small model in under a minute
  -h, --help           this text`;

await runCommand({
  usage: USAGE,
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    vocabulary: { type: 'string' },
    work: { type: 'string', default: join(tmpdir(), 'yinju-train') },
    resume: { type: 'string' },
    eval: { type: 'string' },
    'measure-every': { type: 'string', default: '2000' },
    'save-every': { type: 'string', default: '1000' },
    steps: { type: 'string' },
    batch: { type: 'string' },
    dimensions: { type: 'string' },
    seed: { type: 'string' },
    temperature: { type: 'string' },
    'learning-rate': { type: 'string' },
    'hard-negatives': { type: 'boolean' },
    threads: { type: 'string', default: '2' },
    small: { type: 'boolean', default: false },
  },
  async run({ values, positionals, signal }) {
    if (positionals.length > 0) throw new UsageError(`unexpected: ${positionals.join(' ')}`);
    const { data, out, resume } = values;
    if (data === undefined || out === undefined || values.vocabulary === undefined) throw new UsageError('expected --data, --out and --vocabulary');
    const threads = positiveInteger('threads', values.threads);
    const measureEvery = positiveInteger('measure-every', values['measure-every']);
    const saveEvery = positiveInteger('save-every', values['save-every']);
    const vocabulary = await readVocabulary(values.vocabulary);
    const base = values.small ? SMALL_RECIPE : RECIPE;
    const integer = (name: 'steps' | 'batch' | 'dimensions' | 'seed'): number => (values[name] === undefined ? base[name] : positiveInteger(name, values[name]));
    const stated: Recipe = {
      ...base, steps: integer('steps'), batch: integer('batch'), dimensions: integer('dimensions'), seed: integer('seed'),
      temperature: Number(values.temperature ?? base.temperature), learningRate: Number(values['learning-rate'] ?? base.learningRate),
      hardNegatives: values['hard-negatives'] ?? base.hardNegatives,
    };
    const facts = resume === undefined ? null : await readCheckpointFacts(resume);
    const recipe = facts?.recipe ?? stated;
    if (facts !== null && facts.vocabulary !== vocabulary.fingerprint) throw new UsageError('--resume: the checkpoint was made with another vocabulary');

    const bar = createProgressBar();
    const groups = await loadPairs({ dataDir: data, workDir: values.work, vocabulary, threads, signal, onProgress: (done, total) => bar.update('Reading', done, total) });
    const { training: direct, development } = holdOut(groups);
    const training = [...direct, ...pivotPairs(direct, vocabulary.pieces.length)];
    const encode = createStaticModel(vocabulary.pieces, vocabulary.unknownId, { dimensions: 1, values: new Int8Array(), scales: new Float32Array() }).encode;
    const evaluation = values.eval === undefined ? [] : await readEvaluationSets(values.eval, encode);
    bar.clear();
    console.log(`${training.reduce((sum, { pairs }) => sum + pairs, 0)} pairs in ${training.length} groups`);
    const checkpointDir = join(values.work, basename(out));
    const started = performance.now();
    const first = facts?.step ?? 0;
    let trained = 0;
    let mean = 0;
    const { table, step } = await trainModel({
      groups: training, shares: SHARES, vocabularySize: vocabulary.pieces.length, recipe, threads,
      ...(values.small ? { leastPairs: 2 } : {}),
      restore: facts === null || resume === undefined ? undefined : async (table) => {
        await restoreCheckpoint(resume, table);
        return facts.step;
      },
      async onStep({ step, loss, pairs, table }) {
        trained += pairs;
        mean = mean === 0 ? loss : mean * 0.99 + loss * 0.01;
        const seconds = (performance.now() - started) / 1000;
        const left = (seconds / (step - first)) * (recipe.steps - step);
        bar.update('Training', step, recipe.steps, `loss ${mean.toFixed(3)}  ${Math.round(trained / seconds)} pairs/s  ${Math.ceil(left / 60)} min left`);
        const isEnd = signal.aborted || step === recipe.steps;
        if (isEnd || step % saveEvery === 0) await writeCheckpoint(checkpointDir, { recipe, step, vocabulary: vocabulary.fingerprint, tokens: table.tokens }, table);
        if (isEnd || step % measureEvery === 0) {
          bar.clear();
          const lessons = Array.from(measureLessons(development, table), ([lesson, value]) => `${lesson} ${value.toFixed(3)}`);
          const figures = evaluation.map((set) => `${set.name} ${measureRetrieval(set, table).toFixed(3)}`);
          console.log(`${step}  loss ${mean.toFixed(3)}  ${lessons.join('  ')}${figures.length === 0 ? '' : `\n       ${figures.join('  ')}`}`);
        }
        return !signal.aborted;
      },
    });
    bar.clear();
    if (step < recipe.steps) {
      console.log(`stopped after ${step} steps; go on with --resume ${checkpointDir}`);
      return 130;
    }
    await exportModel(out, table, vocabulary, '');
    console.log(`written ${out}, ${((performance.now() - started) / 60_000).toFixed(1)} minutes`);
    return 0;
  },
});
