import { describe, expect, test } from 'vitest';
import { rankSentences } from '../../src/answering/find-answer-span.ts';
import { coverage, coverageInOrder, weighTerms } from '../../src/answering/term-coverage.ts';
import { analyseQuestion } from '../../src/retrieval/analyse-question.ts';
import { lexicalIndexOf } from '../support/in-memory-index.ts';

function answerTo(question: string, text: string, context = ''): string {
  const analysed = analyseQuestion(question);
  const [best] = rankSentences(text, context, analysed, weighTerms(analysed.content, lexicalIndexOf([text, '别的文字。'])));
  return best === undefined ? '' : text.slice(best.span.start, best.span.end);
}

describe('the answering sentence', () => {
  test('is the one that shares most with the question', () => {
    expect(answerTo('大桥由谁设计', '大桥长三百米。大桥由林工程师设计。建成后通车。')).toBe('大桥由林工程师设计。');
  });

  test('holds a number when a number is asked for, although its subject stands in the sentence before', () => {
    expect(answerTo('齐鲁储能谷总投资多少', '齐鲁储能谷是其中最醒目的一处。总投资685亿元，项目16个。')).toBe('总投资685亿元，项目16个。');
  });

  test('does not take a year for the number that is asked for', () => {
    expect(answerTo('新增企业多少家', '新增企业的工作始于2021年。去年新增企业48家。')).toBe('去年新增企业48家。');
  });

  test('holds a date when the question is when', () => {
    expect(answerTo('大会什么时候召开', '大会由区里召开。大会于2月8日召开。')).toBe('大会于2月8日召开。');
  });

  test('is of the asked year when two sentences say the same of different years', () => {
    expect(answerTo('2023年增长多少', '2022年增长5.1%。2023年增长6.6%。')).toBe('2023年增长6.6%。');
  });

  test('is the first of equal ones, and none in an empty text', () => {
    expect(answerTo('无关的问题', '第一句。第二句。')).toBe('第一句。');
    expect(answerTo('问题', '')).toBe('');
  });
});

describe('coverage', () => {
  const terms = weighTerms('大桥 三百', lexicalIndexOf(['大桥', '大桥三百', '塔']));

  test('is the share of the weight of the terms that a text holds: the rarer term weighs more', () => {
    // N = 3: 大桥 in two passages ln(1 + 1.5/2.5), 三百 in one ln(1 + 2.5/1.5).
    const frequent = Math.log(1 + 1.5 / 2.5);
    const rare = Math.log(1 + 2.5 / 1.5);
    expect(coverage(terms, '大桥')).toBeCloseTo(frequent / (frequent + rare), 6);
    expect(coverage(terms, '三百座大桥')).toBeCloseTo(1, 6);
    expect(coverage(terms, '塔')).toBe(0);
    expect(coverage(weighTerms('', lexicalIndexOf(['x'])), 'x')).toBe(0);
  });

  test('in order counts what stood before at the carried share', () => {
    const [first = 0, second = 0] = coverageInOrder(terms, '', ['大桥。', '三百。'], 0.5);
    expect(first).toBeCloseTo(coverage(terms, '大桥'), 6);
    expect(second).toBeCloseTo(coverage(terms, '三百') + 0.5 * coverage(terms, '大桥'), 6);
  });
});
