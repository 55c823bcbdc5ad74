import type { Config } from './config.ts';
import type { ModelFolder } from './embedding/model-folder.ts';
import { CancelledError, reviveError } from './errors.ts';
import type { BuildReport } from './indexes/build-index.ts';
import type { BuildOptions, BuildProgress } from './indexes/build-options.ts';
import { releaseLockOfThread } from './indexes/index-lock.ts';
import { readManifest } from './indexes/index-store.ts';
import type { GivenUpFile } from './indexes/split-corpus.ts';
import type { IndexingMessage, IndexingTask } from './indexing-thread.ts';
import { startWorkerThread } from './worker-thread.ts';

export interface ReindexOptions {
  /** Read every file, those that were given up as well, and embed everything anew. Default false. */
  readonly full?: boolean;
  /** The corpus is known to differ from the index. Default false. */
  readonly isChanged?: boolean;
  readonly onProgress?: (progress: BuildProgress) => void;
  readonly signal?: AbortSignal;
  /** A file whose reading gets no further for so long is given up. Default five minutes. */
  readonly fileMilliseconds?: number;
  /** How files are read ahead. Default as suits the machine. */
  readonly reading?: Pick<BuildOptions, 'readingThreads' | 'aloneBytes'>;
}

/** An update that does not stop by itself when it is cancelled, as one that is busy with a single large file, is ended after so long. */
const CANCEL_MILLISECONDS = 3_000;
const FILE_MILLISECONDS = 300_000;
/** Most of what an update makes is soon of no use; with less room it would be looked through, and moved, again and again. */
const YOUNG_MEGABYTES = 64;
/** So many files that end the thread are no accident: the machine is too small for the corpus. */
const MOST_GIVEN_UP = 10;
/** What the manifest says of files that were given up; those of the same size and time are not tried again. */
const TOO_LONG = 'reading it takes too long';
const TOO_MUCH = 'reading it takes too much memory';

/** How a thread ended: with its report, or at a file that it did not get past. */
type Ending = { readonly report: BuildReport } | { readonly stuckAt: string; readonly reason: string };

/**
 * Updates the index on disk in a thread of its own; the calling thread stays free. A file that the thread does not get past,
 * because reading it takes for ever or more memory than there is, is given up: the thread is ended, another one does the
 * rest without that file, and the embeddings that were made are not made again.
 * @throws CancelledError when `signal` aborts
 */
export async function runIndexing(config: Config, model: ModelFolder, options: ReindexOptions = {}): Promise<BuildReport> {
  const givenUp = [...(options.full === true ? [] : await givenUpBefore(config.indexDir))];
  const known = givenUp.length;
  for (;;) {
    if (options.signal?.aborted === true) throw cancelledError();
    const ending = await runThread(config, model, options, givenUp);
    if ('report' in ending) return ending.report;
    const { stuckAt: file, reason } = ending;
    if (givenUp.length - known >= MOST_GIVEN_UP) throw new Error(`${file}: ${reason}, and so it was with ${MOST_GIVEN_UP} other files: give the program more memory or time`);
    givenUp.push({ file, reason, size: null, modified: null });
  }
}

/** What was given up in an earlier run, as the manifest of the index tells. */
async function givenUpBefore(indexDir: string): Promise<readonly GivenUpFile[]> {
  const manifest = await readManifest(indexDir).catch(() => null);
  return (manifest?.corpus ?? []).flatMap((entry) =>
    entry.status === 'skipped' && (entry.reason === TOO_LONG || entry.reason === TOO_MUCH) ? [{ file: entry.file, reason: entry.reason, size: entry.size, modified: entry.modified }] : [],
  );
}

function runThread(config: Config, model: ModelFolder, options: ReindexOptions, givenUp: readonly GivenUpFile[]): Promise<Ending> {
  const { full = false, isChanged = false, onProgress, signal, fileMilliseconds = FILE_MILLISECONDS, reading: reads = {} } = options;
  const task: IndexingTask = { corpusDir: config.corpusDir, indexDir: config.indexDir, model, full, isChanged, givenUp, reading: reads, library: config.library };
  const worker = startWorkerThread(new URL('./indexing-thread.ts', import.meta.url), task, { maxYoungGenerationSizeMb: YOUNG_MEGABYTES });
  // Its number is gone from it when it has ended.
  const thread = worker.threadId;
  const timers = { cancel: undefined as NodeJS.Timeout | undefined, file: undefined as NodeJS.Timeout | undefined };
  let reading: string | null = null;
  let cancel = (): void => undefined;
  return new Promise<Ending>((resolve, reject) => {
    /** Nothing that the thread has written is in use before it is whole; only its lock would stay. */
    const endThread = (settle: () => void): void => {
      worker.removeAllListeners('exit');
      worker
        .terminate()
        .then(() => releaseLockOfThread(config.indexDir, thread))
        .then(settle, reject);
    };
    cancel = () => {
      worker.postMessage('cancel');
      timers.cancel = setTimeout(() => endThread(() => reject(cancelledError())), CANCEL_MILLISECONDS);
    };
    const giveUp = (file: string, reason: string): void => endThread(() => resolve({ stuckAt: file, reason }));
    const watchFile = (): void => {
      clearTimeout(timers.file);
      const file = reading;
      if (file !== null) timers.file = setTimeout(() => giveUp(file, TOO_LONG), fileMilliseconds);
    };
    signal?.addEventListener('abort', cancel, { once: true });
    worker.on('message', (message: IndexingMessage) => {
      if (message.kind === 'reading') reading = message.file;
      if (message.kind === 'progress') onProgress?.(message.progress);
      if (message.kind === 'done') resolve({ report: message.report });
      if (message.kind === 'failed') reject(reviveError(message.code, message.message));
      watchFile();
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY' && reading !== null) giveUp(reading, TOO_MUCH);
      else reject(error);
    });
    const end = async (): Promise<void> => {
      // It may have ended in the middle: nobody else would free its lock.
      await releaseLockOfThread(config.indexDir, thread);
      reject(new Error('the indexing thread ended without a report'));
    };
    worker.on('exit', () => void end().catch(reject));
  }).finally(() => {
    clearTimeout(timers.cancel);
    clearTimeout(timers.file);
    signal?.removeEventListener('abort', cancel);
  });
}

function cancelledError(): CancelledError {
  return new CancelledError('cancelled; the index in use is unchanged');
}
