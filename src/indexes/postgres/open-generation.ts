import { builtinStaticModel } from '../../static-model/builtin-static-model.ts';
import { GenerationGoneError, IndexDamagedError } from '../../errors.ts';
import { openCorpusNames } from '../corpus-names.ts';
import { openExactIndex } from '../exact-index.ts';
import { parseManifest } from '../generation.ts';
import { requireCurrent, type SearchIndex } from '../index-store.ts';
import { createFetchingReader, type FetchingReader } from './fetching-reader.ts';
import { tablesOf, type GenerationTables } from './generation-tables.ts';
import type { StoredGeneration } from './generations.ts';
import { createLexicalShelf } from './lexical-shelf.ts';
import { createPassageShelf } from './passage-shelf.ts';
import { sqlStateOf, type SqlClient, type SqlSession } from './sql-client.ts';
import { openTokenShelf } from './token-shelf.ts';
import { createVectorShelf } from './vector-shelf.ts';
import { PARTS, vectorBytes } from './write-generation.ts';

/** Shares of the memory for what has been fetched: posting lists of terms and of tokens, token records, passages. */
const SHARES = { lexical: 0.4, tokens: 0.25, passages: 0.1 };

/** What a replica may hold in memory beside names, lengths and vocabulary, in bytes. */
export interface ReplicaMemory {
  /** What has been fetched. */
  readonly cacheBytes: number;
  /** Vectors: as long as all fit, all are compared; else the database looks for the nearest by its graph. */
  readonly vectorBytes: number;
}

/**
 * A generation in a database as an index: the same code ranks as with an index in memory. In memory are the names, the length of each
 * passage, the vocabulary, and the vectors where they are few; everything else is fetched by what a question needs and kept within bounds.
 * @throws IndexOutdatedError when another model or version built it
 */
export async function openGeneration(database: SqlClient, { id, manifest: text, layout }: StoredGeneration, fingerprint: string, { cacheBytes, vectorBytes: mostVectorBytes }: ReplicaMemory): Promise<SearchIndex> {
  const client = noticingReplacement(database);
  const tables = tablesOf(id);
  const manifest = parseManifest(JSON.parse(text), `the manifest of generation ${id}`);
  const staticModel = builtinStaticModel();
  requireCurrent(manifest, fingerprint, staticModel.fingerprint);
  const part = (name: string): Promise<Uint8Array> => readPart(client, tables, name);
  const [names, lengths, vocabulary, frequencies] = await Promise.all([part(PARTS.names), part(PARTS.lengths), part(PARTS.vocabulary), part(PARTS.frequencies)]);
  const size = manifest.passages;
  if (lengths.length !== 4 * size || vocabulary.length !== frequencies.length) throw new IndexDamagedError(`generation ${id} in the database is damaged: its parts differ in length; write it again with npm run index -- --full`);
  const reader: FetchingReader = createFetchingReader(({ terms = [], slots = [], passages = [], tokens = [], ids = [], similar }) => {
    lexical.lists.want(terms);
    tokenShelf.lists.want(slots);
    stores.passages.want(passages);
    stores.ids.want(ids);
    tokenShelf.records.want(tokens);
    if (similar !== undefined && exact === null) vectors.wantSimilarities(similar.vector, similar.positions);
  });
  const lexical = createLexicalShelf(client, tables, reader, wordsOf(lengths), SHARES.lexical * cacheBytes);
  const tokenShelf = await openTokenShelf(client, tables, reader, { size, vocabulary: wordsOf(vocabulary), frequencies: wordsOf(frequencies) }, SHARES.tokens * cacheBytes);
  const stores = createPassageShelf(client, tables, reader, size, SHARES.passages * cacheBytes);
  const { dimensions } = manifest.model;
  const held = vectorBytes(size, dimensions) <= mostVectorBytes ? await part(PARTS.vectors) : null;
  // A corpus so large that no replica is expected to hold them is written without.
  const exact = held === null || held.length === 0 ? null : openExactIndex(held, dimensions, size, `of generation ${id}`);
  const vectors = createVectorShelf(client, tables, reader, { size, dimensions, layout });
  return {
    manifest,
    passages: stores.store,
    vectors: exact ?? vectors.index,
    lexical: lexical.index,
    tokens: tokenShelf.index,
    staticModel,
    names: openCorpusNames(names),
    read: reader.read,
  };
}

/** `undefined_table`: the generation has been thrown away. */
const NO_TABLE = '42P01';

/** Tells that a table is gone by an error of its own, upon which the generation that has come instead is loaded. */
function noticingReplacement(client: SqlClient): SqlClient {
  return {
    ...client,
    async query<Row>(...statement: Parameters<SqlClient['query']>) {
      try {
        return await client.query<Row>(...statement);
      } catch (error) {
        if (sqlStateOf(error) !== NO_TABLE) throw error;
        throw new GenerationGoneError('the index has been replaced while it was read: ask again', { cause: error });
      }
    },
  };
}

/** Megabytes of a part that are fetched at once: reading more would stop the thread, which answers meanwhile. */
const CHUNKS_AT_ONCE = 2;

async function readPart(session: SqlSession, { parts }: GenerationTables, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  // In steps, so that no statement takes long.
  for (let first = 0; ; first += CHUNKS_AT_ONCE) {
    const rows = await session.query<{ bytes: Uint8Array }>(`SELECT bytes FROM ${parts} WHERE name = $1 AND chunk >= $2 AND chunk < $3 ORDER BY chunk`, [name, first, first + CHUNKS_AT_ONCE]);
    chunks.push(...rows.map(({ bytes }) => bytes));
    if (rows.length < CHUNKS_AT_ONCE) return Buffer.concat(chunks);
  }
}

function wordsOf(bytes: Uint8Array): Uint32Array {
  // A copy of its own, because words must be aligned.
  return new Uint32Array(new Uint8Array(bytes).buffer);
}
