import { describe, expect, test } from 'vitest';
import { createAnswerMarker } from '../../src/answering/find-answer-span.ts';
import { analyseQuestion } from '../../src/retrieval/analyse-question.ts';
import { sourced } from '../support/in-memory-index.ts';
import { spanIndexOf } from '../support/span-index.ts';

async function answerTo(question: string, text: string, title = ''): Promise<string> {
  const index = await spanIndexOf([{ context: title, text }, { text: '别的文字。' }, { text: 'Other words.' }]);
  const passage = sourced(text, { title, untitled: title === '' });
  const span = createAnswerMarker(analyseQuestion(question), index).mark(passage, 0);
  return span === null ? '' : text.slice(span.start, span.end);
}

describe('the answering sentence', () => {
  test('is the one that shares most with the question', async () => {
    expect(await answerTo('大桥由谁设计', '大桥长三百米。大桥由林工程师设计。建成后通车。')).toBe('大桥由林工程师设计。');
  });

  test('holds a number when a number is asked for, although its subject stands in the sentence before', async () => {
    expect(await answerTo('齐鲁储能谷总投资多少', '齐鲁储能谷是其中最醒目的一处。总投资685亿元，项目16个。')).toBe('总投资685亿元，项目16个。');
  });

  test('does not take a year for the number that is asked for', async () => {
    expect(await answerTo('新增企业多少家', '新增企业的工作始于2021年。去年新增企业48家。')).toBe('去年新增企业48家。');
  });

  test('holds a date when the question is when', async () => {
    expect(await answerTo('大会什么时候召开', '大会由区里召开。大会于2月8日召开。')).toBe('大会于2月8日召开。');
  });

  test('is of the asked year when two sentences say the same of different years', async () => {
    expect(await answerTo('2023年增长多少', '2022年增长5.1%。2023年增长6.6%。')).toBe('2023年增长6.6%。');
  });

  test('is the first of equal ones, and none in an empty text', async () => {
    expect(await answerTo('xyzzy', '第一句。第一句。')).toBe('第一句。');
    expect(await answerTo('问题', '')).toBe('');
  });

  test('need not repeat what the headline is about', async () => {
    const text = '清河湿地公园是全区最大的公园，深受清河湿地公园周边居民喜爱。每天早上六点开放。';
    expect(await answerTo('清河湿地公园几点开放？', text, '清河湿地公园')).toBe('每天早上六点开放。');
  });

  test('says it in other words', async () => {
    expect(await answerTo('林远山何时去世？', '林远山生于1902年。他写过许多文章。1978年，林远山因病逝世。')).toBe('1978年，林远山因病逝世。');
  });

  test('holds the measure word that is asked for', async () => {
    expect(await answerTo('园区有企业多少家？', '园区面积为30平方公里，园区企业众多。园区企业达到500家。')).toBe('园区企业达到500家。');
  });

  test('is of the asked months and of what happened rather than of what is aimed at', async () => {
    expect(await answerTo('1—8月产值增长了多少', '全年产值增长9.1%。1—8月产值增长7.3%。')).toBe('1—8月产值增长7.3%。');
    expect(await answerTo('今年产值同比增长了多少', '今年力争产值增长20%。今年产值同比增长6.6%。')).toBe('今年产值同比增长6.6%。');
  });

  test('is found in English', async () => {
    const text = 'The bridge crosses the river. It was designed by Anna Lindqvist. Cars pay a toll.';
    expect(await answerTo('Who designed the bridge?', text)).toBe('It was designed by Anna Lindqvist.');
  });

  test('is found in a Chinese passage for a question in another language, which shares no word with it', async () => {
    const text = '医院位于城东。医院新增床位三百张。院长说，空气质量也很好。';
    expect(await answerTo('How many beds did the hospital add?', text)).toBe('医院新增床位三百张。');
    expect(await answerTo('Сколько больниц открыли?', '学校在城东。去年新建医院12家。')).toBe('去年新建医院12家。');
  });

  test('is found in an English passage for a Chinese question', async () => {
    const text = 'The museum is open every day. The university has 12,000 students. The weather is fine.';
    expect(await answerTo('大学有多少学生？', text)).toBe('The university has 12,000 students.');
  });
});

describe('the clause with the asked number', () => {
  const FIGURES = '2022年1—8月，规模以上工业总产值增长42.4%，固定资产投资增长42.3%，省外到位资金增长36.2%，进出口总额增长54.1%，税收收入下降3.9%。';

  test('stands for a long sentence with several of its kind', async () => {
    expect(await answerTo('进出口总额增长了多少？', FIGURES)).toBe('进出口总额增长54.1%');
    expect(await answerTo('省外到位资金增长百分之几？', FIGURES)).toBe('省外到位资金增长36.2%');
  });

  test('stays the sentence when no clause, or more than one, says what is asked', async () => {
    expect(await answerTo('2022年增长了多少？', FIGURES)).toBe(FIGURES);
    expect(await answerTo('发电量增长了多少？', FIGURES)).toBe(FIGURES);
  });

  test('stays the sentence when the sentence is short', async () => {
    const short = '总产值增长42.4%，进出口总额增长54.1%。';
    expect(await answerTo('进出口总额增长了多少？', short)).toBe(short);
  });

  test('stays the sentence when no number, a date, or which ones is asked for', async () => {
    expect(await answerTo('哪些指标增长了？', FIGURES)).toBe(FIGURES);
    expect(await answerTo('进出口总额什么时候增长了54.1%？', FIGURES)).toBe(FIGURES);
  });

  test('is not taken for the number that the question itself names', async () => {
    const text = '该区把15个城市社区划分为176个微网格，配备楼长2171名，组建志愿服务队87支，志愿者2700余人，建设服务驿站106处，覆盖全区各个街道和大小村庄。';
    expect(await answerTo('15个城市社区划分成多少个微网格？', text)).toBe('该区把15个城市社区划分为176个微网格');
  });
});
