import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseQuestion } from '../../src/retrieval/analyse-question.ts';
import { followUp } from '../../src/retrieval/follow-up.ts';
import { SOME_RUNS } from '../support/properties.ts';

const GROWTH = '淄博高新区2023年GDP增长多少';
const ENGLISH = 'What was the GDP growth of Zibo High-tech Zone in 2023?';

const after = (previous: string, text: string): string | null => followUp(analyseQuestion(previous), text);

describe('a follow-up', () => {
  it.each([
    ['那2022年呢？', '淄博高新区2022年GDP增长多少'],
    ['那么2022年呢', '淄博高新区2022年GDP增长多少'],
    ['２０２２年呢', '淄博高新区２０２２年GDP增长多少'],
    ['那2022呢', '淄博高新区2022年GDP增长多少'],
    ['二〇二二年呢？', '淄博高新区二〇二二年GDP增长多少'],
    ['去年呢', '淄博高新区去年GDP增长多少'],
    ['2022年', '淄博高新区2022年GDP增长多少'],
    ['那2022年增长多少？', '淄博高新区2022年GDP增长多少'],
    ['换成2020年', '淄博高新区2020年GDP增长多少'],
    ['what about 2021?', '淄博高新区2021年GDP增长多少'],
  ])('with another year asks the same of that year: %s', (text, whole) => expect(after(GROWTH, text)).toBe(whole));

  it.each([
    ['上半年呢', '淄博高新区2023年上半年GDP增长多少'],
    ['那第一季度呢？', '淄博高新区2023年第一季度GDP增长多少'],
    ['那2022年上半年呢？', '淄博高新区2022年上半年GDP增长多少'],
  ])('with months asks the same of those: %s', (text, whole) => expect(after(GROWTH, text)).toBe(whole));

  it('with months exchanges those that the question has, and keeps them when only the year is another', () => {
    const previous = '淄博高新区2023年上半年GDP增长多少';
    expect(after(previous, '全年呢？')).toBe('淄博高新区2023年全年GDP增长多少');
    expect(after(previous, '那2022年呢？')).toBe('淄博高新区2022年上半年GDP增长多少');
  });

  it.each([
    ['那青岛呢', '青岛高新区2023年GDP增长多少'],
    ['青岛呢？', '青岛高新区2023年GDP增长多少'],
    ['那青岛怎么样', '青岛高新区2023年GDP增长多少'],
    ['青岛高新区呢', '青岛高新区2023年GDP增长多少'],
    ['那苏州工业园区呢', '苏州工业园区2023年GDP增长多少'],
    ['那青岛2022年呢', '青岛高新区2022年GDP增长多少'],
    ["and Xi'an?", "Xi'an高新区2023年GDP增长多少"],
    ['青岛', '青岛高新区2023年GDP增长多少'],
  ])('with another place asks the same of that place: %s', (text, whole) => expect(after(GROWTH, text)).toBe(whole));

  it.each([
    ["and Xi'an?", "What was the GDP growth of Xi'an High-tech Zone in 2023?"],
    ['What about Qingdao?', 'What was the GDP growth of Qingdao High-tech Zone in 2023?'],
    ['what about qingdao', 'What was the GDP growth of qingdao High-tech Zone in 2023?'],
    ['How about Suzhou Industrial Park?', 'What was the GDP growth of Suzhou Industrial Park in 2023?'],
    ['and in 2021?', 'What was the GDP growth of Zibo High-tech Zone in 2021?'],
    ['what about 2021', 'What was the GDP growth of Zibo High-tech Zone in 2021?'],
    ['那2022年呢', 'What was the GDP growth of Zibo High-tech Zone in 2022?'],
    ['¿Y en 2021?', 'What was the GDP growth of Zibo High-tech Zone in 2021?'],
    ['and the first half?', 'What was the GDP growth of Zibo High-tech Zone in 2023 in the first half?'],
    ['what about the population?', 'population of Zibo High-tech Zone, 2023'],
  ])('of an English question: %s', (text, whole) => expect(after(ENGLISH, text)).toBe(whole));

  it('with a place goes where the question has one without a sort, or in front of one that has none', () => {
    expect(after('淄博2023年有多少家上市公司', '那青岛呢')).toBe('青岛2023年有多少家上市公司');
    expect(after('GDP增长多少', '那青岛呢')).toBe('青岛GDP增长多少');
  });

  it('with a year goes into a question that has none', () => {
    expect(after('齐鲁储能谷总投资多少', '那2022年呢')).toBe('2022年齐鲁储能谷总投资多少');
    expect(after('How large is the energy storage valley?', 'and in 2022?')).toBe('How large is the energy storage valley in 2022?');
  });

  it('with another matter keeps subject and time', () => {
    expect(after('淄博高新区2023年GDP增长多少', '那固定资产投资呢？')).toBe('淄博高新区2023年固定资产投资');
    expect(after('齐鲁储能谷总投资多少', '那占地面积呢')).toBe('齐鲁储能谷占地面积');
    expect(after('利润增长多少？', '那收入呢')).toBe('利润增长多少 收入');
  });

  it('can follow a follow-up', () => {
    const second = after(GROWTH, '那2022年呢？') ?? '';
    expect(after(second, '那青岛呢')).toBe('青岛高新区2022年GDP增长多少');
  });

  it('does not take what a figure is compared with for the year asked about', () => {
    expect(after('淄博GDP比上年增长多少', '2022年呢')).toBe('2022年淄博GDP比上年增长多少');
  });
});

describe('a question of its own', () => {
  it.each([
    '齐鲁储能谷总投资多少',
    '那齐鲁储能谷总投资多少呢？',
    '那个项目谁负责',
    '2022年淄博有几家孵化器',
    'How many people live in Zibo?',
    'and who is the mayor?',
    '谢谢',
    'ok',
    '',
    '？？',
    '呢',
    '那',
    `那${'很长的一段话'.repeat(20)}呢`,
  ])('stays what it is: %s', (text) => expect(after(GROWTH, text)).toBeNull());

  it('is what follows nothing', () => {
    expect(after('', '那2022年呢？')).toBeNull();
  });

  it('or not, no text breaks anything', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('那', '呢', '2022', '年', '青岛', '高新区', '？', ' ', '\n', 'and ', '多少', '的') }));
    fc.assert(
      fc.property(text, text, (previous, next) => {
        const whole = after(previous, next);
        expect(whole === null || whole.trim() !== '').toBe(true);
      }),
      SOME_RUNS,
    );
  });
});
