import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How a command ended. */
export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Given the running process, for signals. */
  readonly onStart?: (child: ChildProcess) => void;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a compiled command (`cli/ask`, `main`) in the repository's root with nothing of the outer environment but the path. */
export function runCli(command: string, args: readonly string[] = [], { env = {}, input = '', onStart }: CliOptions = {}): Promise<CliResult> {
  const child = spawn(process.execPath, [`${ROOT}dist/${command}.js`, ...args], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  child.stdin.on('error', () => undefined).end(input);
  onStart?.(child);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}
