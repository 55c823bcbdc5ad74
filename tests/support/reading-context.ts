import type { Document, Reader, ReadingContext } from '../../src/corpus/readers/reader.ts';

/** Limits that no test file reaches unless it wants to. */
export const READING_CONTEXT: ReadingContext = { maxPages: 1_000, maxUnpackedBytes: 100_000_000 };

/** The one document of a file. */
export async function readOne(reader: Reader, bytes: Uint8Array, file: string, context: Partial<ReadingContext> = {}): Promise<Document> {
  const documents = await reader.read(bytes, file, { ...READING_CONTEXT, ...context });
  const [document] = documents;
  if (document === undefined || documents.length > 1) throw new Error(`expected one document in ${file}, got ${documents.length}`);
  return document;
}
