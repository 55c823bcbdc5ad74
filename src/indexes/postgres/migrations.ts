import { IndexOutdatedError, messageOf, NativeLibraryError } from '../../errors.ts';
import { inTransaction, type SqlClient, type SqlSession } from './sql-client.ts';

/** Everything of the library stands in a schema of its own. */
export const SCHEMA = 'yinju';

/**
 * Advisory locks are told apart by two numbers; the first is this program's ("YINJ").
 * `migrating` is held while tables change, `indexing` by the one replica that writes a generation.
 */
export const LOCKS = { family: 0x59494e4a, migrating: 1, indexing: 2 } as const;

/** Each is applied once, in order, in a transaction of its own. What has been released is never changed; another is added. */
const MIGRATIONS: readonly (readonly string[])[] = [
  [
    // A generation is a set of tables g<id>_…; see generation-tables.ts.
    `CREATE TABLE ${SCHEMA}.generations (
       id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       state text NOT NULL CHECK (state IN ('writing', 'complete')),
       manifest text,
       layout text,
       started_at timestamptz NOT NULL DEFAULT now(),
       finished_at timestamptz
     )`,
    `CREATE TABLE ${SCHEMA}.current_generation (
       single boolean PRIMARY KEY DEFAULT true CHECK (single),
       generation integer NOT NULL REFERENCES ${SCHEMA}.generations (id)
     )`,
  ],
];

/**
 * Brings the tables to the version of this program. Any number of replicas may do so at once: one does, the others wait.
 * @throws IndexOutdatedError when a newer version of the program has been here
 * @throws NativeLibraryError when the server has no pgvector
 */
export async function migrate(client: SqlClient): Promise<void> {
  if ((await versionOf(client)) === MIGRATIONS.length) return;
  await client.session(async (session) => {
    await session.query('SELECT pg_advisory_lock($1, $2)', [LOCKS.family, LOCKS.migrating]);
    try {
      await applyMissing(session);
    } finally {
      await session.query('SELECT pg_advisory_unlock($1, $2)', [LOCKS.family, LOCKS.migrating]).catch(() => undefined);
    }
  });
}

async function applyMissing(session: SqlSession): Promise<void> {
  await session.query(`CREATE SCHEMA IF NOT EXISTS ${SCHEMA}`);
  await createVectorExtension(session);
  await session.query(`CREATE TABLE IF NOT EXISTS ${SCHEMA}.migrations (version integer PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())`);
  const version = (await versionOf(session)) ?? 0;
  if (version > MIGRATIONS.length) {
    throw new IndexOutdatedError(`the database has version ${version} of the library's tables, this program knows ${MIGRATIONS.length}: update the program`);
  }
  for (const [place, statements] of MIGRATIONS.entries()) {
    if (place < version) continue;
    await inTransaction(session, async () => {
      for (const statement of statements) await session.query(statement);
      await session.query(`INSERT INTO ${SCHEMA}.migrations (version) VALUES ($1)`, [place + 1]);
    });
  }
}

/** Who may not create extensions can still use one that is there. */
async function createVectorExtension(session: SqlSession): Promise<void> {
  const found = await session.query(`SELECT 1 FROM pg_extension WHERE extname = 'vector'`);
  if (found.length > 0) return;
  await session.query('CREATE EXTENSION IF NOT EXISTS vector').catch((error: unknown) => {
    throw new NativeLibraryError(`the database has no pgvector (${messageOf(error)}): install it on the server, or let an administrator run CREATE EXTENSION vector`, { cause: error });
  });
}

/** Null before the first migration. */
async function versionOf(session: SqlSession): Promise<number | null> {
  const [table] = await session.query<{ found: string | null }>(`SELECT to_regclass('${SCHEMA}.migrations')::text AS found`);
  if (table?.found === null || table === undefined) return null;
  const [row] = await session.query<{ version: number }>(`SELECT coalesce(max(version), 0) AS version FROM ${SCHEMA}.migrations`);
  return row?.version ?? 0;
}
