import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Embedder } from '../../src/embedding/embedder.ts';
import { openModelFolder, type ModelFolder } from '../../src/embedding/model-folder.ts';
import { openLastingEmbedder } from '../../src/embedding/open-embedder.ts';
import { createRecyclableEmbedder, type RecyclableEmbedder } from '../../src/embedding/recyclable-embedder.ts';
import { BUILTIN_MODEL_DIR } from '../../src/static-model/builtin-static-model.ts';
import { createTransformersEmbedder } from '../../src/embedding/transformers-embedder.ts';
import { ModelError } from '../../src/errors.ts';
import { describeEmbedder } from '../contracts/embedder-contract.ts';
import { writeSmallTransformer } from '../support/small-transformer.ts';
import { greatestDifference } from '../support/vectors.ts';

const TEXTS = ['高新区增长', '三十二家企业', 'the high-tech zone'];

let dir: string;
let folder: ModelFolder;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'yinju-recycling-'));
  folder = await openModelFolder(await writeSmallTransformer(dir, 'small', {}), 'small');
});
afterAll(() => rm(dir, { recursive: true, force: true }));

/** Over the real thread; counts how often it was started and how many models were open at once. */
async function counted(): Promise<RecyclableEmbedder & { readonly starts: () => number; readonly mostOpen: () => number }> {
  let [starts, isOpen, mostOpen] = [0, 0, 0];
  const open = async (): Promise<Embedder> => {
    starts += 1;
    isOpen += 1;
    mostOpen = Math.max(mostOpen, isOpen);
    const embedder = await createTransformersEmbedder(folder);
    return {
      ...embedder,
      async close() {
        isOpen -= 1;
        await embedder.close();
      },
    };
  };
  return { ...(await createRecyclableEmbedder(open)), starts: () => starts, mostOpen: () => mostOpen };
}

describeEmbedder('an embedder that was recycled', async () => {
  const embedder = await counted();
  await embedder.recycle();
  return embedder;
});

describe('recycling the embedding thread', () => {
  it('answers every call that is in hand or comes meanwhile, with the same embeddings, from one model at a time', async () => {
    const embedder = await counted();
    try {
      const expected = await embedder.embed(TEXTS, 'passage');
      const before = Array.from({ length: 20 }, () => embedder.embed(TEXTS, 'passage'));
      const recycled = embedder.recycle();
      const during = Array.from({ length: 20 }, () => embedder.embed(TEXTS, 'passage'));
      const counts = embedder.countTokens(TEXTS);
      for (const vectors of await Promise.all([...before, ...during])) {
        vectors.forEach((vector, row) => expect(greatestDifference(vector, expected[row] ?? new Float32Array())).toBe(0));
      }
      await recycled;
      expect((await counts).every((count) => count > 0)).toBe(true);
      expect({ starts: embedder.starts(), mostOpen: embedder.mostOpen() }).toEqual({ starts: 2, mostOpen: 1 });
    } finally {
      await embedder.close();
    }
  });

  it('is done once for two that ask at the same time', async () => {
    const embedder = await counted();
    await Promise.all([embedder.recycle(), embedder.recycle()]);
    expect(embedder.starts()).toBe(2);
    await embedder.close();
  });

  it('fails with the reason when the model is gone, and the next call finds it when it is back', async () => {
    let isThere = true;
    const open = (): Promise<Embedder> => (isThere ? createTransformersEmbedder(folder) : Promise.reject(new ModelError('the model is gone')));
    const embedder = await createRecyclableEmbedder(open);
    isThere = false;
    await expect(embedder.recycle()).rejects.toThrow('the model is gone');
    await expect(embedder.embed(TEXTS, 'question')).rejects.toThrow('the model is gone');
    isThere = true;
    expect(await embedder.embed(TEXTS, 'question')).toHaveLength(3);
    await embedder.close();
  });

  it('is not possible after closing: the thread stays away, and calls are refused', async () => {
    const embedder = await counted();
    await embedder.close();
    await embedder.recycle();
    expect(embedder.starts()).toBe(1);
    await expect(embedder.embed(TEXTS, 'question')).rejects.toBeInstanceOf(ModelError);
  });

  it('is offered for models with a thread of their own only', async () => {
    const small = await openLastingEmbedder(folder);
    const builtin = await openLastingEmbedder(await openModelFolder(BUILTIN_MODEL_DIR, 'builtin'));
    expect([small.recycle === null, builtin.recycle === null]).toEqual([false, true]);
    await small.embedder.close();
    await builtin.embedder.close();
  });
});
