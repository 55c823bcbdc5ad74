import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openModelFolder } from '../../src/embedding/model-folder.ts';
import { BUILTIN_MODEL_DIR } from '../../src/static-model/builtin-static-model.ts';
import { openStaticModel } from '../../src/static-model/static-model.ts';
import { CancelledError, UsageError } from '../../src/errors.ts';
import { integerBetween, mulberry32, pick } from '../../src/evaluation/seeded-random.ts';
import { readCheckpointFacts } from '../../src/training/checkpoint.ts';
import { learningRateAt, SMALL_RECIPE, type Recipe } from '../../src/training/recipe.ts';
import { runTraining, type Figure, type RunTrainingOptions } from '../../src/training/run-training.ts';
import { SHARES } from '../../src/training/shares.ts';
import { readVocabulary } from '../../src/training/vocabulary-file.ts';
import { runCli } from '../support/run-cli.ts';
import { withTempFolder, writeFiles } from '../support/temp-folder.ts';

/** The words of a toy world in two languages. */
const WORDS = [
  ['城市', 'city'], ['大桥', 'bridge'], ['工厂', 'factory'], ['学校', 'school'], ['河流', 'river'], ['医院', 'hospital'], ['天气', 'weather'], ['音乐', 'music'],
  ['农民', 'farmer'], ['火车', 'train'], ['机场', 'airport'], ['银行', 'bank'], ['政府', 'government'], ['历史', 'history'], ['科学', 'science'], ['足球', 'football'],
  ['电影', 'film'], ['大学', 'university'], ['市场', 'market'], ['法律', 'law'], ['海洋', 'ocean'], ['森林', 'forest'], ['电力', 'electricity'], ['汽车', 'car'],
  ['儿童', 'children'], ['老师', 'teacher'], ['语言', 'language'], ['价格', 'price'], ['粮食', 'grain'], ['钢铁', 'steel'],
] as const;
const PAIRS = 2200;
const SHORT: Recipe = { ...SMALL_RECIPE, dimensions: 16, steps: 24, batch: 32, warmUp: 4 };

describe('a small training', () => {
  test('makes a model that finds texts across languages far better than random vectors do, and that opens like any other', async () => {
    await withTempFolder(async (folder) => {
      await writeToyData(folder);
      const measured: (readonly [step: number, figures: readonly Figure[]])[] = [];
      const { report } = await runTraining({ ...(await optionsFor(folder, 'toy', SMALL_RECIPE)), measureEvery: 1, evaluationDir: folder, signal: undefined, reporter: { ...SILENT, measured: (step, figures) => measured.push([step, figures]) } });
      const figureAt = (step: number | undefined, name: string): number => Object.fromEntries(measured.find(([other]) => other === step)?.[1] ?? [])[name] ?? Number.NaN;
      for (const name of ['zh-en-sentences', 'en→zh']) {
        expect(figureAt(1, name)).toBeLessThan(0.3);
        expect(figureAt(SMALL_RECIPE.steps, name)).toBeGreaterThan(0.8);
      }
      expect(report.leastCosine).toBeGreaterThan(0.999);
      expect(report.sameTokens).toBe(report.texts);
      expect(report.texts).toBeGreaterThan(900);

      const out = join(folder, 'toy');
      expect(await openModelFolder(out, 'toy')).toMatchObject({ precision: 'q8', profile: { pooling: 'mean', simplifyChinese: true } });
      const model = openStaticModel(out);
      expect(model.table.dimensions).toBe(SMALL_RECIPE.dimensions);
      expect(similarity(model, '大桥', 'bridge')).toBeGreaterThan(similarity(model, '大桥', 'farmer') + 0.3);
      expect(await readFile(join(out, 'MODEL_CARD.md'), 'utf8')).toMatch(/seed 1\b[\s\S]*\| toy \| /u);
    });
  });

  test('gives the same model after a break as without one, with one thread as with two, and another one for another seed', async () => {
    await withTempFolder(async (folder) => {
      await writeToyData(folder);
      const table = (name: string): Promise<Buffer> => readFile(join(folder, name, 'onnx/model_quantized.onnx'));
      await runTraining(await optionsFor(folder, 'whole', SHORT));
      const stopped = new AbortController();
      const broken = { ...(await optionsFor(folder, 'broken', SHORT)), signal: stopped.signal, reporter: { ...SILENT, step: ({ step }: { step: number }) => (step === 9 ? stopped.abort() : undefined) } };
      await expect(runTraining(broken)).rejects.toThrow(CancelledError);
      const checkpoint = join(folder, 'work/broken');
      expect(await readCheckpointFacts(checkpoint)).toMatchObject({ step: 9, recipe: SHORT });
      await expect(stat(join(folder, 'broken'))).rejects.toThrow('ENOENT');
      await runTraining({ ...(await optionsFor(folder, 'broken', SMALL_RECIPE)), resumeDir: checkpoint });
      await runTraining({ ...(await optionsFor(folder, 'alone', SHORT)), threads: 1 });
      await runTraining(await optionsFor(folder, 'other', { ...SHORT, seed: 2 }));
      const whole = await table('whole');
      expect(whole.equals(await table('broken'))).toBe(true);
      expect(differences(whole, await table('alone'))).toBeLessThan(0.001);
      expect(differences(whole, await table('other'))).toBeGreaterThan(0.5);
    });
  });

  test('ends with a remedy when the vectors grow beyond all bounds', async () => {
    await withTempFolder(async (folder) => {
      await writeToyData(folder);
      await expect(runTraining(await optionsFor(folder, 'wild', { ...SHORT, learningRate: 1e38 }))).rejects.toThrow(/lower --learning-rate/u);
    });
  });

  test('goes on from no checkpoint that is missing, cut off or of another vocabulary', async () => {
    await withTempFolder(async (folder) => {
      await writeToyData(folder);
      const options = await optionsFor(folder, 'model', { ...SHORT, steps: 2 });
      await runTraining(options);
      const checkpoint = join(folder, 'work/model');
      await expect(runTraining({ ...options, resumeDir: folder })).rejects.toThrow(/--resume/u);
      await expect(runTraining({ ...options, resumeDir: checkpoint, vocabulary: { ...options.vocabulary, fingerprint: 'another' } })).rejects.toThrow(/made with this vocabulary/u);
      const path = join(checkpoint, 'checkpoint.bin');
      await writeFile(path, (await readFile(path)).subarray(0, 100_000));
      await expect(runTraining({ ...options, resumeDir: checkpoint })).rejects.toThrow(UsageError);
    });
  });
});

describe('npm run train', () => {
  test('trains, says what it measured, and checks what it wrote', async () => {
    await withTempFolder(async (folder) => {
      await writeToyData(folder);
      const out = join(folder, 'model');
      const { code, stdout, stderr } = await runCli('cli/train', ['--data', folder, '--out', out, '--work', join(folder, 'work'), '--small', '--steps', '20', '--dimensions', '16', '--measure-every', '10']);
      expect(stderr).not.toMatch(/error/iu);
      expect(code).toBe(0);
      expect(stdout).toMatch(/step 10: loss [\d.]+; nDCG@10 .*zh-en-sentences 0\.\d+/u);
      expect(stdout).toContain(`written ${out}`);
      expect(stdout).toMatch(/checked on \d+ texts: cosine with the trained model at least (?:0\.999|1\.0)/u);
      expect(openStaticModel(out)).toMatchObject({ table: { dimensions: 16 } });
    });
  });

  test('trains a vocabulary from the texts first when it is told a size, and once only', async () => {
    await withTempFolder(async (folder) => {
      await writeToyData(folder);
      const work = join(folder, 'work');
      const train = (name: string): ReturnType<typeof runCli> =>
        runCli('cli/train', ['--data', folder, '--out', join(folder, name), '--work', work, '--small', '--vocabulary-size', '300', '--steps', '150', '--eval', folder]);
      const { code, stdout, stderr } = await train('first');
      expect(stderr).not.toMatch(/error/iu);
      expect(code).toBe(0);
      const tokens = Number(/vocabulary of (\d+) tokens/u.exec(stdout)?.[1]);
      expect(tokens).toBeGreaterThan(150);
      expect(tokens).toBeLessThanOrEqual(300);
      expect(Number(/en→zh ([\d.]+)/u.exec(stdout)?.[1])).toBeGreaterThan(0.8);
      const { pieces } = await readVocabulary(join(folder, 'first/tokenizer.json'));
      expect(pieces).toHaveLength(tokens);
      expect(pieces.map(([piece]) => piece)).toEqual(expect.arrayContaining(['大桥', '▁bridge']));

      const [name = ''] = (await readdir(work)).filter((file) => file.startsWith('vocabulary.300.'));
      const { mtimeMs } = await stat(join(work, name));
      expect((await train('second')).code).toBe(0);
      expect((await stat(join(work, name))).mtimeMs).toBe(mtimeMs);
      expect(await readFile(join(folder, 'second/onnx/model_quantized.onnx'))).toEqual(await readFile(join(folder, 'first/onnx/model_quantized.onnx')));
    });
  });

  test.each([
    [[], /expected --data and --out/u],
    [['--data', 'x', '--out', 'y', '--vocabulary', 'z', '--vocabulary-size', '300'], /got both/u],
    [['--data', 'x', '--out', 'y', '--vocabulary-size', '3'], /--vocabulary-size: expected more than/u],
    [['--data', '/nowhere', '--out', 'y', '--vocabulary-size', '300'], /--data: expected a folder/u],
    [['--data', 'x', '--out', 'y', '--dimensions', '10'], /--dimensions/u],
    [['--data', 'x', '--out', 'y', '--warm-up', 'long'], /--warm-up/u],
    [['--data', '/nowhere', '--out', 'y'], /--data: expected a folder/u],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await runCli('cli/train', args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});

test('the learning rate rises, then falls to nothing', () => {
  const recipe = { ...SMALL_RECIPE, learningRate: 1, warmUp: 10, steps: 110 };
  expect([1, 5, 10, 60, 110].map((step) => learningRateAt(step, recipe))).toEqual([0.1, 0.5, 1, 0.51, 0.01]);
  expect(learningRateAt(1, { ...recipe, warmUp: 0 })).toBe(1);
});

const SILENT: RunTrainingOptions['reporter'] = { reading: () => undefined, loaded: () => undefined, step: () => undefined, measured: () => undefined };

async function optionsFor(folder: string, name: string, recipe: Recipe): Promise<RunTrainingOptions> {
  return {
    dataDir: folder, outDir: join(folder, name), workDir: join(folder, 'work'), vocabulary: await readVocabulary(join(BUILTIN_MODEL_DIR, 'tokenizer.json')),
    recipe, shares: SHARES, leastPairs: 2, threads: 2, saveEvery: 1000, measureEvery: 1000, reporter: SILENT,
  };
}

/** Sentences of a few words in both languages, and a set to measure on with sentences that are not trained on. */
async function writeToyData(folder: string): Promise<void> {
  const random = mulberry32(11);
  const draw = (): { zh: string; en: string } => {
    const words = Array.from({ length: integerBetween(4, 6, random) }, () => pick(WORDS, random));
    return { zh: words.map(([zh]) => zh).join('，'), en: words.map(([, en]) => en).join(' ') };
  };
  const lines = Array.from({ length: PAIRS }, draw).map(({ zh, en }) => `trans\tzh\ten\t${zh}\t${en}`);
  const unseen = Array.from({ length: 100 }, draw);
  await writeFiles(folder, {
    'toy.tsv.br': brotliCompressSync(lines.join('\n')),
    ...Object.fromEntries((['zh', 'en'] as const).flatMap((language) => [
      [`xquad/${language}/passages.jsonl`, unseen.map((texts, index) => JSON.stringify({ id: String(index), text: texts[language] })).join('\n')],
      [`xquad/${language}/questions.jsonl`, unseen.map((texts, index) => JSON.stringify({ text: texts[language], passageIds: [String(index)] })).join('\n')],
    ])),
  });
}

function similarity({ encode, table }: ReturnType<typeof openStaticModel>, a: string, b: string): number {
  const mean = (text: string): number[] =>
    Array.from({ length: table.dimensions }, (_, k) => encode(text).reduce((sum, token) => sum + (table.values[token * table.dimensions + k] ?? 0) * (table.scales[token] ?? 0), 0));
  const [left, right] = [mean(a), mean(b)];
  return left.reduce((sum, value, k) => sum + value * (right[k] ?? 0), 0) / (Math.hypot(...left) * Math.hypot(...right));
}

/** Share of the bytes that differ. */
function differences(a: Buffer, b: Buffer): number {
  return a.reduce((count, byte, index) => count + (byte === b[index] ? 0 : 1), 0) / a.length;
}
