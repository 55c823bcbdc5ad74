import { expect, test } from 'vitest';
import { createExactIndex } from '../../src/indexes/exact-index.ts';
import { createGraphTuner } from '../../src/indexes/graph-tuner.ts';
import type { VectorIndex } from '../../src/indexes/vector-index.ts';
import { randomUnitVector } from '../contracts/vector-index-contract.ts';

const DIMENSIONS = 24;
const vectors = Array.from({ length: 300 }, () => randomUnitVector(DIMENSIONS));
const sample = Array.from({ length: 20 }, () => randomUnitVector(DIMENSIONS));
const all = createExactIndex(DIMENSIONS, vectors);

/** An index that has not seen the vectors behind a position. */
function blindBehind(last: number): VectorIndex {
  return { ...all, search: (vector, count) => all.search(vector, vectors.length).filter(({ position }) => position <= last).slice(0, count) };
}

function tunerOf(questions: readonly Float32Array[]) {
  const tuner = createGraphTuner(DIMENSIONS, questions);
  for (const vector of vectors) tuner.offer(vector);
  return tuner;
}

test('the least number of candidates that finds enough is taken', () => {
  expect(tunerOf(sample).tune((ef) => (ef >= 450 ? all : blindBehind(150)))).toEqual({ ef: 450, recall: 1 });
  expect(tunerOf(sample).tune(() => all)).toEqual({ ef: 200, recall: 1 });
});

test('where nothing finds enough, the greatest is taken and what it finds is told', () => {
  const { ef, recall } = tunerOf(sample).tune(() => blindBehind(150));
  expect(ef).toBe(5000);
  expect(recall).toBeGreaterThan(0.3);
  expect(recall).toBeLessThan(0.7);
});

test('questions without a direction measure nothing', () => {
  expect(tunerOf([new Float32Array(DIMENSIONS)]).tune(() => blindBehind(0))).toEqual({ ef: 200, recall: 1 });
});
