import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerType } from '../../src/domain/question.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { analyseQuestion, isEmptyQuestion } from '../../src/retrieval/analyse-question.ts';
import { tokenize } from '../../src/indexes/tokenize.ts';
import { SEED } from '../support/properties.ts';

describe('analyseQuestion', () => {
  it('keeps the words of the user, without blanks around and invisible characters', () => {
    expect(analyseQuestion('  淄博\u200B高新区２０２３年GDP？\n').text).toBe('淄博高新区２０２３年GDP？');
  });

  it('finds the years in any notation', () => {
    expect(analyseQuestion('２０２２年和二〇二三年增长多少？').years).toEqual([2022, 2023]);
    expect(analyseQuestion('淄博高新区2023多少企业上市').years).toEqual([2023]);
  });

  it.each<readonly [string, AnswerType]>([
    ['GDP同比增长多少？', 'number'],
    ['有几家孵化器？', 'number'],
    ['排名第几？', 'number'],
    ['固定资产投资增速', 'number'],
    ['How many companies are there?', 'number'],
    ['сколько компаний', 'number'],
    ['何個ありますか', 'number'],
    ['몇 개입니까', 'number'],
    ['谁是管委会主任？', 'person'],
    ['哪位领导主持会议？', 'person'],
    ['Who chaired the meeting?', 'person'],
    ['Кто руководит зоной?', 'person'],
    ['誰が言いましたか', 'person'],
    ['会议在哪里召开？', 'place'],
    ['在哪个城市？', 'place'],
    ['Where is it?', 'place'],
    ['Где находится зона?', 'place'],
    ['Où est la zone ?', 'place'],
    ['哪一年获批？', 'time'],
    ['什么时候开工？', 'time'],
    ['几月召开大会？', 'time'],
    ['When did it open?', 'time'],
    ['Когда открылась зона?', 'time'],
    ['淄博高新区有哪些特色产业？', 'other'],
    ['What is the chain system?', 'other'],
    ['介绍一下科学城', 'other'],
  ])('understands what %s asks for', (text, answerType) => {
    expect(analyseQuestion(text).answerType).toBe(answerType);
  });

  it.each(['whole sum of it', 'somewhere', 'некто', 'egoût'])('does not take a part of a word for a question word: %s', (text) => {
    expect(analyseQuestion(text).answerType).toBe('other');
  });

  it('leaves the question words out of the content', () => {
    expect(analyseQuestion('请问淄博高新区2023年GDP同比增长多少？').content).toBe('淄博高新区2023年gdp同比增长 ?');
    expect(analyseQuestion('What was the growth of Zibo in 2023?').content).toBe('growth zibo 2023?');
  });

  it('cuts pasted texts without parting a character', () => {
    const { text } = analyseQuestion(`${'a'.repeat(1999)}😀后面`);
    expect(text).toBe('a'.repeat(1999));
    expect(analyseQuestion('长'.repeat(100_000)).text).toHaveLength(2000);
  });

  it('replaces halves of characters', () => {
    expect(analyseQuestion('淄博\uD83D').text).toBe('淄博\uFFFD');
  });
});

describe('isEmptyQuestion', () => {
  it.each(['', '   ', '？？？', '😀', '\u200B', '。。。!'])('is true where nothing can be looked for: %s', (text) => {
    expect(isEmptyQuestion(analyseQuestion(text))).toBe(true);
  });

  it.each(['a', '淄', '2023', '²', 'ㄅ'])('is false for %s', (text) => {
    expect(isEmptyQuestion(analyseQuestion(text))).toBe(false);
  });
});

describe('any text at all', () => {
  it('is analysed, cut into terms and into sentences without an error', () => {
    // Whole Unicode, halves of surrogate pairs included.
    const anything = fc.array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 24 }).map((codes) => codes.map((code) => String.fromCodePoint(code)).join(''));
    fc.assert(
      fc.property(anything, (text) => {
        const question = analyseQuestion(text);
        expect(question.text.isWellFormed()).toBe(true);
        expect(tokenize(text)).not.toContain('');
        for (const { start, end } of splitSentences(text)) expect(start).toBeLessThan(end);
      }),
      { seed: SEED, numRuns: 10_000 },
    );
  });
});
