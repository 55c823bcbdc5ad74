import { CancelledError } from '../errors.ts';
import { startWorkerThread } from '../worker-thread.ts';

/** What a file was understood to be, before it is part of any index. */
export type FileInspection =
  | {
      readonly status: 'read';
      /** Null for a format without pages. */
      readonly pages: number | null;
      readonly articles: number;
      readonly passages: number;
      /** Of the articles that have one, in order. */
      readonly headlines: readonly string[];
      /** Headlines that are borrowed from the text or doubtful. */
      readonly uncertainHeadlines: readonly string[];
      /** What of the file could not be read, a sentence each. */
      readonly notes: readonly string[];
    }
  | { readonly status: 'skipped'; readonly reason: string };

/** What the thread is started with. */
export interface InspectionTask {
  readonly folder: string;
  /** Name of the file in the folder. */
  readonly file: string;
}

export interface InspectionOptions {
  readonly signal?: AbortSignal;
  /** A file that takes longer is given up. Default five minutes. */
  readonly timeoutMilliseconds?: number;
  /** A file whose reading needs more is given up. Default 2,000. */
  readonly maxMemoryMegabytes?: number;
}

/**
 * Reads a file as the index would, in a thread that is ended when it takes too long or too much memory:
 * whatever the file holds, the calling thread goes on.
 * @throws CancelledError when `signal` aborts
 */
export function inspectFile(task: InspectionTask, options: InspectionOptions = {}): Promise<FileInspection> {
  const { signal, timeoutMilliseconds = 300_000, maxMemoryMegabytes = 2_000 } = options;
  if (signal?.aborted === true) return Promise.reject(new CancelledError('cancelled before the file was read'));
  const worker = startWorkerThread(new URL('./inspection-thread.ts', import.meta.url), task, { maxOldGenerationSizeMb: maxMemoryMegabytes });
  let cancel = (): void => undefined;
  let timer: NodeJS.Timeout | undefined;
  return new Promise<FileInspection>((resolve, reject) => {
    const giveUp = (reason: string): void => resolve({ status: 'skipped', reason });
    cancel = () => reject(new CancelledError('cancelled while the file was read'));
    signal?.addEventListener('abort', cancel, { once: true });
    timer = setTimeout(() => giveUp(`reading it takes longer than ${Math.round(timeoutMilliseconds / 1000)} seconds`), timeoutMilliseconds);
    worker.on('message', resolve);
    worker.on('error', (error: NodeJS.ErrnoException) => giveUp(whyEnded(error, maxMemoryMegabytes)));
    worker.on('exit', () => giveUp('its reader ended unexpectedly'));
  }).finally(() => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
    void worker.terminate();
  });
}

function whyEnded({ code, message }: NodeJS.ErrnoException, megabytes: number): string {
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? `reading it needs more than ${megabytes} MB of memory` : `its reader ended unexpectedly: ${message}`;
}
