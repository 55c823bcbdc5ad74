import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAnswerer } from '../../../src/answering/answer-question.ts';
import { DEFAULT_VECTORS, tablesOf, type GenerationTables } from '../../../src/indexes/postgres/generation-tables.ts';
import { readCurrentGeneration, withIndexingLock, type StoredGeneration } from '../../../src/indexes/postgres/generations.ts';
import { holdLists, holdRecords } from '../../../src/indexes/postgres/held-tokens.ts';
import { migrate } from '../../../src/indexes/postgres/migrations.ts';
import { openGeneration } from '../../../src/indexes/postgres/open-generation.ts';
import { writeGeneration } from '../../../src/indexes/postgres/write-generation.ts';
import { openPglite, type PgliteClient } from '../../support/pglite-client.ts';
import { buildSampleIndex, type SampleIndex } from '../../support/sample-index.ts';

let folder: string;
let sample: SampleIndex;
let client: PgliteClient;
let generation: StoredGeneration;
let tables: GenerationTables;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yinju-test-'));
  sample = await buildSampleIndex(folder);
  client = await openPglite();
  await migrate(client);
  await withIndexingLock(client, (session) => writeGeneration(session, sample.index, { vectors: DEFAULT_VECTORS, embeddingOf: sample.embeddingOf }));
  const found = await readCurrentGeneration(client);
  if (found === null) throw new Error('no generation was written');
  generation = found;
  tables = tablesOf(found.id);
});

afterAll(async () => {
  await client.close();
  await sample.embedder.close();
  await rm(folder, { recursive: true, force: true });
});

/** Which tables a question reads, statement by statement, of a replica with so much memory for what has been fetched. */
async function tablesRead(question: string, cacheBytes: number): Promise<string[]> {
  const index = await openGeneration(client, generation, sample.embedder.model.fingerprint, { cacheBytes, vectorBytes: 50_000_000 });
  const before = client.statements.length;
  const answer = await createAnswerer(index, sample.embedder).answer(question);
  expect(answer.kind).toBe('quotes');
  return client.statements.slice(before).map((text) => Object.entries(tables).find(([, table]) => text.includes(`${table as string} `))?.[0] ?? text);
}

describe('A replica that can hold all tokens', () => {
  it('reads posting lists of terms in one statement for a question, then passages, and nothing else', async () => {
    const read = await tablesRead('淄博高新区2023年GDP增长多少', 50_000_000);
    expect(read.filter((table) => table !== 'sources' && table !== 'passages')).toEqual(['terms']);
    expect(read[0]).toBe('terms');
  });

  it('fetches tokens when they are asked for if it cannot', async () => {
    expect(await tablesRead('淄博高新区2023年GDP增长多少', 20_000)).toEqual(expect.arrayContaining(['slots', 'tokens']));
  });
});

describe('Lists and records that are held', () => {
  it('are those of the index', async () => {
    const { tokens } = sample.index;
    const slots = Array.from(tokens.vocabulary, (_, slot) => slot);
    const lists = await holdLists(client, tables, Uint32Array.from(slots, (slot) => tokens.passagesWith(slot).length), 50_000_000);
    expect(slots.map((slot) => lists?.take(slot))).toEqual(slots.map(tokens.passagesWith));

    const records = await holdRecords(client, tables, tokens.size, 50_000_000);
    const segmentsOf = (position: number): Uint32Array[] => {
      const { first, end } = tokens.segmentsOf(position);
      return Array.from({ length: end - first }, (_, place) => tokens.slotsOf(first + place));
    };
    const positions = Array.from({ length: tokens.size }, (_, position) => position);
    expect(positions.map((position) => records?.take(position)?.segments)).toEqual(positions.map(segmentsOf));
    expect(() => records?.take(tokens.size)).toThrow(RangeError);
  });

  it('take no more memory than they may', async () => {
    const { tokens } = sample.index;
    const frequencies = Uint32Array.from(tokens.vocabulary, (_, slot) => tokens.passagesWith(slot).length);
    const bytes = 4 * frequencies.reduce((sum, frequency) => sum + frequency, 0);
    expect(await holdLists(client, tables, frequencies, bytes)).not.toBeNull();
    expect(await holdLists(client, tables, frequencies, bytes - 1)).toBeNull();
    expect(await holdRecords(client, tables, tokens.size, 5 * tokens.size)).toBeNull();
  });

  it('are not even looked at when nothing may be held', async () => {
    const before = client.statements.length;
    expect(await holdRecords(client, tables, sample.index.tokens.size, 0)).toBeNull();
    expect(client.statements.length).toBe(before);
  });
});
