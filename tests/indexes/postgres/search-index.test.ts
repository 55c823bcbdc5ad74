import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_VECTORS } from '../../../src/indexes/postgres/generation-tables.ts';
import { readCurrentGeneration, withIndexingLock } from '../../../src/indexes/postgres/generations.ts';
import { migrate } from '../../../src/indexes/postgres/migrations.ts';
import { openGeneration, type ReplicaMemory } from '../../../src/indexes/postgres/open-generation.ts';
import { writeGeneration } from '../../../src/indexes/postgres/write-generation.ts';
import { describeSearchIndex, type IndexUnderTest } from '../../contracts/search-index-contract.ts';
import { openPglite } from '../../support/pglite-client.ts';
import { buildSampleIndex } from '../../support/sample-index.ts';

/** @param memory nothing: everything is fetched anew for each question, and the database looks for neighbours */
async function open(memory: ReplicaMemory): Promise<IndexUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), 'yinju-test-'));
  const { index: reference, embedder, embeddingOf } = await buildSampleIndex(folder);
  const client = await openPglite();
  await migrate(client);
  await withIndexingLock(client, (session) => writeGeneration(session, reference, { vectors: DEFAULT_VECTORS, embeddingOf }));
  const generation = await readCurrentGeneration(client);
  if (generation === null) throw new Error('no generation was written');
  return {
    index: await openGeneration(client, generation, embedder.model.fingerprint, memory),
    reference,
    embedder,
    async close() {
      await client.close();
      await embedder.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

describeSearchIndex('PostgreSQL', () => open({ cacheBytes: 50_000_000, vectorBytes: 50_000_000 }));
describeSearchIndex('PostgreSQL with a replica that keeps nothing', () => open({ cacheBytes: 0, vectorBytes: 0 }));
describeSearchIndex('PostgreSQL with a replica that keeps little', () => open({ cacheBytes: 20_000, vectorBytes: 0 }));
