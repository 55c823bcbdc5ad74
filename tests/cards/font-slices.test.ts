import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCoverage } from '../../src/cards/font-coverage.ts';
import { openFontSlices } from '../../src/cards/font-slices.ts';

const fonts = openFontSlices();
const namesFor = (text: string): string[] => fonts.choose(text).slices.map(({ family }) => family);
/** Without the number of the slice. */
const fontsFor = (text: string): string[] => [...new Set(namesFor(text).map((name) => name.replace(/-[^-]+$/u, '')))];

describe('the fonts of cards', () => {
  it.each([
    ['Chinese', '淄博高新区2023年增长6.6%，“引据”。', ['noto-serif-sc']],
    ['English', 'The zone grew by 6.6%: “quoted”.', ['noto-serif']],
    ['Russian', 'Привет, мир', ['noto-serif']],
    ['Vietnamese and Greek', 'Nguyễn Ελληνικά', ['noto-serif']],
    ['Hindi', 'नमस्ते', ['noto-serif-devanagari']],
    ['Hebrew', 'שלום', ['noto-serif-hebrew']],
    ['Thai', 'กรุงเทพ', ['noto-serif-thai']],
    ['Korean', '안녕하세요 세계', ['noto-serif-kr']],
    ['Japanese', '東京の人口', ['noto-serif-jp']],
  ])('for %s are of one style', (_, text, expected) => {
    expect(fonts.choose(text).missing.size).toBe(0);
    expect(fontsFor(text)).toEqual(expected);
  });

  it('are for Arabic those of Arabic, with digits and Latin words from another', () => {
    expect(fontsFor('مرحبا 2023 Zibo')).toEqual(['noto-serif', 'noto-naskh-arabic']);
  });

  it('draw emoji, flags and keycaps in black and white', () => {
    expect(fonts.choose('好😀👩‍👩‍👧🇨🇳5️⃣❤️').missing.size).toBe(0);
    expect(fontsFor('好😀')).toEqual(['noto-serif-sc', 'noto-emoji']);
  });

  it('cover the characters of everyday Chinese, simplified and traditional', () => {
    expect([...fonts.choose(everyCharacter('gb2312', 0xb0, 0xf7)).missing].length).toBeLessThan(30);
    expect([...fonts.choose(everyCharacter('big5', 0xa4, 0xc6)).missing].length).toBeLessThan(20);
  });

  it('name what they lack', () => {
    expect([...fonts.choose('引\uE123据\u{10FFFE}').missing]).toEqual(['\uE123', '\u{10FFFE}']);
  });

  it('are read slice by slice: a short text needs few', () => {
    expect(namesFor('引据').length).toBeLessThanOrEqual(2);
  });

  it('hold what their files say they hold', () => {
    const [slice] = fonts.choose('A').slices;
    const coverage = readCoverage(readFileSync(slice?.file ?? ''));
    expect(coverage.has(0x41)).toBe(true);
    expect(coverage.has(0x5f15)).toBe(false);
  });

  it('are refused when they are no fonts', () => {
    expect(() => readCoverage(Buffer.alloc(100))).toThrow('expected a WOFF2 font');
  });
});

/** All Han characters of the given lead bytes of an encoding. */
function everyCharacter(encoding: string, first: number, last: number): string {
  const decoder = new TextDecoder(encoding);
  let text = '';
  for (let lead = first; lead <= last; lead += 1) {
    for (let trail = encoding === 'big5' ? 0x40 : 0xa1; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (/^\p{Script=Han}$/u.test(character)) text += character;
    }
  }
  return text;
}
