import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortenQuote, type Excerpt } from '../../src/cards/shorten-quote.ts';
import { cutWhole } from '../../src/language/normalise.ts';
import { MANY_RUNS } from '../support/properties.ts';

const TEXT = '第一句。第二句。第三句。第四句。第五句。';
const THIRD = { start: 8, end: 12 };
const upTo = (length: number) => ({ text }: Excerpt): boolean => text.length <= length;

describe('a shortened quote', () => {
  it('begins with the beginning when no sentence answers', () => {
    expect(shortenQuote(TEXT, null, upTo(9))).toEqual({ text: '第一句。第二句。…', answer: null });
  });

  it('stands around the answering sentence', () => {
    expect(shortenQuote(TEXT, THIRD, upTo(14))).toEqual({ text: '…第二句。第三句。第四句。…', answer: { start: 5, end: 9 } });
  });

  it('takes from one side what the other does not have', () => {
    expect(shortenQuote(TEXT, { start: 16, end: 20 }, upTo(13)).text).toBe('…第三句。第四句。第五句。');
  });

  it('cuts a sentence that is too long by itself', () => {
    expect(shortenQuote('这是没有句号的一个很长很长的句子', null, upTo(6)).text).toBe('这是没有句…');
  });

  it('begins with the marked clause where the sentence would not reach it', () => {
    const text = '前面说了很多很多话，增长百分之六，后面还有';
    expect(shortenQuote(text, { start: 10, end: 17 }, upTo(10))).toEqual({ text: '…增长百分之六，后…', answer: { start: 1, end: 8 } });
  });

  it('fits whatever the text, is a part of it word for word, and tears no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('字', '。', '，', '😀', 'a', ' ', '“', '”'), maxLength: 60 }), fc.nat(60), fc.nat(60), fc.integer({ min: 4, max: 30 }), (text, a, b, length) => {
        fc.pre(text.trim() !== '');
        const offset = (place: number): number => cutWhole(text, place).length;
        const answer = a === b ? null : { start: offset(Math.min(a, b)), end: offset(Math.max(a, b)) };
        const excerpt = shortenQuote(text, answer, upTo(length));
        expect(excerpt.text.length).toBeLessThanOrEqual(length);
        expect(text).toContain(excerpt.text.replace(/^…|…$/gu, ''));
        expect(excerpt.text.isWellFormed()).toBe(true);
      }),
      MANY_RUNS,
    );
  });
});
