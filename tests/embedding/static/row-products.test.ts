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
      vector: fc.array(fc.integer({ min: -127, max: 127 }), { minLength: dimensions, maxLength: dimensions }),
    }),
  );
  fc.assert(
    fc.property(tables, ({ dimensions, values, rows, vector }) => {
      const places = Uint32Array.from(rows);
      const products = createRowProducts(values, dimensions, places);
      // Whole numbers of this size are exact in 32-bit floats.
      expect([...products.of(vector)]).toEqual(naive(values, dimensions, places, vector).map((product) => product + 0));
      expect([...products.of(vector.map(() => 0))]).toEqual(rows.map(() => 0));
    }),
  );
});

test('take vectors of any numbers', () => {
  const values = Int8Array.from({ length: 256 * 300 }, (_, index) => ((index * 7919) % 255) - 127);
  const rows = Uint32Array.from({ length: 300 }, (_, index) => 299 - index);
  const vector = Array.from({ length: 256 }, (_, index) => Math.sin(index) / 7);
  const expected = naive(values, 256, rows, vector);
  createRowProducts(values, 256, rows).of(vector).forEach((product, place) => expect(product).toBeCloseTo(expected[place] ?? NaN, 2));
});
