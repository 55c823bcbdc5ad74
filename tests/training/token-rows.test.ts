import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mulberry32 } from '../../src/evaluation/seeded-random.ts';
import { createRowKernels, createSharedMemory } from '../../src/training/row-kernels.ts';
import { createTokenRows, indexPlaces, shareOut } from '../../src/training/token-rows.ts';
import { createTrainingMemory, PLACES, TEXTS, UNIQUE_TOKENS, type TrainingMemory } from '../../src/training/training-memory.ts';

const TOKENS = 12;
const DIMENSIONS = 8;
const TEXT_TOKENS = [[0, 3, 3, 7, 11], [5], [3, 3, 3, 3, 3, 3, 3, 3, 0], [7, 1]];

describe('sums over rows', () => {
  test('give every text the mean of its token vectors, also in part', () => {
    const { memory, rows } = filled();
    rows.gatherMeans(memory.batches[0], 0, 2);
    rows.gatherMeans(memory.batches[0], 2, 4);
    TEXT_TOKENS.forEach((tokens, text) => {
      for (let k = 0; k < DIMENSIONS; k += 1) {
        const mean = tokens.reduce((sum, token) => sum + (memory.table.vectors[token * DIMENSIONS + k] ?? 0), 0) / tokens.length;
        expect(memory.means[text * DIMENSIONS + k]).toBeCloseTo(mean, 5);
      }
    });
  });

  test('move the vectors as Adam written out does, and leave the other rows alone', () => {
    const { memory, rows } = filled();
    const { table, gradients, batches } = memory;
    const vectors = table.vectors.slice();
    table.moments.fill(0.01);
    table.squares.fill(0.0004);
    const expected = gradientsOf(gradients.slice());
    rows.scaleGradients(batches[0], 0, TEXT_TOKENS.length);
    rows.updateRows(batches[0], 0, batches[0].counts[UNIQUE_TOKENS] ?? 0, { learningRate: 0.01, step: 3 });
    for (let token = 0; token < TOKENS; token += 1) {
      const row = expected.get(token);
      const square = row === undefined ? 0 : row.reduce((sum, value) => sum + value * value, 0) / DIMENSIONS;
      const second = (0.0004 * 0.999 + square * 0.001) / (1 - 0.999 ** 3);
      for (let k = 0; k < DIMENSIONS; k += 1) {
        const at = token * DIMENSIONS + k;
        const moment = row === undefined ? 0.01 : 0.01 * 0.9 + (row[k] ?? 0) * 0.1;
        const move = row === undefined ? 0 : (0.01 * (moment / (1 - 0.9 ** 3))) / Math.sqrt(second);
        expect(table.moments[at]).toBeCloseTo(moment, 5);
        expect(table.vectors[at]).toBeCloseTo((vectors[at] ?? 0) - move, 5);
      }
    }
  });

  test('are the same however the rows are dealt out', () => {
    const whole = filled();
    const parts = filled();
    const step = { learningRate: 0.01, step: 1 };
    const count = whole.memory.batches[0].counts[UNIQUE_TOKENS] ?? 0;
    whole.rows.updateRows(whole.memory.batches[0], 0, count, step);
    const other = createTokenRows(parts.memory, 1);
    other.updateRows(parts.memory.batches[0], 2, count, step);
    parts.rows.updateRows(parts.memory.batches[0], 0, 2, step);
    expect(parts.memory.table.vectors).toEqual(whole.memory.table.vectors);
  });

  test('refuse rows that do not fill vector registers', () => {
    expect(() => createRowKernels(createSharedMemory(1), 6)).toThrow(/multiple of 4/u);
  });
});

test('every place of a token is found again in the turned batch', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.integer({ min: 0, max: TOKENS - 1 }), { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 6 }), (texts) => {
      const { batches: [batch] } = createMemory();
      writeTexts(batch, texts);
      indexPlaces(batch, new Int32Array(TOKENS));
      const found = Array.from(batch.uniqueTokens.subarray(0, batch.counts[UNIQUE_TOKENS]), (token, index) => {
        const start = index === 0 ? 0 : (batch.placeEnds[index - 1] ?? 0);
        return [token, [...batch.places.subarray(start, batch.placeEnds[index])]];
      });
      const expected = Array.from({ length: TOKENS }, (_, token) => [token, texts.flatMap((text, place) => text.filter((other) => other === token).map(() => place))] as const);
      expect(found).toEqual(expected.filter(([, places]) => places.length > 0));
      expect(batch.counts[PLACES]).toBe(texts.flat().length);
    }),
  );
});

test('work is dealt out evenly, every item once', () => {
  expect(shareOut(Int32Array.of(10, 12, 14, 20, 40), 5, 2)).toEqual([0, 3, 5]);
  expect(shareOut(Int32Array.of(10, 12, 14, 20, 40), 5, 1)).toEqual([0, 5]);
  expect(shareOut(new Int32Array(), 0, 3)).toEqual([0, 0, 0, 0]);
});

function createMemory(): TrainingMemory {
  return createTrainingMemory({ tokens: TOKENS, dimensions: DIMENSIONS, texts: 6, tokensPerText: 9, threads: 2 });
}

function filled(): { memory: TrainingMemory; rows: ReturnType<typeof createTokenRows> } {
  const memory = createMemory();
  const random = mulberry32(4);
  memory.table.vectors.forEach((_, index) => (memory.table.vectors[index] = random() - 0.5));
  memory.gradients.forEach((_, index) => (memory.gradients[index] = random() - 0.5));
  writeTexts(memory.batches[0], TEXT_TOKENS);
  indexPlaces(memory.batches[0], new Int32Array(TOKENS));
  return { memory, rows: createTokenRows(memory, 0) };
}

function writeTexts({ counts, tokens, ends }: TrainingMemory['batches'][0], texts: readonly (readonly number[])[]): void {
  tokens.set(texts.flat());
  texts.reduce((end, text, index) => (ends[index] = end + text.length), 0);
  counts[TEXTS] = texts.length;
}

/** Gradient of each token that stands in a text: the sum over its places of the text's gradient, divided by the text's tokens. */
function gradientsOf(gradients: Float32Array): Map<number, number[]> {
  const sums = new Map<number, number[]>();
  TEXT_TOKENS.forEach((tokens, text) => {
    for (const token of tokens) {
      const sum = sums.get(token) ?? Array.from({ length: DIMENSIONS }, () => 0);
      sums.set(token, sum.map((value, k) => value + (gradients[text * DIMENSIONS + k] ?? 0) / tokens.length));
    }
  });
  return sums;
}
