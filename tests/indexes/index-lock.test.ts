import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IndexLockedError } from '../../src/errors.ts';
import { releaseLockOfThread, withIndexLock } from '../../src/indexes/index-lock.ts';
import { describeSelf } from '../../src/indexes/process-identity.ts';
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

describe('the lock of a process that is not known by its id alone', () => {
  const identity = (): Promise<Record<string, unknown>> => describeSelf().then((self) => ({ ...self }));

  it.runIf(process.platform === 'linux')('is taken over when its id belongs to another process by now', async () => {
    await leaveLock(JSON.stringify({ ...(await identity()), pid: process.ppid, startTicks: '1' }));
    expect(await locked()).toBe('done');
  });

  it('is respected on another machine as long as it shows signs of life', async () => {
    await leaveLock(JSON.stringify({ ...(await identity()), pid: deadProcess(), machine: 'another' }));
    let beats = Date.now() / 1000;
    const heart = setInterval(() => void utimes(join(dir, 'lock'), (beats += 1), beats), 10);
    const quick = { heartbeatMilliseconds: 50, patienceMilliseconds: 2_000 };
    try {
      await expect(withIndexLock(dir, async () => 'done', quick)).rejects.toThrow('on another machine is updating the index');
    } finally {
      clearInterval(heart);
    }
    expect(await withIndexLock(dir, async () => 'done', { ...quick, patienceMilliseconds: 100 })).toBe('done');
  });

  it('shows signs of life itself', async () => {
    await withIndexLock(
      dir,
      async () => {
        await utimes(join(dir, 'lock'), 0, 0);
        await vi.waitFor(async () => expect((await stat(join(dir, 'lock'))).mtimeMs).toBeGreaterThan(0));
      },
      { heartbeatMilliseconds: 10 },
    );
  });

  it('is not held any more once another one has taken it over, and is then left to that one', async () => {
    await withIndexLock(dir, async (lock) => {
      await lock.requireHeld();
      await leaveLock('another owner');
      await expect(lock.requireHeld()).rejects.toThrow('another process has begun to update the index');
    });
    expect(await readdir(dir)).toEqual(['lock']);
  });

  it('is freed when the thread that took it has ended without doing so, and only then', async () => {
    const { thread } = await describeSelf();
    await leaveLock(JSON.stringify(await identity()));
    await releaseLockOfThread(dir, thread + 1);
    await expect(locked()).rejects.toThrow(IndexLockedError);
    await releaseLockOfThread(dir, thread);
    expect(await locked()).toBe('done');
  });
});

it('two processes that want to update at the same moments do it one after the other, never both at once', async () => {
  const compiled = new URL('../../dist/indexes/index-lock.js', import.meta.url).href;
  const script = `
    import { appendFileSync } from 'node:fs';
    import { setTimeout } from 'node:timers/promises';
    import { withIndexLock } from ${JSON.stringify(compiled)};
    const note = (text) => appendFileSync(${JSON.stringify(join(dir, 'log'))}, text + '\\n');
    process.stdin.once('data', async () => {
      for (let held = 0; held < 40; ) {
        await withIndexLock(${JSON.stringify(join(dir, 'index'))}, async () => {
          note('begin ' + process.pid);
          await setTimeout(1);
          note('end ' + process.pid);
          held += 1;
        }).catch((error) => { if (error.code !== 'index-locked') throw error; });
        await setTimeout(1);
      }
      process.exit(0);
    });
    process.stdout.write('ready');`;
  await writeFiles(dir, { 'race.mjs': script });
  const racers = [1, 2].map(() => spawn(process.execPath, [join(dir, 'race.mjs')], { stdio: ['pipe', 'pipe', 'inherit'] }));
  await Promise.all(racers.map(({ stdout }) => once(stdout, 'data')));
  for (const { stdin } of racers) stdin.write('go');
  const codes = await Promise.all(racers.map(async (racer) => ((await once(racer, 'exit')) as [number])[0]));
  expect(codes).toEqual([0, 0]);
  const lines = (await readFile(join(dir, 'log'), 'utf8')).trim().split('\n');
  for (let line = 0; line < lines.length; line += 2) expect([lines[line], lines[line + 1]]).toEqual([lines[line], lines[line]?.replace('begin', 'end')]);
  expect(lines).toHaveLength(2 * 2 * 40);
});
