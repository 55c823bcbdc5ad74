import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/corpus/readers/decode-text.ts';
import { UnreadableFileError } from '../../../src/errors.ts';
import { SENTENCES, TRADITIONAL_SENTENCES } from '../../support/chinese-texts.ts';
import { encodeBig5, encodeGb18030, encodeUtf16 } from '../../support/encode-text.ts';
import { MANY_RUNS, SEED, SOME_RUNS } from '../../support/properties.ts';

const MARK = '\uFEFF';
const utf8 = new TextEncoder();

/** Any text but for the characters that tell a damaged or a binary file. */
const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }).filter((text) => !/[\uFFFD\uFEFF\uE000-\uF8FF]/u.test(text));
const simplified = articleOf(SENTENCES);
const traditional = articleOf(TRADITIONAL_SENTENCES);

function articleOf(sentences: readonly string[]): fc.Arbitrary<string> {
  const line = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
  return fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));
}

describe('decodeText', () => {
  it('reads any text as UTF-8, with and without a byte order mark', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decodeText(utf8.encode(text))).toBe(text);
        expect(decodeText(utf8.encode(MARK + text))).toBe(text);
      }),
      MANY_RUNS,
    );
  });

  it('reads any text as UTF-16 with a byte order mark', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decodeText(encodeUtf16(MARK + text, 'le'))).toBe(text);
        expect(decodeText(encodeUtf16(MARK + text, 'be'))).toBe(text);
      }),
      MANY_RUNS,
    );
  });

  it('reads Chinese texts as UTF-16 without a mark, in both byte orders', () => {
    fc.assert(
      fc.property(fc.oneof(simplified, traditional), (text) => {
        expect(decodeText(encodeUtf16(text, 'le'))).toBe(text);
        expect(decodeText(encodeUtf16(text, 'be'))).toBe(text);
      }),
      SOME_RUNS,
    );
  });

  it('reads UTF-16 without a mark that holds the character 一 or no line break at all', () => {
    for (const text of ['一二三\n一\u3000二', '新材料产业厚积薄发，一家企业', 'Growth of 6.6% in 2023']) {
      expect(decodeText(encodeUtf16(text, 'le'))).toBe(text);
      expect(decodeText(encodeUtf16(text, 'be'))).toBe(text);
    }
  });

  it('reads simplified Chinese as GB18030', () => {
    fc.assert(
      fc.property(simplified, (text) => {
        expect(decodeText(encodeGb18030(text))).toBe(text);
      }),
      SOME_RUNS,
    );
  });

  it('reads traditional Chinese as Big5', () => {
    fc.assert(
      fc.property(traditional, (text) => {
        expect(decodeText(encodeBig5(text))).toBe(text);
      }),
      SOME_RUNS,
    );
  });

  it('reads plain ASCII', () => {
    expect(decodeText(utf8.encode('a'))).toBe('a');
    expect(decodeText(utf8.encode('Zibo grew by 6.6%.\r\n'))).toBe('Zibo grew by 6.6%.\r\n');
  });

  it('refuses an empty file by name of its fault', () => {
    expect(() => decodeText(new Uint8Array())).toThrow(new UnreadableFileError('the file is empty (0 bytes)'));
  });

  it('refuses a picture', () => {
    const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6];
    expect(() => decodeText(Uint8Array.from(png))).toThrow(UnreadableFileError);
  });

  it('refuses random bytes', () => {
    // Shorter ones may happen to be a text.
    const noise = fc.uint8Array({ minLength: 256, maxLength: 1024 });
    fc.assert(
      fc.property(noise, (bytes) => {
        expect(() => decodeText(bytes)).toThrow(UnreadableFileError);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it('refuses UTF-8 that was cut or damaged instead of reading it as another encoding', () => {
    const whole = utf8.encode(SENTENCES.join('\n'));
    const damaged = Uint8Array.from(whole);
    damaged[300] = 0xff;
    expect(() => decodeText(whole.subarray(0, whole.length - 1))).toThrow(/damaged UTF-8/u);
    expect(() => decodeText(damaged)).toThrow(/damaged UTF-8/u);
  });

  it('refuses a byte order mark that the bytes behind it belie', () => {
    expect(() => decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, 0xff, 0xff]))).toThrow(UnreadableFileError);
  });
});
