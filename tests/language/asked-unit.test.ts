import { describe, expect, it } from 'vitest';
import { askedUnit } from '../../src/language/asked-unit.ts';

describe('askedUnit', () => {
  it.each([
    ['GDP是多少亿元', 'money', '元'],
    ['总投资多少', 'money', null],
    ['GDP同比增长多少', 'share', null],
    ['增长了百分之几', 'share', null],
    ['排名第几', 'rank', null],
    ['这是第几届', 'rank', '届'],
    ['有几家孵化器', 'count', '家'],
    ['有多少企业', 'count', null],
    ['常住人口有多少', 'count', '人'],
    ['累计多少小时', 'duration', '小时'],
    ['哪一年获批', 'date', null],
    ['几月几号开的', 'date', null],
    ['面积是多少平方公里', 'area', '平方公里'],
    ['How many companies are there?', 'count', 'companies'],
    ['How much did investment grow?', 'share', null],
    ['How many square kilometres does it cover?', 'area', 'square kilometres'],
    ['What is the combined investment of the projects?', 'money', null],
    ['When was it founded?', 'date', null],
    ['Сколько новых проектов подписал парк?', 'count', null],
  ] as const)('of %s', (question, kind, measure) => {
    expect(askedUnit(question)).toEqual({ kind, measure });
  });

  it.each(['谁主持会议', 'Who chaired the meeting?', '包括哪些产业', ''])('asks for no number: %s', (question) => {
    expect(askedUnit(question)).toBeNull();
  });
});
