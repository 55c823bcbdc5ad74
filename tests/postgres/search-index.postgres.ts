import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_VECTORS, type VectorSettings } from '../../src/indexes/postgres/generation-tables.ts';
import { openLibrary, openLibraryClient, type LibrarySettings } from '../../src/indexes/postgres/library.ts';
import { updateLibrary } from '../../src/indexes/postgres/update-library.ts';
import { describeSearchIndex, type IndexUnderTest } from '../contracts/search-index-contract.ts';
import { SAMPLE_CORPUS } from '../support/sample-app.ts';
import { startPostgres } from '../support/postgres-server.ts';
import { buildSampleIndex } from '../support/sample-index.ts';

async function open(vectors: VectorSettings): Promise<IndexUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), 'yinju-test-'));
  const server = await startPostgres(process.env['POSTGRES_BIN'] ?? '');
  const { index: reference, embedder } = await buildSampleIndex(folder);
  const settings: LibrarySettings = { url: await server.createDatabase(), vectors, connections: 4, cacheMegabytes: 50, vectorMegabytes: 0 };
  const client = openLibraryClient(settings);
  await updateLibrary(client, { corpusDir: SAMPLE_CORPUS, indexDir: join(folder, 'own'), embedder, vectors });
  await client.close();
  const library = openLibrary(settings);
  return {
    index: await library.load(embedder.model.fingerprint),
    reference,
    embedder,
    async close() {
      await library.close();
      await embedder.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

describeSearchIndex('a real server', () => open(DEFAULT_VECTORS));
describeSearchIndex('a real server with 32-bit vectors compared by their products', () => open({ ...DEFAULT_VECTORS, operatorClass: 'vector_ip_ops' }));
