import { mkdir } from 'node:fs/promises';
import { buildIndex, type BuildReport } from '../build-index.ts';
import type { BuildOptions } from '../build-options.ts';
import { embeddingKey, openEmbeddingCache, readEmbeddings } from '../embedding-cache.ts';
import { loadIndex, type SearchIndex } from '../index-store.ts';
import type { Manifest } from '../manifest.ts';
import { tablesOf, type VectorSettings } from './generation-tables.ts';
import { collectGenerations, readCurrentGeneration, withIndexingLock, type StoredGeneration } from './generations.ts';
import { migrate } from './migrations.ts';
import type { SqlClient, SqlSession } from './sql-client.ts';
import { writeGeneration } from './write-generation.ts';

export interface UpdateOptions extends BuildOptions {
  readonly vectors: VectorSettings;
}

/** What copying an index takes. */
export type CopyOptions = Pick<UpdateOptions, 'indexDir' | 'vectors' | 'onProgress' | 'signal'>;

/** Embeddings that are fetched at once. */
const FETCHED_AT_ONCE = 5_000;

/**
 * Brings the index in the database up to date with the corpus folder. It is built in the index folder first, where embeddings that
 * the database has are not made again, and then written as a new generation, which the replicas learn of.
 * @throws IndexLockedError when another replica is at it; as {@link buildIndex} does
 */
export async function updateLibrary(client: SqlClient, options: UpdateOptions): Promise<BuildReport> {
  await migrate(client);
  return withIndexingLock(client, async (session) => {
    await collectGenerations(session);
    const stored = await readCurrentGeneration(session);
    if (stored !== null && options.full !== true) await fetchEmbeddings(session, stored, options);
    const report = await buildIndex(options);
    const index = await loadIndex(options.indexDir, options.embedder.model.fingerprint);
    const written = options.full === true || stored === null || !isSameIndex(JSON.parse(stored.manifest) as Manifest, index.manifest);
    if (written) await copyIndex(session, index, options);
    return { ...report, written };
  });
}

/** Puts an index that is on disk into the database. @throws IndexLockedError when another replica is at it */
export async function putIndex(client: SqlClient, index: SearchIndex, options: CopyOptions): Promise<void> {
  await migrate(client);
  await withIndexingLock(client, async (session) => {
    await collectGenerations(session);
    await copyIndex(session, index, options);
  });
}

/** Writes an index that is on disk as a new generation of the database. Its embeddings come from the cache beside it. */
async function copyIndex(session: SqlSession, index: SearchIndex, { indexDir, vectors, onProgress, signal }: CopyOptions): Promise<number> {
  const embeddings = await readEmbeddings(indexDir, index.manifest.model);
  return writeGeneration(session, index, {
    vectors,
    embeddingOf(text) {
      const embedding = embeddings.get(embeddingKey(text));
      if (embedding === undefined) throw new Error(`the cache in ${indexDir} lacks an embedding: rebuild the index with npm run index -- --full`);
      return embedding;
    },
    onProgress: onProgress && ((done, total) => onProgress({ phase: 'writing', done, total })),
    signal,
  });
}

/** Adds to the cache on disk what the database has and the cache has not. */
export async function fetchEmbeddings(session: SqlSession, { id, manifest }: StoredGeneration, { indexDir, embedder }: Pick<BuildOptions, 'indexDir' | 'embedder'>): Promise<void> {
  const { model, passages: size } = JSON.parse(manifest) as Manifest;
  if (model.fingerprint !== embedder.model.fingerprint) return;
  const { embeddings } = tablesOf(id);
  await mkdir(indexDir, { recursive: true });
  const cache = await openEmbeddingCache(indexDir, embedder.model);
  for (let start = 0; start < size; start += FETCHED_AT_ONCE) {
    const hashes = await session.query<{ position: number; key: string }>(
      `SELECT position, encode(text_hash, 'hex') AS key FROM ${embeddings} WHERE position >= $1 AND position < $2`,
      [start, start + FETCHED_AT_ONCE],
    );
    const missing = new Map(hashes.filter(({ key }) => cache.get(key) === undefined).map(({ position, key }) => [position, key]));
    if (missing.size === 0) continue;
    const rows = await session.query<{ position: number; embedding: string }>(`SELECT position, embedding::text AS embedding FROM ${embeddings} WHERE position = ANY($1::integer[])`, [
      [...missing.keys()],
    ]);
    await cache.add(rows.map(({ position, embedding }) => ({ key: missing.get(position) ?? '', embedding: Float32Array.from(JSON.parse(embedding) as number[]) })));
  }
}

function isSameIndex(stored: Manifest, built: Manifest): boolean {
  const digest = ({ pipelineVersion, tokens, model, corpus }: Manifest): string =>
    JSON.stringify([pipelineVersion, tokens, model.fingerprint, corpus.map((entry) => [entry.file, entry.status === 'read' ? entry.sha256 : entry.reason])]);
  return digest(stored) === digest(built);
}

