import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CancelledError } from '../errors.ts';
import { startWorkerThread } from '../worker-thread.ts';
import { listDataFiles } from './data-files.ts';
import { sourceName } from './encode-source.ts';
import type { EncodingTask } from './encoding-worker.ts';
import { readPairGroups, type PairGroup } from './pair-store.ts';
import type { Vocabulary } from './vocabulary-file.ts';

export interface LoadPairsOptions {
  /** Folder with `*.tsv.br`. */
  readonly dataDir: string;
  /** Where token ids are kept between runs. */
  readonly workDir: string;
  readonly vocabulary: Vocabulary;
  readonly threads: number;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Raised whenever what is written into the cache changes. */
const CACHE_VERSION = 2;

/**
 * The training data as token ids. Each file is encoded once for a vocabulary and kept in the work folder.
 * @throws UsageError when the folder holds no training data
 */
export async function loadPairs(options: LoadPairsOptions): Promise<PairGroup[]> {
  const { dataDir, workDir } = options;
  const files = await listDataFiles(dataDir);
  await mkdir(workDir, { recursive: true });
  const tasks: EncodingTask[] = [];
  for (const file of files) tasks.push(await taskOf(file, options));
  await encodeMissing(tasks, options);
  const groups: PairGroup[] = [];
  for (const { cachePath } of tasks) groups.push(...(await readPairGroups(cachePath)));
  return groups;
}

/** The cache is named by all that decides what is in it. */
async function taskOf(path: string, { workDir, vocabulary }: LoadPairsOptions): Promise<EncodingTask> {
  const { size, mtimeMs } = await stat(path);
  const name = `${sourceName(path)}.${vocabulary.fingerprint}.${size}.${Math.floor(mtimeMs)}.v${CACHE_VERSION}.tokens`;
  return { path, cachePath: join(workDir, name) };
}

async function encodeMissing(tasks: readonly EncodingTask[], { vocabulary, threads, signal, onProgress }: LoadPairsOptions): Promise<void> {
  const sizes = new Map<string, number>();
  const missing: EncodingTask[] = [];
  for (const task of tasks) {
    if (await isThere(task.cachePath)) continue;
    sizes.set(task.path, (await stat(task.path)).size);
    missing.push(task);
  }
  // The largest first, so that no thread is left alone with one at the end.
  missing.sort((a, b) => (sizes.get(b.path) ?? 0) - (sizes.get(a.path) ?? 0));
  const total = missing.length;
  const work = async (): Promise<void> => {
    const worker = startWorkerThread(new URL('./encoding-worker.ts', import.meta.url), { vocabularyJson: vocabulary.json });
    try {
      for (let task = missing.shift(); task !== undefined; task = missing.shift()) {
        if (signal?.aborted === true) throw new CancelledError('cancelled');
        await new Promise<void>((resolve, reject) => {
          worker.once('message', () => resolve()).once('error', reject);
          worker.postMessage(task);
        });
        onProgress?.(total - missing.length, total);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(threads, total) }, work));
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(({ size }) => size > 0, () => false);
}
