import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { IndexDamagedError } from '../../src/errors.ts';
import { createHnswIndexBuilder, openHnswGraph } from '../../src/indexes/hnsw-index.ts';
import { describeVectorIndex, randomUnitVector, recallOfTen } from '../contracts/vector-index-contract.ts';

const DIMENSIONS = 32;
const SIZE = 1000;

const dir = mkdtempSync(join(tmpdir(), 'yinju-test-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const vectors = Array.from({ length: SIZE }, () => randomUnitVector(DIMENSIONS));
const path = build('vectors.hnsw', vectors);

function build(file: string, content: readonly Float32Array[], dimensions = DIMENSIONS): string {
  const builder = createHnswIndexBuilder(dimensions, content.length);
  for (const vector of content) builder.add(vector);
  builder.write(join(dir, file));
  return join(dir, file);
}

describeVectorIndex('the graph', (content, dimensions) => openHnswGraph(build('contract.hnsw', content, dimensions), dimensions, content.length)(200));

describe('the graph', () => {
  it('finds at least 95 of 100 true neighbours among the first ten', () => {
    expect(recallOfTen(openHnswGraph(path, DIMENSIONS, SIZE)(200), vectors)).toBeGreaterThanOrEqual(0.95);
  });

  it('is the same file for the same vectors', async () => {
    expect((await readFile(build('again.hnsw', vectors))).equals(await readFile(path))).toBe(true);
  });
});

describe('a damaged vector file', () => {
  it('is refused when it holds another number of vectors', () => {
    expect(() => openHnswGraph(path, DIMENSIONS, SIZE - 1)).toThrow(`expected ${SIZE - 1} vectors, found ${SIZE}`);
    expect(() => openHnswGraph(path, DIMENSIONS, SIZE + 1)).toThrow(IndexDamagedError);
  });

  it('is refused when it is missing', () => {
    expect(() => openHnswGraph(join(dir, 'missing.hnsw'), DIMENSIONS, SIZE)).toThrow(IndexDamagedError);
  });

  it('is refused, and the process lives on, wherever it is cut off and when something is added', async () => {
    const bytes = await readFile(path);
    const cut = join(dir, 'cut.hnsw');
    for (const length of [0, 1, 8, 90, 95, 96, 97, 1000, bytes.length >> 1, bytes.length - 4, bytes.length - 1]) {
      await writeFile(cut, bytes.subarray(0, length));
      expect(() => openHnswGraph(cut, DIMENSIONS, SIZE), `cut off at ${length} of ${bytes.length}`).toThrow(IndexDamagedError);
    }
    await writeFile(cut, Buffer.concat([bytes, Buffer.from([0])]));
    expect(() => openHnswGraph(cut, DIMENSIONS, SIZE)).toThrow(IndexDamagedError);
  });

  it('does not hurt an index that is open', async () => {
    const copy = build('open.hnsw', vectors);
    const open = openHnswGraph(copy, DIMENSIONS, SIZE)(200);
    await writeFile(copy, 'gone');
    expect(open.search(vectors[3] ?? new Float32Array(), 1)[0]?.position).toBe(3);
  });
});
