import { describe, expect, test } from 'vitest';
import { openCorpusNames, mineNames } from '../../src/indexes/corpus-names.ts';
import { analyseQuestion } from '../../src/retrieval/analyse-question.ts';
import { assessConstraints } from '../../src/retrieval/assess-constraints.ts';
import type { CorpusKnowledge } from '../../src/retrieval/correct-question.ts';
import { lexicalIndexOf, sourced } from '../support/in-memory-index.ts';

/** A corpus that holds some texts. */
async function knowledgeOf(...texts: string[]): Promise<CorpusKnowledge> {
  return { lexical: lexicalIndexOf(texts), names: openCorpusNames(await mineNames([])) };
}

const ABOUT_ZIBO = sourced('2023年，淄博高新区GDP增长6.6%。', { title: '成绩' });
const ABOUT_NOWHERE = sourced('全年GDP增长6.6%。', { title: '成绩' });

describe('a place that the question names without saying what it is', () => {
  const state = (question: string, passage: ReturnType<typeof sourced>) => assessConstraints(analyseQuestion(question), passage).entity;

  test('is in conflict with a passage on another one', () => {
    expect(assessConstraints(analyseQuestion('上海2023年GDP增长多少'), ABOUT_ZIBO)).toMatchObject({ entity: 'conflict', missingEntities: [{ name: '上海' }], otherEntities: [{ name: '淄博' }] });
    expect(state('青岛2023年GDP增长多少', ABOUT_ZIBO)).toBe('conflict');
    expect(state('日本2023年GDP增长多少', ABOUT_ZIBO)).toBe('conflict');
    expect(state("What was Shanghai's GDP growth in 2023?", ABOUT_ZIBO)).toBe('conflict');
  });

  test('is in conflict with no passage that names it, whatever else that names', () => {
    expect(state('上海2023年GDP增长多少', sourced('上海和淄博的GDP各增长5%。'))).toBe('silent');
    expect(state('上海2023年GDP增长多少', sourced('淄博的GDP增长5%。', { title: '上海今年的数字' }))).toBe('silent');
    expect(state('深圳2023年GDP增长多少', sourced('GDP grew faster in Shenzhen than in Zibo.'))).toBe('silent');
    expect(state("What was Shanghai's GDP growth?", sourced('上海比淄博快。'))).toBe('silent');
  });

  test('is in conflict with no passage of a newspaper of its own', () => {
    expect(state('青岛2023年GDP增长多少', sourced('与淄博的数字相比，全市GDP增长5%。', { source: '青岛日报' }))).toBe('silent');
  });

  test('is silent beside its own province and its own cities', () => {
    expect(state('山东2023年GDP增长多少', ABOUT_ZIBO)).toBe('silent');
    expect(state('淄博2023年GDP增长多少', sourced('山东的GDP增长6%。'))).toBe('silent');
    expect(state('美国2023年GDP增长多少', sourced('纽约的GDP增长2%。'))).toBe('silent');
  });

  test('is silent where the passage names no place', () => {
    expect(state('上海2023年GDP增长多少', ABOUT_NOWHERE)).toBe('silent');
    expect(state('上海2023年GDP增长多少', sourced('青岛啤酒的销量增长6%。', { title: '成绩' }))).toBe('silent');
  });

  test('is silent beside a place that the question names as well', () => {
    expect(state('上海和淄博2023年GDP增长多少', ABOUT_ZIBO)).toBe('silent');
    expect(state('与上海相比淄博高新区2023年GDP增长多少', ABOUT_ZIBO)).toBe('match');
  });

  test('is outweighed by a company or institution of its own', () => {
    expect(state('深圳的云帆集团2023年营收多少', sourced('云帆集团在淄博投资，营收增长6%。'))).toBe('match');
    expect(state('北京的清华大学有多少教授', sourced('清华大学派出教授到淄博。'))).toBe('match');
  });

  test('is silent where it is only where something happened', () => {
    expect(state('高新区在北京的签约会上签了多少项目', ABOUT_ZIBO)).toBe('silent');
  });

  test('is silent against a passage in a language that may spell it otherwise', () => {
    expect(state('莫斯科2023年GDP增长多少', sourced('ВВП Цзыбо вырос на 6,6 %.'))).toBe('silent');
    expect(state('伦敦2023年GDP增长多少', sourced('El PIB de Zibo y de Londres creció.'))).toBe('silent');
  });

  test.each(['上海路2023年改造了多少', '青岛啤酒2023年销量增长多少', '北京时间几点公布GDP', '深圳比亚迪2023年销量增长多少', '美国总统是谁', '白银2023年产量增长多少', '孙中山哪年来的', '中国2023年GDP增长多少'])('is none in %s', (question) => {
    expect(state(question, ABOUT_ZIBO)).toBe('silent');
  });
});

describe('a place that no passage of the corpus names', () => {
  test('is in conflict with every passage', async () => {
    const knowledge = await knowledgeOf('淄博高新区GDP增长6.6%。');
    for (const question of ['上海2023年GDP增长多少', '在上海有多少家企业', "How much did Xi'an grow?", '日本的GDP增长多少']) {
      expect(assessConstraints(analyseQuestion(question, knowledge), ABOUT_NOWHERE).entity).toBe('conflict');
    }
    expect(assessConstraints(analyseQuestion('上海2023年GDP增长多少', knowledge), sourced('Its GDP was said to be 6.6 percent of that.')).entity).toBe('conflict');
  });

  test('is named by it when its cities are', async () => {
    const knowledge = await knowledgeOf('淄博高新区GDP增长6.6%。');
    expect(assessConstraints(analyseQuestion('山东2023年GDP增长多少', knowledge), ABOUT_ZIBO).entity).toBe('silent');
  });

  test.each(['上海的事', 'Shanghai is a city.'])('is another one than that of a corpus with: %s', async (text) => {
    const { places } = analyseQuestion('上海2023年GDP增长多少', await knowledgeOf(text));
    expect(places).toEqual([{ name: '上海', meant: ['上海'], isTopic: true, isUnheardOf: false }]);
  });
});
