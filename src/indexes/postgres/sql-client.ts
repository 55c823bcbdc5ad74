/** What a statement can be given; arrays are PostgreSQL arrays, bytes are `bytea`. */
export type SqlValue = string | number | boolean | null | Uint8Array | readonly string[] | readonly number[] | readonly Uint8Array[] | readonly (number | null)[];

/** One connection to PostgreSQL. Rows have `bytea` as bytes, `int4` and `float8` as numbers, `text` as strings. */
export interface SqlSession {
  /** Runs one statement; `$1` stands for the first value. */
  query<Row>(text: string, values?: readonly SqlValue[]): Promise<Row[]>;
}

/**
 * A database that is asked by anybody at any time: each statement goes to some connection, and is tried again where that is safe.
 * @throws LibraryUnreachableError when no server answers in time
 */
export interface SqlClient extends SqlSession {
  /** One connection for the whole of a task, without a limit of time for its statements, and closed behind it. Nothing in it is tried again. */
  session<Result>(task: (session: SqlSession) => Promise<Result>): Promise<Result>;
  /**
   * Calls back when another connection notifies the channel. Notifications of the time in which no connection was to be had are lost.
   * @returns ends it
   */
  listen(channel: string, onNotified: () => void): () => Promise<void>;
  close(): Promise<void>;
}

/** Runs the work in one transaction of the session. */
export async function inTransaction<Result>(session: SqlSession, work: () => Promise<Result>): Promise<Result> {
  await session.query('BEGIN');
  try {
    const result = await work();
    await session.query('COMMIT');
    return result;
  } catch (error) {
    // A connection that is gone has rolled back by itself.
    await session.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** The `SQLSTATE` of an error of the server, or the code of an error of the network; an empty text for any other. */
export function sqlStateOf(error: unknown): string {
  const { code } = (typeof error === 'object' && error !== null ? error : {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
}
