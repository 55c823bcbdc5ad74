import { Worker } from 'node:worker_threads';

/**
 * Starts a worker thread.
 * @param entry URL of the thread's module as its source file is named, for example
 *   `new URL('./embedding-worker.ts', import.meta.url)`; the compiled module is started, because threads run
 *   JavaScript only (also under the test runner, which compiles the program before the tests)
 * @param workerData structured-cloned into the thread
 */
export function startWorkerThread(entry: URL, workerData: unknown): Worker {
  const compiled = entry.href.replace(/\/src\/(?=[^?]*$)/u, '/dist/').replace(/\.ts$/u, '.js');
  return new Worker(new URL(compiled), { workerData });
}
