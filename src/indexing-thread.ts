import { parentPort, workerData } from 'node:worker_threads';
import { openEmbedder } from './embedding/open-embedder.ts';
import type { ModelFolder } from './embedding/model-folder.ts';
import { messageOf, YinjuError } from './errors.ts';
import { buildIndex, type BuildReport } from './indexes/build-index.ts';
import type { BuildProgress } from './indexes/build-options.ts';

/** What the thread is started with. */
export interface IndexingTask {
  readonly corpusDir: string;
  readonly indexDir: string;
  readonly model: ModelFolder;
  readonly full: boolean;
}

/** What the thread says. */
export type IndexingMessage =
  | { readonly kind: 'progress'; readonly progress: BuildProgress }
  | { readonly kind: 'done'; readonly report: BuildReport }
  | { readonly kind: 'failed'; readonly code: string | null; readonly message: string };

/** The entry of the indexing thread: runs one build, so that the thread that answers never waits. */
async function run(port: NonNullable<typeof parentPort>, { model, ...task }: IndexingTask): Promise<void> {
  const send = (message: IndexingMessage): void => port.postMessage(message);
  const cancelled = new AbortController();
  port.once('message', () => cancelled.abort());
  try {
    const embedder = await openEmbedder(model);
    try {
      const onProgress = (progress: BuildProgress): void => send({ kind: 'progress', progress });
      send({ kind: 'done', report: await buildIndex({ ...task, embedder, onProgress, signal: cancelled.signal }) });
    } finally {
      await embedder.close();
    }
  } catch (error) {
    send({ kind: 'failed', code: error instanceof YinjuError ? error.code : null, message: messageOf(error) });
  } finally {
    port.close();
  }
}

if (parentPort !== null) await run(parentPort, workerData as IndexingTask);
