import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { DiskError } from '../../src/errors.ts';
import { buildIndex } from '../../src/indexes/build-index.ts';
import { explainDiskTrouble } from '../../src/indexes/disk-trouble.ts';
import { createHashingEmbedder } from '../support/hashing-embedder.ts';
import { runIndexChild } from '../support/index-child.ts';
import { generationContents } from '../support/same-index.ts';
import { sampleFile } from '../support/sample-corpus.ts';
import { withTempFolder, writeFiles } from '../support/temp-folder.ts';
import { join } from 'node:path';

const MANY = Array.from({ length: 60 }, (_, seed) => seed);

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: it failed, write`), { code, syscall: 'write' });
}

describe('a disk that takes no more', () => {
  it('leaves the old index in use whatever file it ends in, says so, and goes on when there is room again', async () => {
    await withTempFolder(async (dir) => {
      const place = { corpusDir: join(dir, 'corpus'), indexDir: join(dir, 'index') };
      await writeFiles(place.corpusDir, { 'a.txt': sampleFile('甲篇', [1, 2]) });
      await runIndexChild(dir, place);
      const before = await generationContents(place.indexDir);
      await writeFiles(place.corpusDir, { 'b.txt': sampleFile('乙篇', MANY) });
      for (const mostFileKilobytes of [0, 4, 16, 60]) {
        const { report, stderr } = await runIndexChild(dir, place, { mostFileKilobytes });
        expect(report, `${mostFileKilobytes}`).toBeNull();
        expect(stderr).toMatch(/^DiskError: the disk of the index folder .* is full \(EFBIG\): free some space/u);
        expect(await generationContents(place.indexDir)).toEqual(before);
        expect((await readdir(place.indexDir)).filter((name) => /^lock|\.tmp$/u.test(name))).toEqual([]);
      }
      expect((await runIndexChild(dir, place)).report).toMatchObject({ written: true, passages: 62 });
    });
  });
});

describe('a folder that cannot be written', () => {
  it.runIf(process.platform === 'linux')('is named with the remedy', async () => {
    await withTempFolder(async (corpusDir) => {
      await writeFiles(corpusDir, { 'a.txt': sampleFile('甲篇', [1]) });
      // Nobody may make files there, not even root.
      const run = buildIndex({ corpusDir, indexDir: '/sys/yinju-index', embedder: createHashingEmbedder(16) });
      await expect(run).rejects.toThrow(DiskError);
      await expect(run).rejects.toThrow(/index folder \/sys\/yinju-index cannot be written .*write access.*INDEX_DIR/u);
    });
  });
});

describe('a failure of the disk in words', () => {
  it.each([
    ['ENOSPC', /is full \(ENOSPC\)/u],
    ['EDQUOT', /is full \(EDQUOT\)/u],
    ['EROFS', /cannot be written .*EROFS/u],
    ['EACCES', /cannot be written .*EACCES/u],
    ['EIO', /fails .*EIO/u],
  ])('tells what %s means and that the index in use is unchanged', async (code, words) => {
    const explained = await explainDiskTrouble(systemError(code), '/data/index');
    expect(explained).toBeInstanceOf(DiskError);
    expect(explained).toHaveProperty('message', expect.stringMatching(words));
    expect(explained).toHaveProperty('message', expect.stringContaining('the index in use is unchanged'));
  });

  it('leaves other errors as they are', async () => {
    const error = new Error('another');
    expect(await explainDiskTrouble(error, '/data/index')).toBe(error);
    const missing = systemError('ENOENT');
    expect(await explainDiskTrouble(missing, '/data/index')).toBe(missing);
  });
});
