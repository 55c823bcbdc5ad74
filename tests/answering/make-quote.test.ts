import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../src/answering/make-quote.ts';
import type { NamedEntity } from '../../src/domain/question.ts';

const ZIBO: NamedEntity = { name: '淄博高新区', kind: 'zone', core: '淄博' };
const SUZHOU: NamedEntity = { name: 'suzhou industrial park', kind: 'zone', core: 'suzhou' };

const difference = (text: string, facts: Partial<Parameters<typeof differenceOf>[0]>, sentence = '') => {
  const answer = sentence === '' ? null : { start: text.indexOf(sentence), end: text.indexOf(sentence) + sentence.length };
  return differenceOf({ year: 'silent', entity: 'silent', passageYears: [], otherEntities: [], ...facts }, text, answer);
};

describe('what a quote is about instead', () => {
  it('is nothing where nothing is in conflict', () => {
    expect(difference('2023年增长。', { year: 'match', passageYears: [2023], otherEntities: [ZIBO] })).toBeNull();
  });

  it('is the year of the answering sentence, else those of the passage', () => {
    const text = '2021年增长1%。2022年增长2%。又说了一句。';
    const facts = { year: 'conflict', passageYears: [2021, 2022] } as const;
    expect(difference(text, facts, '2022年增长2%。')).toEqual({ years: [2022], names: [] });
    expect(difference(text, facts, '又说了一句。')).toEqual({ years: [2021, 2022], names: [] });
  });

  it('is a year that only stands around the passage when there is but one', () => {
    expect(difference('增长2%。', { year: 'conflict', passageYears: [2022, 2022] })).toEqual({ years: [2022], names: [] });
    expect(difference('增长2%。', { year: 'conflict', passageYears: [2022, 2023] })).toBeNull();
  });

  it('is the other name as the passage writes it', () => {
    expect(difference('Suzhou Industrial Park grew.', { entity: 'conflict', otherEntities: [SUZHOU, ZIBO] })).toEqual({ years: [], names: ['Suzhou Industrial Park'] });
    expect(difference('只在标题里。', { entity: 'conflict', otherEntities: [ZIBO] })).toBeNull();
  });
});
