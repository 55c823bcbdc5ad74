import { describe, expect, it } from 'vitest';
import { findPeriods } from '../../src/language/periods.ts';

const span = (firstMonth: number, lastMonth: number) => ({ firstMonth, lastMonth });

describe('findPeriods', () => {
  it.each([
    ['1—8月', 1, 8],
    ['２０２２年１-８月', 1, 8],
    ['1月至8月', 1, 8],
    ['一至八月', 1, 8],
    ['头八个月', 1, 8],
    ['今年前两个月', 1, 2],
    ['前三季度', 1, 9],
    ['第一季度', 1, 3],
    ['四季度', 10, 12],
    ['Q3', 7, 9],
    ['上半年', 1, 6],
    ['下半年', 7, 12],
    ['全年', 1, 12],
    ['8月', 8, 8],
    ['十一月份', 11, 11],
    ['from January to August', 1, 8],
    ['the first eight months', 1, 8],
    ['the first half of 2023', 1, 6],
  ])('reads %s', (text, firstMonth, lastMonth) => {
    expect(findPeriods(text)).toEqual([span(firstMonth, lastMonth)]);
  });

  it.each(['8月8日', '十二月二十日', '8个月', '13月', 'the first half of the match', '8月上旬', ''])('takes no day and no duration for a period: %s', (text) => {
    expect(findPeriods(text)).toEqual([]);
  });

  it('finds several', () => {
    expect(findPeriods('上半年增长6%，1—8月增长7%，8月增长8%')).toEqual([span(1, 8), span(1, 6), span(8, 8)]);
  });
});
