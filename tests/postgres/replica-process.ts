import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('replica.mjs', import.meta.url));

export interface ReplicaAnswer {
  readonly kind?: string;
  readonly texts?: readonly string[];
  /** Code of the error, where there was one. */
  readonly error?: string;
  readonly message?: string;
  readonly written?: boolean;
  readonly embedded?: number;
}

/** The program in a process of its own, without Telegram. */
export interface ReplicaProcess {
  ask(question: string): Promise<ReplicaAnswer>;
  /** @param onPhase called when the update gets to `reading`, `indexing`, `writing`; again and again */
  reindex(onPhase?: (phase: string) => void): Promise<ReplicaAnswer>;
  /** SIGKILL; what it was asked is never answered. */
  kill(): Promise<void>;
  /** Lets it end in order. */
  close(): Promise<void>;
}

export async function startReplica(environment: Readonly<Record<string, string>>): Promise<ReplicaProcess> {
  const child = spawn(process.execPath, [SCRIPT], { env: { PATH: process.env['PATH'], ...environment }, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const waiting = new Map<number, { resolve: (answer: ReplicaAnswer) => void; onPhase: (phase: string) => void }>();
  let started: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (started = resolve));
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { id, phase, ready: isReady, ...answer } = JSON.parse(line) as ReplicaAnswer & { id: number; phase?: string; ready?: boolean };
    if (isReady === true) return started();
    if (phase !== undefined) return waiting.get(id)?.onPhase(phase);
    waiting.get(id)?.resolve(answer);
    waiting.delete(id);
  });
  let ids = 0;
  const send = (request: object, onPhase: (phase: string) => void = () => undefined): Promise<ReplicaAnswer> =>
    new Promise((resolve) => {
      const id = ids++;
      waiting.set(id, { resolve, onPhase });
      child.stdin.write(`${JSON.stringify({ id, ...request })}\n`);
    });
  child.stdin.on('error', () => undefined);
  await Promise.race([ready, ended.then(() => Promise.reject(new Error('a replica did not start')))]);
  return {
    ask: (question) => send({ ask: question }),
    reindex: (onPhase) => send({ reindex: true }, onPhase),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async close() {
      child.stdin.end();
      await ended;
    },
  };
}
