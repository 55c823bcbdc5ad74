import { decodeAscending, decodeTokens, type PassageTokens } from './byte-lists.ts';
import type { Shelf } from './fetching-reader.ts';
import type { GenerationTables } from './generation-tables.ts';
import { chunksByKey, type ChunkRow } from './posting-chunks.ts';
import type { SqlClient } from './sql-client.ts';

/*
 * What of the token index fits into the memory of a replica as a whole is fetched when a generation is opened, in steps that keep nobody
 * waiting; then no question fetches it. What does not fit stands on shelves.
 */

/** Records that are fetched at once: some 500 KB. */
const RECORDS_AT_ONCE = 2_048;
/** Postings of lists that are fetched at once, unless one list has more: some 500 KB. */
const POSTINGS_AT_ONCE = 250_000;
const START_BYTES = 4;
/** Records that are kept as objects: those of the candidates of a few questions. */
const MOST_RECENT = 1_000;

/**
 * The passages of all slots.
 * @param frequencies in how many passages each slot stands
 * @param capacity bytes that they may take
 * @returns null when they take more
 */
export async function holdLists(client: SqlClient, { slots }: GenerationTables, frequencies: Uint32Array, capacity: number): Promise<Shelf<number, Uint32Array> | null> {
  const starts = new Float64Array(frequencies.length + 1);
  frequencies.forEach((frequency, slot) => (starts[slot + 1] = (starts[slot] ?? 0) + frequency));
  const total = starts[frequencies.length] ?? 0;
  if (total * Uint32Array.BYTES_PER_ELEMENT > capacity) return null;
  const postings = new Uint32Array(total);
  for (let first = 0, end = 0; first < frequencies.length; first = end) {
    for (end = first + 1; end < frequencies.length && (starts[end + 1] ?? 0) - (starts[first] ?? 0) <= POSTINGS_AT_ONCE; ) end += 1;
    const rows = await client.query<ChunkRow<number>>(`SELECT slot AS key, postings, list FROM ${slots} WHERE slot >= $1 AND slot < $2 ORDER BY slot, chunk`, [first, end]);
    for (const [slot, passages] of chunksByKey(rows, decodeAscending)) postings.set(passages, starts[slot]);
  }
  return { take: (slot) => postings.subarray(starts[slot], starts[slot + 1]), want: () => undefined };
}

/** Records in the form in which the database has them, one behind the other. */
interface RecordBlock {
  readonly bytes: Uint8Array;
  /** Where each begins, and where the last one ends. */
  readonly starts: Uint32Array;
}

/**
 * The tokens of all passages, kept as bytes: as objects of several small arrays they would take several times the memory.
 * @param size passages
 * @param capacity bytes that they may take
 * @returns null when they take more
 */
export async function holdRecords(client: SqlClient, { tokens }: GenerationTables, size: number, capacity: number): Promise<Shelf<number, PassageTokens> | null> {
  const blocks: RecordBlock[] = [];
  let bytes = 0;
  for (let first = 0; first < size; first += RECORDS_AT_ONCE) {
    const end = Math.min(size, first + RECORDS_AT_ONCE);
    // Those to come are taken to be like those that were; the first to be empty.
    if (size * (first === 0 ? START_BYTES : bytes / first) > capacity) return null;
    const rows = await client.query<{ tokens: Uint8Array }>(`SELECT tokens FROM ${tokens} WHERE position >= $1 AND position < $2 ORDER BY position`, [first, end]);
    const block = joinRecords(rows.map((row) => row.tokens));
    bytes += block.bytes.length + START_BYTES * (end - first);
    blocks.push(block);
  }
  if (bytes > capacity) return null;
  /** A question looks at the same passages several times. */
  const recent = new Map<number, PassageTokens>();
  const read = (position: number): PassageTokens => {
    const block = blocks[Math.floor(position / RECORDS_AT_ONCE)];
    const place = position % RECORDS_AT_ONCE;
    if (block === undefined || place + 1 >= block.starts.length) throw new RangeError(`no tokens of passage ${position}: there are ${size}`);
    return decodeTokens(block.bytes.subarray(block.starts[place], block.starts[place + 1]));
  };
  return {
    take(position) {
      const record = recent.get(position) ?? read(position);
      if (recent.size >= MOST_RECENT) recent.clear();
      recent.set(position, record);
      return record;
    },
    want: () => undefined,
  };
}

function joinRecords(records: readonly Uint8Array[]): RecordBlock {
  const starts = new Uint32Array(records.length + 1);
  records.forEach(({ length }, place) => (starts[place + 1] = (starts[place] ?? 0) + length));
  return { bytes: Buffer.concat(records), starts };
}
