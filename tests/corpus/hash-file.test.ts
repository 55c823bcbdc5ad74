import { describe, expect, test } from 'vitest';
import { hashCorpusFile, hashFile } from '../../src/corpus/hash-file.ts';
import { listCorpus, readCorpusFile } from '../../src/corpus/read-corpus.ts';
import { withTempFolder, writeFiles } from '../support/temp-folder.ts';

describe('the hash of a corpus file', () => {
  test('is the one that reading the file gives, with a sidecar and without', async () => {
    await withTempFolder(async (dir) => {
      await writeFiles(dir, {
        'a.txt': '年度答卷\n生产线启动。',
        'b.txt': '开年会议\n大桥合龙。',
        'a.articles.yaml': 'articles: [{ title: 答卷, starts: 生产线 }]',
      });
      const files = await listCorpus(dir);
      expect(files).toHaveLength(2);
      for (const listed of files) {
        expect(await readCorpusFile(dir, listed)).toMatchObject({ status: 'read', sha256: await hashCorpusFile(dir, listed) });
      }
    });
  });

  test('is null for a file that is gone, and SHA-256 of the bytes for one alone', async () => {
    await withTempFolder(async (dir) => {
      await writeFiles(dir, { 'a.txt': 'abc' });
      expect(await hashCorpusFile(dir, { file: 'b.txt', size: 1, modified: 1 })).toBeNull();
      expect(await hashFile(`${dir}/a.txt`)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    });
  });
});
