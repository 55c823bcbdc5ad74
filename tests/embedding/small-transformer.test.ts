import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Embedder } from '../../src/embedding/embedder.ts';
import { openModelFolder } from '../../src/embedding/model-folder.ts';
import { createTransformersEmbedder } from '../../src/embedding/transformers-embedder.ts';
import { ModelError } from '../../src/errors.ts';
import { describeEmbedder } from '../contracts/embedder-contract.ts';
import { SMALL_TRANSFORMER_DIMENSIONS, writeSmallTransformer, type SmallTransformerOptions } from '../support/small-transformer.ts';
import { greatestDifference } from '../support/vectors.ts';

const E5 = { questionPrefix: 'query: ', passagePrefix: 'passage: ' };

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'yinju-transformer-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

async function load(name: string, options: SmallTransformerOptions = {}): Promise<Embedder> {
  return createTransformersEmbedder(await openModelFolder(await writeSmallTransformer(dir, name, options), name));
}

async function withModel<Result>(name: string, options: SmallTransformerOptions, use: (embedder: Embedder) => Promise<Result>): Promise<Result> {
  const embedder = await load(name, options);
  try {
    return await use(embedder);
  } finally {
    await embedder.close();
  }
}

async function errorOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ModelError);
  const message = error instanceof Error ? error.message : '';
  expect(message).not.toContain('\n');
  return message;
}

describeEmbedder('a small transformer', () => load('plain'));
describeEmbedder('a small transformer with prefixes and a window of 64 tokens', () => load('windowed', { profile: E5, window: 64 }));

describe('the prefixes of a transformer', () => {
  test('are tokens of their own before questions and before passages', async () => {
    await withModel('stated', { profile: E5 }, async (embedder) => {
      const [question = []] = await embedder.embed(['高新区增长'], 'question');
      const [passage = []] = await embedder.embed(['高新区增长'], 'passage');
      // Dimension 0 shows the token "query", dimension 1 the token "passage".
      expect([question[0], question[1]]).toEqual([expect.toSatisfy((value: number) => value > 0.2), 0]);
      expect([passage[0], passage[1]]).toEqual([0, expect.toSatisfy((value: number) => value > 0.2)]);
    });
  });

  test('give what a model without a profile gives for the prefixed text', async () => {
    const prefixed = await withModel('prefixed', { profile: E5 }, async (embedder) => [...(await embedder.embed(['高新区'], 'question')), ...(await embedder.embed(['高新区'], 'passage'))]);
    const plain = await withModel('bare', {}, (embedder) => embedder.embed(['query: 高新区', 'passage: 高新区', '高新区'], 'passage'));
    prefixed.forEach((vector, index) => expect(greatestDifference(vector, plain[index] ?? [])).toBeLessThan(1e-6));
    expect(greatestDifference(prefixed[0] ?? [], plain[2] ?? [])).toBeGreaterThan(0.05);
  });

  test('are known by the name of the family where the folder states none', async () => {
    await withModel('multilingual-e5-tiny', {}, async (embedder) => {
      const [question = []] = await embedder.embed(['高新区'], 'question');
      const [passage = []] = await embedder.embed(['高新区'], 'passage');
      expect([question[1], passage[0]]).toEqual([0, 0]);
      expect(Math.min(question[0] ?? 0, passage[1] ?? 0)).toBeGreaterThan(0.2);
    });
  });

  test('stand before every part of a text that is longer than the window', async () => {
    const text = '高新区召开大会。'.repeat(40);
    const [inParts = []] = await withModel('parts', { profile: E5, window: 48 }, (embedder) => embedder.embed([text], 'passage'));
    const [whole = []] = await withModel('whole', { profile: E5 }, (embedder) => embedder.embed([text], 'passage'));
    // In the one piece one token of 323 is the prefix, in the parts one of some forty.
    expect(inParts[1]).toBeGreaterThan(3 * (whole[1] ?? 1));
    expect(inParts[0]).toBe(0);
  });
});

describe('a transformer that cannot work', () => {
  test('is refused when its output is called otherwise', async () => {
    const message = await errorOf(load('other-output', { output: 'logits' }));
    expect(message).toContain('has no output last_hidden_state');
    expect(message).toContain('EMBEDDING_MODEL=builtin');
  });

  test('is refused when the first text it is given makes no number', async () => {
    expect(await errorOf(load('all-broken', { brokenTokens: ['引'] }))).toContain('no finite number');
  });

  test('fails for the text whose vector is no number, as a question and as a passage, and goes on with the next one', async () => {
    await withModel('one-broken', { brokenTokens: ['鬼'] }, async (embedder) => {
      expect(await errorOf(embedder.embed(['有鬼'], 'question'))).toContain('no finite number');
      expect(await errorOf(embedder.embed(['高新区', '有鬼', '大会'], 'passage'))).toContain('no finite number');
      expect(await embedder.embed(['高新区'], 'question')).toEqual([expect.objectContaining({ length: SMALL_TRANSFORMER_DIMENSIONS })]);
    });
  });

  test('fails with the text whose token the table does not have, and goes on with the next one', async () => {
    await withModel('short-table', { missingRows: 5_000 }, async (embedder) => {
      const message = await errorOf(embedder.embed(['#龥 龢'], 'question'));
      expect(message).toContain('does not work');
      expect(await embedder.embed(['一'], 'question')).toHaveLength(1);
    });
  });
});
