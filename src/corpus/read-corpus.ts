import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Article } from '../domain/article.ts';
import { CancelledError, EmptyCorpusError, messageOf, UnreadableFileError, YinjuError } from '../errors.ts';
import { applySidecar } from './apply-sidecar.ts';
import type { PageReading } from './page/page-reading.ts';
import { readArticles } from './read-article.ts';
import { decodeText } from './readers/decode-text.ts';
import { lazyReader } from './readers/lazy-reader.ts';
import { pdfReader } from './readers/pdf-reader.ts';
import type { Document, Reader, ReadingContext } from './readers/reader.ts';
import { textReader } from './readers/text-reader.ts';
import { createZipReader } from './readers/zip-reader.ts';
import { isSidecarName, LONELY_SIDECAR, pairSidecars } from './sidecar-files.ts';
import { parseSidecar } from './sidecar.ts';

/** One file of the corpus folder as it is listed, before it is read. */
export interface CorpusFile {
  /** Path relative to the corpus folder, with forward slashes. */
  readonly file: string;
  readonly size: number;
  /** Milliseconds since 1970; with the size it tells cheaply whether a file changed. */
  readonly modified: number;
  /** The file beside it that corrects how it is read (`page.articles.yaml`). */
  readonly sidecar?: Omit<CorpusFile, 'sidecar'> | undefined;
}

/** What became of one file. */
export type FileReading =
  | {
      readonly file: string;
      readonly status: 'read';
      /** Of its bytes, and of those of its sidecar after them. */
      readonly sha256: string;
      /** Null for a format without pages; of an archive the pages of all its files. */
      readonly pages: number | null;
      readonly articles: readonly Article[];
      /** Lines that belong to no article. */
      readonly leftOver: readonly string[];
      /** What of the file could not be read, a sentence each. */
      readonly notes: readonly string[];
    }
  | { readonly file: string; readonly status: 'skipped'; readonly reason: string };

/** What a file may ask of the machine; what goes beyond is skipped and named in the report. */
export interface CorpusLimits extends Pick<ReadingContext, 'maxPages' | 'maxUnpackedBytes'> {
  readonly maxFileBytes: number;
}

/** Far above what newspapers and reports need, far below what would fill the memory. */
export const DEFAULT_LIMITS: CorpusLimits = { maxFileBytes: 100_000_000, maxPages: 2_000, maxUnpackedBytes: 500_000_000 };

export interface ReadOptions extends Pick<ReadingContext, 'signal' | 'onPage'> {
  readonly limits?: CorpusLimits;
}

/** A sidecar of thousands of articles is far below. */
const MAX_SIDECAR_BYTES = 10_000_000;

const FILE_READERS: readonly Reader[] = [
  textReader,
  lazyReader(['.md', '.markdown'], async () => (await import('./readers/markdown-reader.ts')).markdownReader),
  lazyReader(['.html', '.htm'], async () => (await import('./readers/html-reader.ts')).htmlReader),
  lazyReader(['.docx'], async () => (await import('./readers/docx-reader.ts')).docxReader),
  pdfReader,
];
const READERS: readonly Reader[] = [...FILE_READERS, createZipReader(FILE_READERS)];
const READER_BY_EXTENSION = new Map(READERS.flatMap((reader) => reader.extensions.map((extension) => [extension, reader] as const)));

/** Endings of the formats that can be read, for messages. */
export const READABLE_EXTENSIONS: readonly string[] = [...READER_BY_EXTENSION.keys()];

/**
 * Every file below the corpus folder in the order of its path. Hidden files and symbolic links are passed over:
 * a link may lead out of the folder.
 * @throws EmptyCorpusError when the folder is missing or no folder, or holds no file at all
 */
export async function listCorpus(corpusDir: string): Promise<CorpusFile[]> {
  const files: CorpusFile[] = [];
  for (const file of await listFolder(corpusDir, '')) files.push(await lookAt(corpusDir, file));
  if (files.length === 0) {
    throw new EmptyCorpusError(`the corpus folder ${corpusDir} is empty: put articles (${READABLE_EXTENSIONS.join(', ')}) into it`);
  }
  return withSidecars(files).toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/** One file as {@link listCorpus} would list it, wherever it stands and whether it is there or not. */
export async function listCorpusFile(corpusDir: string, file: string): Promise<CorpusFile> {
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
  const names = await readdir(join(corpusDir, folder), { withFileTypes: true }).catch(() => []);
  const siblings = names.flatMap((entry) => (entry.isFile() ? [folder === '' ? entry.name : `${folder}/${entry.name}`] : []));
  const sidecar = pairSidecars(siblings.filter(isSidecarName), [...new Set([...siblings, file])].filter(isReadable)).get(file);
  const listed = await lookAt(corpusDir, file);
  return sidecar === undefined ? listed : { ...listed, sidecar: await lookAt(corpusDir, sidecar) };
}

/** Sidecars stand with their files; one without a file stays in the list, so that somebody hears of it. */
function withSidecars(files: readonly CorpusFile[]): CorpusFile[] {
  const byName = new Map(files.map((listed) => [listed.file, listed]));
  const names = [...byName.keys()];
  const pairs = pairSidecars(names.filter(isSidecarName), names.filter(isReadable));
  const paired = new Set(pairs.values());
  return files
    .filter(({ file }) => !paired.has(file))
    .map((listed) => {
      const sidecar = byName.get(pairs.get(listed.file) ?? '');
      return sidecar === undefined ? listed : { ...listed, sidecar };
    });
}

function isReadable(file: string): boolean {
  return READER_BY_EXTENSION.has(extname(file).toLowerCase());
}

/** A file that cannot be looked at is listed all the same: reading it tells why. */
async function lookAt(corpusDir: string, file: string): Promise<CorpusFile> {
  const stats = await lstat(join(corpusDir, file)).catch(() => null);
  return { file, size: stats?.size ?? 0, modified: Math.trunc(stats?.mtimeMs ?? 0) };
}

/** Reads one listed file; never throws for what the file contains. @throws CancelledError when `signal` aborts */
export async function readCorpusFile(
  corpusDir: string,
  { file, size, sidecar }: CorpusFile,
  { limits = DEFAULT_LIMITS, ...progress }: ReadOptions = {},
): Promise<FileReading> {
  const reader = READER_BY_EXTENSION.get(extname(file).toLowerCase());
  try {
    if (isSidecarName(file)) throw new UnreadableFileError(LONELY_SIDECAR);
    if (reader === undefined) throw new UnreadableFileError(`format not supported: expected ${READABLE_EXTENSIONS.join(', ')}`);
    if (size > limits.maxFileBytes) {
      throw new UnreadableFileError(`too large: ${megabytes(size)} MB, at most ${megabytes(limits.maxFileBytes)} MB`);
    }
    const bytes = await readFile(join(corpusDir, file));
    const documents = await reader.read(bytes, file, { ...limits, ...progress });
    const articles = documents.flatMap(readArticles);
    if (articles.length === 0) throw new UnreadableFileError('no text in the file');
    const notes = documents.flatMap(({ notes }) => notes);
    const reading = { articles, leftOver: documents.flatMap(({ page }) => page?.leftOver ?? []) };
    const pages = countPages(documents);
    const hash = createHash('sha256').update(bytes);
    if (sidecar === undefined) return { file, status: 'read', sha256: hash.digest('hex'), pages, ...reading, notes };
    const corrected = await correct(reading, corpusDir, sidecar);
    return { file, status: 'read', sha256: hash.update(corrected.bytes).digest('hex'), pages, ...corrected.reading, notes: [...notes, ...corrected.notes] };
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    if (error instanceof YinjuError || isFileSystemError(error)) return { file, status: 'skipped', reason: reasonOf(error, file) };
    throw error;
  }
}

/** The reading as the sidecar wants it; when that cannot be followed, the reading as it was and a note that says why. */
async function correct(
  reading: PageReading,
  corpusDir: string,
  { file, size }: CorpusFile,
): Promise<{ reading: PageReading; bytes: Uint8Array; notes: string[] }> {
  let bytes: Uint8Array = new Uint8Array();
  try {
    if (size > MAX_SIDECAR_BYTES) throw new UnreadableFileError(`too large: ${megabytes(size)} MB, at most ${megabytes(MAX_SIDECAR_BYTES)} MB`);
    bytes = await readFile(join(corpusDir, file));
    return { reading: applySidecar(reading, parseSidecar(decodeText(bytes).replace(/^\uFEFF/u, ''))), bytes, notes: [] };
  } catch (error) {
    if (!(error instanceof YinjuError || isFileSystemError(error))) throw error;
    return { reading, bytes, notes: [`${file}: ${reasonOf(error, file)}; read as without it`] };
  }
}

function countPages(documents: readonly Document[]): number | null {
  const counts = documents.flatMap(({ pages }) => (pages === undefined ? [] : [pages]));
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
}

async function listFolder(corpusDir: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(corpusDir, folder), { withFileTypes: true }).catch((error: unknown) => {
    if (folder !== '') return [];
    throw new EmptyCorpusError(
      `the corpus folder ${corpusDir} cannot be read (${reasonOf(error)}): create it, or set CORPUS_DIR to the folder of your articles`,
      { cause: error },
    );
  });
  const files: string[] = [];
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) files.push(...(await listFolder(corpusDir, path)));
    else if (entry.isFile()) files.push(path);
  }
  return files;
}

function isFileSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

/**
 * Whether a file was skipped for a reason that may be gone although neither its size nor its time has changed: rights, or the disk.
 * @param reason of a {@link FileReading} that was skipped
 */
export function mayBeReadLater(reason: string): boolean {
  return reason === DENIED || reason === GONE || /^E[A-Z]+$/u.test(reason);
}

const DENIED = 'permission denied';
const GONE = 'it does not exist';

function reasonOf(error: unknown, file = ''): string {
  if (!isFileSystemError(error)) return messageOf(error);
  if (error.code === 'ENOENT') return file.includes('\uFFFD') ? 'its name is not valid UTF-8: rename it' : GONE;
  if (error.code === 'ENOTDIR') return 'it is not a folder';
  if (error.code === 'EACCES' || error.code === 'EPERM') return DENIED;
  return error.code ?? error.message;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
