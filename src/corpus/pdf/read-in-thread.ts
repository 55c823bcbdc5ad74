import type { Worker } from 'node:worker_threads';
import { CancelledError, UnreadableFileError } from '../../errors.ts';
import { startWorkerThread } from '../../worker-thread.ts';
import type { ReadingContext } from '../readers/reader.ts';
import { asUnreadable } from './open-pdf.ts';
import type { DamagedPage, PdfPage } from './pdf-pages.ts';
import type { PdfRequest, PdfResponse } from './pdf-thread.ts';

export interface PdfContents {
  readonly pages: readonly PdfPage[];
  readonly damaged: readonly DamagedPage[];
  /** What the file names itself, empty when it does not. */
  readonly title: string;
}

/** A page that takes longer than this will never end. A dense page takes a twentieth of a second. */
const STALL_MILLISECONDS = 120_000;

/** The thread of the last file waits for the next one: loading the library takes longer than most files. */
let idle: Worker | null = null;

/**
 * Reads the pages of a PDF in a thread of their own. The library leaves some errors of damaged files uncaught,
 * which would end the process, and may loop or run out of memory: here that ends the thread only.
 * @throws UnreadableFileError, CancelledError
 */
export function readInThread(bytes: Uint8Array, context: ReadingContext): Promise<PdfContents> {
  if (context.signal?.aborted === true) return Promise.reject(new CancelledError('reading was cancelled'));
  const thread = idle ?? startThread();
  idle = null;
  thread.ref();
  return listen(thread, bytes, context);
}

function startThread(): Worker {
  const thread = startWorkerThread(new URL('./pdf-thread.ts', import.meta.url), null);
  return thread.once('exit', () => {
    if (idle === thread) idle = null;
  });
}

function listen(thread: Worker, bytes: Uint8Array, { maxPages, maxUnpackedBytes, signal, onPage }: ReadingContext): Promise<PdfContents> {
  const { promise, resolve, reject } = withResolvers<PdfContents>();
  const pages: PdfPage[] = [];
  const damaged: DamagedPage[] = [];
  const refuse = (error: Error): void => {
    finish();
    void thread.terminate();
    reject(error);
  };
  const cancel = (): void => refuse(new CancelledError('reading was cancelled'));
  const fail = (error: unknown): void => refuse(asUnreadable(error));
  const end = (): void => refuse(new UnreadableFileError('the PDF cannot be read: its reader ended unexpectedly'));
  const stall = (): void => refuse(new UnreadableFileError('the PDF cannot be read: one of its pages takes too long'));
  let timer = setTimeout(stall, STALL_MILLISECONDS);
  const receive = (response: PdfResponse): void => {
    clearTimeout(timer);
    if (response.kind === 'page') {
      timer = setTimeout(stall, STALL_MILLISECONDS);
      if ('runs' in response.page) pages.push(response.page);
      else damaged.push(response.page);
      onPage?.({ page: response.page.number, pages: response.pages });
      return;
    }
    finish();
    keep(thread);
    if (response.kind === 'done') resolve({ pages, damaged, title: response.title });
    else reject(new UnreadableFileError(response.reason));
  };
  const finish = (): void => {
    clearTimeout(timer);
    thread.off('message', receive).off('error', fail).off('exit', end);
    // What goes wrong in a thread that was given up is of no interest, but must not end the process.
    thread.on('error', ignore);
    signal?.removeEventListener('abort', cancel);
  };
  thread.off('error', ignore).on('message', receive).on('error', fail).on('exit', end);
  signal?.addEventListener('abort', cancel);
  const request: PdfRequest = { bytes: new Uint8Array(bytes), maxPages, maxUnpackedBytes };
  thread.postMessage(request, [request.bytes.buffer as ArrayBuffer]);
  return promise;
}

/** An idle thread keeps no process from ending. */
function keep(thread: Worker): void {
  thread.unref();
  if (idle !== null) void thread.terminate();
  else idle = thread;
}

function ignore(): void {}

function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (error: Error) => void } {
  let resolve: (value: T) => void = ignore;
  let reject: (error: Error) => void = ignore;
  const promise = new Promise<T>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  return { promise, resolve, reject };
}
