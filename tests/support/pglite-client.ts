import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import type { SqlClient, SqlSession, SqlValue } from '../../src/indexes/postgres/sql-client.ts';

export interface PgliteClient extends SqlClient {
  /** What was asked of the database since the client was made, the text of each statement. */
  readonly statements: readonly string[];
}

/**
 * PostgreSQL with pgvector in this process. It has one connection: locks exclude nobody, and what is notified arrives at once. So it
 * shows that statements are right, and nothing about replicas.
 */
export async function openPglite(): Promise<PgliteClient> {
  const database = await PGlite.create({ extensions: { vector } });
  const statements: string[] = [];
  const query = async <Row>(text: string, values: readonly SqlValue[] = []): Promise<Row[]> => {
    statements.push(text);
    return (await database.query<Row>(text, values.map(asParameter))).rows;
  };
  const session: SqlSession = { query };
  return {
    statements,
    query,
    session: (task) => task(session),
    listen(channel, onNotified) {
      const listening = database.listen(channel, onNotified);
      return async () => (await listening)();
    },
    close: () => database.close(),
  };
}

/** The library writes arrays of bytes in its own way; as PostgreSQL's text form they are what the real client sends. */
function asParameter(value: SqlValue): unknown {
  if (!Array.isArray(value) || !(value[0] instanceof Uint8Array)) return value;
  return `{${(value as Uint8Array[]).map((bytes) => `"\\\\x${Buffer.from(bytes).toString('hex')}"`).join(',')}}`;
}
