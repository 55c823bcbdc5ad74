import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalised, poolEmbeddings, weightedMean, type TokenVectors } from '../../src/embedding/pool-embeddings.ts';
import { lengthOf } from '../support/vectors.ts';

/** Two texts of three tokens with two numbers each; the second text is one token and padding. */
const BATCH: TokenVectors = {
  values: Float32Array.of(1, 10, 2, 20, 6, 60, 5, -5, 99, 99, 99, 99),
  texts: 2,
  tokens: 3,
  dimensions: 2,
  mask: [1, 1, 1, 1, 0, 0],
};

/** The mean as a mathematician writes it down, in double precision. */
function naiveMean({ values, tokens, dimensions, mask }: TokenVectors, text: number): number[] {
  const rows = Array.from({ length: tokens }, (_, token) => text * tokens + token).filter((row) => Number(mask[row]) === 1);
  return Array.from({ length: dimensions }, (_, dimension) => {
    const column = rows.map((row) => values[row * dimensions + dimension] ?? Number.NaN);
    return column.length === 0 ? 0 : column.reduce((sum, value) => sum + value, 0) / column.length;
  });
}

const shapes = fc.record({ texts: fc.integer({ min: 0, max: 4 }), tokens: fc.integer({ min: 1, max: 5 }), dimensions: fc.integer({ min: 1, max: 4 }) });

const batches = shapes.chain(({ texts, tokens, dimensions }): fc.Arbitrary<TokenVectors> => {
  const listOf = <Item>(item: fc.Arbitrary<Item>, length: number): fc.Arbitrary<Item[]> => fc.array(item, { minLength: length, maxLength: length });
  const values = listOf(fc.integer({ min: -1000, max: 1000 }), texts * tokens * dimensions);
  return fc
    .tuple(values, listOf(fc.constantFrom(0n, 1n), texts * tokens))
    .map(([values, mask]) => ({ texts, tokens, dimensions, values: Float32Array.from(values), mask }));
});

describe('poolEmbeddings', () => {
  it('takes the mean over the tokens that are no padding', () => {
    expect(poolEmbeddings(BATCH, 'mean')).toEqual([Float32Array.of(3, 30), Float32Array.of(5, -5)]);
  });

  it('takes the vector of the first token when asked for it', () => {
    expect(poolEmbeddings(BATCH, 'cls')).toEqual([Float32Array.of(1, 10), Float32Array.of(5, -5)]);
  });

  it('reads the 64-bit mask that models take', () => {
    expect(poolEmbeddings({ ...BATCH, mask: BigInt64Array.of(1n, 0n, 1n, 1n, 1n, 0n) }, 'mean')).toEqual([Float32Array.of(3.5, 35), Float32Array.of(52, 47)]);
  });

  it('answers zeros for a text of padding alone', () => {
    expect(poolEmbeddings({ ...BATCH, mask: [0, 0, 0, 1, 0, 0] }, 'mean')[0]).toEqual(Float32Array.of(0, 0));
  });

  it('agrees with the plain mean of the rows', () => {
    fc.assert(
      fc.property(batches, (batch) => {
        const pooled = poolEmbeddings(batch, 'mean').map((vector) => Array.from(vector));
        const expected = Array.from({ length: batch.texts }, (_, text) => naiveMean(batch, text));
        expect(pooled.map((row) => row.length)).toEqual(expected.map((row) => row.length));
        pooled.flat().forEach((value, index) => expect(value).toBeCloseTo(expected.flat()[index] ?? Number.NaN, 3));
      }),
    );
  });

  it('does not look at what stands in the padding', () => {
    fc.assert(
      fc.property(batches, fc.integer(), (batch, noise) => {
        const values = batch.values.map((value, index) => (Number(batch.mask[Math.floor(index / batch.dimensions)]) === 1 ? value : noise));
        expect(poolEmbeddings({ ...batch, values }, 'mean')).toEqual(poolEmbeddings(batch, 'mean'));
      }),
    );
  });
});

describe('normalised', () => {
  it('keeps the direction and makes the length 1', () => {
    expect(Array.from(normalised(Float32Array.of(3, -4)), (value) => value.toFixed(6))).toEqual(['0.600000', '-0.800000']);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 }), (numbers) => {
        const isZero = numbers.every((number) => number === 0);
        expect(lengthOf(normalised(Float32Array.from(numbers)))).toBeCloseTo(isZero ? 0 : 1, 5);
      }),
    );
  });

  it('leaves a zero vector as it is', () => {
    expect(normalised(new Float32Array(3))).toEqual(new Float32Array(3));
  });
});

describe('weightedMean', () => {
  it('weights every part by its share', () => {
    expect(weightedMean([Float32Array.of(1, 0), Float32Array.of(0, 1)], [0.25, 0.75])).toEqual(Float32Array.of(0.25, 0.75));
  });

  it('counts a part without tokens as nothing, wherever it stands', () => {
    const part = Float32Array.of(0.5, 1);
    expect(weightedMean([new Float32Array(), part], [0.5, 0.5])).toEqual(Float32Array.of(0.25, 0.5));
    expect(weightedMean([part, new Float32Array()], [0.5, 0.5])).toEqual(Float32Array.of(0.25, 0.5));
  });
});
