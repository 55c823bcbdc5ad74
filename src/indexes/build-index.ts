import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../domain/article.ts';
import type { SourcedPassage } from '../domain/passage.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { loadBuiltinStaticModel } from '../embedding/static/builtin-static-model.ts';
import { splitSentences } from '../language/sentences.ts';
import { openEmbeddingCache, type EmbeddingCache } from './embedding-cache.ts';
import { mineNames } from './corpus-names.ts';
import type { SplitArticle } from './fit-passages.ts';
import { withIndexLock } from './index-lock.ts';
import { GENERATION_FILES, loadIndex, readManifest, writeGeneration } from './index-store.ts';
import { createLexicalIndexBuilder } from './lexical-index.ts';
import { locateReprints } from './locate-reprints.ts';
import { PIPELINE_VERSION, type CorpusEntry, type Manifest } from './manifest.ts';
import { encodePassages } from './passage-store.ts';
import { passageContext, searchText } from './search-text.ts';
import { splitCorpus, throwIfCancelled, type FileProgress, type SplitCorpus } from './split-corpus.ts';
import { createTokenIndexBuilder } from './token-index.ts';
import { tokenize } from './tokenize.ts';
import { createVectorFileBuilder } from './vector-file.ts';

/** How far a run is. */
export interface BuildProgress {
  /** `writing` is the copying of the index into a database. */
  readonly phase: 'reading' | 'indexing' | 'writing';
  /** Files while reading, passages otherwise. */
  readonly done: number;
  readonly total: number;
  /** How far the file is that is being read, when it is a long one. */
  readonly detail?: FileProgress;
}

export interface BuildOptions {
  readonly corpusDir: string;
  readonly indexDir: string;
  readonly embedder: Embedder;
  /** Embed every passage anew, whatever the cache holds, and write a new generation in any case. Default false. */
  readonly full?: boolean;
  /** Up to so many numbers (passages × dimensions) every vector is looked at, beyond it a graph is built. For tests. */
  readonly mostExactNumbers?: number;
  readonly onProgress?: (progress: BuildProgress) => void;
  readonly signal?: AbortSignal;
}

/** What a run found and did. File counts compare with the generation that was in use before. */
export interface BuildReport {
  readonly filesRead: number;
  readonly skipped: readonly { readonly file: string; readonly reason: string }[];
  /** Every file of the corpus with what became of it. */
  readonly entries: readonly CorpusEntry[];
  readonly files: { readonly new: number; readonly changed: number; readonly removed: number; readonly unchanged: number };
  readonly articles: number;
  readonly passages: number;
  /** Articles that are the same text, maybe shortened or slightly edited; of each group the one to be named comes first. */
  readonly reprints: readonly (readonly Pick<Article, 'title' | 'file'>[])[];
  /** Passages whose embedding was made in this run; the others came from the cache. */
  readonly embedded: number;
  /** False when nothing had changed and the generation in use was left in place. */
  readonly written: boolean;
  readonly seconds: number;
}

/** Passages that are embedded while the previous ones enter the graph. */
const CHUNK_SIZE = 128;
/** Questions that the recall of a graph is measured with. */
const SAMPLE_SIZE = 200;

/**
 * Reads the corpus, embeds what is new and writes a generation of the index.
 * A failed or cancelled run leaves the generation in use as it was and keeps the embeddings it made.
 * @throws EmptyCorpusError when no file can be read, IndexLockedError when another process is at it,
 *   CancelledError when `signal` aborts
 */
export async function buildIndex(options: BuildOptions): Promise<BuildReport> {
  return withIndexLock(options.indexDir, async () => {
    const started = performance.now();
    const previous = await readManifest(options.indexDir).catch(() => null);
    const corpus = await readCorpus(options);
    const isCurrent = previous !== null && (await isUnchanged(previous, corpus.entries, options.embedder)) && (await isIntact(options));
    const written = options.full === true || !isCurrent;
    const embedded = written ? await writeIndex(options, corpus, started) : 0;
    const skipped = corpus.entries.flatMap((entry) => (entry.status === 'skipped' ? [{ file: entry.file, reason: entry.reason }] : []));
    return {
      filesRead: corpus.entries.length - skipped.length,
      skipped,
      entries: corpus.entries,
      files: countFiles(previous?.corpus ?? [], corpus.entries),
      articles: corpus.articles.length,
      passages: corpus.articles.reduce((sum, { passages }) => sum + passages.length, 0),
      reprints: corpus.reprints.map((group) => group.flatMap((position) => titleAndFile(corpus.articles[position]))),
      embedded,
      written,
      seconds: secondsSince(started),
    };
  });
}

function readCorpus({ onProgress, ...options }: BuildOptions): Promise<SplitCorpus> {
  return splitCorpus({ ...options, ...(onProgress && { onProgress: (progress) => onProgress({ phase: 'reading', ...progress }) }) });
}

function titleAndFile(found: SplitArticle | undefined): Pick<Article, 'title' | 'file'>[] {
  return found === undefined ? [] : [{ title: found.article.title, file: found.article.file }];
}

/**
 * Writes a generation of the index from articles that are already cut into passages.
 * Resolves with the number of passages that had to be embedded; the others came from the cache.
 */
export async function writeIndex(
  options: Omit<BuildOptions, 'corpusDir'>,
  { articles, reprints, entries }: SplitCorpus,
  started = performance.now(),
): Promise<number> {
  const { embedder, indexDir, onProgress, signal } = options;
  const sourced = articles.flatMap(({ article, passages }) => passages.map((passage): SourcedPassage => ({ passage, article })));
  const texts = sourced.map(searchText);
  const cache = await openEmbeddingCache(indexDir, embedder.model);
  const vectors = createVectorFileBuilder({
    dimensions: embedder.model.dimensions,
    size: texts.length,
    sample: await embedder.embed(sampleQuestions(sourced), 'question'),
    ...(options.mostExactNumbers !== undefined && { mostExactNumbers: options.mostExactNumbers }),
  });
  const lexical = createLexicalIndexBuilder();
  const staticModel = await loadBuiltinStaticModel();
  const tokens = createTokenIndexBuilder(staticModel);
  const throwIfAborted = (): void => throwIfCancelled(signal);
  let embedded = 0;
  const embedFrom = (start: number): ReturnType<typeof embedChunk> => {
    const chunk = embedChunk(options, cache, texts.slice(start, start + CHUNK_SIZE));
    // Whoever leaves the loop early does not wait for it, and its failure must not end the process.
    chunk.catch(() => undefined);
    return chunk;
  };
  let next = embedFrom(0);
  for (let start = 0; start < texts.length; start += CHUNK_SIZE) {
    throwIfCancelled(signal);
    const chunk = await next;
    // The model works on the next chunk in its own thread while this one enters the indexes.
    next = embedFrom(start + CHUNK_SIZE);
    embedded += chunk.embedded;
    for (const vector of chunk.vectors) vectors.add(vector);
    for (const text of texts.slice(start, start + CHUNK_SIZE)) lexical.add(tokenize(text));
    for (const each of sourced.slice(start, start + CHUNK_SIZE)) tokens.add(passageContext(each), each.passage.text);
    onProgress?.({ phase: 'indexing', done: Math.min(start + CHUNK_SIZE, texts.length), total: texts.length });
  }
  const facts = { model: embedder.model, tokens: staticModel.fingerprint, articles: articles.length, passages: texts.length, corpus: [...entries], seconds: secondsSince(started) };
  await writeGeneration(indexDir, facts, async (directory) => {
    const files = encodePassages(articles, locateReprints(articles, reprints));
    await writeFile(join(directory, GENERATION_FILES.passages), files.passages, { flush: true });
    await writeFile(join(directory, GENERATION_FILES.sources), files.sources, { flush: true });
    await writeFile(join(directory, GENERATION_FILES.lexical), lexical.finish(), { flush: true });
    await writeFile(join(directory, GENERATION_FILES.tokens), tokens.finish(), { flush: true });
    await writeFile(join(directory, GENERATION_FILES.names), await mineNames(articles, throwIfAborted), { flush: true });
    return vectors.write(directory);
  });
  await cache.keep(texts);
  return embedded;
}

/** First sentences of passages from all over the corpus: they are about as long as questions, and ask for what is there. */
function sampleQuestions(sourced: readonly SourcedPassage[]): string[] {
  const step = Math.max(1, Math.floor(sourced.length / SAMPLE_SIZE));
  return sourced.filter((_, position) => position % step === 0).slice(0, SAMPLE_SIZE).map(({ passage: { text } }) => text.slice(0, splitSentences(text)[0]?.end));
}

async function embedChunk(
  { embedder, full }: Pick<BuildOptions, 'embedder' | 'full'>,
  cache: EmbeddingCache,
  texts: readonly string[],
): Promise<{ vectors: Float32Array[]; embedded: number }> {
  const missing = [...new Set(texts.filter((text) => full === true || cache.get(text) === undefined))];
  const embeddings = await embedder.embed(missing, 'passage');
  const fresh = new Map(missing.map((text, index) => [text, required(embeddings[index])]));
  if (missing.length > 0) await cache.add([...fresh].map(([text, embedding]) => ({ text, embedding })));
  return { vectors: texts.map((text) => required(fresh.get(text) ?? cache.get(text))), embedded: missing.length };
}

function required(embedding: Float32Array | undefined): Float32Array {
  if (embedding === undefined) throw new Error('a passage has no embedding');
  return embedding;
}

async function isUnchanged(previous: Manifest, entries: readonly CorpusEntry[], embedder: Embedder): Promise<boolean> {
  const digest = (corpus: readonly CorpusEntry[]): string =>
    JSON.stringify(corpus.map((entry) => [entry.file, entry.status === 'read' ? entry.sha256 : entry.reason]));
  return (
    previous.pipelineVersion === PIPELINE_VERSION &&
    previous.model.fingerprint === embedder.model.fingerprint &&
    previous.tokens === (await loadBuiltinStaticModel()).fingerprint &&
    digest(previous.corpus) === digest(entries)
  );
}

/** A damaged index must not be kept only because the corpus did not change. */
async function isIntact({ indexDir, embedder }: BuildOptions): Promise<boolean> {
  return loadIndex(indexDir, embedder.model.fingerprint).then(
    () => true,
    () => false,
  );
}

function countFiles(before: readonly CorpusEntry[], now: readonly CorpusEntry[]): BuildReport['files'] {
  const state = (entry: CorpusEntry): string => (entry.status === 'read' ? entry.sha256 : entry.status);
  const old = new Map(before.map((entry) => [entry.file, state(entry)]));
  const present = new Set(now.map((entry) => entry.file));
  const known = now.filter((entry) => old.has(entry.file));
  const unchanged = known.filter((entry) => old.get(entry.file) === state(entry)).length;
  return {
    new: now.length - known.length,
    changed: known.length - unchanged,
    removed: before.filter((entry) => !present.has(entry.file)).length,
    unchanged,
  };
}

function secondsSince(started: number): number {
  return Math.round(performance.now() - started) / 1000;
}
