import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { IndexLockedError } from '../../src/errors.ts';
import { withIndexLock } from '../../src/indexes/index-lock.ts';
import { writeFiles } from '../support/temp-folder.ts';

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'yinju-test-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const ownStart = Math.round(Date.now() / 1000 - process.uptime());

async function leaveLock(owner: { pid: number; processStartSeconds: number } | string): Promise<void> {
  await writeFile(join(dir, 'lock'), typeof owner === 'string' ? owner : JSON.stringify(owner));
}

/** The id of a process that has ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

const locked = async (): Promise<string> => withIndexLock(dir, async () => 'done');

describe('the index lock', () => {
  it('runs the task in a folder that it makes, gives back its result and leaves nothing', async () => {
    const indexDir = join(dir, 'new', 'index');
    expect(await withIndexLock(indexDir, () => readdir(indexDir))).toEqual(['lock']);
    expect(await readdir(indexDir)).toEqual([]);
  });

  it('is free again after a task that failed', async () => {
    await expect(withIndexLock(dir, () => Promise.reject(new Error('the task failed')))).rejects.toThrow('the task failed');
    expect(await locked()).toBe('done');
  });

  it('refuses a second owner in the same process', async () => {
    await withIndexLock(dir, async () => {
      await expect(locked()).rejects.toThrow(IndexLockedError);
      await expect(locked()).rejects.toThrow(`process ${process.pid} is updating the index`);
    });
    expect(await locked()).toBe('done');
  });

  it('does not take the lock of a living process, whenever that began', async () => {
    await leaveLock({ pid: process.ppid, processStartSeconds: 0 });
    await expect(locked()).rejects.toThrow(`remove ${join(dir, 'lock')}`);
  });

  it('takes over the lock of a process that has ended', async () => {
    await leaveLock({ pid: deadProcess(), processStartSeconds: ownStart });
    expect(await locked()).toBe('done');
    expect(await readdir(dir)).toEqual([]);
  });

  it('takes over the lock of an earlier process with the id of this one', async () => {
    await leaveLock({ pid: process.pid, processStartSeconds: ownStart - 3600 });
    expect(await locked()).toBe('done');
  });

  it('takes over a lock that says nothing, unless somebody may be filling it right now', async () => {
    for (const content of ['', 'no JSON', '{"pid":"1"}']) {
      await leaveLock(content);
      await expect(locked()).rejects.toThrow(IndexLockedError);
      await utimes(join(dir, 'lock'), 0, 0);
      expect(await locked()).toBe('done');
    }
  });

  it('is taken over by one only of many that find it abandoned', async () => {
    let running = 0;
    let most = 0;
    const task = async (): Promise<void> => {
      running += 1;
      most = Math.max(most, running);
      // Long enough for all the others to have tried.
      await setTimeout(20);
      running -= 1;
    };
    for (let round = 0; round < 5; round += 1) {
      await leaveLock({ pid: deadProcess(), processStartSeconds: 0 });
      const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => withIndexLock(dir, task)));
      const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
      for (const reason of refusals) expect(reason).toBeInstanceOf(IndexLockedError);
      expect(refusals.length).toBeLessThan(8);
    }
    expect(most).toBe(1);
    expect(await readdir(dir)).toEqual([]);
  });

  it('is held by another process until that is killed', async () => {
    const compiled = new URL('../../dist/indexes/index-lock.js', import.meta.url).href;
    const script = `
      import { withIndexLock } from ${JSON.stringify(compiled)};
      await withIndexLock(${JSON.stringify(dir)}, () => new Promise((resolve) => {
        process.stdout.write('held');
        setTimeout(resolve, 60_000);
      }));`;
    await writeFiles(dir, { 'hold.mjs': script });
    const holder = spawn(process.execPath, [join(dir, 'hold.mjs')], { stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      await once(holder.stdout, 'data');
      await expect(locked()).rejects.toThrow(`process ${holder.pid} is updating the index`);
    } finally {
      holder.kill('SIGKILL');
    }
    await once(holder, 'exit');
    expect(await locked()).toBe('done');
  });
});
