import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BUILTIN_MODEL_DIR } from '../../src/static-model/builtin-static-model.ts';
import { UsageError } from '../../src/errors.ts';
import { loadPairs } from '../../src/training/load-pairs.ts';
import { createPairCollector, groupName, readPairGroups, tokensOf, writePairGroups } from '../../src/training/pair-store.ts';
import { pivotPairs } from '../../src/training/pivot-pairs.ts';
import { readPairs } from '../../src/training/read-pairs.ts';
import { readVocabulary } from '../../src/training/vocabulary-file.ts';
import { withTempFolder } from '../support/temp-folder.ts';

describe('encoded pairs', () => {
  test.each([[60_000], [70_000]])('survive the way to the disk and back with %d tokens in the vocabulary', async (vocabularySize) => {
    const collector = createPairCollector('made', vocabularySize);
    collector.add('dict', 'zh', 'en', [1, 2], [59_999]);
    collector.add('trans', 'zh', 'en', [3], [4, 5, 6]);
    collector.add('dict', 'zh', 'en', [7], [8]);
    await withTempFolder(async (folder) => {
      const path = join(folder, 'made.tokens');
      await writePairGroups(path, collector.groups());
      const groups = await readPairGroups(path);
      expect(groups).toEqual(collector.groups());
      expect(groups.map(groupName)).toEqual(['made dict zh-en', 'made trans zh-en']);
      expect(groups.map(({ pairs }) => pairs)).toEqual([2, 1]);
      const [dictionary] = groups;
      expect(dictionary === undefined ? null : [...tokensOf(dictionary, 1, 0), ...tokensOf(dictionary, 0, 1)]).toEqual([7, 59_999]);
    });
  });

  test('are refused when their file is cut off', async () => {
    const collector = createPairCollector('made', 100);
    collector.add('dict', 'zh', 'en', [1, 2], [3]);
    await withTempFolder(async (folder) => {
      const path = join(folder, 'made.tokens');
      await writePairGroups(path, collector.groups());
      const { length } = await import('node:fs/promises').then(({ readFile }) => readFile(path));
      await truncate(path, length - 2);
      await expect(readPairGroups(path)).rejects.toThrow(/cut off/u);
    });
  });
});

describe('training data', () => {
  test('are read line by line, those of another form passed over', async () => {
    await withTempFolder(async (folder) => {
      const path = await writeData(folder, 'some', ['dict\tzh\ten\t猫\tcat', 'broken line', 'title\tzh\tzh\t标题\t正文', 'a\tb\tc\td\te\tf', '']);
      const pairs = [];
      for await (const pair of readPairs(path)) pairs.push(pair);
      expect(pairs).toEqual([
        { kind: 'dict', languageA: 'zh', languageB: 'en', textA: '猫', textB: 'cat' },
        { kind: 'title', languageA: 'zh', languageB: 'zh', textA: '标题', textB: '正文' },
      ]);
    });
  });

  test('are encoded once, with the questions they answer, in simplified characters', async () => {
    await withTempFolder(async (folder) => {
      await writeData(folder, 'news', ['title\tzh\tzh\t臺灣的國家圖書館\t国家图书馆有职工5800人，馆址在城东。', 'dict\tzh\ten\t猫\tcat {n} /kæt/']);
      const vocabulary = await readVocabulary(join(BUILTIN_MODEL_DIR, 'tokenizer.json'));
      const read: number[] = [];
      const load = (): ReturnType<typeof loadPairs> => loadPairs({ dataDir: folder, workDir: join(folder, 'work'), vocabulary, threads: 1, onProgress: (done) => read.push(done) });
      const groups = await load();
      const written = (tokens: Iterable<number>): string => Array.from(tokens, (token) => vocabulary.pieces[token]?.[0] ?? '').join('');
      expect(groups.map((group) => [groupName(group), written(tokensOf(group, 0, 0)), written(tokensOf(group, 0, 1))])).toEqual([
        ['news title zh-zh', '▁台湾的国家图书馆', '▁国家图书馆有职工5800人,馆址在城东。'],
        ['news question zh-zh', '▁国家图书馆有职工多少人?', '▁国家图书馆有职工5800人,馆址在城东。'],
        ['news dict zh-en', '▁猫', '▁cat'],
      ]);
      expect(await load()).toEqual(groups);
      expect(read).toEqual([1]);
    });
  });

  test('must be there', async () => {
    const vocabulary = await readVocabulary(join(BUILTIN_MODEL_DIR, 'tokenizer.json'));
    await withTempFolder(async (folder) => {
      await expect(loadPairs({ dataDir: folder, workDir: folder, vocabulary, threads: 1 })).rejects.toThrow(UsageError);
      await expect(loadPairs({ dataDir: join(folder, 'none'), workDir: folder, vocabulary, threads: 1 })).rejects.toThrow(/--data/u);
      await expect(readVocabulary(join(folder, 'none.json'))).rejects.toThrow(/--vocabulary/u);
    });
  });
});

test('words meet by way of English unless the English is ambiguous or a definition', () => {
  const collector = createPairCollector('book', 100);
  collector.add('dict', 'zh', 'en', [10], [1]);
  for (const chinese of [11, 12, 13]) collector.add('dict', 'zh', 'en', [chinese], [2]);
  collector.add('dict', 'zh', 'en', [14], [1, 2, 3, 4, 5, 6, 7]);
  collector.add('dict', 'es', 'en', [20], [1]);
  collector.add('dict', 'es', 'en', [20], [1]);
  collector.add('dict', 'es', 'en', [21], [2]);
  collector.add('dict', 'es', 'en', [22], [1, 2, 3, 4, 5, 6, 7]);
  collector.add('dict', 'ru', 'en', [30], [1]);
  const pivots = pivotPairs(collector.groups(), 100);
  expect(pivots.map((group) => [group.languageA, group.languageB, group.pairs, ...tokensOf(group, 0, 0), ...tokensOf(group, 0, 1)])).toEqual([
    ['es', 'zh', 1, 20, 10],
    ['ru', 'zh', 1, 30, 10],
  ]);
});

async function writeData(folder: string, name: string, lines: readonly string[]): Promise<string> {
  const path = join(folder, `${name}.tsv.br`);
  await writeFile(path, brotliCompressSync(lines.join('\n')));
  return path;
}
