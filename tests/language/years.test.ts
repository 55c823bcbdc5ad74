import { describe, expect, it } from 'vitest';
import { findRelativeYears, findYearRanges, findYears } from '../../src/language/years.ts';

describe('findYears', () => {
  it.each([
    ['2023年', [2023]],
    ['２０２３年', [2023]],
    ['二〇二三年', [2023]],
    ['二零二三年', [2023]],
    ['23年GDP是多少', [2023]],
    ['淄博高新区23年GDP', [2023]],
    ['淄博高新区2023GDP', [2023]],
    ['in 2023', [2023]],
    ['2023 年度', [2023]],
    ['二零二三GDP', [2023]],
    ["in '23", [2023]],
    ['’98', [1998]],
    ['2021—23年', [2021, 2023]],
  ])('reads every notation: %s', (text, years) => {
    expect(findYears(text)).toEqual(years);
  });

  it.each([
    ['近日，2022年度考核结果出炉', [2022]],
    ['近日,2022年度考核结果出炉', [2022]],
    ['从2021，到2022，再到2023。', [2021, 2022, 2023]],
    ['（2021）', [2021]],
    ['2021、2022、2023三年', [2021, 2022, 2023]],
    ['GDP in 2021, 2022 and 2023.', [2021, 2022, 2023]],
  ])('is not misled by punctuation: %s', (text, years) => {
    expect(findYears(text)).toEqual(years);
  });

  it.each([
    ['2021-2023年', [2021, 2023]],
    ['2021—2023年', [2021, 2023]],
    ['2021至2023年', [2021, 2023]],
    ['2023-03-05', [2023]],
    ['2023/3/5', [2023]],
    ['2023.03.05', [2023]],
    ['2023.3.5召开', [2023]],
    ['05.03.2023', [2023]],
    ['2023年1—8月', [2023]],
  ])('finds the years of ranges and dates: %s', (text, years) => {
    expect(findYears(text)).toEqual(years);
  });

  it.each(['2023人', '2000台', '1998家企业', '2023名党员', '1980万平方米', '2000多个', '2000余人', '1900-2000人', '2000 people', '2023%'])(
    'does not take a count for a year: %s',
    (text) => {
      expect(findYears(text)).toEqual([]);
    },
  );

  it.each(['2023多少企业', '2023项目有哪些', '2023人才政策', '2023名单', '2023个人所得税', '2023户外活动', '2023元旦', '2023人均收入'])(
    'does not take the beginning of a word for a unit: %s',
    (text) => {
      expect(findYears(text)).toEqual([2023]);
    },
  );

  it.each(['开发建设30年来', '30年间', '高新区30年发展历程', '合作12年', '20年前', '走过30年', '近10年'])('does not take a duration for a year: %s', (text) => {
    expect(findYears(text)).toEqual([]);
  });

  it.each(['第2023号', '第 2023 号文件', '1.2023', '2023.5', '12023', '20230305', '32023号', '1—8月', '1899年', '2100年', '第23年'])(
    'does not take a part of another number for a year: %s',
    (text) => {
      expect(findYears(text)).toEqual([]);
    },
  );

  it('gives the years ascending and once each', () => {
    expect(findYears('2023年高于2021年，2022年与2023年持平')).toEqual([2021, 2022, 2023]);
  });

  it('finds none in an empty text', () => {
    expect(findYears('')).toEqual([]);
  });
});

describe('findYearRanges', () => {
  it('finds both ends, in full or with two digits', () => {
    expect(findYearRanges('2021—2023年，2008至09年，from 2011 to 2013')).toEqual([{ from: 2021, to: 2023 }, { from: 2008, to: 2009 }, { from: 2011, to: 2013 }]);
  });

  it.each(['2011-12-01', '2011-12', '2021年', '1900-2000人', '2023—2021年'])('finds none in %s', (text) => {
    expect(findYearRanges(text)).toEqual([]);
  });
});

describe('findRelativeYears', () => {
  it.each([
    ['去年增长', [2023]],
    ['今年以来', [2024]],
    ['前年和明年', [2022, 2025]],
    ['last year it grew', [2023]],
    ['比去年增长，去年同期', []],
    ['2021年', []],
  ])('counts from the year of publication: %s', (text, years) => {
    expect(findRelativeYears(text, 2024)).toEqual(years);
  });
});
