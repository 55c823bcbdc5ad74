import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AutoTokenizer, env } from '@xenova/transformers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILTIN_MODEL_DIR } from '../../src/static-model/builtin-static-model.ts';
import { openModelFolder } from '../../src/embedding/model-folder.ts';
import { createTransformersEmbedder } from '../../src/embedding/transformers-embedder.ts';
import { writeStaticOnnx } from '../../src/static-model/static-onnx.ts';
import { smallTransformerFiles } from '../support/small-transformer.ts';
import { writeFiles } from '../support/temp-folder.ts';
import { createStaticModel, normaliseForModel, openStaticModel, type StaticModel } from '../../src/static-model/static-model.ts';

const TEXTS = [
  '淄博高新区2023年GDP同比增长6.6%，固定资产投资增长8.5%。',
  '臺灣的國家圖書館在哪裡？ＡＢＣ１２３',
  'The quick brown fox   jumps\tover the lazy dog.',
  '¿Cuánto creció el PIB en 2023?',
  'Сколько человек живёт в этом городе?',
  '東京都の人口は何人ですか',
  '서울의 인구는 얼마입니까?',
  'कितने लोग',
  '混排 mixed 文本 with ünïcödé and 🙂 emoji 𠮷野家',
  '',
  '   ',
  '!!!',
];

let model: StaticModel;
beforeAll(async () => {
  model = openStaticModel(BUILTIN_MODEL_DIR);
});

describe('the built-in model laid open', () => {
  test('cuts texts into the same tokens as the transformers library', async () => {
    env.allowRemoteModels = false;
    const reference = await AutoTokenizer.from_pretrained(BUILTIN_MODEL_DIR);
    const normal = TEXTS.map(normaliseForModel);
    expect(normal.map(model.tokenizer.encode)).toEqual(normal.map((text) => (text === '' ? [] : reference.encode(text))));
  });

  test('gives the same embedding as the embedder when the vectors of the tokens are averaged', async () => {
    const embedder = await createTransformersEmbedder(await openModelFolder(BUILTIN_MODEL_DIR, 'builtin'));
    try {
      const texts = TEXTS.slice(0, 8);
      const embeddings = await embedder.embed(texts, 'passage');
      const similarities = texts.map((text, index) => cosine(meanOf(model, text), embeddings[index] ?? new Float32Array()));
      expect(Math.min(...similarities)).toBeGreaterThan(0.99999);
    } finally {
      await embedder.close();
    }
  });
});

describe('a damaged folder', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'yinju-static-'));
    await cp(BUILTIN_MODEL_DIR, folder, { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('is refused with the name of the file when the table is cut off', async () => {
    await truncate(join(folder, 'onnx/model_quantized.onnx'), 100_000);
    expect(() => openStaticModel(folder)).toThrow(/model_quantized\.onnx.*damaged/u);
  });

  test('is refused when the tokenizer has another number of tokens than the table', async () => {
    await cp(join(BUILTIN_MODEL_DIR, 'onnx'), join(folder, 'onnx'), { recursive: true });
    const tokenizer = JSON.parse(await readFile(join(BUILTIN_MODEL_DIR, 'tokenizer.json'), 'utf8')) as { model: { vocab: unknown[] } };
    tokenizer.model.vocab.pop();
    await writeFile(join(folder, 'tokenizer.json'), JSON.stringify(tokenizer));
    expect(() => openStaticModel(folder)).toThrow(/64000 token vectors, but tokenizer\.json 63999 tokens/u);
  });

  const REPLACED = { dimensions: 2, values: new Int8Array(6).fill(1) };

  test.each([
    ['a scale is no number', writeStaticOnnx({ ...REPLACED, scales: Float32Array.of(1, NaN, 1) }), /a scale is no finite number/u],
    ['a scale is infinite', writeStaticOnnx({ ...REPLACED, scales: Float32Array.of(1, Infinity, 1) }), /a scale is no finite number/u],
    ['it is a model of another kind', smallTransformerFiles()['onnx/model.onnx'] ?? '', /holds no table of token vectors \(int8, named "table"\)/u],
    ['it is empty', '', /holds no graph/u],
    ['it is text', 'version https://git-lfs.github.com/spec/v1\n', /model_quantized\.onnx is damaged/u],
  ])('is refused with the name of the file when of the table %s', async (_, content, reason) => {
    await writeFiles(folder, { 'onnx/model_quantized.onnx': content });
    expect(() => openStaticModel(folder)).toThrow(reason);
    expect(() => openStaticModel(folder)).toThrow(/model_quantized\.onnx is damaged or missing/u);
  });

  test('is refused when the tokenizer is no unigram model', async () => {
    await writeFile(join(folder, 'tokenizer.json'), '{"model":{"type":"WordPiece"}}');
    expect(() => openStaticModel(folder)).toThrow(/tokenizer\.json is damaged/u);
  });
});

test('tokens the vocabulary does not know are left out', () => {
  const tiny = createStaticModel([['<unk>', 0], ['▁', -1], ['猫', -2]], 0, { dimensions: 1, values: Int8Array.of(0, 0, 1), scales: Float32Array.of(1, 1, 1) });
  expect(tiny.encode('猫')).toEqual([1, 2]);
  expect(tiny.encode('犬')).toEqual([1]);
});

function meanOf({ encode, table }: StaticModel, text: string): Float32Array {
  const sum = new Float32Array(table.dimensions);
  for (const id of encode(text)) {
    for (let d = 0; d < sum.length; d += 1) sum[d]! += (table.values[id * sum.length + d] ?? 0) * (table.scales[id] ?? 0);
  }
  return sum;
}

function cosine(a: Float32Array, b: Float32Array): number {
  const dot = (x: Float32Array, y: Float32Array): number => x.reduce((sum, value, index) => sum + value * (y[index] ?? 0), 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}
