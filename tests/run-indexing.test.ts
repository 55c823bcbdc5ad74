import { existsSync } from 'node:fs';
import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseConfig, type Config } from '../src/config.ts';
import { openModelFolder, type ModelFolder } from '../src/embedding/model-folder.ts';
import { BUILTIN_MODEL_DIR } from '../src/static-model/builtin-static-model.ts';
import { CancelledError } from '../src/errors.ts';
import { runIndexing } from '../src/run-indexing.ts';
import { withTempFolder } from './support/temp-folder.ts';

/** Longer than any harmless file takes, far shorter than the endless one. */
const FILE_MILLISECONDS = 10_000;
/** A page of so many short lines that reading it as a newspaper takes hours. */
const ENDLESS = '本报讯\n记者 张三\n淄博高新区\n'.repeat(200_000);
const GOOD = '龙井茶\n\n龙井茶园今年采摘了三千斤明前茶。';

let model: ModelFolder;
beforeAll(async () => {
  model = await openModelFolder(BUILTIN_MODEL_DIR, 'builtin');
});

async function withCorpus(use: (config: Config) => Promise<void>): Promise<void> {
  await withTempFolder(async (dir) => {
    const config = parseConfig({ CORPUS_DIR: join(dir, 'corpus'), INDEX_DIR: join(dir, 'index') });
    await mkdir(config.corpusDir);
    await writeFile(join(config.corpusDir, 'a.txt'), GOOD);
    await writeFile(join(config.corpusDir, 'endless.txt'), ENDLESS);
    await writeFile(join(config.corpusDir, 'z.txt'), GOOD.replaceAll('龙井', '安溪'));
    await use(config);
  });
}

describe('a file that the reading does not get past', () => {
  it('is given up and named, the others are taken in, and it is not tried again until it is another', async () => {
    await withCorpus(async (config) => {
      const report = await runIndexing(config, model, { fileMilliseconds: FILE_MILLISECONDS });
      expect(report.skipped).toEqual([{ file: 'endless.txt', reason: 'reading it takes too long' }]);
      expect(report.articles).toBe(2);
      expect(existsSync(join(config.indexDir, 'lock'))).toBe(false);
      const again = await runIndexing(config, model);
      expect(again.skipped).toEqual(report.skipped);
      await writeFile(join(config.corpusDir, 'endless.txt'), '不再没完没了\n\n这篇文章很短，讲的是安溪的茶。');
      await utimes(join(config.corpusDir, 'endless.txt'), 1, 1);
      const mended = await runIndexing(config, model);
      expect({ skipped: mended.skipped, articles: mended.articles }).toEqual({ skipped: [], articles: 3 });
    });
  });

  it('is given up as well when a thread had begun it before it was its turn', async () => {
    await withCorpus(async (config) => {
      await writeFile(join(config.corpusDir, 'endless.txt'), ENDLESS.slice(0, 1_000_000));
      const report = await runIndexing(config, model, { fileMilliseconds: FILE_MILLISECONDS, reading: { readingThreads: 2, aloneBytes: 0 } });
      expect(report.skipped).toEqual([{ file: 'endless.txt', reason: 'reading it takes too long' }]);
      expect(report.articles).toBe(2);
      expect(existsSync(join(config.indexDir, 'lock'))).toBe(false);
    });
  });

  it('does not keep whoever cancels waiting, nor the lock', async () => {
    await withCorpus(async (config) => {
      const cancelled = new AbortController();
      const running = runIndexing(config, model, { signal: cancelled.signal });
      await expect.poll(() => existsSync(join(config.indexDir, 'lock')), { timeout: 20_000 }).toBe(true);
      cancelled.abort();
      await expect(running).rejects.toBeInstanceOf(CancelledError);
      expect(existsSync(join(config.indexDir, 'lock'))).toBe(false);
    });
  });
});

