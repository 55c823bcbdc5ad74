import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/language/quantities.ts';
import { SEED } from '../support/properties.ts';

describe('findQuantities', () => {
  it.each([
    ['达2681亿余元', '2681亿余元', 'money', 268_100_000_000],
    ['投资3000余万元', '3000余万元', 'money', 30_000_000],
    ['２３．８亿元', '２３．８亿元', 'money', 2_380_000_000],
    ['三万亿元', '三万亿元', 'money', 3e12],
    ['worth $18 million', '$18 million', 'money', 18e6],
    ['增长6.6%', '6.6%', 'share', 6.6],
    ['百分之八点五', '百分之八点五', 'share', 8.5],
    ['下降5.77个百分点', '5.77个百分点', 'share', 5.77],
    ['位列第40名', '第40名', 'rank', 40],
    ['进入前40位', '40位', 'rank', 40],
    ['第十一届金桥奖', '第十一届', 'rank', 11],
    ['院士工作站32家', '32家', 'count', 32],
    ['3900余场次', '3900余场次', 'count', 3900],
    ['志愿者1.2万人', '1.2万人', 'count', 12_000],
    ['二十余家企业', '二十余家', 'count', 20],
    ['five companies', 'five companies', 'count', 5],
    ['two hundred people', 'two hundred people', 'count', 200],
    ['建筑3.2万平方米', '3.2万平方米', 'area', 32_000],
    ['1,200 square kilometres', '1,200 square kilometres', 'area', 1200],
    ['全长12公里', '12公里', 'length', 12],
    ['年产8吨', '8吨', 'weight', 8],
    ['年产3GW', '3GW', 'power', 3],
    ['发电5千瓦时', '5千瓦时', 'energy', 5],
    ['37.8万小时', '37.8万小时', 'duration', 378_000],
    ['226天', '226天', 'duration', 226],
    ['今年30岁', '30岁', 'age', 30],
    ['2022年9月揭牌', '2022年9月', 'date', 2022],
    ['二〇二三年揭牌', '二〇二三年', 'date', 2023],
    ['founded in 1998', '1998', 'date', 1998],
    ['增长3倍', '3倍', 'multiple', 3],
  ] as const)('reads %s', (text, quantity, kind, value) => {
    expect(findQuantities(text).map(({ span, ...facts }) => ({ ...facts, text: text.slice(span.start, span.end) }))).toEqual([
      { text: quantity, kind, value, measure: expect.any(String) as string },
    ]);
  });

  it.each(['一个目标', '十大产业', '1-8月', 'A4纸', '第一产业链', '第一书记', '没有数字', '达到100', ''])('finds none in %s', (text) => {
    expect(findQuantities(text)).toEqual([]);
  });

  it('gives them in order, with spans of the text as it is', () => {
    const text = '2021年ＧＤＰ達2681億元，增長8.5%，有５家企業';
    expect(findQuantities(text).map(({ span, kind }) => [text.slice(span.start, span.end), kind])).toEqual([
      ['2021年', 'date'],
      ['2681億元', 'money'],
      ['8.5%', 'share'],
      ['５家', 'count'],
    ]);
  });

  it('gives spans inside any text, none overlapping', () => {
    const piece = fc.constantFrom('2023', '年', '亿', '元', '%', '第', '三', '十', '家', '余', '万', ' ', '.', ',', '$', 'million', 'İ', '😀', '8月', '百分之', '点');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { span } of findQuantities(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          last = span.end;
        }
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });
});
