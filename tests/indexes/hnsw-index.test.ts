import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IndexDamagedError } from '../../src/errors.ts';
import { createHnswIndexBuilder, openHnswIndex } from '../../src/indexes/hnsw-index.ts';
import type { VectorIndex } from '../../src/indexes/vector-index.ts';
import { mulberry32 } from '../../src/evaluation/seeded-random.ts';
import { dot, lengthOf } from '../support/vectors.ts';

const DIMENSIONS = 32;
const SIZE = 1000;
const random = mulberry32(7);

let dir: string;
let path: string;
let vectors: Float32Array[];
let index: VectorIndex;

function randomUnitVector(): Float32Array {
  const vector = Float32Array.from({ length: DIMENSIONS }, () => random() + random() + random() - 1.5);
  const length = lengthOf(vector);
  return vector.map((value) => value / length);
}

function build(file: string, content: readonly Float32Array[], dimensions = DIMENSIONS): string {
  const builder = createHnswIndexBuilder(dimensions, content.length);
  for (const vector of content) builder.add(vector);
  builder.write(join(dir, file));
  return join(dir, file);
}

/** The nearest positions by looking at every vector. */
function exactNeighbours(question: Float32Array, count: number): number[] {
  const similarities = vectors.map((vector, position) => ({ position, similarity: dot(vector, question) }));
  return similarities.toSorted((a, b) => b.similarity - a.similarity).slice(0, count).map(({ position }) => position);
}

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'yinju-test-'));
  vectors = Array.from({ length: SIZE }, randomUnitVector);
  path = build('vectors.hnsw', vectors);
  index = openHnswIndex(path, DIMENSIONS, SIZE);
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe('the vector index', () => {
  it('finds at least 95 of 100 true neighbours among the first ten', () => {
    const questions = Array.from({ length: 100 }, randomUnitVector);
    const found = questions.reduce((sum, question) => {
      const expected = new Set(exactNeighbours(question, 10));
      return sum + index.search(question, 10).filter(({ position }) => expected.has(position)).length;
    }, 0);
    expect(found / (10 * questions.length)).toBeGreaterThanOrEqual(0.95);
  });

  it('answers the nearest first, with their cosine similarity', () => {
    const question = randomUnitVector();
    const neighbours = index.search(question, 20);
    const similarities = neighbours.map(({ similarity }) => similarity);
    expect(similarities).toEqual(similarities.toSorted((a, b) => b - a));
    for (const { position, similarity } of neighbours) {
      expect(similarity).toBeCloseTo(dot(vectors[position] ?? [], question), 5);
      expect(index.similarity(position, question)).toBeCloseTo(similarity, 5);
    }
  });

  it('finds each vector by itself', () => {
    for (const position of [0, 1, 500, SIZE - 1]) {
      const [first] = index.search(vectors[position] ?? new Float32Array(), 1);
      expect(first?.position).toBe(position);
      expect(first?.similarity).toBeCloseTo(1, 5);
    }
  });

  it('answers everything when more is asked for than it holds', () => {
    const neighbours = index.search(randomUnitVector(), SIZE + 5);
    expect(new Set(neighbours.map(({ position }) => position)).size).toBe(SIZE);
  });

  it('answers nothing when nothing is asked for or nothing is in it', () => {
    expect(index.search(randomUnitVector(), 0)).toEqual([]);
    expect(openHnswIndex(build('empty.hnsw', []), DIMENSIONS, 0).search(randomUnitVector(), 3)).toEqual([]);
  });

  it('gives a text without a token, a zero vector, no similarity to anything', () => {
    const small = openHnswIndex(build('zero.hnsw', [new Float32Array(2), Float32Array.of(1, 0)], 2), 2, 2);
    expect(small.search(new Float32Array(2), 2).map(({ similarity }) => similarity)).toEqual([0, 0]);
    expect(small.search(Float32Array.of(1, 0), 2)).toEqual([{ position: 1, similarity: 1 }, { position: 0, similarity: 0 }]);
  });

  it('is the same file for the same vectors', async () => {
    expect((await readFile(build('again.hnsw', vectors))).equals(await readFile(path))).toBe(true);
  });

  it('refuses a vector of another length, in a search and when it is built', () => {
    for (const length of [0, DIMENSIONS - 1, DIMENSIONS + 1]) {
      const wrong = new Float32Array(length).fill(0.1);
      expect(() => index.search(wrong, 1)).toThrow(RangeError);
      expect(() => index.similarity(0, wrong)).toThrow(RangeError);
      expect(() => createHnswIndexBuilder(DIMENSIONS, 1).add(wrong)).toThrow(`expected a vector of ${DIMENSIONS} numbers, got ${length}`);
    }
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses a vector with %d in it', (value) => {
    const wrong = randomUnitVector();
    wrong[DIMENSIONS - 1] = value;
    expect(() => index.search(wrong, 1)).toThrow(RangeError);
    expect(() => index.similarity(0, wrong)).toThrow(RangeError);
    expect(() => createHnswIndexBuilder(DIMENSIONS, 1).add(wrong)).toThrow('finite');
  });
});

describe('a damaged vector file', () => {
  it('is refused when it holds another number of vectors', () => {
    expect(() => openHnswIndex(path, DIMENSIONS, SIZE - 1)).toThrow(`expected ${SIZE - 1} vectors, found ${SIZE}`);
    expect(() => openHnswIndex(path, DIMENSIONS, SIZE + 1)).toThrow(IndexDamagedError);
  });

  it('is refused when it is missing', () => {
    expect(() => openHnswIndex(join(dir, 'missing.hnsw'), DIMENSIONS, SIZE)).toThrow(IndexDamagedError);
  });

  it('is refused, and the process lives on, wherever it is cut off and when something is added', async () => {
    const bytes = await readFile(path);
    const cut = join(dir, 'cut.hnsw');
    for (const length of [0, 1, 8, 90, 95, 96, 97, 1000, bytes.length >> 1, bytes.length - 4, bytes.length - 1]) {
      await writeFile(cut, bytes.subarray(0, length));
      expect(() => openHnswIndex(cut, DIMENSIONS, SIZE), `cut off at ${length} of ${bytes.length}`).toThrow(IndexDamagedError);
    }
    await writeFile(cut, Buffer.concat([bytes, Buffer.from([0])]));
    expect(() => openHnswIndex(cut, DIMENSIONS, SIZE)).toThrow(IndexDamagedError);
  });

  it('does not hurt an index that is open', async () => {
    const copy = build('open.hnsw', vectors);
    const open = openHnswIndex(copy, DIMENSIONS, SIZE);
    await writeFile(copy, 'gone');
    expect(open.search(vectors[3] ?? new Float32Array(), 1)[0]?.position).toBe(3);
  });
});
