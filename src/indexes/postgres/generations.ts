import { z } from 'zod';
import { IndexLockedError } from '../../errors.ts';
import type { Manifest } from '../manifest.ts';
import { dropStatements, tablesOf, type VectorLayout } from './generation-tables.ts';
import { LOCKS, SCHEMA } from './migrations.ts';
import { inTransaction, type SqlClient, type SqlSession } from './sql-client.ts';

/** Notified when another generation has become current. */
export const CHANNEL = 'yinju_generation';

const layoutSchema = z.object({ accessMethod: z.string(), operatorClass: z.string() });

/** A complete generation in the database. */
export interface StoredGeneration {
  readonly id: number;
  /** JSON. */
  readonly manifest: string;
  readonly layout: VectorLayout;
}

/** The generation that is answered from, or null before the first. */
export async function readCurrentGeneration(session: SqlSession): Promise<StoredGeneration | null> {
  const [row] = await session.query<{ id: number; manifest: string; layout: string }>(
    `SELECT g.id, g.manifest, g.layout FROM ${SCHEMA}.current_generation c JOIN ${SCHEMA}.generations g ON g.id = c.generation`,
  );
  return row === undefined ? null : { ...row, layout: layoutSchema.parse(JSON.parse(row.layout)) };
}

/** Its id alone, for who only wants to know whether it is another one. */
export async function readCurrentId(session: SqlSession): Promise<number | null> {
  const [row] = await session.query<{ generation: number }>(`SELECT generation FROM ${SCHEMA}.current_generation`);
  return row?.generation ?? null;
}

/**
 * Makes this the only replica that indexes, and runs the task. The lock belongs to the connection: that of a process that died is
 * free as soon as the server knows.
 * @throws IndexLockedError when another replica is at it
 */
export async function withIndexingLock<Result>(client: SqlClient, task: (session: SqlSession) => Promise<Result>): Promise<Result> {
  return client.session(async (session) => {
    const [row] = await session.query<{ locked: boolean }>('SELECT pg_try_advisory_lock($1, $2) AS locked', [LOCKS.family, LOCKS.indexing]);
    if (row?.locked !== true) throw new IndexLockedError('another replica is updating the index right now: wait until it has finished');
    try {
      return await task(session);
    } finally {
      await session.query('SELECT pg_advisory_unlock($1, $2)', [LOCKS.family, LOCKS.indexing]).catch(() => undefined);
    }
  });
}

/** Notes that a generation is being written. Only under {@link withIndexingLock}. */
export async function beginGeneration(session: SqlSession): Promise<number> {
  const [row] = await session.query<{ id: number }>(`INSERT INTO ${SCHEMA}.generations (state) VALUES ('writing') RETURNING id`);
  if (row === undefined) throw new Error('the database gave no generation');
  return row.id;
}

/** Makes a written generation the one that is answered from, all at once, tells the replicas, and throws away what is too old now. */
export async function completeGeneration(session: SqlSession, id: number, manifest: Manifest, layout: VectorLayout): Promise<void> {
  await inTransaction(session, async () => {
    await session.query(`UPDATE ${SCHEMA}.generations SET state = 'complete', finished_at = now(), manifest = $2, layout = $3 WHERE id = $1`, [id, JSON.stringify(manifest), JSON.stringify(layout)]);
    await session.query(`INSERT INTO ${SCHEMA}.current_generation (generation) VALUES ($1) ON CONFLICT (single) DO UPDATE SET generation = excluded.generation`, [id]);
    await session.query(`SELECT pg_notify('${CHANNEL}', $1)`, [String(id)]);
  });
  await collectGenerations(session);
}

/** Throws a generation away. */
export async function dropGeneration(session: SqlSession, id: number): Promise<void> {
  for (const statement of dropStatements(tablesOf(id))) await session.query(statement);
  await session.query(`DELETE FROM ${SCHEMA}.generations WHERE id = $1`, [id]);
}

/**
 * Throws away what nobody will answer from: half-written generations, whose writer must be dead since the lock was free, and complete
 * ones older than the one before the current. That one stays, because a replica may be in the middle of a question.
 * Only under {@link withIndexingLock}.
 */
export async function collectGenerations(session: SqlSession): Promise<void> {
  const current = await readCurrentId(session);
  const rows = await session.query<{ id: number; state: string }>(`SELECT id, state FROM ${SCHEMA}.generations ORDER BY id DESC`);
  const [before] = rows.filter(({ id, state }) => state === 'complete' && id !== current);
  for (const { id } of rows) if (id !== current && id !== before?.id) await dropGeneration(session, id);
}
