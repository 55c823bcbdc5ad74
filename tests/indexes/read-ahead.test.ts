import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listCorpus } from '../../src/corpus/read-corpus.ts';
import { CancelledError } from '../../src/errors.ts';
import { generatePage } from '../../src/evaluation/generate-page.ts';
import { loadPageArticles } from '../../src/evaluation/page-articles.ts';
import { prepareFile } from '../../src/indexes/prepare-file.ts';
import { openReadAhead, readingThreadCount, type ReadAheadOptions } from '../../src/indexes/read-ahead.ts';
import { openReadingThreads } from '../../src/indexes/reading-threads.ts';
import { makeDocx, wordParagraph } from '../support/make-docx.ts';
import { makePdf, printLines } from '../support/make-pdf.ts';
import { makeZip } from '../support/make-zip.ts';
import { withTempFolder, writeFiles } from '../support/temp-folder.ts';

const TEXT = '龙井茶园今年采摘了三千斤明前茶。';
const LONG_PDF = makePdf(Array.from({ length: 12 }, (_, page) => printLines([`Tea garden ${page}`, 'Two tons of tea were picked this spring.'], { x: 50, y: 700 })));
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'a.txt': `龙井茶\n\n${TEXT}`,
  'damaged.zip': 'PK nothing',
  'empty.txt': '',
  'long.pdf': LONG_PDF,
  'page.articles.yaml': '- title: 茶事\n  from: 1\n',
  'page.txt': generatePage({ articles: await loadPageArticles(), seed: 3 }).text,
  'packed.zip': makeZip([{ name: 'one.txt', content: '第一篇\n\n大桥今天合龙。' }]),
  'word.docx': makeDocx(wordParagraph('大桥今天合龙。')),
  'x.bin': '?',
};
/** A page of so many short lines that reading it as a newspaper takes hours. */
const ENDLESS = '本报讯\n记者 张三\n淄博高新区\n'.repeat(80_000);

/** Threads that were started since the test began. */
let started = 0;
const count = (): void => void (started += 1);
beforeEach(() => {
  started = 0;
  process.on('worker', count);
});
afterEach(() => void process.off('worker', count));

async function withFiles(files: Readonly<Record<string, string | Uint8Array>>, use: (corpusDir: string) => Promise<void>): Promise<void> {
  await withTempFolder(async (corpusDir) => {
    await writeFiles(corpusDir, files);
    await use(corpusDir);
  });
}

/** Every file of the corpus, announced and then asked for in order. */
async function readAll(options: ReadAheadOptions) {
  const readAhead = openReadAhead(options);
  try {
    const listed = await listCorpus(options.corpusDir);
    listed.forEach((file) => readAhead.announce(file));
    const found = [];
    for (const file of listed) found.push(await readAhead.read(file));
    return found;
  } finally {
    await readAhead.close();
  }
}

describe('reading ahead', () => {
  test('gives every file as it is read in the calling thread, whatever it is', async () => {
    await withFiles(FILES, async (corpusDir) => {
      const wanted = [];
      for (const listed of await listCorpus(corpusDir)) wanted.push(await prepareFile(corpusDir, listed, {}));
      started = 0;
      expect(await readAll({ corpusDir, readingThreads: 2, aloneBytes: 0 })).toEqual(wanted);
      expect(started).toBe(2);
      expect(await readAll({ corpusDir, readingThreads: 1, aloneBytes: 0 })).toEqual(wanted);
    });
  });

  test('starts no thread for a few files, for a file that is large, or where there is one core', async () => {
    await withFiles({ 'a.txt': `龙井茶\n\n${TEXT}`, 'large.txt': ' '.repeat(4_000_001) }, async (corpusDir) => {
      await readAll({ corpusDir, readingThreads: 2 });
      await readAll({ corpusDir, readingThreads: 1, aloneBytes: 0 });
      expect(started).toBe(0);
      await readAll({ corpusDir, readingThreads: 2, aloneBytes: 0 });
      expect(started).toBe(1);
    });
  });

  test('tells the pages of the file that is asked for, and of no other', async () => {
    await withFiles({ 'a.pdf': LONG_PDF, 'b.pdf': LONG_PDF }, async (corpusDir) => {
      const readAhead = openReadAhead({ corpusDir, readingThreads: 2, aloneBytes: 0 });
      const [first, second] = await listCorpus(corpusDir);
      if (first === undefined || second === undefined) throw new Error('two files were written');
      readAhead.announce(first);
      readAhead.announce(second);
      const seen: number[] = [];
      await readAhead.read(first, ({ page, pages }) => {
        expect(pages).toBe(12);
        seen.push(page);
      });
      expect(seen).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
      await readAhead.close();
    });
  });

  test('is cancelled in the middle of a file that takes for ever, and its threads end', async () => {
    await withFiles({ 'endless.txt': ENDLESS, 'z.txt': TEXT }, async (corpusDir) => {
      const ended: Promise<void>[] = [];
      const watch = (thread: Worker): void => void ended.push(new Promise((resolve) => void thread.once('exit', () => resolve())));
      process.on('worker', watch);
      const cancelled = new AbortController();
      const reading = readAll({ corpusDir, readingThreads: 2, aloneBytes: 0, signal: cancelled.signal });
      await expect.poll(() => ended.length, { timeout: 60_000 }).toBe(2);
      cancelled.abort();
      await expect(reading).rejects.toThrow(CancelledError);
      await Promise.all(ended);
      process.off('worker', watch);
    });
  });

  test('takes no more threads than there are cores', () => {
    expect(readingThreadCount()).toBeGreaterThanOrEqual(0);
    expect(readingThreadCount()).toBeLessThanOrEqual(8);
  });
});

describe('threads that read', () => {
  test('leave a file that one of them did not survive to whoever asked for it', async () => {
    await withFiles({ 'a.txt': `龙井茶\n\n${TEXT}`, 'b.txt': `安溪茶\n\n${TEXT}`, 'c.txt': `普洱茶\n\n${TEXT}` }, async (corpusDir) => {
      const small = openReadingThreads({ corpusDir, count: 2, maxMemoryMegabytes: 4 });
      const listed = await listCorpus(corpusDir);
      expect(await Promise.all(listed.map((file) => small.read(file)))).toEqual([null, null, null]);
      await small.close();
    });
  });

  test('read nothing more after they were closed', async () => {
    await withFiles({ 'a.txt': `龙井茶\n\n${TEXT}` }, async (corpusDir) => {
      const threads = openReadingThreads({ corpusDir, count: 2 });
      const [file] = await listCorpus(corpusDir);
      if (file === undefined) throw new Error('a file was written');
      const pending = threads.read(file);
      const closing = threads.close();
      await expect(pending).rejects.toThrow(CancelledError);
      await closing;
      await expect(threads.read(file)).rejects.toThrow(CancelledError);
    });
  });
});
