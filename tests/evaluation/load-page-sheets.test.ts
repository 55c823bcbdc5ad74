import { join } from 'node:path';
import { mkdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readPageText } from '../../src/corpus/clean-text.ts';
import { loadPageSheets } from '../../src/evaluation/load-page-sheets.ts';
import type { PageSheet } from '../../src/evaluation/page-sheet.ts';
import { printSheet } from '../../src/evaluation/print-sheet.ts';
import { withTempFolder, writeFiles } from '../support/temp-folder.ts';

/** Shorter stretches stand in many obituaries and announcements. */
const SAME_SENTENCE = 24;

describe('the page sheets of the repository', () => {
  test('are there in both kinds, and every print of them is read line by line as it was printed', async () => {
    const sheets = [...(await loadPageSheets('fitted')), ...(await loadPageSheets('kept-back'))];
    expect(new Set(sheets.map(({ file }) => file)).size).toBe(sheets.length);
    const misread = sheets.filter(({ file, sheet }) => {
      const { text, lines } = printSheet(sheet, file, 3);
      return readPageText(text).lines.length !== lines.length;
    });
    expect(misread.map(({ file }) => file)).toEqual([]);
  });

  test('print the body of every article in one run, as the newspaper pages do that were split by hand', async () => {
    const sheets = [...(await loadPageSheets('fitted')), ...(await loadPageSheets('kept-back'))];
    const interrupted = sheets.filter(({ sheet }) => {
      const owners = sheet.flatMap(({ role, article }) => (role === 'body' ? [article] : []));
      const begun = owners.filter((owner, index) => owner !== owners[index - 1]);
      return new Set(begun).size < begun.length;
    });
    expect(interrupted.map(({ file }) => file)).toEqual([]);
  });

  test('measure with no sentence that anything is fitted on', async () => {
    const known = new Set((await loadPageSheets('fitted')).flatMap(({ sheet }) => stretchesOf(sheet)));
    const shared = (await loadPageSheets('kept-back')).flatMap(({ file, sheet }) => stretchesOf(sheet).filter((stretch) => known.has(stretch)).map((stretch) => `${file}: ${stretch}`));
    expect(shared).toEqual([]);
  });

  test('name the file and the line that cannot be meant', async () => {
    await withTempFolder(async (folder) => {
      await mkdir(join(folder, 'fitted'));
      await writeFiles(folder, { 'fitted/page.sheet': '== furniture -\n要闻\n== poem 1\n一行\n' });
      await expect(loadPageSheets('fitted', folder)).rejects.toThrow('fitted/page.sheet: line 3: expected "== ROLE ARTICLE"');
    });
  });
});

function stretchesOf(sheet: PageSheet): string[] {
  const text = sheet.flatMap(({ lines }) => lines).join('').replace(/[\s\p{P}]/gu, '');
  return Array.from({ length: Math.max(0, text.length - SAME_SENTENCE + 1) }, (_, start) => text.slice(start, start + SAME_SENTENCE));
}
