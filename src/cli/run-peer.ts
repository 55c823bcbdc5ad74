import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { CancelledError } from '../errors.ts';
import type { PeerReplies, PeerRequest } from './peer-process.ts';

/** A reply, and the time from starting the process to its arrival. */
export interface PeerRun<Reply> {
  readonly reply: Reply;
  readonly milliseconds: number;
}

type RequestOf<Step extends PeerRequest['step']> = Extract<PeerRequest, { readonly step: Step }>;

const PROCESS = fileURLToPath(new URL('./peer-process.js', import.meta.url));
/** So much of the end of what a process writes is kept. */
const KEPT_OUTPUT = 20_000;
/** So much of it is shown where it names no error. */
const SHOWN_OUTPUT = 300;

/**
 * Starts a process for one step with one peer and waits for its reply.
 * @throws Error with the error that the process wrote, when it ended without a reply
 * @throws CancelledError when `signal` aborts
 */
export async function runPeer<Step extends PeerRequest['step']>(request: RequestOf<Step>, signal: AbortSignal): Promise<PeerRun<PeerReplies[Step]>> {
  if (signal.aborted) throw new CancelledError('cancelled');
  const started = performance.now();
  const child = fork(PROCESS, [JSON.stringify(request)], { execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  const cancel = (): void => void child.kill();
  signal.addEventListener('abort', cancel, { once: true });
  let output = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (output = (output + chunk).slice(-KEPT_OUTPUT)));
  let run: PeerRun<PeerReplies[Step]> | null = null;
  child.once('message', (reply) => {
    run = { reply: reply as PeerReplies[Step], milliseconds: performance.now() - started };
  });
  return new Promise<PeerRun<PeerReplies[Step]>>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, killedBy) => {
      if (run !== null) resolve(run);
      else if (signal.aborted) reject(new CancelledError('cancelled'));
      else reject(new Error(`the process ended with ${killedBy ?? `exit code ${code ?? 'none'}`}: ${errorIn(output)}`));
    });
  }).finally(() => signal.removeEventListener('abort', cancel));
}

/** The last error that a text names, without its stack. */
function errorIn(output: string): string {
  const named = [...output.matchAll(/^(?:\w*Error|\w*Exception)\b.*$/gmu)].at(-1)?.[0];
  return named ?? output.trim().slice(-SHOWN_OUTPUT);
}
