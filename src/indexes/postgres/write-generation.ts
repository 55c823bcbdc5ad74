import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { IndexedPassage, PassageSource } from '../../domain/passage.ts';
import { mineNames } from '../corpus-names.ts';
import { createExactIndexBuilder } from '../exact-index.ts';
import type { SearchIndex } from '../index-store.ts';
import { searchText } from '../search-text.ts';
import { throwIfCancelled } from '../cancellation.ts';
import { tokenize } from '../tokenize.ts';
import { encodeAscending, encodePostings, encodeTokens } from './byte-lists.ts';
import { createStatements, indexStatements, tablesOf, vectorTypeOf, type GenerationTables, type VectorSettings } from './generation-tables.ts';
import { beginGeneration, completeGeneration, dropGeneration } from './generations.ts';
import { termKey } from './lexical-shelf.ts';
import { createRowWriter, type RowWriter } from './row-writer.ts';
import type { SqlSession } from './sql-client.ts';
import { vectorText } from './vector-shelf.ts';

/** Names of what a replica holds in memory. */
export const PARTS = { names: 'names', lengths: 'lengths', vocabulary: 'vocabulary', frequencies: 'frequencies', vectors: 'vectors' } as const;

export interface WriteOptions {
  readonly vectors: VectorSettings;
  /** The embedding of a passage's search text. */
  readonly embeddingOf: (text: string) => Float32Array;
  /** Passages that are written, of all. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Passages whose posting lists are gathered in memory before they are written: a chunk of a list goes no further. */
const BLOCK = 32_768;
/** Passages between two looks at whether the run was cancelled. */
const STEP = 512;
/** Bytes of a part in a row. */
const PART_BYTES = 1_000_000;
/** Up to so many bytes of vectors are written once more in the form in which a replica compares all of them. */
const MOST_VECTOR_BYTES = 512_000_000;
/** Digits of a number of a vector: 16-bit floats have three and a half. */
const DIGITS = { halfvec: 5, vector: 8 } as const;

/**
 * Writes an index that is in memory as a new generation and makes it the one that is answered from. Until then nobody sees it; when it
 * fails, it is thrown away. Only under `withIndexingLock`.
 * @returns the generation
 */
export async function writeGeneration(session: SqlSession, index: SearchIndex, options: WriteOptions): Promise<number> {
  const id = await beginGeneration(session);
  try {
    await fillGeneration(session, tablesOf(id), index, options);
    await completeGeneration(session, id, index.manifest, options.vectors);
    return id;
  } catch (error) {
    // On a connection that is gone nothing can be thrown away; whoever writes next does.
    await dropGeneration(session, id).catch(() => undefined);
    throw error;
  }
}

async function fillGeneration(session: SqlSession, tables: GenerationTables, index: SearchIndex, options: WriteOptions): Promise<void> {
  const { model } = index.manifest;
  for (const statement of createStatements(tables, options.vectors, model.dimensions)) await session.query(statement);
  const { lengths, vectors } = await writePassages(session, tables, index, options);
  throwIfCancelled(options.signal);
  await writeTokenLists(session, tables, index, options.signal);
  await writeParts(session, tables, index, { lengths, vectors }, options.signal);
  for (const statement of indexStatements(tables, options.vectors)) {
    throwIfCancelled(options.signal);
    await session.query(statement);
  }
}

interface PassageFacts {
  /** How many terms each passage has. */
  readonly lengths: Uint32Array;
  /** All embeddings as `exact-index.ts` keeps them; null where they are too many. */
  readonly vectors: Uint8Array | null;
}

async function writePassages(session: SqlSession, tables: GenerationTables, index: SearchIndex, options: WriteOptions): Promise<PassageFacts> {
  const { size } = index.passages;
  const type = vectorTypeOf(options.vectors) === 'halfvec' ? 'halfvec' : 'vector';
  const sources = createSourceNumbers(createRowWriter(session, tables.sources, ['integer', 'text']));
  const passages = createRowWriter(session, tables.passages, ['integer', 'text', 'text', 'integer', 'text', 'integer', 'text']);
  const tokens = createRowWriter(session, tables.tokens, ['integer', 'bytea']);
  const embeddings = createRowWriter(session, tables.embeddings, ['integer', 'bytea', type]);
  const terms = createTermBlocks(createRowWriter(session, tables.terms, ['text', 'integer', 'integer', 'bytea']));
  const lengths = new Uint32Array(size);
  const { dimensions } = index.manifest.model;
  const exact = vectorBytes(size, dimensions) > MOST_VECTOR_BYTES ? null : createExactIndexBuilder(dimensions, size);
  for (let position = 0; position < size; position += 1) {
    if (position % STEP === 0) {
      throwIfCancelled(options.signal);
      options.onProgress?.(position, size);
      await setImmediate();
    }
    const indexed = index.passages.at(position);
    const text = searchText(indexed);
    const source = await sources.of(indexed.article);
    const others: number[] = [];
    for (const other of indexed.alsoIn) others.push(await sources.of(other));
    const { passage } = indexed;
    await passages.add([position, passage.id, passage.articleId, source, JSON.stringify(others), indexed.original, JSON.stringify(passage)]);
    await tokens.add([position, encodeTokens(tokensOf(index, position))]);
    const embedding = options.embeddingOf(text);
    exact?.add(embedding);
    await embeddings.add([position, createHash('sha256').update(text).digest(), vectorText(embedding, DIGITS[type])]);
    const own = tokenize(text);
    lengths[position] = own.length;
    await terms.add(position, own);
  }
  await terms.end();
  for (const writer of [sources, passages, tokens, embeddings]) await writer.end();
  options.onProgress?.(size, size);
  return { lengths, vectors: exact === null ? null : exact.finish() };
}

/** What all embeddings take as `exact-index.ts` keeps them. */
export function vectorBytes(size: number, dimensions: number): number {
  return 2 * size * dimensions;
}

function tokensOf({ tokens }: SearchIndex, position: number): Parameters<typeof encodeTokens>[0] {
  const { first, end } = tokens.segmentsOf(position);
  const segments = Array.from({ length: end - first }, (_, place) => first + place);
  return { segments: segments.map((segment) => tokens.slotsOf(segment)), norms: Float32Array.from(segments, tokens.norm), pairNorms: Float32Array.from(segments, tokens.pairNorm) };
}

/** Writes each source once, when it is first asked for. */
function createSourceNumbers(rows: RowWriter) {
  const numbers = new Map<string, number>();
  return {
    async of(source: PassageSource): Promise<number> {
      const record = JSON.stringify(source);
      const known = numbers.get(record);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(record, number);
      await rows.add([number, record]);
      return number;
    },
    end: () => rows.end(),
  };
}

/** Gathers the posting lists of a block of passages and writes them as one chunk of each term. */
function createTermBlocks(rows: RowWriter) {
  /** Passage and frequency in turns. */
  let lists = new Map<string, number[]>();
  let chunk = 0;
  const flush = async (): Promise<void> => {
    for (const [term, entries] of lists) await rows.add([termKey(term), chunk, entries.length / 2, encodePostings(entries)]);
    lists = new Map();
    chunk += 1;
  };
  return {
    async add(position: number, terms: readonly string[]): Promise<void> {
      for (const term of terms) {
        const list = lists.get(term);
        if (list === undefined) lists.set(term, [position, 1]);
        else if (list.at(-2) === position) list[list.length - 1]! += 1;
        else list.push(position, 1);
      }
      if ((position + 1) % BLOCK === 0) await flush();
    },
    async end(): Promise<void> {
      await flush();
      await rows.end();
    },
  };
}

async function writeTokenLists(session: SqlSession, tables: GenerationTables, { tokens }: SearchIndex, signal: AbortSignal | undefined): Promise<void> {
  const rows = createRowWriter(session, tables.slots, ['integer', 'integer', 'integer', 'bytea']);
  for (let slot = 0; slot < tokens.vocabulary.length; slot += 1) {
    if (slot % STEP === 0) throwIfCancelled(signal);
    const passages = tokens.passagesWith(slot);
    for (let start = 0; start < passages.length; start += BLOCK) {
      const chunk = passages.subarray(start, start + BLOCK);
      await rows.add([slot, start / BLOCK, chunk.length, encodeAscending(chunk)]);
    }
  }
  await rows.end();
}

async function writeParts(session: SqlSession, tables: GenerationTables, index: SearchIndex, { lengths, vectors }: PassageFacts, signal: AbortSignal | undefined): Promise<void> {
  const { vocabulary } = index.tokens;
  const parts = {
    [PARTS.names]: await mineNames(articlesOf(index), () => throwIfCancelled(signal)),
    [PARTS.lengths]: bytesOf(lengths),
    ...(vectors !== null && { [PARTS.vectors]: vectors }),
    [PARTS.vocabulary]: bytesOf(vocabulary),
    [PARTS.frequencies]: bytesOf(Uint32Array.from(vocabulary, (_, slot) => index.tokens.passagesWith(slot).length)),
  };
  for (const [name, bytes] of Object.entries(parts)) {
    for (let start = 0, chunk = 0; start < bytes.length; start += PART_BYTES, chunk += 1) {
      await session.query(`INSERT INTO ${tables.parts} VALUES ($1, $2, $3)`, [name, chunk, bytes.subarray(start, start + PART_BYTES)]);
    }
  }
}

/** What names are mined from. Passages of one article are written one after the other. */
function articlesOf({ passages }: SearchIndex): Parameters<typeof mineNames>[0] {
  const articles: { article: IndexedPassage['article']; passages: IndexedPassage['passage'][] }[] = [];
  for (let position = 0; position < passages.size; position += 1) {
    const { article, passage } = passages.at(position);
    const last = articles.at(-1);
    if (last?.article.id === article.id) last.passages.push(passage);
    else articles.push({ article, passages: [passage] });
  }
  return articles;
}

function bytesOf(words: Uint32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
}
