import { describe, expect, test } from 'vitest';
import { hasRightHeadline, isPrintedHeadline, isRightPassage } from '../../src/evaluation/page-questions.ts';

const SENTENCE = '甲城大桥全长300米，桥面宽24米，由林工程师设计，2001年建成通车。';
const QUESTION = { evidence: [SENTENCE], answer: '300米' };

describe('a passage', () => {
  test.each([
    ['holds the sentence', `昨天上午。${SENTENCE}人们很高兴。`],
    ['holds it with blanks, line breaks and full-width digits', '甲城大桥全长 ３００ 米，\n桥面宽24米，由林工程师设计，二〇〇一年建成通车。'],
    ['was cut inside the sentence, the answer in it', '甲城大桥全长300米，桥面宽24米，由林工程师'],
  ])('is right when it %s', (_, text) => {
    expect(isRightPassage(text, QUESTION)).toBe(true);
  });

  test.each([
    ['holds the rest of the sentence without the answer', '桥面宽24米，由林工程师设计，2001年建成通车。'],
    ['holds the answer alone', '乙城高塔高300米，登塔要一个小时。'],
    ['has nothing of it', '丙城的湖水很清。'],
  ])('is not right when it %s', (_, text) => {
    expect(isRightPassage(text, QUESTION)).toBe(false);
  });

  test('is right for any of several sentences', () => {
    expect(isRightPassage('丙城的湖水很清，深30米。', { evidence: [SENTENCE, '丙城的湖水很清，深30米。'], answer: '30米' })).toBe(true);
  });
});

describe('an article', () => {
  test.each([
    ['its headline, up to marks and blanks', '甲城大桥 “通车” 了', 'a.txt', true],
    ['another headline', '甲城大桥', 'a.txt', false],
    ['another file', '甲城大桥“通车”了', 'b.txt', false],
  ])('is told by %s', (_, title, file, isRight) => {
    expect(hasRightHeadline({ title, file }, { articleTitle: '甲城大桥“通车”了', file: 'a.txt' })).toBe(isRight);
  });

  test('of any file is right when the question names none', () => {
    expect(hasRightHeadline({ title: '甲城大桥', file: 'b.txt' }, { articleTitle: '甲城大桥', file: null })).toBe(true);
  });
});

describe('a headline', () => {
  test('is printed when it fills lines of its own, one or several', () => {
    expect(isPrintedHeadline('昨天的新闻。\n甲城大桥\n\n昨日通车\n大桥全长300米。', '甲城大桥 昨日通车')).toBe(true);
  });

  test('is not printed when its words only stand in a sentence', () => {
    expect(isPrintedHeadline('大家都说甲城大桥昨日通车是件好事。', '甲城大桥昨日通车')).toBe(false);
  });
});
