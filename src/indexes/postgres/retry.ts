import { setTimeout as sleep } from 'node:timers/promises';
import { LibraryUnreachableError, messageOf } from '../../errors.ts';
import { sqlStateOf } from './sql-client.ts';

/**
 * What goes away by itself: two that got in each other's way (40001 serialisation, 40P01 deadlock), a server that stops or starts
 * (57P01 … 57P03), has no connection left (53300) or lost one (class 08), and what the network says.
 */
const TRANSIENT = /^(?:40001|40P01|57P0[123]|53300|08\w{3}|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)$/u;
/** The client's own errors have no code. */
const LOST = /connection terminated|connection ended|client has encountered a connection error|timeout exceeded when trying to connect|query read timeout/iu;
/** `statement_timeout` has ended it: the server is too busy to be asked once more. */
const TOO_SLOW = '57014';

const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 1_000;

/** True for what may succeed when it is tried again. */
export function isTransient(error: unknown): boolean {
  return TRANSIENT.test(sqlStateOf(error)) || LOST.test(messageOf(error)) || (error instanceof AggregateError && error.errors.some(isTransient));
}

/**
 * Tries until it works, with growing pauses of chance length, so that replicas do not come back all at once.
 * @param patience milliseconds after which it is given up
 * @throws LibraryUnreachableError then; anything that is not transient at once
 */
export async function withRetries<Result>(task: () => Promise<Result>, patience: number, random: () => number = Math.random): Promise<Result> {
  const deadline = performance.now() + patience;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(LONGEST_PAUSE, 2 * pause)) {
    try {
      return await task();
    } catch (error) {
      if (sqlStateOf(error) === TOO_SLOW) throw unreachable(error);
      if (!isTransient(error)) throw error;
      const wait = pause * (0.5 + random());
      if (performance.now() + wait > deadline) throw unreachable(error);
      await sleep(wait);
    }
  }
}

/** A lost connection as the error that names the remedy; any other error as it is. For what cannot be tried again. */
export function explained(error: unknown): unknown {
  return isTransient(error) ? unreachable(error) : error;
}

function unreachable(cause: unknown): LibraryUnreachableError {
  const reason = cause instanceof AggregateError ? cause.errors.map(messageOf).join(', ') : messageOf(cause);
  return new LibraryUnreachableError(`the database of the index does not answer (${reason}): see that the server that INDEX_URL names runs and can be reached from here`, { cause });
}
