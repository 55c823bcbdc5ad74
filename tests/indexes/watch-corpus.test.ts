import { appendFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listCorpus, type CorpusFile } from '../../src/corpus/read-corpus.ts';
import { watchCorpus, type CorpusWatchOptions } from '../../src/indexes/watch-corpus.ts';
import { createRecordingLogger, type RecordingLogger } from '../support/recording-logger.ts';
import { withTempFolder } from '../support/temp-folder.ts';

const file = (name: string, size: number): CorpusFile => ({ file: name, size, modified: 1 });

let logger: RecordingLogger;
let stopping: AbortController;
beforeEach(() => {
  logger = createRecordingLogger();
  stopping = new AbortController();
});

describe('the watch over the corpus folder, by its list of files', () => {
  /** What stands in the folder, and what the index was made from. */
  let folder: CorpusFile[];
  let indexed: CorpusFile[];
  let updates: CorpusFile[][];
  let outcome: 'done' | 'failed' | 'cancelled';
  let onUpdate: () => void;
  let ring: () => void;
  let ended: Promise<void>;

  beforeEach(() => {
    vi.useFakeTimers();
    [folder, indexed, updates, outcome, onUpdate] = [[file('a.txt', 1)], [file('a.txt', 1)], [], 'done', () => undefined];
  });
  afterEach(async () => {
    stopping.abort();
    await ended;
    vi.useRealTimers();
  });

  const start = (options: Partial<CorpusWatchOptions> = {}): void => {
    const update = async (): Promise<typeof outcome> => {
      const read = [...folder];
      updates.push(read);
      onUpdate();
      await new Promise((resolve) => setTimeout(resolve, 500));
      if (outcome === 'done') indexed = read;
      return outcome;
    };
    const hear: CorpusWatchOptions['hear'] = async (onChange) => ((ring = onChange), () => undefined);
    ended = watchCorpus({ corpusDir: 'corpus', indexed: () => indexed, update, logger, stopping: stopping.signal, list: async () => folder, hear, ...options });
  };
  const pass = (seconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(seconds * 1000);

  it('does nothing while the index is what the folder is', async () => {
    start();
    await pass(600);
    expect(updates).toEqual([]);
  });

  it('takes in at the start what has changed while the bot was not there', async () => {
    folder.push(file('b.txt', 1));
    start();
    await pass(3);
    expect(updates).toEqual([folder]);
  });

  it('takes in a change some seconds after it was told, in one update', async () => {
    start();
    await pass(10);
    folder = [file('a.txt', 1), file('b.txt', 2)];
    ring();
    ring();
    await pass(1.9);
    expect(updates).toEqual([]);
    await pass(60);
    expect(updates).toEqual([folder]);
  });

  it('finds a change that nobody told of within a minute', async () => {
    start();
    await pass(1);
    folder = [];
    await pass(63);
    expect(updates).toEqual([[]]);
  });

  it('does not read a file that is still growing', async () => {
    start();
    for (let size = 1; size <= 30; size++) {
      folder = [file('a.txt', 1), file('big.pdf', size)];
      ring();
      await pass(1);
    }
    expect(updates).toEqual([]);
    await pass(4);
    expect(updates).toEqual([[file('a.txt', 1), file('big.pdf', 30)]]);
  });

  it('loses no change that comes while an update runs', async () => {
    start();
    await pass(1);
    folder = [file('a.txt', 2)];
    onUpdate = () => {
      onUpdate = () => undefined;
      folder = [file('a.txt', 3)];
      ring();
    };
    ring();
    await pass(10);
    expect(updates).toEqual([[file('a.txt', 2)], [file('a.txt', 3)]]);
    expect(indexed).toEqual(folder);
  });

  it('tries again what has failed, ever more rarely, and at once when the files are others', async () => {
    outcome = 'failed';
    folder = [];
    start();
    await pass(10);
    expect(updates).toHaveLength(1);
    await pass(70);
    expect(updates).toHaveLength(2);
    await pass(7_200);
    expect(updates.length).toBeLessThan(9);
    outcome = 'done';
    folder = [file('b.txt', 1)];
    ring();
    await pass(4);
    expect(indexed).toEqual(folder);
  });

  it('does not begin again what was cancelled, until a file changes', async () => {
    outcome = 'cancelled';
    folder = [file('a.txt', 2)];
    start();
    await pass(7_200);
    expect(updates).toHaveLength(1);
    outcome = 'done';
    folder = [file('a.txt', 3)];
    await pass(70);
    expect(updates).toHaveLength(2);
  });

  it('looks every few seconds, and says so once, where the system cannot tell of changes', async () => {
    start({ hear: () => Promise.reject(new Error('ENOSPC: System limit for number of file watchers reached')) });
    await pass(1);
    folder = [file('a.txt', 2)];
    await pass(9);
    expect(updates).toHaveLength(1);
    expect(logger.lines).toMatchObject([{ level: 'warn', fields: { error: 'ENOSPC: System limit for number of file watchers reached' } }]);
  });

  it('does the same when the system stops to tell', async () => {
    let fail: (error: Error) => void = () => undefined;
    start({ hear: async (_, onError) => ((fail = onError), () => undefined) });
    await pass(30);
    fail(new Error('EIO'));
    fail(new Error('EIO'));
    folder = [file('a.txt', 2)];
    await pass(9);
    expect(updates).toHaveLength(1);
    expect(logger.lines).toHaveLength(1);
  });

  it('ends at once', async () => {
    start();
    stopping.abort();
    await ended;
    folder = [];
    await pass(100);
    expect(updates).toEqual([]);
  });
});

describe('the watch over the corpus folder, on a disk', () => {
  it('takes in files that are written, copied in pieces, renamed, put into new folders and removed', async () => {
    await withTempFolder(async (corpusDir) => {
      await writeFile(join(corpusDir, 'a.txt'), 'a');
      let indexed = await listCorpus(corpusDir);
      const update = async (): Promise<'done'> => {
        indexed = await listCorpus(corpusDir);
        return 'done';
      };
      const ended = watchCorpus({ corpusDir, indexed: () => indexed, update, logger, stopping: stopping.signal, settleMilliseconds: 40, lookMilliseconds: 600_000 });
      const expectNames = async (...names: string[]): Promise<void> => {
        await expect.poll(() => indexed.map(({ file: name, size }) => `${name} ${size}`), { timeout: 20_000 }).toEqual(names);
      };
      await writeFile(join(corpusDir, 'b.txt'), 'bb');
      await expectNames('a.txt 1', 'b.txt 2');
      await appendFile(join(corpusDir, 'b.txt'), 'bb');
      await appendFile(join(corpusDir, 'b.txt'), 'bb');
      await expectNames('a.txt 1', 'b.txt 6');
      await mkdir(join(corpusDir, 'new/deep'), { recursive: true });
      await rename(join(corpusDir, 'a.txt'), join(corpusDir, 'new/deep/a.txt'));
      await expectNames('b.txt 6', 'new/deep/a.txt 1');
      await writeFile(join(corpusDir, 'new/deep/c.txt'), 'c');
      await expectNames('b.txt 6', 'new/deep/a.txt 1', 'new/deep/c.txt 1');
      await rm(join(corpusDir, 'new'), { recursive: true });
      await expectNames('b.txt 6');
      stopping.abort();
      await ended;
      expect(logger.lines.filter(({ level }) => level !== 'info')).toEqual([]);
    });
  });

  it('watches a folder that is not there yet', async () => {
    await withTempFolder(async (dir) => {
      const corpusDir = join(dir, 'later');
      let indexed: CorpusFile[] = [];
      const update = async (): Promise<'done'> => {
        indexed = await listCorpus(corpusDir);
        return 'done';
      };
      const ended = watchCorpus({ corpusDir, indexed: () => indexed, update, logger, stopping: stopping.signal, settleMilliseconds: 10, pollMilliseconds: 20 });
      await mkdir(corpusDir);
      await writeFile(join(corpusDir, 'a.txt'), 'a');
      await expect.poll(() => indexed.length, { timeout: 20_000 }).toBe(1);
      stopping.abort();
      await ended;
      expect(logger.lines).toMatchObject([{ level: 'warn', message: expect.stringContaining('looking every few seconds') }]);
    });
  });
});
