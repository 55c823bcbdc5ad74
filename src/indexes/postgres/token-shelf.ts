import { inverseDocumentFrequency } from '../lexical-index.ts';
import { vectorWeight, type TokenIndex } from '../token-index.ts';
import { decodeAscending, decodeTokens, type PassageTokens } from './byte-lists.ts';
import { NotFetched, type FetchingReader, type Shelf } from './fetching-reader.ts';
import type { GenerationTables } from './generation-tables.ts';
import { holdLists, holdRecords } from './held-tokens.ts';
import { chunksByKey } from './posting-chunks.ts';
import type { SqlClient } from './sql-client.ts';

/** The number of a segment is that of its passage times this, and its place in it: so it tells where to look. */
const SEGMENTS = 65_536;
/** What a record takes beside its slots. */
const RECORD_BYTES = 300;

/** What of the token index a replica holds in memory. */
export interface TokenFacts {
  readonly size: number;
  /** The token of each slot, ascending. */
  readonly vocabulary: Uint32Array;
  /** In how many passages each slot stands. */
  readonly frequencies: Uint32Array;
}

export interface TokenShelf {
  readonly index: TokenIndex;
  /** Tokens of passages, by position. */
  readonly records: Shelf<number, PassageTokens>;
  /** The passages of slots. */
  readonly lists: Shelf<number, Uint32Array>;
}

/** The token index over records and lists that are held or fetched. @param capacity bytes in memory: of lists, and as much of records */
export async function openTokenShelf(client: SqlClient, tables: GenerationTables, reader: FetchingReader, facts: TokenFacts, capacity: number): Promise<TokenShelf> {
  const { size, vocabulary, frequencies } = facts;
  const lists = (await holdLists(client, tables, frequencies, capacity)) ?? shelfOfLists(client, tables, reader, capacity);
  const records = (await holdRecords(client, tables, size, capacity)) ?? shelfOfRecords(client, tables, reader, capacity);
  // Passages are looked at one after the other, each many times: the one at hand need not be looked up again.
  let atHand: { readonly position: number; readonly record: PassageTokens } | null = null;
  const recordOf = (position: number): PassageTokens => {
    if (atHand?.position === position) return atHand.record;
    const record = records.take(position);
    if (record === undefined) throw new NotFetched(`tokens of passage ${position}`);
    atHand = { position, record };
    return record;
  };
  const slotOfToken = new Map(Array.from(vocabulary, (token, slot) => [token, slot]));
  const weights = Float32Array.from(frequencies, (frequency) => vectorWeight(inverseDocumentFrequency(frequency, size)));
  const recordOfSegment = (segment: number): PassageTokens => recordOf(Math.floor(segment / SEGMENTS));
  const index: TokenIndex = {
    size,
    vocabulary,
    slotOf: (token) => slotOfToken.get(token) ?? -1,
    passagesWith: (slot) => lists.take(slot) ?? NONE,
    segmentsOf: (position) => ({ first: position * SEGMENTS, end: position * SEGMENTS + recordOf(position).segments.length }),
    slotsOf: (segment) => recordOfSegment(segment).segments[segment % SEGMENTS] ?? NONE,
    weight: (slot) => weights[slot] ?? 0,
    norm: (segment) => recordOfSegment(segment).norms[segment % SEGMENTS] ?? 0,
    pairNorm: (segment) => recordOfSegment(segment).pairNorms[segment % SEGMENTS] ?? 0,
  };
  return { index, records, lists };
}

function shelfOfLists(client: SqlClient, tables: GenerationTables, reader: FetchingReader, capacity: number): Shelf<number, Uint32Array> {
  return reader.shelf<number, Uint32Array>({
    nameOf: (slot) => slot,
    bytesOf: (passages) => RECORD_BYTES + passages.byteLength,
    capacity,
    async fetch(slots) {
      const rows = await client.query<{ key: number; postings: number; list: Uint8Array }>(
        `SELECT slot AS key, postings, list FROM ${tables.slots} WHERE slot = ANY($1::integer[]) ORDER BY slot, chunk`,
        [slots],
      );
      const found = chunksByKey(rows, decodeAscending);
      return new Map(slots.map((slot) => [slot, found.get(slot) ?? NONE]));
    },
  });
}

function shelfOfRecords(client: SqlClient, tables: GenerationTables, reader: FetchingReader, capacity: number): Shelf<number, PassageTokens> {
  return reader.shelf<number, PassageTokens>({
    nameOf: (position) => position,
    bytesOf: ({ segments }) => segments.reduce((sum, { byteLength }) => sum + byteLength + RECORD_BYTES / 2, RECORD_BYTES),
    capacity,
    async fetch(positions) {
      const rows = await client.query<{ position: number; tokens: Uint8Array }>(`SELECT position, tokens FROM ${tables.tokens} WHERE position = ANY($1::integer[])`, [positions]);
      return new Map(rows.map(({ position, tokens }) => [position, decodeTokens(tokens)]));
    },
  });
}

const NONE = new Uint32Array();
