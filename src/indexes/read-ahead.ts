import { availableParallelism, totalmem } from 'node:os';
import type { CorpusFile, ReadOptions } from '../corpus/read-corpus.ts';
import { prepareFile, type FilePreparation } from './prepare-file.ts';
import { openReadingThreads, type ReadingThreads } from './reading-threads.ts';

/** Files of a corpus that are read before they are asked for, several at a time. */
export interface ReadAhead {
  /** The file is going to be asked for: its reading may begin. */
  announce(listed: CorpusFile): void;
  /**
   * The file as {@link prepareFile} gives it; one that was not begun, or that a thread did not survive, is
   * read in the calling thread.
   * @param onPage called between the pages of a long file from now on
   * @throws CancelledError when `signal` aborts
   */
  read(listed: CorpusFile, onPage?: ReadOptions['onPage']): Promise<FilePreparation>;
  /** Ends what was begun and nobody asked for. */
  close(): Promise<void>;
}

export interface ReadAheadOptions {
  readonly corpusDir: string;
  /** Files read at the same time; fewer than two: every file is read when it is asked for. Default {@link readingThreadCount}. */
  readonly readingThreads?: number;
  /** So many bytes of files are read in the calling thread before others are started. Default 1,000,000. */
  readonly aloneBytes?: number;
  readonly signal?: AbortSignal;
}

/**
 * A thread takes as long to warm up as one that is warm takes for some 2 MB; an update of a few hundred pages is over by then
 * (`npm run eval:pages -- --files`).
 */
const ALONE_BYTES = 1_000_000;
/** A larger file is read where it is asked for, so that not several of them fill the memory. */
const MOST_BYTES = 4_000_000;
const MOST_THREADS = 8;
/** Of the machine, for each thread. One takes some 250 MB. */
const BYTES_PER_THREAD = 2_000_000_000;

/**
 * How many files are read at the same time: one for each core but one, as far as the memory of the machine or its container
 * goes. One thread keeps more than a core busy, with what the engine collects and compiles beside it: on two cores a second
 * one gained nothing on 1,000 pages, and a fifth on 4,500.
 */
export function readingThreadCount(): number {
  const constrained = process.constrainedMemory();
  const memory = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
  return Math.min(MOST_THREADS, availableParallelism() - 1, Math.floor(memory / BYTES_PER_THREAD));
}

export function openReadAhead({ corpusDir, readingThreads = readingThreadCount(), aloneBytes = ALONE_BYTES, signal }: ReadAheadOptions): ReadAhead {
  const begun = new Map<CorpusFile, Promise<FilePreparation | null>>();
  const listeners = new Map<CorpusFile, ReadOptions['onPage']>();
  let threads: ReadingThreads | null = null;
  let alone = 0;
  const close = async (): Promise<void> => {
    signal?.removeEventListener('abort', cancel);
    await threads?.close();
  };
  const cancel = (): void => void close();
  signal?.addEventListener('abort', cancel, { once: true });
  return {
    announce(listed) {
      if (readingThreads < 2 || listed.size > MOST_BYTES) return;
      if (alone < aloneBytes) {
        alone += listed.size;
        return;
      }
      threads ??= openReadingThreads({ corpusDir, count: readingThreads });
      const reading = threads.read(listed, (progress) => listeners.get(listed)?.(progress));
      // Who asks for it hears of it; nobody may.
      reading.catch(() => undefined);
      begun.set(listed, reading);
    },
    async read(listed, onPage) {
      listeners.set(listed, onPage);
      const reading = (await begun.get(listed)) ?? null;
      begun.delete(listed);
      listeners.delete(listed);
      return reading ?? prepareFile(corpusDir, listed, { ...(signal && { signal }), ...(onPage && { onPage }) });
    },
    close,
  };
}
