import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { threadId } from 'node:worker_threads';

/** What tells a process from all others, also from a later one of the same id. */
export interface ProcessIdentity {
  readonly pid: number;
  /** By the clock, which may be set meanwhile. */
  readonly processStartSeconds: number;
  /** Host, its boot and its namespace of process ids: where `pid` means this process. Null from earlier versions. */
  readonly machine: string | null;
  /** Clock ticks from boot to the start of the process; null where the system does not tell. */
  readonly startTicks: string | null;
}

/** Process ids are used again, in a container at every start; the start time tells two owners of one id apart. */
const START_TOLERANCE_SECONDS = 3;

/** This process, and the thread of it that asks. */
export async function describeSelf(): Promise<ProcessIdentity & { readonly thread: number }> {
  return {
    pid: process.pid,
    processStartSeconds: Math.round(Date.now() / 1000 - process.uptime()),
    machine: await describeMachine(),
    startTicks: (await statOf(process.pid)).ticks,
    thread: threadId,
  };
}

/** Whether process ids of one mean the same to the other. */
export function isSameMachine(one: ProcessIdentity, other: ProcessIdentity): boolean {
  return one.machine === null || one.machine === other.machine;
}

export function isSameProcess(one: ProcessIdentity, other: ProcessIdentity): boolean {
  if (one.pid !== other.pid || !isSameMachine(one, other)) return false;
  if (one.startTicks !== null && other.startTicks !== null) return one.startTicks === other.startTicks;
  return Math.abs(one.processStartSeconds - other.processStartSeconds) <= START_TOLERANCE_SECONDS;
}

/** Whether a process of this machine still runs. */
export async function runsHere(owner: ProcessIdentity): Promise<boolean> {
  if (owner.pid === process.pid) return isSameProcess(owner, await describeSelf());
  const { ticks, hasEnded } = await statOf(owner.pid);
  if (hasEnded || (owner.startTicks !== null && ticks !== null && ticks !== owner.startTicks)) return false;
  try {
    process.kill(owner.pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function describeMachine(): Promise<string> {
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  const namespace = await readlink('/proc/self/ns/pid').catch(() => '');
  return [hostname(), boot.trim(), namespace].join(' ').trim();
}

/**
 * State (field 3; one that has ended may still be in the table) and start (field 22) in /proc/PID/stat; the name before them, in
 * brackets, may hold blanks. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
async function statOf(pid: number): Promise<{ readonly ticks: string | null; readonly hasEnded: boolean }> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return { ticks: fields[19] ?? null, hasEnded: fields[0] === 'Z' || fields[0] === 'X' };
}
