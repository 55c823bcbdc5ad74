import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { ReprintGroup } from '../corpus/group-reprints.ts';
import type { SourcedPassage } from '../domain/passage.ts';
import { builtinStaticModel } from '../static-model/builtin-static-model.ts';
import { splitSentences } from '../language/sentences.ts';
import type { BuildOptions } from './build-options.ts';
import { throwIfCancelled } from './cancellation.ts';
import { joinNames } from './corpus-names.ts';
import { openEmbeddingCache, type EmbeddingCache } from './embedding-cache.ts';
import { GENERATION_FILES } from './generation.ts';
import type { HeldLock } from './index-lock.ts';
import { encodeKeptArticles } from './kept-articles.ts';
import { createLexicalIndexBuilder } from './lexical-index.ts';
import { locateReprints } from './locate-reprints.ts';
import type { Manifest, VectorSearchFacts } from './manifest.ts';
import { encodePassages } from './passage-store.ts';
import type { PreparedArticle } from './prepared-article.ts';
import type { KeptParts } from './previous-generation.ts';
import { passageContext, searchText } from './search-text.ts';
import type { SplitCorpus } from './split-corpus.ts';
import { createTokenIndexBuilder } from './token-index.ts';
import { tokenize } from './tokenize.ts';
import { createVectorFileBuilder, needsGraph } from './vector-file.ts';
import { verifyWritten } from './verify-written.ts';
import { writeGeneration } from './write-generation.ts';

/** What an index is written from. */
export interface IndexContents extends SplitCorpus {
  readonly reprints: readonly ReprintGroup[];
}

export interface IndexWriting {
  /** Of the generation that articles were taken over from; without, their terms and tokens are worked out anew. Default null. */
  readonly parts?: KeptParts | null;
  readonly lock?: HeldLock;
  /** When the run began, as `performance.now()` counts. Default now. */
  readonly started?: number;
}

/** Passages that are embedded while the previous ones enter the index. */
const CHUNK_SIZE = 128;
/** Questions that the recall of a graph is measured with. */
const SAMPLE_SIZE = 200;

/** A passage on its way into the index. */
interface Pending extends SourcedPassage {
  /** Of its embedding. */
  readonly key: string;
  /** Its position in the generation it is taken over from, or null. */
  readonly keptAt: number | null;
}

/**
 * Writes a generation of the index from articles that are already cut into passages.
 * Resolves with the number of passages that had to be embedded; the others came from the cache.
 */
export async function writeIndex(options: Omit<BuildOptions, 'corpusDir'>, contents: IndexContents, { parts = null, lock, started = performance.now() }: IndexWriting = {}): Promise<number> {
  const { embedder, indexDir, mostExactNumbers, onProgress, onStep, signal } = options;
  const { articles, reprints, entries, listedAt } = contents;
  const pending = pendingPassages(articles, parts);
  const cache = await openEmbeddingCache(indexDir, embedder.model);
  const form = { dimensions: embedder.model.dimensions, size: pending.length, ...(mostExactNumbers !== undefined && { mostExactNumbers }) };
  const vectors = createVectorFileBuilder({ ...form, sample: needsGraph(form) ? await embedder.embed(sampleQuestions(pending), 'question') : [] });
  const lexical = createLexicalIndexBuilder(parts?.terms);
  const staticModel = builtinStaticModel();
  const tokens = createTokenIndexBuilder(staticModel);
  const embedFrom = (start: number): ReturnType<typeof embedChunk> => {
    const chunk = embedChunk(options, cache, pending.slice(start, start + CHUNK_SIZE));
    // Whoever leaves the loop early does not wait for it, and its failure must not end the process.
    chunk.catch(() => undefined);
    return chunk;
  };
  let embedded = 0;
  let next = embedFrom(0);
  for (let start = 0; start < pending.length; start += CHUNK_SIZE) {
    await setImmediate();
    throwIfCancelled(signal);
    const chunk = await next;
    onStep?.('embedded');
    // The model works on the next chunk in its own thread while this one enters the indexes.
    next = embedFrom(start + CHUNK_SIZE);
    embedded += chunk.embedded;
    for (const vector of chunk.vectors) vectors.add(vector);
    for (const each of pending.slice(start, start + CHUNK_SIZE)) {
      if (each.keptAt === null) {
        lexical.add(tokenize(searchText(each)));
        tokens.add(passageContext(each), each.passage.text);
      } else if (parts !== null) {
        lexical.addKept(each.keptAt);
        tokens.addKept(parts.tokens, each.keptAt);
      }
    }
    onProgress?.({ phase: 'indexing', done: Math.min(start + CHUNK_SIZE, pending.length), total: pending.length });
  }
  const fill = async (directory: string): Promise<VectorSearchFacts> => {
    const write = (file: string, bytes: Uint8Array): Promise<void> => writeFile(join(directory, file), bytes, { flush: true });
    const files = encodePassages(articles, locateReprints(articles, reprints));
    await Promise.all([write(GENERATION_FILES.passages, files.passages), write(GENERATION_FILES.sources, files.sources), write(GENERATION_FILES.articles, encodeKeptArticles(articles))]);
    throwIfCancelled(signal);
    await Promise.all([write(GENERATION_FILES.lexical, lexical.finish()), write(GENERATION_FILES.tokens, tokens.finish())]);
    const names = write(GENERATION_FILES.names, joinNames(articles.map((article) => article.names), parts?.sounds));
    const [form] = await Promise.all([vectors.write(directory), names]);
    return form;
  };
  await writeGeneration(indexDir, {
    facts: {
      model: embedder.model,
      tokens: staticModel.fingerprint,
      articles: articles.length,
      passages: pending.length,
      corpus: [...entries],
      reprints: nameReprints(articles, reprints),
      listedAt,
      seconds: Math.round(performance.now() - started) / 1000,
    },
    fill,
    verify: (generation) => verifyWritten(generation, (position) => cache.get(pending[position]?.key ?? '')),
    ...(lock && { requireLock: () => lock.requireHeld() }),
    ...(onStep && { onStep }),
  });
  await cache.keep(pending.map(({ key }) => key));
  onStep?.('cache-trimmed');
  return embedded;
}

/** Headline and file of each article of each group. */
export function nameReprints(articles: readonly Pick<PreparedArticle, 'article'>[], reprints: readonly ReprintGroup[]): Manifest['reprints'] {
  return reprints.map((group) => group.flatMap((position) => articles[position] ?? []).map(({ article: { title, file } }) => ({ title, file })));
}

function pendingPassages(articles: readonly PreparedArticle[], parts: KeptParts | null): Pending[] {
  return articles.flatMap(({ article, passages, keys, keptFrom }) =>
    passages.map((passage, index): Pending => ({ passage, article, key: keys[index] ?? '', keptAt: keptFrom === null || parts === null ? null : keptFrom + index })),
  );
}

/** First sentences of passages from all over the corpus: they are about as long as questions, and ask for what is there. */
function sampleQuestions(passages: readonly SourcedPassage[]): string[] {
  const step = Math.max(1, Math.floor(passages.length / SAMPLE_SIZE));
  return passages.filter((_, position) => position % step === 0).slice(0, SAMPLE_SIZE).map(({ passage: { text } }) => text.slice(0, splitSentences(text)[0]?.end));
}

async function embedChunk(
  { embedder, full }: Pick<BuildOptions, 'embedder' | 'full'>,
  cache: EmbeddingCache,
  passages: readonly Pending[],
): Promise<{ vectors: Float32Array[]; embedded: number }> {
  const missing = new Map(passages.filter(({ key }) => full === true || cache.get(key) === undefined).map((passage) => [passage.key, passage]));
  if (missing.size > 0) {
    const embeddings = await embedder.embed([...missing.values()].map(searchText), 'passage');
    await cache.add([...missing.keys()].map((key, index) => ({ key, embedding: required(embeddings[index]) })));
  }
  return { vectors: passages.map(({ key }) => required(cache.get(key))), embedded: missing.size };
}

function required(embedding: Float32Array | undefined): Float32Array {
  if (embedding === undefined) throw new Error('a passage has no embedding');
  return embedding;
}
