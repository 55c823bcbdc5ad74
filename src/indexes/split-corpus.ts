import { listCorpus, READABLE_EXTENSIONS, type CorpusFile, type FileReading, type ReadOptions } from '../corpus/read-corpus.ts';
import type { PageProgress } from '../corpus/readers/reader.ts';
import { articleText, type Article } from '../domain/article.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { EmptyCorpusError } from '../errors.ts';
import { fitPassages } from './fit-passages.ts';
import type { CorpusEntry } from './manifest.ts';
import { giveWay, throwIfCancelled } from './cancellation.ts';
import { prepareArticle, type PreparedArticle } from './prepared-article.ts';
import { openReadAhead, type ReadAhead, type ReadAheadOptions } from './read-ahead.ts';

/** A corpus as it enters the index; `entries` are the files it was read from. */
export interface SplitCorpus {
  readonly articles: readonly PreparedArticle[];
  readonly entries: readonly CorpusEntry[];
  /** When the files were listed; what was written after that may not be in it. Milliseconds since 1970. */
  readonly listedAt: number;
}

/** A file that was read for an earlier index. */
export interface KeptFile {
  readonly entry: CorpusEntry;
  readonly articles: readonly PreparedArticle[];
}

/** How far the reading is, in files. */
export interface SplitProgress {
  readonly done: number;
  readonly total: number;
  /** How far the file is that is being read, when it is a long one. */
  readonly detail?: FileProgress;
}

export interface FileProgress extends PageProgress {
  /** Path relative to the corpus folder. */
  readonly file: string;
}

/** A file that an earlier thread did not get past. */
export interface GivenUpFile {
  readonly file: string;
  readonly reason: string;
  /** With `modified` how it looked then; when it looks otherwise now, it is tried again. Null: in this very run. */
  readonly size: number | null;
  readonly modified: number | null;
}

export interface SplitOptions extends ReadAheadOptions {
  /** Passages are cut to its window. */
  readonly embedder: Embedder;
  /** What an earlier index holds of a listed file, when that has not changed since. Default nothing. */
  readonly keptFile?: (listed: CorpusFile) => Promise<KeptFile | null>;
  /** Files that are skipped without being read. Default none. */
  readonly givenUp?: readonly GivenUpFile[];
  /** Called before a file is read, and with null after the last one. */
  readonly onFile?: (file: string | null) => void;
  readonly onProgress?: (progress: SplitProgress) => void;
}

/** What is to be done with a file: to take over what is known of it, to skip it, or to read it. */
interface FilePlan {
  readonly listed: CorpusFile;
  readonly kept: KeptFile | null;
  /** Why it is not to be read. */
  readonly hopeless: string | null;
}

/** Headlines below this confidence are listed, so that somebody can look at them. */
const CERTAIN_HEADLINE = 0.5;
/** Shorter files are read before anybody could read how far they are. */
const LEAST_PAGES_SHOWN = 10;
/** Enough for the threads never to wait; what was read ahead is kept anyway. */
const FILES_AHEAD = 32;

/**
 * Reads every file of the corpus that is not known already, and cuts its articles into passages.
 * @throws EmptyCorpusError when no file can be read, CancelledError when `signal` aborts
 */
export async function splitCorpus(options: SplitOptions): Promise<SplitCorpus> {
  const readAhead = openReadAhead(options);
  try {
    return await splitFiles(options, readAhead);
  } finally {
    await readAhead.close();
  }
}

async function splitFiles(options: SplitOptions, readAhead: ReadAhead): Promise<SplitCorpus> {
  const { corpusDir, onFile, onProgress, signal } = options;
  const listedAt = Date.now();
  const files = await listCorpus(corpusDir);
  const articles: PreparedArticle[] = [];
  const entries: CorpusEntry[] = [];
  for await (const { listed, kept, hopeless } of planFiles(files, options, readAhead)) {
    throwIfCancelled(signal);
    const onPage = ({ page, pages }: PageProgress): void => {
      if (pages >= LEAST_PAGES_SHOWN) onProgress?.({ done: entries.length, total: files.length, detail: { file: listed.file, page, pages } });
    };
    if (kept === null && hopeless === null) onFile?.(listed.file);
    const { found, entry } =
      kept !== null ? takeOver(kept, listed)
      : hopeless !== null ? skip(listed, hopeless)
      : await readAndSplit(readAhead, listed, options, onPage);
    articles.push(...found);
    entries.push(entry);
    onProgress?.({ done: entries.length, total: files.length });
  }
  onFile?.(null);
  if (articles.length === 0) throw nothingReadable(corpusDir, entries);
  return { articles, entries, listedAt };
}

/** What is to be done with each file, in their order. Files that come soon are announced. */
async function* planFiles(files: readonly CorpusFile[], { keptFile, givenUp = [] }: SplitOptions, readAhead: ReadAhead): AsyncGenerator<FilePlan> {
  const plans: FilePlan[] = [];
  for (const listed of files) {
    const kept = (await keptFile?.(listed)) ?? null;
    const hopeless = kept === null ? whyGivenUp(listed, givenUp) : null;
    if (kept === null && hopeless === null) readAhead.announce(listed);
    plans.push({ listed, kept, hopeless });
    const [first] = plans;
    if (first === undefined || plans.length <= FILES_AHEAD) continue;
    plans.shift();
    yield first;
  }
  yield* plans;
}

function whyGivenUp({ file, size, modified }: CorpusFile, givenUp: readonly GivenUpFile[]): string | null {
  const known = givenUp.find((each) => each.file === file && (each.size === null || (each.size === size && each.modified === modified)));
  return known?.reason ?? null;
}

function skip(listed: CorpusFile, reason: string): SplitFile {
  return { found: [], entry: { ...listed, status: 'skipped', reason } };
}

/** A file may have got another time and still be the same. */
function takeOver({ entry, articles }: KeptFile, listed: CorpusFile): SplitFile {
  return { found: articles, entry: { ...entry, ...listed } };
}

interface SplitFile {
  readonly found: readonly PreparedArticle[];
  readonly entry: CorpusEntry;
}

async function readAndSplit(readAhead: ReadAhead, listed: CorpusFile, { embedder, signal }: SplitOptions, onPage: ReadOptions['onPage']): Promise<SplitFile> {
  const file = await readAhead.read(listed, onPage).catch((error: unknown) => {
    throwIfCancelled(signal);
    throw error;
  });
  if (file.status === 'skipped') return skip(listed, file.reason);
  const { reading, prepared } = file;
  const fitted = await fitPassages(reading.articles.map((article, index) => ({ article, passages: prepared[index]?.passages ?? [] })), embedder);
  const found: PreparedArticle[] = [];
  for (const [index, known] of prepared.entries()) {
    const passages = fitted.passages[index] ?? [];
    const isCut = passages.length > known.passages.length;
    if (isCut) await giveWay(signal);
    found.push(isCut ? prepareArticle({ article: known.article, passages }) : known);
  }
  const passages = found.reduce((sum, { passages }) => sum + passages.length, 0);
  const uncertainHeadlines = findUncertainHeadlines(reading.articles);
  const { sha256, pages } = reading;
  const notes = [...reading.notes, ...noteOnLength(fitted.tooLong, embedder)];
  return {
    found,
    entry: { ...listed, status: 'read', sha256, pages, articles: found.length, passages, placed: placedShare(reading), uncertainHeadlines, notes },
  };
}

function noteOnLength(tooLong: number, { passageTokens }: Embedder): string[] {
  if (tooLong === 0) return [];
  const which = tooLong === 1 ? '1 passage is' : `${tooLong} passages are`;
  return [`${which} longer than the ${passageTokens} tokens that the model takes at once and cannot be cut at a sentence end: embedded in parts`];
}

/** The headlines of one file that are borrowed from the text or doubtful. */
export function findUncertainHeadlines(articles: readonly Article[]): string[] {
  return articles.filter(isUncertain).map(({ title }) => title);
}

/** A file of one article without a headline has no headline to be uncertain of, and what a sidecar says is certain. */
function isUncertain({ untitled, titleConfidence }: Article, _: number, all: readonly Article[]): boolean {
  return all.length > 1 && titleConfidence < (untitled ? 1 : CERTAIN_HEADLINE);
}

function placedShare({ articles, leftOver }: Extract<FileReading, { status: 'read' }>): number {
  const count = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.replace(/\s/gu, '').length, 0);
  const placed = count(articles.flatMap((article) => [article.untitled ? '' : article.title, articleText(article)]));
  return placed === 0 ? 0 : placed / (placed + count(leftOver));
}

function nothingReadable(corpusDir: string, entries: readonly CorpusEntry[]): EmptyCorpusError {
  const [first] = entries;
  const example = first?.status === 'skipped' ? ` (${first.file}: ${first.reason})` : '';
  return new EmptyCorpusError(
    `no file in the corpus folder ${corpusDir} can be indexed${example}: put articles (${READABLE_EXTENSIONS.join(', ')}) into it`,
  );
}
