import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { countHan, isHanAt } from '../../src/language/han.ts';
import { MANY_RUNS } from '../support/properties.ts';

const texts = fc.string({ unit: fc.oneof(fc.constantFrom(...'国々〇⺀カ한a1，　', '𠮷', '👩', '\uD842', '\uDFB7'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })), maxLength: 20 });

it('counts Han characters, rare ones of two UTF-16 units as one', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(countHan(text)).toBe(text.match(/\p{Script=Han}/gu)?.length ?? 0);
    }),
    MANY_RUNS,
  );
});

it('tells where one begins', () => {
  expect([0, 1, 2, 3, 4].map((offset) => isHanAt('a国𠮷，', offset))).toEqual([false, true, true, false, false]);
});
