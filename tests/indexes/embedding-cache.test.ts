import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { embeddingKey, openEmbeddingCache, readEmbeddings, type EmbeddingCache } from '../../src/indexes/embedding-cache.ts';

const MODEL = { fingerprint: 'a1'.repeat(32), dimensions: 3 };
/** SHA-256, three 32-bit floats, CRC-32. */
const RECORD_BYTES = 32 + 3 * 4 + 4;

let dir: string;
let path: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'yinju-test-'));
  path = join(dir, `embeddings-${MODEL.fingerprint.slice(0, 16)}.cache`);
});
afterEach(() => rm(dir, { recursive: true, force: true }));

function open(model = MODEL): Promise<EmbeddingCache> {
  return openEmbeddingCache(dir, model);
}

function entry(text: string, ...values: readonly number[]): { key: string; embedding: Float32Array } {
  return { key: embeddingKey(text), embedding: Float32Array.from(values) };
}

/** A cache file with the texts 一, 二 and 三 in this order. */
async function fill(): Promise<void> {
  const cache = await open();
  await cache.add([entry('一', 1, 0, 0), entry('二', 0, 2, 0)]);
  await cache.add([entry('三', 0, 0, 3)]);
}

async function known(): Promise<string[]> {
  const cache = await open();
  return ['一', '二', '三', '四'].filter((text) => cache.get(embeddingKey(text)) !== undefined);
}

describe('the embedding cache', () => {
  it('knows what was added, at once and after it is opened again', async () => {
    const cache = await open();
    await cache.add([entry('高新区\u2028🎉', 0.1, -0.2, 3e-9)]);
    const reopened = await open();
    for (const { get } of [cache, reopened]) expect(get(embeddingKey('高新区\u2028🎉'))).toEqual(Float32Array.of(0.1, -0.2, 3e-9));
    expect(reopened.get(embeddingKey('高新区'))).toBeUndefined();
  });

  it('is empty at first and stays so when nothing is added', async () => {
    const cache = await open();
    expect(cache.get(embeddingKey(''))).toBeUndefined();
    await cache.add([]);
    expect(await known()).toEqual([]);
  });

  it('takes the embedding that was added last', async () => {
    const cache = await open();
    await cache.add([entry('一', 1, 1, 1), entry('一', 2, 2, 2)]);
    await cache.add([entry('一', 3, 3, 3)]);
    expect(cache.get(embeddingKey('一'))).toEqual(Float32Array.of(3, 3, 3));
    expect((await open()).get(embeddingKey('一'))).toEqual(Float32Array.of(3, 3, 3));
  });

  it('stores a view into a larger array as itself', async () => {
    const batch = Float32Array.of(9, 9, 9, 1, 2, 3, 9, 9, 9);
    await (await open()).add([{ key: embeddingKey('一'), embedding: batch.subarray(3, 6) }]);
    expect((await open()).get(embeddingKey('一'))).toEqual(Float32Array.of(1, 2, 3));
  });

  it('keeps the texts it is told to keep and drops the others from the file, too', async () => {
    await fill();
    const cache = await open();
    await cache.keep(['三', '一', 'never added'].map(embeddingKey));
    expect(cache.get(embeddingKey('二'))).toBeUndefined();
    expect(await known()).toEqual(['一', '三']);
    expect((await stat(path)).size).toBe(2 * RECORD_BYTES);
    await cache.add([entry('四', 4, 4, 4)]);
    expect(await known()).toEqual(['一', '三', '四']);
  });

  it('is not rewritten for one text in ten that is gone', async () => {
    const texts = Array.from({ length: 20 }, (_, index) => `${index}`);
    const cache = await open();
    await cache.add(texts.map((text) => entry(text, 1, 2, 3)));
    await cache.keep(texts.slice(2).map(embeddingKey));
    expect((await stat(path)).size).toBe(20 * RECORD_BYTES);
    await cache.keep(texts.slice(3).map(embeddingKey));
    expect((await stat(path)).size).toBe(17 * RECORD_BYTES);
  });

  it('removes the caches of other models, and nothing else, when it is told what to keep', async () => {
    await fill();
    await writeFile(join(dir, 'current'), 'generation-1');
    await writeFile(`${path}.tmp`, 'an unfinished copy');
    const other = await open({ ...MODEL, fingerprint: 'b2'.repeat(32) });
    expect(await readdir(dir)).toHaveLength(3);
    await other.keep([]);
    expect(await readdir(dir)).toEqual(['current']);
  });
});

describe('a damaged cache file', () => {
  it('loses only the record that is cut off', async () => {
    await fill();
    const bytes = await readFile(path);
    for (const cut of [1, 4, 20, RECORD_BYTES - 1]) {
      await writeFile(path, bytes.subarray(0, -cut));
      expect(await known()).toEqual(['一', '二']);
    }
  });

  it('loses only the record that is damaged, wherever in it, and rewrites the file when it is told what to keep', async () => {
    await fill();
    const bytes = await readFile(path);
    for (const place of [0, 31, 32, 43, 44, 47]) {
      const damaged = Buffer.from(bytes);
      damaged[RECORD_BYTES + place]! ^= 0x10;
      await writeFile(path, damaged);
      expect(await known()).toEqual(['一', '三']);
      expect([...(await readEmbeddings(dir, MODEL)).keys()]).toEqual([embeddingKey('一'), embeddingKey('三')]);
      await (await open()).keep(['一', '三'].map(embeddingKey));
      expect((await stat(path)).size).toBe(2 * RECORD_BYTES);
    }
  });

  it('keeps what is added after the damage', async () => {
    await fill();
    await writeFile(path, (await readFile(path)).subarray(0, -10));
    await (await open()).add([entry('四', 4, 4, 4)]);
    expect(await known()).toEqual(['一', '二', '四']);
  });

  it('is taken for empty when it is no cache at all', async () => {
    await writeFile(path, 'x'.repeat(1000));
    await (await open()).add([entry('一', 1, 0, 0)]);
    expect(await known()).toEqual(['一']);
  });
});
