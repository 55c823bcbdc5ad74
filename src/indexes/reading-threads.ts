import type { Worker } from 'node:worker_threads';
import type { CorpusFile } from '../corpus/read-corpus.ts';
import type { PageProgress } from '../corpus/readers/reader.ts';
import { CancelledError } from '../errors.ts';
import { startWorkerThread } from '../worker-thread.ts';
import type { FilePreparation } from './prepare-file.ts';
import type { ReadingMessage, ReadingTask } from './reading-thread.ts';

/** Threads that read files of one corpus, each one file at a time. */
export interface ReadingThreads {
  /**
   * Reads a listed file as soon as a thread is free; files begin in the order in which they are asked for.
   * @returns null when the thread did not survive it, for want of memory or otherwise
   * @throws CancelledError when the threads were closed meanwhile
   */
  read(listed: CorpusFile, onPage?: (progress: PageProgress) => void): Promise<FilePreparation | null>;
  /** Ends the threads; what they have not read is cancelled. */
  close(): Promise<void>;
}

export interface ReadingThreadsOptions {
  readonly corpusDir: string;
  /** How many threads there are at most; the first ones start with the first files. */
  readonly count: number;
  /** Memory of a thread, its young objects not counted; a file that needs more ends it. Default 1,000. */
  readonly maxMemoryMegabytes?: number;
}

/** Most of what a reading makes is soon of no use; with less room it would be moved again and again. */
const YOUNG_MEGABYTES = 64;

interface Job {
  readonly listed: CorpusFile;
  readonly onPage: ((progress: PageProgress) => void) | undefined;
  readonly settle: (file: FilePreparation | null) => void;
  readonly reject: (error: Error) => void;
}

export function openReadingThreads({ corpusDir, count, maxMemoryMegabytes = 1_000 }: ReadingThreadsOptions): ReadingThreads {
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Job>();
  let isClosed = false;

  const start = (): Worker => {
    const task: ReadingTask = { corpusDir };
    const limits = { maxOldGenerationSizeMb: maxMemoryMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES };
    const thread = startWorkerThread(new URL('./reading-thread.ts', import.meta.url), task, limits);
    const finish = (file: FilePreparation | null): void => {
      const job = busy.get(thread);
      busy.delete(thread);
      job?.settle(file);
    };
    thread.on('message', (message: ReadingMessage) => {
      if (message.kind === 'page') return busy.get(thread)?.onPage?.(message.progress);
      finish(message.file);
      idle.push(thread);
      deal();
    });
    // An error is followed by the exit, which tells whoever waits.
    thread.on('error', () => undefined);
    thread.on('exit', () => {
      if (idle.includes(thread)) idle.splice(idle.indexOf(thread), 1);
      finish(null);
      if (!isClosed) deal();
    });
    return thread;
  };
  const deal = (): void => {
    while (waiting.length > 0 && (idle.length > 0 || busy.size < count)) {
      const job = waiting.shift();
      if (job === undefined) return;
      const thread = idle.pop() ?? start();
      busy.set(thread, job);
      thread.postMessage(job.listed);
    }
  };

  return {
    read(listed, onPage) {
      return new Promise((settle, reject) => {
        if (isClosed) return reject(closedError());
        waiting.push({ listed, onPage, settle, reject });
        deal();
      });
    },
    async close() {
      isClosed = true;
      for (const { reject } of [...busy.values(), ...waiting.splice(0)]) reject(closedError());
      const threads = [...idle, ...busy.keys()];
      busy.clear();
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

function closedError(): CancelledError {
  return new CancelledError('reading was cancelled');
}
