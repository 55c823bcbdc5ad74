import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasReadableEnding, isSameName, safeFileName } from '../../src/corpus/safe-name.ts';
import { SOME_RUNS } from '../support/properties.ts';

describe('a safe file name', () => {
  test.each([
    ['齐鲁晚报 2023-05-06.txt', '齐鲁晚报 2023-05-06.txt'],
    ['..\\..\\secret.txt', 'secret.txt'],
    ['../../etc/passwd', 'passwd'],
    ['/absolute/报告.pdf', '报告.pdf'],
    ['C:\\Users\\报告.pdf', '报告.pdf'],
    ['.hidden.md', 'hidden.md'],
    ['...txt', 'document.txt'],
    ['.txt', 'document.txt'],
    ['', 'document'],
    ['..', 'document'],
    ['   .pdf  ', 'document.pdf'],
    ['CON.txt', '_CON.txt'],
    ['nul.tar.zip', '_nul.tar.zip'],
    ['COM1', '_COM1'],
    ['CONTENT.txt', 'CONTENT.txt'],
    ['a\u0000b\u0007c\n.txt', 'a b c.txt'],
    ['invoice\u202Etxt.exe', 'invoicetxt.exe'],
    ['\u200F\u200E名\u200B称.txt', '名称.txt'],
    ['a<b>c:d"e|f?g*.md', 'a_b_c_d_e_f_g_.md'],
    ['lone\uD800half.txt', 'lone_half.txt'],
    ['cafe\u0301.txt', 'caf\u00E9.txt'],
    ['ends with dots.txt...', 'ends with dots.txt'],
    ['报告.PDF', '报告.PDF'],
  ])('of %j is %j', (raw, safe) => {
    expect(safeFileName(raw)).toBe(safe);
  });

  test('is cut to what every file system takes, between characters, and keeps its ending', () => {
    const name = safeFileName(`${'长😀'.repeat(200)}.txt`);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180);
    expect(name).toMatch(/^(?:长😀)+长?\.txt$/u);
  });

  test('of anything at all can be written directly into a folder, and is listed there as no hidden file', () => {
    const folder = join(tmpdir(), `yinju-names-${process.pid}`);
    mkdirSync(folder);
    try {
      assert(
        property(string({ unit: 'binary', maxLength: 400 }), constantFrom('', '.txt', '.pdf'), (text, ending) => {
          const name = safeFileName(`${text}${ending}`);
          writeFileSync(join(folder, name), '');
          expect(readdirSync(folder)).toEqual([name]);
          rmSync(join(folder, name));
          expect(name).not.toMatch(/^\.|[/\\\p{Cc}\u202A-\u202E\u200E\u200F]/u);
          expect(safeFileName(name)).toBe(name);
          expect(name.slice(name.length - ending.length)).toBe(ending);
        }),
        SOME_RUNS,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test('an ending is readable when a reader knows it, in any case', () => {
  expect(['a.txt', 'b.PDF', 'c.docx', 'd.zip'].every(hasReadableEnding)).toBe(true);
  expect(['a.exe', 'txt', 'page.articles.yaml', ''].some(hasReadableEnding)).toBe(false);
});

test('two names are the same for a file system that does not tell case or accents apart', () => {
  expect(isSameName('Café.TXT', 'cafe\u0301.txt')).toBe(true);
  expect(isSameName('a.txt', 'b.txt')).toBe(false);
});
