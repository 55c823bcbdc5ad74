import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import type { Answer, Quote } from '../../src/domain/answer.ts';
import { SAMPLE_CORPUS, startSampleApp } from '../support/sample-app.ts';

let folder: string;
let app: App;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yinju-sample-'));
  app = await startSampleApp(folder);
});

afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

describe('the order on the sample corpus', () => {
  test.each([
    // Six passages speak of GDP growth; only this one of the result of 2023, the others of targets or of other zones.
    ['淄博高新区2023年GDP增长多少', 'zibo-2023-results.md', '同比增长6.6%'],
    // The same in traditional characters and full-width digits, as many people type.
    ['淄博高新區２０２３年ＧＤＰ增長多少', 'zibo-2023-results.md', '同比增长6.6%'],
    // The year in Chinese digits.
    ['淄博高新区二〇二三年GDP增长多少', 'zibo-2023-results.md', '同比增长6.6%'],
    // The target of 2022 is not the result of 2023: the year decides.
    ['2022年年初淄博高新区定的GDP增长目标是多少？', 'mobilisation-2022-02-08.md', '力争GDP增长20%'],
    // The passage says "这一年": its year comes from the paragraph before, its subject from the headline.
    ['2023年淄博高新区空气质量优良的天数？', 'zibo-2023-results.md', '226天'],
    // 14 in 2023, 23 in 2024, both in the answering sentence; the passage on 2023 alone comes second.
    ['2024年淄博高新区有多少个省重点项目？', 'zibo-2024-plan.txt', '23个'],
    // Xi'an and Zibo have the same indicator in the same year: the entity decides.
    ['宁波高新区2022年前两个月规模以上工业增加值增长多少？', '2022年春各地高新区.txt', '19.9%'],
    ['西安高新区2021年GDP是多少？', '2022年春各地高新区.txt', '2681亿'],
    // Rare terms that occur once.
    ['15个城市社区划成多少个微网格？', '基层党建2022.txt', '176个微网格'],
    // The name stands one sentence before the number: the sentence with the number answers.
    ['齐鲁储能谷的总投资是多少？', '储能谷与产业集群.txt', '685亿元'],
    ['潍坊生物医药科技产业园新签项目投资合计多少？', 'zones-2023.md', '26.2亿元'],
    // A keyword query is a question, too.
    ['微网格 双楼长', '基层党建2022.txt', '2171名'],
    ['2021年淄博高新区注册志愿者有多少人？', '红火炬志愿服务.txt', '8000余人'],
    // A city in short, alone, in its province and beside another one.
    ['淄博2023年GDP增长多少', 'zibo-2023-results.md', '同比增长6.6%'],
    ['山东淄博2023年GDP增长多少', 'zibo-2023-results.md', '同比增长6.6%'],
    ['淄博和上海2023年GDP增长多少', 'zibo-2023-results.md', '同比增长6.6%'],
    // A province is no other place than its city.
    ['山东2023年GDP增长多少', 'zibo-2023-results.md', '同比增长6.6%'],
  ])('%s → %s', async (question, file, words) => {
    const best = bestQuote(await app.answerer.answer(question));
    expect(best.article.file).toBe(file);
    expect(answerOf(best)).toContain(words);
    expect(best.mismatch).toEqual([]);
  });

  test('an English question is answered from the English article on the same facts', async () => {
    const best = bestQuote(await app.answerer.answer('What was the GDP growth of Zibo High-tech Zone in 2023?'));
    expect(best.article.file).toBe('zibo-2023-in-figures.md');
    expect(answerOf(best)).toBe('The GDP of Zibo High-tech Zone grew by 6.6 percent in 2023.');
  });

  test('an English question finds a passage that exists in Chinese only', async () => {
    const { quotes } = await app.answerer.answer('Which energy storage valley is being built?', { limit: 3 });
    expect(quotes.map(({ article }) => article.file)).toContain('储能谷与产业集群.txt');
  });
});

describe('every quote', () => {
  test('is a verbatim slice of its file, with the answer inside it', async () => {
    const questions = ['淄博高新区2023年GDP增长多少', '红火炬', 'Chongqing', '志愿者', '2021年', '中山大学'];
    for (const question of questions) {
      for (const quote of (await app.answerer.answer(question, { limit: 10 })).quotes) {
        const text = await readFile(join(SAMPLE_CORPUS, quote.article.file), 'utf8');
        for (const paragraph of quote.text.split('\n')) expect(text.replaceAll('\r', '')).toContain(paragraph);
        expect(quote.score).toBeGreaterThanOrEqual(0);
        expect(quote.score).toBeLessThanOrEqual(1);
        expect(answerOf(quote).trim()).not.toBe('');
      }
    }
  });

  test('comes at most three times unless more are asked for, and never twice', async () => {
    const three = await app.answerer.answer('淄博高新区');
    const ten = await app.answerer.answer('淄博高新区', { limit: 10 });
    expect(three.quotes).toHaveLength(3);
    expect(ten.quotes).toHaveLength(10);
    expect(new Set(ten.quotes.map(({ passageId }) => passageId)).size).toBe(10);
    expect(ten.quotes.slice(0, 3)).toEqual(three.quotes);
  });
});

describe('no answer', () => {
  test.each([
    ['淄博高新区2019年GDP是多少？', 'other-year'],
    ['苏州高新区2023年GDP增速是多少', 'other-entity'],
    ['济南高新区有几家国家级孵化器被评为优秀？', 'other-entity'],
    ['上海2023年GDP增长多少', 'other-entity'],
    ['青岛2023年GDP增长多少', 'other-entity'],
    // The corpus names 深圳 and 北京 in passing.
    ['深圳市2023年GDP增长多少', 'other-entity'],
    ['北京2023年GDP增长多少', 'other-entity'],
    ['日本2023年GDP增长多少', 'other-entity'],
    ['济南有多少家高新技术企业', 'other-entity'],
    ["What was Shanghai's GDP growth in 2023?", 'other-entity'],
    ['What was the GDP growth of Japan in 2023?', 'other-entity'],
    ['How much did GDP grow in Shenzhen in 2023?', 'other-entity'],
    ['怎么做红烧肉', 'not-in-corpus'],
    ['今天天气怎么样', 'not-in-corpus'],
    ['how do I bake a chocolate cake', 'not-in-corpus'],
    ['', 'empty-question'],
    ['   \n\t ', 'empty-question'],
    ['🎉🎉🎉', 'empty-question'],
    ['？？！', 'empty-question'],
    ['\u0000\u0007\u200B', 'empty-question'],
  ])('%j is %s', async (question, reason) => {
    const answer = await app.answerer.answer(question);
    expect(answer).toMatchObject({ kind: 'no-answer', reason });
  });

  test('for another year says so on the nearest passage', async () => {
    const answer = await app.answerer.answer('淄博高新区2019年GDP是多少？');
    expect(answer.quotes[0]?.mismatch).toEqual(['year']);
  });
});

describe('odd questions', () => {
  test.each([
    ['ten thousand characters', '淄博高新区2023年GDP增长多少'.repeat(500)],
    ['control characters inside', '淄博\u0000高新区\u00072023年GDP\u200B增长多少'],
    ['right to left', 'ما هو معدل نمو الناتج المحلي في منطقة زيبو عام 2023؟'],
    ['lone surrogates', '淄博\uD83D高新区2023年GDP增长多少\uDE00'],
    ['a script the model has hardly seen', 'ᚠᚢᚦᚨᚱᚲ ᚷᚹᚺᚾᛁᛃ'],
    ['markup', '<b>淄博高新区</b> 2023年 GDP & <script>alert(1)</script>'],
  ])('%s do no harm', async (_, question) => {
    const answer = await app.answerer.answer(question);
    expect(['quotes', 'no-answer']).toContain(answer.kind);
  });

  test('control characters do not hide the answer', async () => {
    const best = bestQuote(await app.answerer.answer('淄博\u0000高新区\u00072023年GDP\u200B增长多少'));
    expect(answerOf(best)).toContain('6.6%');
  });
});

function bestQuote(answer: Answer): Quote {
  expect(answer.kind).toBe('quotes');
  const [best] = answer.quotes;
  if (best === undefined) throw new Error('no quote');
  return best;
}

function answerOf({ text, answer }: Quote): string {
  return answer === null ? '' : text.slice(answer.start, answer.end);
}
