import { parentPort, workerData } from 'node:worker_threads';
import { openEmbedder } from './embedding/open-embedder.ts';
import type { ModelFolder } from './embedding/model-folder.ts';
import { messageOf, YinjuError } from './errors.ts';
import { buildIndex, type BuildReport } from './indexes/build-index.ts';
import type { BuildOptions, BuildProgress } from './indexes/build-options.ts';
import type { LibrarySettings } from './indexes/postgres/library.ts';
import type { GivenUpFile } from './indexes/split-corpus.ts';

/** What the thread is started with. */
export interface IndexingTask {
  readonly corpusDir: string;
  readonly indexDir: string;
  readonly model: ModelFolder;
  readonly full: boolean;
  readonly isChanged: boolean;
  /** Files that are not to be read. */
  readonly givenUp: readonly GivenUpFile[];
  readonly reading: Pick<BuildOptions, 'readingThreads' | 'aloneBytes'>;
  /** The database that the index is written to; null: it stays in the index folder. */
  readonly library: LibrarySettings | null;
}

/** What the thread says; `reading` before a file is read, and null after the last. */
export type IndexingMessage =
  | { readonly kind: 'reading'; readonly file: string | null }
  | { readonly kind: 'progress'; readonly progress: BuildProgress }
  | { readonly kind: 'done'; readonly report: BuildReport }
  | { readonly kind: 'failed'; readonly code: string | null; readonly message: string };

const PROGRESS_MILLISECONDS = 50;

/** The entry of the indexing thread: runs one build, so that the thread that answers never waits. */
async function run(port: NonNullable<typeof parentPort>, { model, library, reading, ...task }: IndexingTask): Promise<void> {
  const send = (message: IndexingMessage): void => port.postMessage(message);
  const cancelled = new AbortController();
  port.once('message', () => cancelled.abort());
  try {
    const embedder = await openEmbedder(model);
    try {
      const onProgress = everySoOften((progress: BuildProgress) => send({ kind: 'progress', progress }));
      const onFile = (file: string | null): void => send({ kind: 'reading', file });
      const report = await build({ ...task, ...reading, embedder, onProgress, onFile, signal: cancelled.signal }, library);
      send({ kind: 'done', report });
    } finally {
      await embedder.close();
    }
  } catch (error) {
    send({ kind: 'failed', code: error instanceof YinjuError ? error.code : null, message: messageOf(error) });
  } finally {
    port.close();
  }
}

/** Each message wakes the thread that answers; nobody reads more than a few a second. The last of a phase always goes. */
function everySoOften(tell: (progress: BuildProgress) => void): (progress: BuildProgress) => void {
  let last = -Infinity;
  return (progress) => {
    const now = performance.now();
    if (now - last < PROGRESS_MILLISECONDS && progress.done < progress.total) return;
    last = now;
    tell(progress);
  };
}

async function build(options: BuildOptions, library: LibrarySettings | null): Promise<BuildReport> {
  if (library === null) return buildIndex(options);
  // The client of the database is loaded where there is one.
  const [{ openLibraryClient }, { updateLibrary }] = await Promise.all([import('./indexes/postgres/library.ts'), import('./indexes/postgres/update-library.ts')]);
  const client = openLibraryClient(library);
  try {
    return await updateLibrary(client, { ...options, vectors: library.vectors });
  } finally {
    await client.close();
  }
}

if (parentPort !== null) await run(parentPort, workerData as IndexingTask);
