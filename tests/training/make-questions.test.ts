import { describe, expect, test } from 'vitest';
import { makeQuestions } from '../../src/training/make-questions.ts';

const first = (): number => 0;

describe('questions made from Chinese sentences', () => {
  test.each([
    ['淄博高新区的地区生产总值增长6.6%。', '淄博高新区的地区生产总值增长了多少？'],
    ['去年，全市新能源汽车的产量达到3200辆。', '全市新能源汽车的产量达到多少辆？'],
    ['1978年12月，该厂在城东建成投产。', '该厂在城东建成投产是在哪一年？'],
    ['这座石桥位于运河北岸，风景很好。', '这座石桥位于哪里？'],
    ['考察期间，市长李明远表示将继续投入。', '考察期间哪位市长表示将继续投入？'],
    ['道路的养护由交通部门负责管理。', '道路的养护由谁负责管理？'],
    ['本条例所称口岸，是指供人员出入国境的港口。', '什么是口岸？'],
    ['由于连日暴雨，山区公路被迫全线关闭。', '为什么山区公路被迫全线关闭？'],
    ['她获得了第十二届电影节的评委会奖。', '她获得了第几届电影节的评委会奖？'],
    ['经营单位应当按照规定为员工发放防护用品。', '经营单位应当做什么？'],
  ])('%s', (sentence, question) => {
    expect(makeQuestions(sentence, 'zh', first)).toEqual([question]);
  });

  test('leave out the answer they ask for', () => {
    const questions = makeQuestions('工厂共有职工5800人。园区面积为36平方公里。', 'zh', first);
    expect(questions).toHaveLength(2);
    for (const question of questions) expect(question).not.toMatch(/5800|36/u);
  });

  test('are not made where nothing is to be asked, nor from scraps', () => {
    expect(makeQuestions('天气很好，大家都很高兴地回家去了。', 'zh', first)).toEqual([]);
    expect(makeQuestions('共3个。', 'zh', first)).toEqual([]);
  });

  test('may ask for another part of the same sentence', () => {
    const sentence = '这座石桥位于运河北岸，全长320米。';
    const all = new Set([0, 1, 2].flatMap((index) => makeQuestions(sentence, 'zh', (count) => Math.min(index, count - 1))));
    expect(all).toEqual(new Set(['这座石桥位于运河北岸全长多少米？', '这座石桥位于哪里？']));
  });
});

describe('questions made from English sentences', () => {
  test.each([
    ['The old stone bridge over the canal was opened in 1897 by the mayor.', /^When the old stone bridge over the canal was opened by the mayor\?$/u],
    ['The factory employs 5800 workers in three shifts.', /^How many the factory employs workers in three shifts\?$/u],
    ['Unemployment fell to 4.2 percent during the second half.', /^What percentage unemployment fell during the second half\?$/u],
    ['A catalyst is a substance that speeds up a reaction.', /^What is catalyst\?$/u],
  ])('%s', (sentence, question) => {
    expect(makeQuestions(sentence, 'en', first)).toEqual([expect.stringMatching(question)]);
  });
});
