import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPageVocabulary } from '../../../src/corpus/page/page-vocabulary.ts';
import { createNumberTable } from '../../../src/corpus/page/number-table.ts';
import { listTerms } from '../../../src/corpus/page/term-lists.ts';
import { normaliseForSearch } from '../../../src/language/normalise.ts';
import { MANY_RUNS } from '../../support/properties.ts';

const texts = fc.string({ unit: fc.constantFrom(...'南河大桥国國二〇年aBé6.％ \n，。（々⺀', '𠮷', '👩', '\uD842'), maxLength: 30 });

/** Terms as strings, by expressions: slow, and plain to see. */
function spelledTokens(text: string): string[] {
  return [...normaliseForSearch(text).matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)].flatMap(([run]) =>
    /\p{Script=Han}/u.test(run) ? Array.from({ length: run.length - 1 }, (_, place) => run.slice(place, place + 2)) : [run],
  );
}

/** Numbers in the order in which the terms are met first. */
function numbered(terms: readonly string[]): number[] {
  const known = [...new Set(terms)];
  return terms.map((term) => known.indexOf(term));
}

describe('the terms of a page', () => {
  test('are pairs of neighbouring characters and whole words, each with one number', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 4 }), (page) => {
        const vocabulary = createPageVocabulary();
        expect(page.flatMap((text) => [...vocabulary.tokensOf(text)])).toEqual(numbered(page.flatMap(spelledTokens)));
        expect(vocabulary.size()).toBe(new Set(page.flatMap(spelledTokens)).size);
        expect(vocabulary.termsOf(...page)).toEqual([...new Set(page.flatMap((text) => [...vocabulary.tokensOf(text)]))]);
      }),
      MANY_RUNS,
    );
  });

  test('of a headline are its single Han characters as well', () => {
    fc.assert(
      fc.property(texts, texts, (above, text) => {
        const vocabulary = createPageVocabulary();
        const before = vocabulary.termsOf(above);
        const spelled = [...new Set([...spelledTokens(text), ...(text.match(/\p{Script=Han}/gu) ?? [])])];
        const terms = vocabulary.headlineTermsOf(text);
        const all = [...new Set([...spelledTokens(above), ...spelled])];
        expect(terms).toEqual(spelled.map((term) => all.indexOf(term)));
        expect(terms.map(vocabulary.isSingle)).toEqual(spelled.map((term) => term.length === 1));
        expect(vocabulary.termsOf(above)).toEqual(before);
      }),
      MANY_RUNS,
    );
  });

  test('are found by their characters', () => {
    const vocabulary = createPageVocabulary();
    const [bridge = -1] = vocabulary.termsOf('大桥');
    expect(vocabulary.find('大桥')).toBe(bridge);
    for (const term of ['桥大', '大', '']) expect(vocabulary.find(term)).toBe(-1);
  });
});

test('lists of terms tell which of them hold a term', () => {
  const { counts, starts, lists } = listTerms([[2, 0], [], [0], [3, 2, 0]], 5);
  expect([...counts]).toEqual([3, 0, 2, 1, 0]);
  expect([0, 1, 2, 3, 4].map((term) => [...lists.subarray(starts[term], starts[term + 1])])).toEqual([[0, 2, 3], [], [0, 3], [3], []]);
});

test('a table of numbers gives back what was put in, for as many keys as there are', () => {
  const keys = fc.uniqueArray(fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.integer({ min: -3, max: 3 })), { maxLength: 60 });
  fc.assert(
    fc.property(keys, keys, (added, others) => {
      const table = createNumberTable();
      added.forEach((key, number) => table.add(key, number));
      expect(added.map(table.get)).toEqual([...added.keys()]);
      for (const key of others) expect(table.get(key)).toBe(added.indexOf(key));
    }),
    MANY_RUNS,
  );
  const table = createNumberTable();
  for (let key = 0; key < 10_000; key += 1) table.add(key * 65_537, key);
  for (let key = 0; key < 10_000; key += 1) expect(table.get(key * 65_537)).toBe(key);
  expect(table.get(1)).toBe(-1);
});
