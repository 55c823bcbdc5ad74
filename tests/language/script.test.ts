import { describe, expect, it } from 'vitest';
import { hanShare, interfaceLanguage, isCjk, isSpaceless } from '../../src/language/script.ts';

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
