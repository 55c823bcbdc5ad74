import { expect, test } from 'vitest';
import { createRowKernel, createRowSums } from '../src/row-kernel.ts';

const DIMENSIONS = 21;
const ROWS = 3;

test.each([8, 16] as const)('rows of %i bits are multiplied with the vector, each product times the scale', (bits) => {
  const kernel = bits === 8 ? createRowKernel(8, DIMENSIONS, ROWS) : createRowKernel(16, DIMENSIONS, ROWS);
  const number = (row: number, dimension: number): number => ((row * 31 + dimension * 17) % 120) - 60;
  const asked = Array.from({ length: DIMENSIONS }, (_, dimension) => 300 * dimension - 2000);
  for (let row = 0; row < ROWS; row += 1) {
    for (let dimension = 0; dimension < DIMENSIONS; dimension += 1) kernel.table[row * kernel.stride + dimension] = number(row, dimension);
  }
  kernel.vector.set(asked);
  const expected = Array.from({ length: ROWS }, (_, row) => asked.reduce((sum, value, dimension) => sum + value * number(row, dimension), 0) / 2);
  expect([...kernel.multiply(0.5)]).toEqual(expected);
});

test('no rows give no products', () => {
  expect(createRowKernel(16, 8, 0).multiply(1)).toHaveLength(0);
});

test('rows of bytes are summed up, each times a number of its own', () => {
  const sums = createRowSums(DIMENSIONS, ROWS);
  for (let row = 0; row < ROWS; row += 1) {
    for (let dimension = 0; dimension < DIMENSIONS; dimension += 1) sums.table[row * sums.stride + dimension] = 50 * row - dimension;
  }
  sums.add(0, 2);
  sums.add(2, -0.5);
  sums.add(2, 0);
  expect([...sums.take().subarray(0, DIMENSIONS)]).toEqual(Array.from({ length: DIMENSIONS }, (_, dimension) => 2 * -dimension - 0.5 * (100 - dimension)));
  sums.add(1, 1);
  const next = sums.take();
  expect([next[0], next[20], next[DIMENSIONS]]).toEqual([50, 30, 0]);
  expect([...sums.take()]).toEqual(Array.from({ length: sums.stride }, () => 0));
});

test('any number of rows are summed up, of any length', () => {
  const sums = createRowSums(70, 2);
  sums.table[sums.stride + 69] = 3;
  for (let count = 0; count < 2000; count += 1) sums.add(1, 0.5);
  expect(sums.take()[69]).toBe(3000);
  expect(createRowSums(0, 2).take()).toHaveLength(0);
});
