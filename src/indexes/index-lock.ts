import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { IndexLockedError } from '../errors.ts';
import { describeSelf, isSameMachine, isSameProcess, runsHere, type ProcessIdentity } from './process-identity.ts';

const ownerSchema = z.object({
  pid: z.number(),
  processStartSeconds: z.number(),
  machine: z.string().nullable().default(null),
  startTicks: z.string().nullable().default(null),
  thread: z.number().default(0),
});
type Owner = ProcessIdentity & { readonly thread: number };

export interface LockOptions {
  /** How often an owner shows that it is alive. Default 5 s. */
  readonly heartbeatMilliseconds?: number;
  /** How long another machine's lock is watched for a sign of life before it is taken over. Default 30 s. */
  readonly patienceMilliseconds?: number;
}

/** What the owner of the lock holds. */
export interface HeldLock {
  /** @throws IndexLockedError when another process has taken the lock over meanwhile, because this one slept too long */
  requireHeld(): Promise<void>;
}

const HEARTBEAT_MILLISECONDS = 5_000;
/** Far above what a thread that works on a large index needs between two signs of life. */
const PATIENCE_MILLISECONDS = 30_000;
/** A lock is created first and filled then: an empty one younger than this may still be filled. */
const FILLING_MILLISECONDS = 10_000;

/**
 * Makes this process the only one that writes the index, and runs the task. The lock of a process that no longer runs is
 * taken over; that of another machine, which shares the folder, is when it shows no sign of life.
 * @throws IndexLockedError when another process is writing
 */
export async function withIndexLock<Result>(indexDir: string, task: (lock: HeldLock) => Promise<Result>, options: LockOptions = {}): Promise<Result> {
  await mkdir(indexDir, { recursive: true });
  const path = lockPath(indexDir);
  const content = JSON.stringify({ ...(await describeSelf()), nonce: randomBytes(8).toString('hex') });
  await acquire(path, content, options);
  const isHeld = async (): Promise<boolean> => (await readLock(path)) === content;
  const beat = async (): Promise<void> => {
    if (await isHeld()) await utimes(path, new Date(), new Date());
  };
  const heart = setInterval(() => void beat().catch(() => undefined), options.heartbeatMilliseconds ?? HEARTBEAT_MILLISECONDS).unref();
  try {
    return await task({
      async requireHeld() {
        if (!(await isHeld())) throw new IndexLockedError(`another process has begun to update the index while this one gave no sign of life (${path}): the index in use is unchanged`);
      },
    });
  } finally {
    clearInterval(heart);
    if (await isHeld()) await rm(path, { force: true });
  }
}

/** Frees the lock of a thread of this process that ended without doing so itself. */
export async function releaseLockOfThread(indexDir: string, thread: number): Promise<void> {
  const path = lockPath(indexDir);
  const owner = parseOwner(await readLock(path));
  if (owner?.thread === thread && isSameProcess(owner, await describeSelf())) await rm(path, { force: true });
}

function lockPath(indexDir: string): string {
  return join(indexDir, 'lock');
}

async function acquire(path: string, own: string, options: LockOptions): Promise<void> {
  if (await create(path, own)) return;
  const content = await readLock(path);
  const owner = parseOwner(content);
  if (owner !== null && (await isAlive(path, owner, options))) {
    const where = owner.machine === null || (await isHere(owner)) ? '' : ' on another machine';
    throw new IndexLockedError(`process ${owner.pid}${where} is updating the index right now: wait until it has finished (or remove ${path})`);
  }
  const isFree = (owner !== null || !(await isBeingFilled(path))) && (await removeAbandoned(path, content)) && (await create(path, own));
  if (!isFree) throw new IndexLockedError(`another process has just begun to update the index (${path}): try again later`);
}

async function isHere(owner: Owner): Promise<boolean> {
  return isSameMachine(owner, await describeSelf());
}

async function isAlive(path: string, owner: Owner, options: LockOptions): Promise<boolean> {
  return (await isHere(owner)) ? runsHere(owner) : showsLife(path, options);
}

/** Watched for a while, because the clocks of two machines need not agree. */
async function showsLife(path: string, { heartbeatMilliseconds = HEARTBEAT_MILLISECONDS, patienceMilliseconds = PATIENCE_MILLISECONDS }: LockOptions): Promise<boolean> {
  const before = await modified(path);
  const end = performance.now() + patienceMilliseconds;
  while (performance.now() < end) {
    await setTimeout(Math.min(heartbeatMilliseconds, patienceMilliseconds) / 5);
    if ((await modified(path)) !== before) return true;
  }
  return false;
}

/** Of several processes that find the same abandoned lock one removes it; a new lock of another one is put back. */
async function removeAbandoned(path: string, content: string): Promise<boolean> {
  const aside = `${path}.${randomBytes(4).toString('hex')}`;
  try {
    await rename(path, aside);
    const isAbandoned = (await readFile(aside, 'utf8')) === content;
    await (isAbandoned ? rm(aside) : rename(aside, path));
    return isAbandoned;
  } catch {
    return false;
  }
}

async function isBeingFilled(path: string): Promise<boolean> {
  return Date.now() - (await modified(path)) < FILLING_MILLISECONDS;
}

async function modified(path: string): Promise<number> {
  return stat(path).then(({ mtimeMs }) => mtimeMs, () => 0);
}

async function readLock(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}

async function create(path: string, content: string): Promise<boolean> {
  const file = await open(path, 'wx').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return null;
    throw error;
  });
  if (file === null) return false;
  try {
    await file.writeFile(content);
    return true;
  } catch (error) {
    // On a full disk: an empty lock would keep everybody waiting.
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

function parseOwner(content: string): Owner | null {
  try {
    return ownerSchema.parse(JSON.parse(content));
  } catch {
    return null;
  }
}
