import { parentPort, workerData } from 'node:worker_threads';
import type { SharedMemory } from './row-kernels.ts';
import { createTokenRows, type AdamStep } from './token-rows.ts';
import { openTrainingMemory, type TrainingMemorySize } from './training-memory.ts';

/** What a thread is started with. */
export interface RowWorkerData {
  readonly memory: SharedMemory;
  readonly size: TrainingMemorySize;
  readonly thread: number;
}

/** Texts `from` … `to − 1` of a batch are gathered, or its different tokens `from` … `to − 1` moved. Answered by any message. */
export type RowRequest =
  | { readonly kind: 'gather'; readonly batch: 0 | 1; readonly from: number; readonly to: number }
  | { readonly kind: 'update'; readonly batch: 0 | 1; readonly from: number; readonly to: number; readonly adam: AdamStep };

const { memory, size, thread } = workerData as RowWorkerData;
const training = openTrainingMemory(memory, size);
const rows = createTokenRows(training, thread);
parentPort?.on('message', (request: RowRequest) => {
  const batch = training.batches[request.batch];
  if (request.kind === 'gather') rows.gatherMeans(batch, request.from, request.to);
  else rows.updateRows(batch, request.from, request.to, request.adam);
  parentPort?.postMessage(null);
});
