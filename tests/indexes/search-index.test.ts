import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadIndex } from '../../src/indexes/index-store.ts';
import { describeSearchIndex } from '../contracts/search-index-contract.ts';
import { buildSampleIndex } from '../support/sample-index.ts';

describeSearchIndex('the embedded index', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'yinju-test-'));
  const { index: reference, indexDir, embedder } = await buildSampleIndex(folder);
  return {
    index: await loadIndex(indexDir, embedder.model.fingerprint),
    reference,
    embedder,
    async close() {
      await embedder.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
});
