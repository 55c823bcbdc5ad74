import { expect, test } from 'vitest';
import { analyseQuestion } from '../../src/retrieval/analyse-question.ts';
import { rerank } from '../../src/retrieval/rerank.ts';
import type { RetrievedPassage } from '../../src/retrieval/retriever.ts';
import { sourced } from '../support/in-memory-index.ts';

const PASSAGES = [
  sourced('2022年淄博高新区增长20%。', { title: '目标' }),
  sourced('2023年淄博高新区增长6.6%。', { title: '结果' }),
  sourced('2023年西安高新区增长9%。', { title: '别处' }),
];

function candidates(...scores: number[]): RetrievedPassage[] {
  return scores.map((score, position) => ({ position, score, legs: { lexical: score, soft: score, dense: score, window: score, softSentence: score, softPair: score } }));
}

function order(scores: number[]): number[] {
  const question = analyseQuestion('2023年淄博高新区增长多少');
  return rerank(question, candidates(...scores), { passages: { at: (position) => PASSAGES[position] ?? sourced('') } }).map(({ position }) => position);
}

test('year and entity decide between passages that are equally near', () => {
  expect(order([0.4, 0.4, 0.4])[0]).toBe(1);
});

test('a conflict does not remove a passage that leads clearly', () => {
  expect(order([0.9, 0.4, 0.4])).toEqual([0, 1, 2]);
});

test('the year of publication decides between equals, and yields to a year that is named', () => {
  const question = analyseQuestion('2023年淄博高新区增长多少');
  const passages = [
    sourced('全年淄博高新区增长20%。', { date: '2024-01-15' }),
    sourced('全年淄博高新区增长9%。', { date: '2023-12-31' }),
    sourced('2023年淄博高新区增长6.6%。', { date: '2024-01-15' }),
  ];
  const reranked = rerank(question, candidates(0.4, 0.4, 0.4), { passages: { at: (position) => passages[position] ?? sourced('') } });
  expect(reranked.map(({ position }) => position)).toEqual([2, 1, 0]);
});
