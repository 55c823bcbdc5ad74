import { groupReprints } from '../corpus/group-reprints.ts';
import { listCorpus, mayBeReadLater } from '../corpus/read-corpus.ts';
import type { Article } from '../domain/article.ts';
import type { BuildOptions } from './build-options.ts';
import { isWhole } from './generation.ts';
import { explainDiskTrouble } from './disk-trouble.ts';
import { withIndexLock, type HeldLock } from './index-lock.ts';
import { readManifest } from './index-store.ts';
import type { CorpusEntry, Manifest } from './manifest.ts';
import { openPreviousGeneration, readCurrentGeneration, type PreviousGeneration } from './previous-generation.ts';
import { throwIfCancelled } from './cancellation.ts';
import { splitCorpus, type SplitCorpus } from './split-corpus.ts';
import { isUnchangedFile } from './unchanged-file.ts';
import { removeLeftOvers } from './write-generation.ts';
import { nameReprints, writeIndex } from './write-index.ts';

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

/**
 * Takes in what has changed in the corpus, embeds what is new and writes a generation of the index.
 * A failed or cancelled run leaves the generation in use as it was and keeps the embeddings it made.
 * @throws EmptyCorpusError when no file can be read, IndexLockedError when another process is at it, DiskError when the index
 *   cannot be written, CancelledError when `signal` aborts
 */
export async function buildIndex(options: BuildOptions): Promise<BuildReport> {
  try {
    return await withIndexLock(options.indexDir, (lock) => run(options, lock));
  } catch (error) {
    throw await explainDiskTrouble(error, options.indexDir);
  }
}

async function run(options: BuildOptions, lock: HeldLock): Promise<BuildReport> {
  const { indexDir, corpusDir, embedder, full = false, isChanged = false, onStep } = options;
  const started = performance.now();
  onStep?.('locked');
  await removeLeftOvers(indexDir);
  const fingerprint = embedder.model.fingerprint;
  const unchanged = full || isChanged ? null : await reportUnchanged({ corpusDir, indexDir, fingerprint });
  throwIfCancelled(options.signal);
  if (unchanged !== null) return unchanged;
  const before = await readManifest(indexDir).catch(() => null);
  const previous = full ? null : await openPreviousGeneration(indexDir, corpusDir, fingerprint);
  const corpus = await readCorpus(options, previous);
  onStep?.('read');
  // A file that was skipped may have been tried again in vain.
  if (previous !== null && isUnchanged(previous.manifest, corpus.entries) && (await previous.isSound())) return reportOf(previous.manifest, { entries: corpus.entries, before, embedded: 0, written: false, started });
  const reprints = groupReprints(corpus.articles.map(({ article }) => article), corpus.articles.map(({ sketch }) => sketch));
  const parts = (await previous?.parts()) ?? null;
  const embedded = await writeIndex(options, { ...corpus, reprints }, { parts, lock, started });
  const { articles } = corpus;
  const facts = { articles: articles.length, passages: articles.reduce((sum, { passages }) => sum + passages.length, 0), reprints: nameReprints(articles, reprints) };
  return reportOf(facts, { entries: corpus.entries, before, embedded, written: true, started });
}

/**
 * The report of an update that has nothing to do, found out without reading any file that has not changed, and without a thread;
 * null when there is something to do.
 * @param fingerprint of the model that would embed
 */
export async function reportUnchanged({ corpusDir, indexDir, fingerprint }: Pick<BuildOptions, 'corpusDir' | 'indexDir'> & { readonly fingerprint: string }): Promise<BuildReport | null> {
  const started = performance.now();
  const generation = await readCurrentGeneration(indexDir, fingerprint).catch(() => null);
  if (generation === null) return null;
  const { manifest } = generation;
  const entries = new Map(manifest.corpus.map((entry) => [entry.file, entry]));
  const files = await listCorpus(corpusDir).catch(() => []);
  if (files.length !== entries.size) return null;
  for (const listed of files) {
    const entry = entries.get(listed.file);
    if (entry === undefined || (entry.status === 'skipped' && mayBeReadLater(entry.reason))) return null;
    if (!(await isUnchangedFile(corpusDir, listed, entry, manifest.listedAt))) return null;
  }
  if (!(await isWhole(generation))) return null;
  return reportOf(manifest, { entries: manifest.corpus, before: manifest, embedded: 0, written: false, started });
}

function readCorpus({ onProgress, ...options }: BuildOptions, previous: PreviousGeneration | null): Promise<SplitCorpus> {
  return splitCorpus({
    ...options,
    ...(previous && { keptFile: (listed) => previous.keptFile(listed) }),
    ...(onProgress && { onProgress: (progress) => onProgress({ phase: 'reading', ...progress }) }),
  });
}

interface RunFacts extends Pick<BuildReport, 'entries' | 'embedded' | 'written'> {
  /** What was in use before. */
  readonly before: Manifest | null;
  readonly started: number;
}

function reportOf({ articles, passages, reprints }: Pick<Manifest, 'articles' | 'passages' | 'reprints'>, { entries, before, embedded, written, started }: RunFacts): BuildReport {
  const skipped = entries.flatMap((entry) => (entry.status === 'skipped' ? [{ file: entry.file, reason: entry.reason }] : []));
  return {
    filesRead: entries.length - skipped.length,
    skipped,
    entries,
    files: countFiles(before?.corpus ?? [], entries),
    articles,
    passages,
    reprints,
    embedded,
    written,
    seconds: Math.round(performance.now() - started) / 1000,
  };
}

function isUnchanged(previous: Manifest, entries: readonly CorpusEntry[]): boolean {
  const digest = (corpus: readonly CorpusEntry[]): string =>
    JSON.stringify(corpus.map((entry) => [entry.file, entry.status === 'read' ? entry.sha256 : entry.reason]));
  return digest(previous.corpus) === digest(entries);
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
