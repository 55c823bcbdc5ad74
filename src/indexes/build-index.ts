import { groupReprints, type ReprintGroup } from '../corpus/group-reprints.ts';
import type { Article } from '../domain/article.ts';
import type { BuildOptions } from './build-options.ts';
import { explainDiskTrouble } from './disk-trouble.ts';
import { withIndexLock, type HeldLock } from './index-lock.ts';
import { readManifest } from './index-store.ts';
import type { CorpusEntry, Manifest } from './manifest.ts';
import { openPreviousGeneration, type PreviousGeneration } from './previous-generation.ts';
import { splitCorpus, type SplitCorpus } from './split-corpus.ts';
import { removeLeftOvers } from './write-generation.ts';
import { writeIndex } from './write-index.ts';

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
  const { indexDir, corpusDir, embedder, full = false, onStep } = options;
  const started = performance.now();
  onStep?.('locked');
  await removeLeftOvers(indexDir);
  const before = await readManifest(indexDir).catch(() => null);
  const previous = await openPreviousGeneration(indexDir, corpusDir, embedder.model.fingerprint);
  const corpus = await readCorpus(options, full ? null : previous);
  onStep?.('read');
  const isCurrent = !full && previous !== null && isUnchanged(previous.manifest, corpus.entries) && (await previous.isSound());
  const reprints = isCurrent ? previous.manifest.reprints : groupReprints(corpus.articles.map(({ article }) => article), corpus.articles.map(({ sketch }) => sketch));
  const embedded = isCurrent ? 0 : await writeIndex(options, { ...corpus, reprints }, { parts: full ? null : ((await previous?.parts()) ?? null), lock, started });
  return reportOf(corpus, { reprints, before, embedded, written: !isCurrent, started });
}

function readCorpus({ onProgress, ...options }: BuildOptions, previous: PreviousGeneration | null): Promise<SplitCorpus> {
  return splitCorpus({
    ...options,
    ...(previous && { keptFile: (listed) => previous.keptFile(listed) }),
    ...(onProgress && { onProgress: (progress) => onProgress({ phase: 'reading', ...progress }) }),
  });
}

interface RunFacts extends Pick<BuildReport, 'embedded' | 'written'> {
  readonly reprints: readonly ReprintGroup[];
  /** What was in use before. */
  readonly before: Manifest | null;
  readonly started: number;
}

function reportOf({ articles, entries }: SplitCorpus, { reprints, before, embedded, written, started }: RunFacts): BuildReport {
  const skipped = entries.flatMap((entry) => (entry.status === 'skipped' ? [{ file: entry.file, reason: entry.reason }] : []));
  const named = (position: number): Pick<Article, 'title' | 'file'>[] => {
    const found = articles[position];
    return found === undefined ? [] : [{ title: found.article.title, file: found.article.file }];
  };
  return {
    filesRead: entries.length - skipped.length,
    skipped,
    entries,
    files: countFiles(before?.corpus ?? [], entries),
    articles: articles.length,
    passages: articles.reduce((sum, { passages }) => sum + passages.length, 0),
    reprints: reprints.map((group) => group.flatMap(named)),
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
