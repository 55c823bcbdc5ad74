import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Embedder } from '../../../src/embedding/embedder.ts';
import { GenerationGoneError, IndexLockedError, IndexMissingError, IndexOutdatedError } from '../../../src/errors.ts';
import { loadIndex } from '../../../src/indexes/index-store.ts';
import { fetchIndex } from '../../../src/indexes/postgres/fetch-index.ts';
import { DEFAULT_VECTORS } from '../../../src/indexes/postgres/generation-tables.ts';
import { openLibrary } from '../../../src/indexes/postgres/library.ts';
import { migrate } from '../../../src/indexes/postgres/migrations.ts';
import { updateLibrary } from '../../../src/indexes/postgres/update-library.ts';
import { readerOf } from '../../../src/indexes/read-index.ts';
import { createHashingEmbedder } from '../../support/hashing-embedder.ts';
import { openPglite, type PgliteClient } from '../../support/pglite-client.ts';
import { sampleFile } from '../../support/sample-corpus.ts';
import { writeFiles } from '../../support/temp-folder.ts';

const SETTINGS = { url: '', vectors: DEFAULT_VECTORS, connections: 1, cacheMegabytes: 10, vectorMegabytes: 0 };
const embedder = createHashingEmbedder(16);

/** Of the same model. */
const NO_EMBEDDER: Embedder = {
  ...embedder,
  embed: () => Promise.reject(new Error('nothing is to be embedded')),
};

let folder = '';
let client: PgliteClient;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yinju-test-'));
  await writeFiles(join(folder, 'corpus'), { 'a.txt': sampleFile('甲城新闻', [1, 2, 3]), 'b.txt': sampleFile('乙城新闻', [4, 5]) });
  client = await openPglite();
});
afterEach(async () => {
  await client.close();
  await rm(folder, { recursive: true, force: true });
});

/** @param replica has a folder of its own, as on a machine of its own */
function update(replica = 'one', options: { full?: boolean; signal?: AbortSignal } = {}) {
  return updateLibrary(client, { corpusDir: join(folder, 'corpus'), indexDir: join(folder, replica), embedder, vectors: DEFAULT_VECTORS, ...options });
}

async function passagesOf(library: ReturnType<typeof openLibrary>): Promise<string[]> {
  const index = await library.load(embedder.model.fingerprint);
  const positions = Array.from({ length: index.passages.size }, (_, position) => position);
  return readerOf(index)(() => positions.map((position) => index.passages.at(position).passage.text), () => ({ passages: positions }));
}

/** What a replica reads that has an index loaded, is told that it was replaced, and loads again. */
async function passagesAfterNotice(replicaClient: Parameters<typeof openLibrary>[1], pollMilliseconds?: number): Promise<string[]> {
  await update();
  const library = openLibrary(SETTINGS, replicaClient, pollMilliseconds);
  await library.load(embedder.model.fingerprint);
  let replaced: () => void = () => undefined;
  const noticed = new Promise<void>((resolve) => (replaced = resolve));
  const stop = library.watch(replaced);
  await update('one', { full: true });
  await noticed;
  await stop();
  return passagesOf(library);
}

async function generations(): Promise<unknown[]> {
  return client.query('SELECT id, state FROM yinju.generations ORDER BY id');
}

async function tables(): Promise<string[]> {
  const rows = await client.query<{ name: string }>(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'yinju' ORDER BY tablename`);
  return [...new Set(rows.map(({ name }) => name.replace(/_.*$/u, '')))];
}

describe('migrations', () => {
  it('can be run again and again', async () => {
    await migrate(client);
    await migrate(client);
    expect(await client.query('SELECT version FROM yinju.migrations')).toEqual([{ version: 1 }]);
  });

  it('leave the tables of a newer version alone, and say what to do', async () => {
    await migrate(client);
    await client.query('INSERT INTO yinju.migrations (version) VALUES (2)');
    await expect(migrate(client)).rejects.toThrow(IndexOutdatedError);
    await expect(migrate(client)).rejects.toThrow('update the program');
  });
});

describe('a library', () => {
  it('says how to build the index where there is none', async () => {
    await expect(openLibrary(SETTINGS, client).load(embedder.model.fingerprint)).rejects.toThrow(IndexMissingError);
  });

  it('holds the corpus after an update, and knows what it was made from', async () => {
    const report = await update();
    const library = openLibrary(SETTINGS, client);
    expect(report).toMatchObject({ written: true, passages: 5, embedded: 5 });
    expect(await passagesOf(library)).toHaveLength(5);
    expect((await library.manifest()).corpus.map(({ file }) => file)).toEqual(['a.txt', 'b.txt']);
  });

  it('is left as it is when nothing has changed, also by a replica that has never built it', async () => {
    await update();
    expect(await update()).toMatchObject({ written: false });
    expect(await update('two')).toMatchObject({ written: false, embedded: 0 });
    expect(await generations()).toEqual([{ id: 1, state: 'complete' }]);
  });

  it('takes in what changed with the embeddings that are there, whoever made them', async () => {
    await update();
    await writeFile(join(folder, 'corpus', 'b.txt'), sampleFile('乙城新闻', [4, 6]));
    expect(await update('two')).toMatchObject({ written: true, passages: 5, embedded: 1 });
    const texts = await passagesOf(openLibrary(SETTINGS, client));
    expect(texts.filter((text) => text.includes('第6号'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('第5号'))).toHaveLength(0);
  });

  it('keeps the generation before the current one, and throws older ones away', async () => {
    for (let run = 0; run < 4; run += 1) await update('one', { full: true });
    expect(await generations()).toEqual([3, 4].map((id) => ({ id, state: 'complete' })));
    expect(await tables()).toEqual(['current', 'g3', 'g4', 'generations', 'migrations']);
  });

  it('throws away what a dead replica has left half written', async () => {
    await update();
    await client.query(`INSERT INTO yinju.generations (state) VALUES ('writing')`);
    await client.query('CREATE TABLE yinju.g2_passages (position integer)');
    expect(await passagesOf(openLibrary(SETTINGS, client))).toHaveLength(5);
    await update();
    expect(await generations()).toEqual([{ id: 1, state: 'complete' }]);
    expect(await tables()).not.toContain('g2');
  });

  it('leaves nothing of an update that is cancelled', async () => {
    await update();
    await expect(update('one', { full: true, signal: AbortSignal.abort() })).rejects.toThrow('cancelled');
    expect(await generations()).toEqual([{ id: 1, state: 'complete' }]);
    expect(await passagesOf(openLibrary(SETTINGS, client))).toHaveLength(5);
  });

  it('can be copied into a folder, as it is and without embedding anything', async () => {
    await update();
    const expected = await passagesOf(openLibrary(SETTINGS, client));
    expect(await fetchIndex(client, { indexDir: join(folder, 'copy'), embedder: NO_EMBEDDER })).toBe(5);
    const { passages, manifest } = await loadIndex(join(folder, 'copy'), embedder.model.fingerprint);
    expect(Array.from({ length: passages.size }, (_, position) => passages.at(position).passage.text)).toEqual(expected);
    expect(manifest.corpus.map(({ file }) => file)).toEqual(['a.txt', 'b.txt']);
  });

  it('is not of another model', async () => {
    await update();
    await expect(openLibrary(SETTINGS, client).load('another')).rejects.toThrow(IndexOutdatedError);
  });

  it('says that it is gone to who reads a generation that was thrown away', async () => {
    await update();
    const index = await openLibrary(SETTINGS, client).load(embedder.model.fingerprint);
    await client.query('DROP TABLE yinju.g1_passages');
    await expect(readerOf(index)(() => index.passages.at(0))).rejects.toThrow(GenerationGoneError);
  });

  it('tells by a notification that another index has come, and does not for its own', async () => {
    expect(await passagesAfterNotice(client)).toHaveLength(5);
  });

  it('tells the same by looking when the notification is lost', async () => {
    expect(await passagesAfterNotice({ ...client, listen: () => async () => undefined }, 10)).toHaveLength(5);
  });

  it('is written by one replica at a time', async () => {
    const locked = {
      ...client,
      session: <Result>(task: Parameters<typeof client.session<Result>>[0]) =>
        task({
          query: async <Row>(...statement: Parameters<typeof client.query>) =>
            statement[0].includes('pg_try_advisory_lock') ? ([{ locked: false }] as Row[]) : client.query<Row>(...statement),
        }),
    };
    await expect(updateLibrary(locked, { corpusDir: join(folder, 'corpus'), indexDir: join(folder, 'one'), embedder, vectors: DEFAULT_VECTORS })).rejects.toThrow(IndexLockedError);
  });
});
