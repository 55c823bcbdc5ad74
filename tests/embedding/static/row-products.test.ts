import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRowProducts } from '../../../src/embedding/static/row-products.ts';

function naive(values: Int8Array, dimensions: number, rows: Uint32Array, vector: readonly number[]): number[] {
  return Array.from(rows, (row) => vector.reduce((sum, value, dimension) => sum + value * (values[row * dimensions + dimension] ?? 0), 0));
}

test('are the sums of products, whatever the length of the rows', () => {
  const tables = fc.integer({ min: 1, max: 40 }).chain((dimensions) =>
    fc.record({
      dimensions: fc.constant(dimensions),
      values: fc.int8Array({ minLength: dimensions * 5, maxLength: dimensions * 5 }),
      rows: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 20 }),
      vector: fc.int8Array({ minLength: dimensions, maxLength: dimensions }),
    }),
  );
  fc.assert(
    fc.property(tables, ({ dimensions, values, rows, vector }) => {
      const places = Uint32Array.from(rows);
      const products = createRowProducts(values, dimensions, places);
      expect([...products.of(vector)]).toEqual(naive(values, dimensions, places, [...vector]));
      expect([...products.of(new Float32Array(dimensions))]).toEqual(rows.map(() => 0));
    }),
  );
});

test.each([16, 256, 768, 1024])('take vectors of any numbers, in %i dimensions', (dimensions) => {
  const values = Int8Array.from({ length: dimensions * 50 }, (_, index) => ((index * 7919) % 256) - 128);
  const rows = Uint32Array.from({ length: 50 }, (_, index) => 49 - index);
  const vector = Float32Array.from({ length: dimensions }, (_, index) => Math.sin(index) / 7);
  const lengths = Array.from(rows, (row) => Math.hypot(...values.subarray(row * dimensions, (row + 1) * dimensions)) * Math.hypot(...vector));
  const expected = naive(values, dimensions, rows, [...vector]);
  createRowProducts(values, dimensions, rows).of(vector).forEach((product, place) => {
    expect(Math.abs(product - (expected[place] ?? NaN)) / (lengths[place] ?? 1)).toBeLessThan(2e-5);
  });
});

test('do not overflow where every number is the greatest there is', () => {
  const dimensions = 4096;
  const products = createRowProducts(new Int8Array(dimensions).fill(-128), dimensions, Uint32Array.of(0));
  expect(products.of(new Float32Array(dimensions).fill(1e6))[0]).toBeCloseTo(-128e6 * dimensions, -8);
  expect(products.of(new Int8Array(dimensions).fill(-128))[0]).toBe(128 * 128 * dimensions);
});
