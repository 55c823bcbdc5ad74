import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Pool, type PoolClient, type QueryConfig } from 'pg';
import { explained, withRetries } from './retry.ts';
import type { SqlClient, SqlSession, SqlValue } from './sql-client.ts';

export interface PgClientOptions {
  /** postgres://user:password@host:5432/database */
  readonly url: string;
  /** Settings of every connection, such as `hnsw.ef_search`. Letters, digits, dots and underscores only. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Connections at the same time. Default 8. */
  readonly connections?: number;
  /** Milliseconds that a statement may take. Default 5000. */
  readonly statementTimeout?: number;
  /** Milliseconds in which a statement is tried again. Default 8000. */
  readonly patience?: number;
}

const CONNECT_TIMEOUT = 3_000;
/** The server ends a statement first; this is for a server that is not heard of any more. */
const EXTRA_TIMEOUT = 1_000;
/** A server that is gone is looked for so often by who listens. */
const LISTEN_PAUSE = 2_000;
/** Connections that a burst of questions needed are kept for the next: a new one finds all caches of the server cold. */
const IDLE_TIMEOUT = 300_000;
/** Then a connection is replaced, so that what it knows of generations that are gone does not pile up. */
const LIFETIME_SECONDS = 3_600;
/** A connection that listens and is cut without a word is noticed by asking something now and then. */
const HEARTBEAT = 15_000;

/** Opens a pool of connections to a PostgreSQL server; none is made before it is needed. */
export function openPgClient({ url, settings = {}, connections = 8, statementTimeout = 5_000, patience = 8_000 }: PgClientOptions): SqlClient {
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`).join(' ');
  const shared = { options, connectionString: url, application_name: 'yinju', keepAlive: true, connectionTimeoutMillis: CONNECT_TIMEOUT };
  const limits = { max: connections, idleTimeoutMillis: IDLE_TIMEOUT, maxLifetimeSeconds: LIFETIME_SECONDS, statement_timeout: statementTimeout, query_timeout: statementTimeout + EXTRA_TIMEOUT };
  const pool = new Pool({ ...shared, ...limits });
  // What happens to an idle connection is no matter: the next statement gets another.
  pool.on('error', () => undefined);
  return {
    query: (text, values = []) => withRetries(() => ask(pool, text, values, { name: nameOf(text) }), patience),
    async session(task) {
      const client = await withRetries(() => pool.connect(), patience);
      // Its end is told by the statement that fails of it.
      const ignore = (): void => undefined;
      client.on('error', ignore);
      const session: SqlSession = { query: (text, values = []) => ask(client, text, values, { query_timeout: ANY_TIME }) };
      try {
        await session.query('SET statement_timeout = 0');
        return await task(session);
      } catch (error) {
        throw explained(error);
      } finally {
        // Never used again, so that no lock and no setting is left in the pool.
        client.release(true);
      }
    },
    listen: (channel, onNotified) => listen(() => new Client(shared), channel, onNotified),
    close: () => pool.end(),
  };
}

/** The client takes 0 for no setting; the longest that a timer can wait are 24 days. */
const ANY_TIME = 2 ** 31 - 1;

/** `query_timeout` in milliseconds; without, as the pool was told. */
async function ask<Row>(client: Pool | PoolClient, text: string, values: readonly SqlValue[], options: { readonly name?: string; readonly query_timeout?: number }): Promise<Row[]> {
  const { rows } = await client.query({ text, values: [...values], ...options } as QueryConfig);
  return rows as Row[];
}

/**
 * Under its name a connection knows a statement after the first time, and the server need not understand and plan it again. There are
 * some ten for each generation, which go with the connection.
 */
function nameOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, NAME_LENGTH);
}

/** PostgreSQL cuts names at 63. */
const NAME_LENGTH = 32;

/** Listens until it is ended; looks for the server again whenever the connection is lost, and calls back then, too. */
function listen(connect: () => Client, channel: string, onNotified: () => void): () => Promise<void> {
  const stopping = new AbortController();
  const run = async (): Promise<void> => {
    for (let isFirst = true; !stopping.signal.aborted; isFirst = false) {
      const client = connect();
      const ended = new Promise<void>((resolve) => client.once('end', resolve));
      client.on('error', () => undefined);
      client.on('notification', onNotified);
      const stop = (): void => void client.end().catch(() => undefined);
      stopping.signal.addEventListener('abort', stop, { once: true });
      const heartbeat = setInterval(() => void client.query({ text: 'SELECT 1', query_timeout: CONNECT_TIMEOUT } as QueryConfig).catch(stop), HEARTBEAT);
      try {
        await client.connect();
        await client.query(`LISTEN ${channel}`);
        if (!isFirst) onNotified();
        await ended;
      } catch {
        stop();
      } finally {
        clearInterval(heartbeat);
        stopping.signal.removeEventListener('abort', stop);
      }
      await sleep(LISTEN_PAUSE, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
    }
  };
  const running = run();
  return async () => {
    stopping.abort();
    await running;
  };
}
