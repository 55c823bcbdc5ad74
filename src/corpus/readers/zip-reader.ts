import { extname } from 'node:path';
import { CancelledError, messageOf, UnreadableFileError, YinjuError } from '../../errors.ts';
import type { Document, Reader, ReadingContext } from './reader.ts';
import { openArchive, type ArchivedFile } from './zip-archive.ts';

export interface ZipReaderOptions {
  /** Archives of more files are refused. Default 10,000. */
  readonly maxEntries?: number;
  /** Files that unpack to more bytes are passed over with a note. Default 100 MB. */
  readonly maxEntryBytes?: number;
}

/** Names that are given for one reason; the others are counted. */
const MAX_NAMED = 5;
/** Reasons that are given for an archive of which nothing can be read. */
const MAX_REASONS = 3;
const ARCHIVES = new Set(['.zip', '.rar', '.7z', '.gz', '.tgz', '.tar', '.bz2', '.xz']);

/**
 * ZIP archives: each file in it that one of `readers` knows is a document of its own, named `archive.zip/inner/name.txt`.
 * Archives inside are not opened. What cannot be read is named in the notes of the first document; hidden files are passed over.
 */
export function createZipReader(readers: readonly Reader[], { maxEntries = 10_000, maxEntryBytes = 100_000_000 }: ZipReaderOptions = {}): Reader {
  const readerByExtension = new Map(readers.flatMap((reader) => reader.extensions.map((extension) => [extension, reader] as const)));

  /** @throws UnreadableFileError when this file cannot be read, ArchiveTooLarge when the archive cannot */
  async function readInner(inner: ArchivedFile, file: string, unpacked: Budget, context: ReadingContext): Promise<readonly Document[]> {
    const extension = extname(inner.name).toLowerCase();
    const reader = readerByExtension.get(extension);
    if (ARCHIVES.has(extension)) throw new UnreadableFileError('archives inside archives are not opened: unpack it');
    if (reader === undefined) throw new UnreadableFileError('format not supported');
    const bytes = await inner.unpack(Math.min(maxEntryBytes, unpacked.left));
    if (bytes === null) {
      if (unpacked.left < maxEntryBytes) throw new ArchiveTooLarge();
      unpacked.left -= maxEntryBytes;
      throw new UnreadableFileError(`too large: unpacks to more than ${megabytes(maxEntryBytes)} MB`);
    }
    unpacked.left -= bytes.length;
    const documents = await reader.read(bytes, file, { ...context, maxUnpackedBytes: unpacked.left });
    if (!documents.some(hasText)) throw new UnreadableFileError('no text in the file');
    return documents;
  }

  return {
    extensions: ['.zip'],
    async read(bytes, file, context) {
      const documents: Document[] = [];
      const reasons = new Map<string, string[]>();
      const unpacked: Budget = { left: context.maxUnpackedBytes };
      const inners = (await openArchive(bytes, maxEntries)).filter(({ name }) => !isHidden(name));
      const path = pathMaker(file);
      for (const inner of inners) {
        if (context.signal?.aborted === true) throw new CancelledError('reading was cancelled');
        try {
          documents.push(...(await readInner(inner, path(inner.name), unpacked, context)));
        } catch (error) {
          if (error instanceof ArchiveTooLarge) {
            throw new UnreadableFileError(`too large: the archive unpacks to more than ${megabytes(context.maxUnpackedBytes)} MB`, { cause: error });
          }
          if (error instanceof CancelledError || !(error instanceof YinjuError)) throw error;
          const reason = messageOf(error);
          reasons.set(reason, [...(reasons.get(reason) ?? []), inner.name]);
        }
      }
      return withNotes(documents, reasons);
    },
  };
}

/** Bytes that the archive may still unpack to. */
interface Budget {
  left: number;
}

/** Ends the reading of a whole archive. */
class ArchiveTooLarge extends Error {}

function withNotes(documents: readonly Document[], reasons: ReadonlyMap<string, readonly string[]>): Document[] {
  const [first, ...rest] = documents;
  const notes = [...reasons].map(([reason, names]) => `${nameSome(names)}: ${reason}`);
  if (first !== undefined) return [{ ...first, notes: [...notes, ...first.notes] }, ...rest];
  if (notes.length === 0) throw new UnreadableFileError('the archive is empty');
  throw new UnreadableFileError(`nothing in the archive can be read: ${notes.slice(0, MAX_REASONS).join('; ')}`);
}

function nameSome(names: readonly string[]): string {
  const named = names.slice(0, MAX_NAMED).join(', ');
  return names.length > MAX_NAMED ? `${named} and ${names.length - MAX_NAMED} more` : named;
}

/** Archives may hold two files of one name; articles are told apart by their file. */
function pathMaker(archive: string): (name: string) => string {
  const repetitions = new Map<string, number>();
  return (name) => {
    const count = (repetitions.get(name) ?? 0) + 1;
    repetitions.set(name, count);
    return `${archive}/${count === 1 ? name : `${name} (${count})`}`;
  };
}

/** As in a folder; macOS adds a hidden twin to each file. */
function isHidden(name: string): boolean {
  return name.split('/').some((part) => part === '__MACOSX' || /^\.[^.]/u.test(part));
}

function hasText({ blocks, page }: Document): boolean {
  return page !== undefined || blocks.some(({ kind }) => kind === 'paragraph');
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 1e5) / 10);
}
