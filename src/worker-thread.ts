import { Worker, type ResourceLimits } from 'node:worker_threads';

/**
 * Starts a worker thread.
 * @param entry URL of the thread's module as its source file is named, for example
 *   `new URL('./embedding-worker.ts', import.meta.url)`; the compiled module is started, because threads run
 *   JavaScript only (also under the test runner, which compiles the program before the tests)
 * @param workerData structured-cloned into the thread
 * @param resourceLimits of the thread; beyond them it ends with ERR_WORKER_OUT_OF_MEMORY, and nothing else does. Default none
 */
export function startWorkerThread(entry: URL, workerData: unknown, resourceLimits: ResourceLimits = {}): Worker {
  const compiled = entry.href.replace(/\/src\/(?=[^?]*$)/u, '/dist/').replace(/\.ts$/u, '.js');
  return new Worker(new URL(compiled), { workerData, resourceLimits });
}
