import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { IndexLockedError } from '../errors.ts';

const ownerSchema = z.object({ pid: z.number(), processStartSeconds: z.number() });
type Owner = z.infer<typeof ownerSchema>;

/** Process ids are used again, in a container at every start; the start time tells two owners of one id apart. */
const START_TOLERANCE_SECONDS = 3;

/** A lock is created first and filled then: an empty one younger than this may still be filled. */
const FILLING_MILLISECONDS = 10_000;

/**
 * Makes this process the only one that writes the index, and runs the task.
 * The lock of a process that no longer runs is taken over.
 * @throws IndexLockedError when another process is writing
 */
export async function withIndexLock<Result>(indexDir: string, task: () => Promise<Result>): Promise<Result> {
  await mkdir(indexDir, { recursive: true });
  const path = join(indexDir, 'lock');
  await acquire(path);
  try {
    return await task();
  } finally {
    await rm(path, { force: true });
  }
}

/** Removes the lock of this process, when the thread that took it was ended before it could. That of another process stays. */
export async function releaseOwnLock(indexDir: string): Promise<void> {
  const path = join(indexDir, 'lock');
  const owner = parseOwner(await readFile(path, 'utf8').catch(() => ''));
  if (owner?.pid === process.pid && isRunning(owner)) await rm(path, { force: true });
}

async function acquire(path: string): Promise<void> {
  if (await create(path)) return;
  const content = await readFile(path, 'utf8').catch(() => '');
  const owner = parseOwner(content);
  if (owner !== null && isRunning(owner)) {
    throw new IndexLockedError(`process ${owner.pid} is updating the index right now: wait until it has finished (or remove ${path})`);
  }
  const isFree = (owner !== null || !(await isBeingFilled(path))) && (await removeAbandoned(path, content)) && (await create(path));
  if (!isFree) throw new IndexLockedError(`another process has just begun to update the index (${path}): try again later`);
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
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: 0 }));
  return Date.now() - mtimeMs < FILLING_MILLISECONDS;
}

async function create(path: string): Promise<boolean> {
  const file = await open(path, 'wx').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return null;
    throw error;
  });
  if (file === null) return false;
  try {
    await file.writeFile(JSON.stringify(self()));
  } finally {
    await file.close();
  }
  return true;
}

function self(): Owner {
  return { pid: process.pid, processStartSeconds: Math.round(Date.now() / 1000 - process.uptime()) };
}

function parseOwner(content: string): Owner | null {
  try {
    return ownerSchema.parse(JSON.parse(content));
  } catch {
    return null;
  }
}

function isRunning(owner: Owner): boolean {
  const own = self();
  if (owner.pid === own.pid) return Math.abs(owner.processStartSeconds - own.processStartSeconds) <= START_TOLERANCE_SECONDS;
  try {
    process.kill(owner.pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
