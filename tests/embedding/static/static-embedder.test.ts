import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Embedder } from '../../../src/embedding/embedder.ts';
import { openModelFolder } from '../../../src/embedding/model-folder.ts';
import { openEmbedder } from '../../../src/embedding/open-embedder.ts';
import { BUILTIN_MODEL_DIR } from '../../../src/static-model/builtin-static-model.ts';
import { createTransformersEmbedder } from '../../../src/embedding/transformers-embedder.ts';
import { ModelError } from '../../../src/errors.ts';
import { copyModel } from '../../support/model-copy.ts';

const TEXTS = [
  '淄博高新区2023年GDP同比增长6.6%，固定资产投资增长8.5%。',
  '臺灣的國家圖書館在哪裡？ＡＢＣ１２３',
  'The quick brown fox   jumps\tover the lazy dog.',
  'Сколько человек живёт в этом городе?',
  '混排 mixed 文本 with ünïcödé and 🙂 emoji 野家',
  '字'.repeat(10_000),
];
const WITHOUT_TOKENS = ['', ' \n\t', '\u200b'];

let folder: string;
let embedder: Embedder;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yinju-static-'));
  embedder = await openEmbedder(await openModelFolder(BUILTIN_MODEL_DIR, 'builtin'));
});
afterAll(async () => {
  await embedder.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a static model', () => {
  test('embeds as the transformers library does when it runs the same files', async () => {
    const reference = await createTransformersEmbedder(await openModelFolder(BUILTIN_MODEL_DIR, 'builtin'));
    try {
      const [own, theirs] = [await embedder.embed(TEXTS, 'passage'), await reference.embed(TEXTS, 'passage')];
      expect(own.map((vector, index) => dot(vector, theirs[index]))).toEqual(TEXTS.map(() => expect.closeTo(1, 5) as number));
      expect(embedder.model).toEqual(reference.model);
      expect(await embedder.countTokens(TEXTS.slice(0, 4))).toEqual(await reference.countTokens(TEXTS.slice(0, 4)));
    } finally {
      await reference.close();
    }
  });

  test('gives vectors of unit length, and zeros for a text without a token it knows', async () => {
    const vectors = await embedder.embed([...TEXTS, ...WITHOUT_TOKENS], 'question');
    expect(vectors.map((vector) => dot(vector, vector))).toEqual([
      ...TEXTS.map(() => expect.closeTo(1, 5) as number),
      ...WITHOUT_TOKENS.map(() => 0),
    ]);
    expect(vectors.every(({ length }) => length === embedder.model.dimensions)).toBe(true);
  });

  test('has room for passages of any length', () => {
    expect(embedder.passageTokens).toBeNull();
  });

  test('puts the prefixes of its profile before what has text', async () => {
    const profile = JSON.stringify({ simplifyChinese: true, static: true, questionPrefix: '问题 ' });
    const marked = await openEmbedder(await openModelFolder(await copyModel(folder, 'marked', { 'embedding-profile.json': profile }), 'marked'));
    const [question, passage, blank] = [await marked.embed(['高新区'], 'question'), await marked.embed(['高新区'], 'passage'), await marked.embed([' '], 'question')];
    const [spelledOut, plain] = await embedder.embed(['问题 高新区', '高新区'], 'question');
    expect([question[0], passage[0]]).toEqual([spelledOut, plain]);
    expect(blank[0]?.every((value) => value === 0)).toBe(true);
  });

  test('names the damaged file of its folder', async () => {
    const copy = await copyModel(folder, 'broken', { 'onnx/model_quantized.onnx': 'no model' });
    await expect(openEmbedder(await openModelFolder(copy, 'broken'))).rejects.toThrow(/broken.*model_quantized\.onnx.*damaged/u);
  });

  test('rejects calls after it was closed', async () => {
    const closed = await openEmbedder(await openModelFolder(await copyModel(folder, 'closed'), 'closed'));
    await closed.close();
    await expect(closed.embed(['高新区'], 'passage')).rejects.toThrow(ModelError);
    await expect(closed.countTokens(['高新区'])).rejects.toThrow(/was closed/u);
  });
});

function dot(a: Float32Array, b: Float32Array | undefined): number {
  return a.reduce((sum, value, index) => sum + value * (b?.[index] ?? 0), 0);
}
