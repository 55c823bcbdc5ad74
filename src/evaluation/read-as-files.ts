import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listCorpus } from '../corpus/read-corpus.ts';
import { openReadAhead } from '../indexes/read-ahead.ts';
import type { TruePage } from './compare-page.ts';

/**
 * Reads pages from files as an index does that knows none of them: told apart, cut into passages and with what is looked up
 * in them, several files at a time.
 * @param readingThreads files read at the same time
 * @returns bytes of text, in millions, that were read in a second, with the start of the threads
 */
export async function readAsFiles(pages: readonly Pick<TruePage, 'text'>[], readingThreads: number): Promise<number> {
  const corpusDir = await mkdtemp(join(tmpdir(), 'yinju-pages-'));
  try {
    for (const [index, { text }] of pages.entries()) await writeFile(join(corpusDir, `${index}.txt`), text);
    const listed = await listCorpus(corpusDir);
    const started = performance.now();
    const readAhead = openReadAhead({ corpusDir, readingThreads, aloneBytes: 0 });
    try {
      for (const file of listed) readAhead.announce(file);
      for (const file of listed) await readAhead.read(file);
    } finally {
      await readAhead.close();
    }
    const bytes = listed.reduce((sum, { size }) => sum + size, 0);
    return bytes / 1000 / (performance.now() - started);
  } finally {
    await rm(corpusDir, { recursive: true, force: true });
  }
}
