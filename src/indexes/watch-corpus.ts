import { watch } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { listCorpus, type CorpusFile } from '../corpus/read-corpus.ts';
import { EmptyCorpusError, messageOf } from '../errors.ts';
import type { Logger } from '../logger.ts';

export interface CorpusWatchOptions {
  readonly corpusDir: string;
  /** The files that the index in use was made from; null while there is none. */
  readonly indexed: () => readonly CorpusFile[] | null;
  /** Takes the folder in as it is now. What was cancelled is not begun again before a file changes. Must not reject. */
  readonly update: () => Promise<'done' | 'failed' | 'cancelled'>;
  readonly logger: Logger;
  /** Ends the watch. */
  readonly stopping: AbortSignal;
  /** The files must stay as they are for so long before they are read: one that is still being copied grows. Default 2,000. */
  readonly settleMilliseconds?: number;
  /** The folder is looked at so often even if the system tells of no change. Default a minute. */
  readonly lookMilliseconds?: number;
  /** The same where the system cannot tell of changes. Default 5,000. */
  readonly pollMilliseconds?: number;
  /** First wait before what has failed is tried again with the same files; doubles up to an hour. Default a minute. */
  readonly retryMilliseconds?: number;
  /** How the folder is listed. Default from the disk. */
  readonly list?: () => Promise<readonly CorpusFile[]>;
  /** Has changes below the corpus folder told by the system. @throws Error where it cannot. Default {@link watchFolders} */
  readonly hear?: (onChange: () => void, onError: (error: Error) => void) => Promise<() => void>;
}

const MAX_RETRY_MILLISECONDS = 3_600_000;

/**
 * Updates the index whenever the corpus folder differs from what it was made from and has come to rest; what changes
 * during an update is taken in by the next one. The list of files decides; what the system tells only makes it look
 * sooner, so that a change that nobody told of, on a network drive perhaps, is found as well.
 * Resolves when `stopping` aborts.
 */
export async function watchCorpus(options: CorpusWatchOptions): Promise<void> {
  const { corpusDir, indexed, update, logger, stopping, settleMilliseconds = 2_000, retryMilliseconds = 60_000 } = options;
  const { list = () => listCorpus(corpusDir), lookMilliseconds = 60_000, pollMilliseconds = 5_000 } = options;
  const bell = createBell(stopping);
  const hearing = await startHearing(options, bell.ring);
  const look = async (): Promise<string> => stateOf(await list().catch(noFiles));
  let failed = { state: '', until: 0, wait: retryMilliseconds };

  while (!stopping.aborted) {
    const state = await look();
    if (state === stateOf(indexed() ?? []) || (state === failed.state && Date.now() < failed.until)) {
      await bell.wait(hearing.isWorking() ? lookMilliseconds : pollMilliseconds);
      continue;
    }
    await bell.rest(settleMilliseconds);
    if (stopping.aborted || (await look()) !== state) continue;
    const outcome = await update();
    if (outcome === 'done' && state === stateOf(indexed() ?? [])) {
      failed = { state: '', until: 0, wait: retryMilliseconds };
      continue;
    }
    const wait = state === failed.state ? failed.wait : retryMilliseconds;
    failed = { state, until: outcome === 'cancelled' ? Infinity : Date.now() + wait, wait: Math.min(2 * wait, MAX_RETRY_MILLISECONDS) };
    if (outcome === 'done') logger.info({}, 'the corpus folder changed while it was read; looking again');
  }
  hearing.stop();
}

/** Which files there are, how large and how old; the same for the same files. */
function stateOf(files: readonly CorpusFile[]): string {
  const look = ({ file, size, modified }: Omit<CorpusFile, 'sidecar'>): string => `${file}\0${size}\0${modified}`;
  return files.map((listed) => `${look(listed)}\0${listed.sidecar === undefined ? '' : look(listed.sidecar)}`).join('\n');
}

function noFiles(error: unknown): readonly CorpusFile[] {
  if (error instanceof EmptyCorpusError) return [];
  throw error;
}

interface Hearing {
  /** False once the system cannot tell of changes: then the folder is looked at more often. */
  isWorking(): boolean;
  stop(): void;
}

async function startHearing({ corpusDir, logger, hear = (onChange, onError) => watchFolders(corpusDir, onChange, onError) }: CorpusWatchOptions, ring: () => void): Promise<Hearing> {
  let isWorking = true;
  let close = (): void => undefined;
  const fail = (error: unknown): void => {
    if (!isWorking) return;
    isWorking = false;
    close();
    logger.warn({ error: messageOf(error) }, 'the system does not tell of changes in the corpus folder; looking every few seconds instead');
    ring();
  };
  try {
    close = await hear(ring, fail);
    if (!isWorking) close();
  } catch (error) {
    fail(error);
  }
  return { isWorking: () => isWorking, stop: () => close() };
}

/**
 * Watches a folder and those in it one by one, since Node watches no tree reliably on all systems; new ones are joined
 * when their parent tells of them.
 */
export async function watchFolders(root: string, onChange: () => void, onError: (error: Error) => void): Promise<() => void> {
  const watchers = new Map<string, ReturnType<typeof watch>>();
  let isClosed = false;
  const leave = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const watchOne = (folder: string): void => {
    const watcher = watch(folder, (kind) => {
      onChange();
      if (kind === 'rename') void enter(folder).catch((error: unknown) => (folder === root ? onError(error as Error) : leave(folder)));
    });
    // A folder that is removed is no failure, unless it is the whole corpus.
    watcher.on('error', (error) => (folder === root ? onError(error) : leave(folder)));
    watchers.set(folder, watcher);
  };
  const enter = async (folder: string): Promise<void> => {
    if (isClosed) return;
    if (!watchers.has(folder)) watchOne(folder);
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (entry.isDirectory() && !entry.name.startsWith('.')) await enter(join(folder, entry.name));
    }
  };
  const close = (): void => {
    isClosed = true;
    for (const folder of watchers.keys()) leave(folder);
  };
  try {
    await enter(root);
  } catch (error) {
    close();
    throw error;
  }
  return close;
}

interface Bell {
  ring(): void;
  /** Until it rings, or has rung since the last wait; so long at most; not after the stop. */
  wait(milliseconds: number): Promise<void>;
  /** So long, whether it rings or not; until the stop at most. */
  rest(milliseconds: number): Promise<void>;
}

function createBell(stopping: AbortSignal): Bell {
  let hasRung = false;
  let wake = (): void => undefined;
  const sleep = (milliseconds: number, isWakeable: boolean): Promise<void> =>
    new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        stopping.removeEventListener('abort', end);
        wake = () => undefined;
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      stopping.addEventListener('abort', end);
      if (isWakeable) wake = end;
      if (stopping.aborted || (isWakeable && hasRung)) end();
    });
  return {
    ring() {
      hasRung = true;
      wake();
    },
    async wait(milliseconds) {
      await sleep(milliseconds, true);
      hasRung = false;
    },
    rest: (milliseconds) => sleep(milliseconds, false),
  };
}
