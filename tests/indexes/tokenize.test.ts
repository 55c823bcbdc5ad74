import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/indexes/tokenize.ts';

describe('tokenize', () => {
  it.each([
    ['pairs of neighbouring Han characters', '高新区', ['高新', '新区']],
    ['a Han character alone as it is', '区', ['区']],
    ['no pair across punctuation or a line break', '高新，区\n管', ['高新', '区', '管']],
    ['repeated pairs as often as they stand there', '好好好', ['好好', '好好']],
    ['words in small letters', 'The High-Tech Zone', ['the', 'high', 'tech', 'zone']],
    ['a word with its accents whole', 'Café naïve', ['café', 'naïve']],
    ['a number with its decimals', '增长6.6%', ['增长', '6.6']],
    ['a number with its thousands', '1,234,567元', ['1,234,567', '元']],
    ['a number without the full stop behind it', 'in 2023.', ['in', '2023']],
    ['full width like half width', 'ＧＤＰ６．６', ['gdp', '6.6']],
    ['traditional like simplified characters', '高新區管委會', ['高新', '新区', '区管', '管委', '委会']],
    ['a year in Chinese digits like one in Arabic digits', '二〇二三年', ['2023', '年']],
    ['Chinese digits that are no year as characters', '二三事', ['二三', '三事']],
    ['pairs of Thai characters, which are not parted by blanks', 'ไทย', ['ไท', 'ทย']],
    ['pairs of Japanese syllables with their long marks', 'データ', ['デー', 'ータ']],
    ['a Korean word, which is parted by blanks, whole', '한국 신문', ['한국', '신문']],
    ['characters outside the basic plane whole', '𠮷野家', ['𠮷野', '野家']],
    ['scripts apart in a mixed text', '5G基站3.2万个by 2023', ['5', 'g', '基站', '3.2', '万个', 'by', '2023']],
    ['nothing invisible', '高\u200B新\uFEFF区', ['高新', '新区']],
    ['no term in a text without letters and numbers', '……！？ 🎉\n', []],
    ['no term in an empty text', '', []],
  ])('finds %s', (_, text, terms) => {
    expect(tokenize(text)).toEqual(terms);
  });

  it('gives the same terms for the terms it gave, joined by blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'高新区ab 12.3，é\n六Ａ') }), (text) => {
        const terms = tokenize(text);
        expect(tokenize(terms.join(' | '))).toEqual(terms);
      }),
    );
  });

  it('makes terms without blanks or line breaks from any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tokenize(text).filter((term) => term === '' || /\s/u.test(term))).toEqual([]);
      }),
    );
  });
});
