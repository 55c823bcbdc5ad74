import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CancelledError, UsageError } from '../../src/errors.ts';
import { drawVocabularyLines, type LineLimits } from '../../src/training/vocabulary-lines.ts';
import { withTempFolder, writeFiles } from '../support/temp-folder.ts';

const LIMITS: LineLimits = { languages: { zh: 30, en: 20 }, others: 10 };

describe('the lines a vocabulary is made from', () => {
  test('are as many of each language as it may have, all of a language with fewer', async () => {
    await withTempFolder(async (folder) => {
      await writeData(folder);
      const lines = await collect(drawVocabularyLines(folder, LIMITS));
      expect(lines.filter((line) => line.startsWith('中文'))).toHaveLength(30);
      expect(lines.filter((line) => line.startsWith('english'))).toHaveLength(20);
      expect(lines.filter((line) => line.startsWith('español'))).toHaveLength(10);
      expect(lines.filter((line) => line.startsWith('русский')).toSorted()).toEqual(['русский 0', 'русский 1', 'русский 2']);
      expect(new Set(lines).size).toBe(lines.length);
    });
  });

  test('come from all files, the same ones every time', async () => {
    await withTempFolder(async (folder) => {
      await writeData(folder);
      const lines = await collect(drawVocabularyLines(folder, LIMITS));
      expect(await collect(drawVocabularyLines(folder, LIMITS))).toEqual(lines);
      // The second file is half as long as the first; by chance alone 10 of 30 lines come from it.
      const late = lines.filter((line) => line.startsWith('中文') && line.endsWith('后'));
      expect(late.length).toBeGreaterThan(3);
      expect(late.length).toBeLessThan(20);
    });
  });

  test('are in the form in which texts are tokenised; traditional Chinese counts as Chinese', async () => {
    await withTempFolder(async (folder) => {
      await writeFiles(folder, { 'a.tsv.br': pack(['title\tzh\tzh-hant\t高新區　ＡＢＣ\t經濟增長']) });
      expect(await collect(drawVocabularyLines(folder, { languages: { zh: 2 }, others: 0 }))).toEqual(['高新区 abc', '经济增长']);
    });
  });

  test('are not drawn from a folder without data, nor on after a cancellation', async () => {
    await withTempFolder(async (folder) => {
      await expect(collect(drawVocabularyLines(folder))).rejects.toThrow(UsageError);
      await writeData(folder);
      await expect(collect(drawVocabularyLines(folder, LIMITS, AbortSignal.abort()))).rejects.toThrow(CancelledError);
    });
  });
});

function pack(lines: readonly string[]): Buffer {
  return brotliCompressSync(lines.join('\n'));
}

async function writeData(folder: string): Promise<void> {
  const pairs = (count: number, mark: string): string[] => Array.from({ length: count }, (_, index) => `trans\tzh\ten\t中文 ${index}${mark}\tEnglish ${index}${mark}`);
  const other = Array.from({ length: 40 }, (_, index) => `dict\tes\t${index < 3 ? `ru\tEspañol ${index}\tРусский ${index}` : `de\tEspañol ${index}\tDeutsch ${index}`}`);
  await writeFiles(folder, { 'a.tsv.br': pack(pairs(200, '')), 'b.tsv.br': pack([...pairs(100, '后'), ...other]) });
}

async function collect(lines: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const line of lines) all.push(line);
  return all;
}
