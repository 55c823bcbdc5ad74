import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IndexDamagedError } from '../../src/errors.ts';
import { createExactIndex, createExactIndexBuilder, openExactIndex } from '../../src/indexes/exact-index.ts';
import { describeVectorIndex, randomUnitVector, recallOfTen } from '../contracts/vector-index-contract.ts';

function bytesOf(vectors: readonly Float32Array[], dimensions: number): Uint8Array {
  const builder = createExactIndexBuilder(dimensions, vectors.length);
  for (const vector of vectors) builder.add(vector);
  return builder.finish();
}

describeVectorIndex('exact search', (vectors, dimensions) => createExactIndex(dimensions, vectors));
describeVectorIndex('exact search from a file', (vectors, dimensions) => openExactIndex(bytesOf(vectors, dimensions), dimensions, vectors.length));

const vectors = Array.from({ length: 500 }, () => randomUnitVector(48));

describe('exact search', () => {
  it('finds every true neighbour', () => {
    expect(recallOfTen(createExactIndex(48, vectors), vectors)).toBeGreaterThanOrEqual(0.999);
  });

  it('tells cosines to five places, whatever the vectors', () => {
    const unit = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 3 }).map((numbers) => {
      const length = Math.hypot(...numbers);
      return Float32Array.from(numbers, (number) => (length === 0 ? 0 : number / length));
    });
    fc.assert(
      fc.property(unit, unit, (a, b) => {
        const cosine = a.reduce((sum, value, index) => sum + value * (b[index] ?? NaN), 0);
        expect(Math.abs((createExactIndex(3, [a]).search(b, 1)[0]?.similarity ?? NaN) - cosine)).toBeLessThan(1e-4);
      }),
    );
  });

  it('does not overflow where a vector points along one axis', () => {
    const axis = new Float32Array(4096);
    axis[7] = -1;
    expect(createExactIndex(4096, [axis]).search(axis, 1)[0]?.similarity).toBeCloseTo(1, 4);
  });

  it('puts equal vectors in the order of their positions', () => {
    const [vector = new Float32Array()] = vectors;
    expect(createExactIndex(48, [vector, vector, vector]).search(vector, 3).map(({ position }) => position)).toEqual([0, 1, 2]);
  });
});

describe('a file of vectors', () => {
  const bytes = bytesOf(vectors, 48);

  it('is refused when it is cut off, longer, of another kind, or of other vectors', () => {
    for (const wrong of [bytes.subarray(0, 0), bytes.subarray(0, 11), bytes.subarray(0, bytes.length - 1), new Uint8Array([...bytes, 0]), new Uint8Array(bytes.length)]) {
      expect(() => openExactIndex(wrong, 48, vectors.length)).toThrow(IndexDamagedError);
    }
    expect(() => openExactIndex(bytes, 48, vectors.length - 1)).toThrow(IndexDamagedError);
    expect(() => openExactIndex(bytes, 24, vectors.length * 2)).toThrow(IndexDamagedError);
  });

  it('is read wherever it begins in memory', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(openExactIndex(shifted.subarray(1), 48, vectors.length).search(vectors[3] ?? new Float32Array(), 1)[0]?.position).toBe(3);
  });
});
