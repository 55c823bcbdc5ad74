import { describe, expect, test } from 'vitest';
import { analyseQuestion } from '../../src/retrieval/analyse-question.ts';
import { assessConstraints, assessSentence, mismatchesOf } from '../../src/retrieval/assess-constraints.ts';
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

  test('tells by the date of publication which year 去年 and 今年 are', () => {
    expect(state('2023年增长多少', sourced('去年增长6%。', { date: '2024-01-15' }))).toMatchObject({ year: 'match', passageYears: [2023] });
    expect(state('2023年增长多少', sourced('今年增长6%。', { date: '2024-01-15' }))).toMatchObject({ year: 'conflict', passageYears: [2024] });
    expect(state('2023年增长多少', sourced('产值比去年增长6%。', { date: '2024-01-15' })).year).toBe('silent');
  });

  test('is silent when an article of unknown date says 今年 after an earlier year', () => {
    expect(state('2022年增长多少', sourced('今年力争增长40%。', {}, { carriedYears: [2021] })).year).toBe('silent');
    expect(state('2020年增长多少', sourced('今年力争增长40%。', {}, { carriedYears: [2021] })).year).toBe('conflict');
  });

  test('is likely inside a range', () => {
    expect(state('2022年增长多少', sourced('2021—2023年累计增长16%。')).year).toBe('likely');
    expect(state('2024年增长多少', sourced('2021—2023年累计增长16%。')).year).toBe('conflict');
  });

  test('does not conflict because of the date of publication', () => {
    expect(state('2023年增长多少', sourced('增长6%。', { date: '2024-01-15' })).year).toBe('silent');
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

describe('an entity by its kind and its forms', () => {
  test.each([
    ['淄博高新区有多少企业', '淄博新增企业三十家。'],
    ['山东理工大学有多少教授', '山东理工引进了十名教授。'],
    ['石家庄高新区有多少孵化器', '石家庄高新区有20家孵化器。'],
  ])('matches in short form and in another granularity: %s', (question, text) => {
    expect(state(question, sourced(text)).entity).toBe('match');
  });

  test('is silent when only another kind is named, or a name that shares a part', () => {
    expect(state('苏州高新区增长多少', sourced('清华大学派出专家。', { title: '成绩' })).entity).toBe('silent');
    expect(state('山东理工大学有多少教授', sourced('山东大学引进了十名教授。', { title: '成绩' })).entity).toBe('silent');
  });

  test('is silent beside another entity that the question names as well', () => {
    expect(state('淄博高新区和宁波高新区谁快', sourced('宁波高新区增长9%。', { title: '成绩' })).entity).toBe('silent');
  });

  test('conflicts between two ports', () => {
    expect(state('青岛港2021年吞吐量是多少', sourced('云澜港完成货物吞吐量1.86亿吨。', { title: '创新高' })).entity).toBe('conflict');
  });

  test('conflicts between two schemes called after numbers', () => {
    expect(state('西安高新区的“33618”体系是什么', sourced('西安高新区提出“55611”体系。'))).toMatchObject({
      entity: 'conflict',
      missingEntities: [{ name: '33618' }],
      otherEntities: [{ name: '55611' }],
    });
  });

  test('conflicts between a zone in Latin letters and another in Chinese, for what can be pinyin', () => {
    const passage = sourced('淄博高新区增长6%。', { title: '成绩' });
    expect(state('How fast did Suzhou High-tech Zone grow?', passage).entity).toBe('conflict');
    expect(state('How fast did Cambridge Science Park grow?', passage).entity).toBe('silent');
  });
});

describe('the period', () => {
  test.each([
    ['2022年1-8月增长多少', '1—8月增长54%。', 'match'],
    ['二〇二二年头八个月增长多少', '1—8月增长54%。', 'match'],
    ['2022年全年增长多少', '1—8月增长54%。', 'conflict'],
    ['上半年增长多少', '下半年增长3%。', 'conflict'],
    ['8月增长多少', '1—8月增长54%。', 'silent'],
    ['上半年增长多少', '增长3%。', 'silent'],
    ['增长多少', '1—8月增长54%。', 'silent'],
  ])('of %s against %s', (question, text, expected) => {
    expect(state(question, sourced(text)).period).toBe(expected);
  });
});

describe('result and target', () => {
  test.each([
    ['GDP增长了多少', 'GDP同比增长6.6%。', 'match'],
    ['GDP增长了多少', '力争GDP增长20%。', 'conflict'],
    ['GDP的增长目标是多少', '力争GDP增长20%。', 'match'],
    ['GDP的增长目标是多少', 'GDP同比增长6.6%。', 'conflict'],
    ['GDP增长了多少', 'GDP同比增长6.6%。今年力争增长20%。', 'match'],
    ['GDP增长了多少', '大会昨天召开。', 'silent'],
    ['GDP是多少', '力争GDP增长20%。', 'silent'],
  ])('%s against %s', (question, text, expected) => {
    expect(state(question, sourced(text)).aim).toBe(expected);
  });
});

test('a sentence is judged by what it says itself', () => {
  const question = analyseQuestion('2023年上半年GDP增长了多少');
  expect(assessSentence(question, '2023年上半年GDP同比增长6%。')).toEqual({ year: 'match', period: 'match', aim: 'match' });
  expect(assessSentence(question, '2022年下半年力争增长20%。')).toEqual({ year: 'conflict', period: 'conflict', aim: 'conflict' });
  expect(assessSentence(question, '会议昨天召开。')).toEqual({ year: 'silent', period: 'silent', aim: 'silent' });
});

test('mismatches are the constraints in conflict', () => {
  expect(mismatchesOf({ year: 'conflict', entity: 'conflict' })).toEqual(['year', 'entity']);
  expect(mismatchesOf({ year: 'silent', entity: 'match' })).toEqual([]);
});
