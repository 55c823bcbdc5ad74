import { describe, expect, test } from 'vitest';
import { analyseQuestion } from '../../src/retrieval/analyse-question.ts';
import { assessConstraints, mismatchesOf } from '../../src/retrieval/assess-constraints.ts';
import { sourced } from '../support/in-memory-index.ts';

const state = (question: string, passage: ReturnType<typeof sourced>) => assessConstraints(analyseQuestion(question), passage);

describe('the year', () => {
  test('matches when the passage names it, in whatever notation', () => {
    expect(state('2023年增长多少', sourced('二〇二三年增长6%。')).year).toBe('match');
  });

  test('matches through the year the text before spoke of when the passage names none', () => {
    expect(state('2023年增长多少', sourced('这一年增长6%。', {}, { carriedYears: [2023] })).year).toBe('match');
  });

  test('is likely that of publication when nothing names one', () => {
    expect(state('2023年增长多少', sourced('全年增长6%。', { date: '2023-12-31' })).year).toBe('likely');
    expect(state('2023年增长多少', sourced('全年增长6%。', { date: '2023', title: '一年的成绩' })).year).toBe('likely');
  });

  test('does not conflict because of the date of publication', () => {
    expect(state('2023年增长多少', sourced('去年增长6%。', { date: '2024-01-15' })).year).toBe('silent');
    expect(state('2023年增长多少', sourced('去年增长6%。', { date: '2024-01-15', title: '2023年的成绩' })).year).toBe('match');
    expect(state('2023年增长多少', sourced('2023年增长6%。', { date: '2024-01-15' })).year).toBe('match');
  });

  test('conflicts through headline or text before when the passage names none, unless the article is of that year', () => {
    expect(state('2023年增长多少', sourced('增长6%。', { title: '2022年的成绩' })).year).toBe('conflict');
    expect(state('2023年增长多少', sourced('这一年增长6%。', { date: '2024-01-15' }, { carriedYears: [2022] })).year).toBe('conflict');
    expect(state('2023年增长多少', sourced('这一年增长6%。', { date: '2023-01-15' }, { carriedYears: [2022] })).year).toBe('silent');
  });

  test('conflicts when passage and article speak of other years only', () => {
    expect(state('2023年增长多少', sourced('2022年增长20%。', { date: '2022-02-08' })).year).toBe('conflict');
  });

  test('is silent when nothing names a year, and when only the article fits', () => {
    expect(state('2023年增长多少', sourced('增长6%。')).year).toBe('silent');
    expect(state('2023年增长多少', sourced('与1991年相比翻了几番。', { title: '2023年的成绩' })).year).toBe('silent');
  });

  test('is silent when the question names none', () => {
    expect(state('增长多少', sourced('2022年增长20%。')).year).toBe('silent');
  });
});

describe('the entity', () => {
  test('matches in the passage or in the headline', () => {
    expect(state('淄博高新区增长多少', sourced('淄博高新区增长6%。')).entity).toBe('match');
    expect(state('淄博高新区增长多少', sourced('该区增长6%。', { title: '淄博高新区的成绩' })).entity).toBe('match');
  });

  test('conflicts when the passage names another of its kind', () => {
    expect(state('苏州高新区增长多少', sourced('淄博高新区增长6%。', { title: '成绩' })).entity).toBe('conflict');
  });

  test('is silent when the passage names none', () => {
    expect(state('苏州高新区增长多少', sourced('该区增长6%。', { title: '成绩' })).entity).toBe('silent');
  });

  test('does not take a headline borrowed from the first sentence for context', () => {
    expect(state('淄博高新区增长多少', sourced('该区增长6%。', { title: '淄博高新区昨天开会', untitled: true })).entity).toBe('silent');
  });
});

test('mismatches are the constraints in conflict', () => {
  expect(mismatchesOf({ year: 'conflict', entity: 'conflict' })).toEqual(['year', 'entity']);
  expect(mismatchesOf({ year: 'silent', entity: 'match' })).toEqual([]);
});
