import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { IndexDamagedError } from '../../src/errors.ts';
import { WANTED_RECALL } from '../../src/indexes/graph-tuner.ts';
import { createVectorFileBuilder, openVectorFile, vectorFileName, type VectorFileOptions } from '../../src/indexes/vector-file.ts';
import { randomUnitVector, recallOfTen } from '../contracts/vector-index-contract.ts';
import type { VectorSearchFacts } from '../../src/indexes/manifest.ts';

const DIMENSIONS = 64;
const folder = mkdtempSync(join(tmpdir(), 'yinju-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const vectors = Array.from({ length: 4000 }, () => randomUnitVector(DIMENSIONS));
const sample = Array.from({ length: 50 }, () => randomUnitVector(DIMENSIONS));

function write(options: Partial<VectorFileOptions>): Promise<VectorSearchFacts> {
  const builder = createVectorFileBuilder({ dimensions: DIMENSIONS, size: vectors.length, sample, ...options });
  for (const vector of vectors) builder.add(vector);
  return builder.write(folder);
}

describe('the vectors of a generation', () => {
  it('are all looked at where there are few', async () => {
    const facts = await write({});
    expect(facts).toEqual({ kind: 'exact' });
    expect(vectorFileName(facts)).toBe('vectors.bin');
    expect(recallOfTen(await openVectorFile(folder, facts, DIMENSIONS, vectors.length), vectors)).toBeGreaterThanOrEqual(0.999);
  });

  it('are searched by a graph where there are many, looking at so many candidates that enough is found', async () => {
    const facts = await write({ mostExactNumbers: vectors.length * DIMENSIONS - 1 });
    expect(facts).toMatchObject({ kind: 'hnsw', m: 32, efConstruction: 200 });
    expect(vectorFileName(facts)).toBe('vectors.hnsw');
    const { ef, recall } = facts as Extract<VectorSearchFacts, { kind: 'hnsw' }>;
    expect(recall).toBeGreaterThanOrEqual(WANTED_RECALL);
    expect(ef).toBeGreaterThanOrEqual(200);
    // Other questions than those it was measured with.
    expect(recallOfTen(await openVectorFile(folder, facts, DIMENSIONS, vectors.length), vectors)).toBeGreaterThanOrEqual(WANTED_RECALL - 0.02);
  });

  it('say that nothing was missed where there is nothing to measure with', async () => {
    expect(await write({ mostExactNumbers: 0, sample: [new Float32Array(DIMENSIONS)] })).toMatchObject({ kind: 'hnsw', recall: 1 });
  });

  it('are refused when they are of the other kind', async () => {
    const exact = await write({});
    const graph = await write({ mostExactNumbers: 0 });
    await expect(openVectorFile(folder, exact, DIMENSIONS, vectors.length - 1)).rejects.toThrow(IndexDamagedError);
    await expect(openVectorFile(folder, graph, DIMENSIONS, vectors.length - 1)).rejects.toThrow(IndexDamagedError);
  });
});
