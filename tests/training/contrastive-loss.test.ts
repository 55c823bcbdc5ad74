import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mulberry32 } from '../../src/evaluation/seeded-random.ts';
import { createContrastiveLoss, type ContrastiveLoss } from '../../src/training/contrastive-loss.ts';

const DIMENSIONS = 8;
const TEMPERATURE = 0.2;

let loss: ContrastiveLoss;
beforeAll(async () => {
  loss = await createContrastiveLoss({ dimensions: DIMENSIONS, temperature: TEMPERATURE, threads: 1 });
});
afterAll(() => loss.close());

describe('the contrastive loss', () => {
  test.each([
    ['pairs alone', 5, 5],
    ['pairs with hard negatives', 4, 8],
    ['two pairs', 2, 2],
  ])('equals the sum written out, for %s', async (_, pairs, others) => {
    const means = randomRows(pairs + others, 3);
    expect(await loss.run(means, new Float32Array(means.length), pairs, others)).toBeCloseTo(writtenOut(means, pairs, others), 4);
  });

  test.each([
    ['pairs alone', 5, 5],
    ['pairs with hard negatives', 4, 8],
  ])('has the gradients that small steps show, for %s', async (_, pairs, others) => {
    const means = randomRows(pairs + others, 7);
    const gradients = new Float32Array(means.length);
    await loss.run(means, gradients, pairs, others);
    const step = 1e-4;
    const shown = Array.from(means, (_, index) => {
      const at = (move: number): number => writtenOut(Float64Array.from(means, (value, place) => (place === index ? value + move : value)), pairs, others);
      return (at(step) - at(-step)) / (2 * step);
    });
    expect(Math.max(...shown.map(Math.abs))).toBeGreaterThan(0.01);
    shown.forEach((value, index) => expect(gradients[index]).toBeCloseTo(value, 4));
  });

  test('is next to nothing when every text has the direction of its partner alone', async () => {
    const means = new Float32Array(8 * DIMENSIONS);
    for (let row = 0; row < 8; row += 1) means[row * DIMENSIONS + (row % 4)] = 2;
    const gradients = new Float32Array(means.length);
    expect(await loss.run(means, gradients, 4, 4)).toBeLessThan(0.03);
    expect(gradients.every((value) => Math.abs(value) < 0.01)).toBe(true);
  });

  test('stays a number for a text without direction', async () => {
    const means = randomRows(8, 5).fill(0, 0, DIMENSIONS);
    const gradients = new Float32Array(means.length);
    expect(await loss.run(means, gradients, 4, 4)).toBeGreaterThan(0);
    expect(gradients.subarray(DIMENSIONS).every(Number.isFinite)).toBe(true);
  });
});

function randomRows(rows: number, seed: number): Float32Array {
  const random = mulberry32(seed);
  return Float32Array.from({ length: rows * DIMENSIONS }, () => random() * 2 - 1);
}

/** The loss straight from its definition, in double precision. */
function writtenOut(means: ArrayLike<number>, pairs: number, others: number): number {
  const unit = (row: number): number[] => {
    const values = Array.from({ length: DIMENSIONS }, (_, index) => means[row * DIMENSIONS + index] ?? 0);
    const length = Math.hypot(...values);
    return values.map((value) => value / length);
  };
  const likeness = (a: number, b: number): number => {
    const other = unit(pairs + b);
    return unit(a).reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0) / TEMPERATURE;
  };
  const surprise = (right: number, all: readonly number[]): number => Math.log(all.reduce((sum, value) => sum + Math.exp(value), 0)) - right;
  const indices = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  const total = indices(pairs).reduce((sum, pair) => {
    const right = likeness(pair, pair);
    return sum + surprise(right, indices(others).map((b) => likeness(pair, b))) + surprise(right, indices(pairs).map((a) => likeness(a, pair)));
  }, 0);
  return total / (2 * pairs);
}
