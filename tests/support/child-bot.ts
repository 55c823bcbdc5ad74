import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

export interface Ending {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The compiled program in a process of its own. */
export interface ChildBot {
  readonly ending: Promise<Ending>;
  kill(signal: NodeJS.Signals): void;
  /** Resident memory in megabytes; null where the system does not tell. */
  memory(): Promise<number | null>;
}

/** Starts the program with nothing but this environment, in a folder without `.env`. */
export function startChildBot(folder: string, environment: Readonly<Record<string, string>>): ChildBot {
  const child = spawn(process.execPath, [MAIN], { cwd: folder, env: { ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  return {
    ending: once(child, 'close').then(([code]): Ending => ({ code: code as number | null, ...output })),
    kill: (signal) => void child.kill(signal),
    async memory() {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
      const kilobytes = /^VmRSS:\s+(?<kilobytes>\d+)/mu.exec(status)?.groups?.['kilobytes'];
      return kilobytes === undefined ? null : Number(kilobytes) / 1024;
    },
  };
}
