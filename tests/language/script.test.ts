import { describe, expect, it } from 'vitest';
import { hanShare, interfaceLanguage, isAlphabetic, isCjk, isSpaceless } from '../../src/language/script.ts';

describe('isCjk', () => {
  it.each([...'淄ひカー々〆𠮷'])('counts %s', (character) => {
    expect(isCjk(character)).toBe(true);
  });

  it.each([...'a1，。한ไé'])('does not count %s', (character) => {
    expect(isCjk(character)).toBe(false);
  });
});

describe('isSpaceless', () => {
  it.each([...'淄ひカไກកက'])('counts %s', (character) => {
    expect(isSpaceless(character)).toBe(true);
  });

  it.each([...'a1，한яع'])('does not count %s', (character) => {
    expect(isSpaceless(character)).toBe(false);
  });
});

describe('isAlphabetic', () => {
  it.each(['The council voted.', 'Пленум совета', 'Η βουλή', 'GDP grew by 6.6 % in 淄博 last year'])('holds for %s', (text) => {
    expect(isAlphabetic([{ text }])).toBe(true);
  });

  it.each(['', '2023 · 6.6 %', '淄博高新区GDP增长', '시의회는 의결했다', 'ひかり号'])('does not hold for %j', (text) => {
    expect(isAlphabetic([{ text }])).toBe(false);
  });

  it('looks at all texts together', () => {
    expect(isAlphabetic([{ text: '淄博' }, { text: 'The council voted on Monday' }])).toBe(true);
  });
});

describe('hanShare', () => {
  it('is the share of Han characters among the letters', () => {
    expect(hanShare('高新区GDP')).toBe(0.5);
    expect(hanShare('高新区，2023年！')).toBe(1);
    expect(hanShare('Growth of 6.6%')).toBe(0);
  });

  it('is 0 for a text without letters', () => {
    expect(hanShare('')).toBe(0);
    expect(hanShare('2023? 😀')).toBe(0);
  });
});

describe('interfaceLanguage', () => {
  it('is Chinese as soon as a third of the letters are Han characters', () => {
    expect(interfaceLanguage('淄博GDP多少')).toBe('zh');
    expect(interfaceLanguage('区ab')).toBe('zh');
    expect(interfaceLanguage('区abc')).toBe('en');
  });

  it('is English for everything else, the empty text included', () => {
    expect(interfaceLanguage('How fast did Zibo grow?')).toBe('en');
    expect(interfaceLanguage('')).toBe('en');
  });
});
