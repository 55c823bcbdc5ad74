import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords, isNumber } from '../../src/language/words.ts';
import { MANY_RUNS } from '../support/properties.ts';

function words(text: string): string[] {
  const bounds = findWords(text);
  return Array.from({ length: bounds.length / 2 }, (_, index) => text.slice(bounds[2 * index], bounds[2 * index + 1]));
}

describe('findWords', () => {
  it.each<[string, string[]]>([
    ['高新区', ['高', '新', '区']],
    ['the red bridge', ['the', 'red', 'bridge']],
    ['增长6.6%,共1,200家。', ['增', '长', '6.6', '共', '1,200', '家']],
    ['ends in 2023.', ['ends', 'in', '2023']],
    ['第十四次,三百二十人', ['第', '十四', '次', '三百二十', '人']],
    ['mems传感器 5g', ['mems', '传', '感', '器', '5', 'g']],
    ['刻着𠮷字', ['刻', '着', '𠮷', '字']],
    ['наука и жизнь', ['наука', 'и', 'жизнь']],
    ['、。 “”\n', []],
    ['', []],
  ])('cuts %j into %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('loses no letter and no digit, and finds nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('字', '三', 'a', 'é', '7', '.', ',', ' ', '。', 'の', 'ไ', '𠮷') }), (text) => {
        expect(words(text).join('').replace(/[.,]/gu, '')).toBe(text.replace(/[., 。]/gu, ''));
      }),
      MANY_RUNS,
    );
  });
});

describe('isNumber', () => {
  it('knows digits and Chinese numerals', () => {
    expect(['6.6', '2023', '三百', '〇'].every(isNumber)).toBe(true);
    expect(['字', 'a7', '几', ''].some(isNumber)).toBe(false);
  });
});
