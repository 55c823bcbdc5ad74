import type { Worker } from 'node:worker_threads';
import { startWorkerThread } from '../worker-thread.ts';
import type { RowRequest, RowWorkerData } from './row-worker.ts';
import { createTokenRows, shareOut, type AdamStep } from './token-rows.ts';
import { TEXTS, UNIQUE_TOKENS, type TrainingMemory } from './training-memory.ts';

/** The sums over token vectors, dealt out to threads. The result does not depend on their number. */
export interface RowThreads {
  /** Fills the means of the texts of a batch. */
  gather(batch: 0 | 1): Promise<void>;
  /** Moves the vectors of the batch's tokens by the gradients of the means. */
  update(batch: 0 | 1, adam: AdamStep): Promise<void>;
  close(): Promise<void>;
}

/** @param training its size must leave a row for one more than `threads` */
export function createRowThreads(training: TrainingMemory, threads: number): RowThreads {
  const { memory, size, batches } = training;
  const workers = Array.from({ length: threads }, (_, thread) => {
    const data: RowWorkerData = { memory, size, thread };
    return startWorkerThread(new URL('./row-worker.ts', import.meta.url), data);
  });
  const own = createTokenRows(training, threads);
  const ask = async (ends: Int32Array, length: number, request: (from: number, to: number) => RowRequest): Promise<void> => {
    const borders = shareOut(ends, length, threads);
    await Promise.all(workers.map((worker, index) => answerOf(worker, request(borders[index] ?? 0, borders[index + 1] ?? length))));
  };
  return {
    gather: (batch) => ask(batches[batch].ends, batches[batch].counts[TEXTS] ?? 0, (from, to) => ({ kind: 'gather', batch, from, to })),
    async update(batch, adam) {
      const { placeEnds, counts } = batches[batch];
      own.scaleGradients(batches[batch], 0, counts[TEXTS] ?? 0);
      await ask(placeEnds, counts[UNIQUE_TOKENS] ?? 0, (from, to) => ({ kind: 'update', batch, from, to, adam }));
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function answerOf(worker: Worker, request: RowRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error: Error | null): void => {
      worker.off('message', onMessage).off('error', onError);
      if (error === null) resolve();
      else reject(error);
    };
    const onMessage = (): void => settle(null);
    const onError = (error: Error): void => settle(error);
    worker.once('message', onMessage).once('error', onError);
    worker.postMessage(request);
  });
}
