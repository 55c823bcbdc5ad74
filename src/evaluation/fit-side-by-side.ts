import type { Worker } from 'node:worker_threads';
import { startWorkerThread } from '../worker-thread.ts';
import { cancelledFit } from './averaged-weights.ts';
import type { FitControls, FitSizes, FitStage, FittedPageWeights, PageMaterial } from './fit-page-weights.ts';

/** What a thread is given that fits once. */
export interface PageFitTask {
  readonly material: PageMaterial;
  readonly sizes: FitSizes;
}

/** What it tells. */
export type PageFitMessage =
  | { readonly kind: 'progress'; readonly stage: FitStage; readonly done: number; readonly total: number }
  | { readonly kind: 'fitted'; readonly weights: FittedPageWeights };

/**
 * Fits the same as `fitPageWeights` with each of some seeds, every fit in a thread of its own: they have nothing to do with each other.
 * @param controls progress is that of the first fit; the others are about as far
 * @returns the weights in the order of `seeds`
 * @throws CancelledError
 */
export async function fitSideBySide(material: PageMaterial, sizes: FitSizes, seeds: readonly number[], { signal, onProgress }: FitControls = {}): Promise<FittedPageWeights[]> {
  const isCancelled = (): boolean => signal?.aborted === true;
  if (isCancelled()) throw cancelledFit();
  const threads: Worker[] = [];
  const stop = (): void => void threads.map((thread) => thread.terminate());
  signal?.addEventListener('abort', stop);
  try {
    return await Promise.all(
      seeds.map((seed, fit) => {
        const task: PageFitTask = { material, sizes: { ...sizes, seed } };
        const thread = startWorkerThread(new URL('./page-fit-thread.ts', import.meta.url), task);
        threads.push(thread);
        return listen(thread, fit === 0 ? onProgress : undefined);
      }),
    );
  } catch (error) {
    throw isCancelled() ? cancelledFit() : error;
  } finally {
    signal?.removeEventListener('abort', stop);
    stop();
  }
}

function listen(thread: Worker, onProgress: FitControls['onProgress']): Promise<FittedPageWeights> {
  return new Promise((resolve, reject) => {
    thread.on('message', (message: PageFitMessage) => {
      if (message.kind === 'fitted') resolve(message.weights);
      else onProgress?.(message.stage, message.done, message.total);
    });
    thread.on('error', reject);
    thread.on('exit', () => reject(new Error('a fit ended before it had its weights')));
  });
}
