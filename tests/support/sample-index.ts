import { join } from 'node:path';
import type { Embedder } from '../../src/embedding/embedder.ts';
import { openEmbedder } from '../../src/embedding/open-embedder.ts';
import { resolveModel } from '../../src/embedding/resolve-model.ts';
import { buildIndex } from '../../src/indexes/build-index.ts';
import { loadIndex, type SearchIndex } from '../../src/indexes/index-store.ts';
import { searchText } from '../../src/indexes/search-text.ts';
import { SAMPLE_CORPUS } from './sample-app.ts';

export interface SampleIndex {
  readonly index: SearchIndex;
  readonly indexDir: string;
  readonly embedder: Embedder;
  /** The embedding of each passage's search text. */
  readonly embeddingOf: (text: string) => Float32Array;
}

/** The sample corpus with the real model, in memory. The embedder is the caller's to close. */
export async function buildSampleIndex(folder: string, corpusDir = SAMPLE_CORPUS): Promise<SampleIndex> {
  const embedder = await openEmbedder(await resolveModel('builtin', { host: '', cacheDir: folder }));
  const indexDir = join(folder, 'index');
  await buildIndex({ corpusDir, indexDir, embedder });
  const index = await loadIndex(indexDir, embedder.model.fingerprint);
  const texts = Array.from({ length: index.passages.size }, (_, position) => searchText(index.passages.at(position)));
  const embeddings = await embedder.embed(texts, 'passage');
  const byText = new Map(texts.map((text, place) => [text, embeddings[place]]));
  return { index, indexDir, embedder, embeddingOf: (text) => byText.get(text) ?? new Float32Array(embedder.model.dimensions) };
}
