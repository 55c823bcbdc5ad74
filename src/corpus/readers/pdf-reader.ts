import { basename, extname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { CancelledError, UnreadableFileError } from '../../errors.ts';
import { removeControls } from '../../language/normalise.ts';
import { dropFurniture } from '../pdf/drop-furniture.ts';
import { findSegments } from '../pdf/find-segments.ts';
import { layOutBlocks, type SizedBlock } from '../pdf/lay-out-blocks.ts';
import { hasTrailer } from '../pdf/open-pdf.ts';
import { orderColumns } from '../pdf/order-columns.ts';
import { readNewspaper } from '../pdf/newspaper-pages.ts';
import type { PdfPage } from '../pdf/pdf-pages.ts';
import { readInThread, type PdfContents } from '../pdf/read-in-thread.ts';
import { NO_METADATA, type Block, type Document, type Reader } from './reader.ts';

/** Headlines are no longer than this, in UTF-16 units: large type may also set a poster or a slide. */
const MAX_TITLE_LENGTH = 120;
/** Names that programs give on their own. */
const PROGRAM_TITLE = /^(?:microsoft (?:word|powerpoint|excel)\b|untitled|无标题|未命名|文档\d*$|document\d*$|slide \d+$)|\.[a-z]{2,5}\d?$/iu;

/**
 * PDF with text in it: columns in reading order, headlines by the size of their type, headers and footers
 * that pages repeat left out; a newspaper becomes its articles. Pages without text (scans) are named in the notes.
 */
export const pdfReader: Reader = {
  extensions: ['.pdf'],
  async read(bytes, file, context) {
    const contents = await readInThread(bytes, context);
    return [await toDocument(contents, file, hasTrailer(bytes), context.signal)];
  },
};

async function toDocument(contents: PdfContents, file: string, isWhole: boolean, signal?: AbortSignal): Promise<Document> {
  const [broken] = contents.damaged;
  if (contents.pages.length === 0 && broken !== undefined) throw new UnreadableFileError(broken.reason);
  const pages = await eachPage(contents.pages, signal, ({ runs, height }) => ({ height, segments: findSegments(runs) }));
  const { pages: cleaned, dropped, rows: heads } = dropFurniture(pages);
  const sideways = contents.pages.map((page) => page.sideways);
  const isEmpty = cleaned.map((segments, index) => segments.length === 0 && sideways[index]?.length === 0);
  if (isEmpty.every(Boolean)) {
    throw new UnreadableFileError(`scanned PDF: ${countPages(isEmpty.length)} without text; run it through OCR first`);
  }
  const columned = await eachPage(contents.pages, signal, ({ number, height }, index) => ({ number, height, columns: orderColumns(cleaned[index] ?? []) }));
  const scanned = contents.pages.filter((_, index) => isEmpty[index] === true).map(({ number }) => number);
  const notes = notesOf(contents, scanned, dropped, isWhole);
  const count = contents.pages.length + contents.damaged.length;
  const newspaper = readNewspaper(columned);
  if (newspaper !== null) {
    const page = { ...newspaper.page, leftOver: [...newspaper.page.leftOver, ...sideways.flat()] };
    return { file, metadata: { ...NO_METADATA, source: newspaper.name }, blocks: [], page, heads, pages: count, notes };
  }
  const blocks = [...layOutBlocks(columned.flatMap(({ columns }) => columns)), ...sideways.flat().map(asParagraph)];
  return { ...withTitle(blocks, titleOfFile(contents.title, file), file, notes), pages: count };
}

/** Between two pages whoever wants to cancel gets a turn. */
async function eachPage<T>(pages: readonly PdfPage[], signal: AbortSignal | undefined, work: (page: PdfPage, index: number) => T): Promise<T[]> {
  const results: T[] = [];
  for (const [index, page] of pages.entries()) {
    results.push(work(page, index));
    await setImmediate();
    if (signal?.aborted === true) throw new CancelledError('reading was cancelled');
  }
  return results;
}

function asParagraph(text: string): SizedBlock {
  return { kind: 'paragraph', text: removeControls(text), size: 0 };
}

/** The largest headline before the first paragraph is the title; without one, what the file says. */
function withTitle(blocks: readonly SizedBlock[], fileTitle: string | null, file: string, notes: readonly string[]): Document {
  const opening = blocks.slice(0, Math.max(0, blocks.findIndex(({ kind }) => kind === 'paragraph')));
  const title = opening
    .filter(({ text }) => text.length <= MAX_TITLE_LENGTH && /\p{L}/u.test(text))
    .reduce<SizedBlock | null>((largest, block) => (largest === null || block.size > largest.size ? block : largest), null);
  const rest = blocks.filter((block) => block !== title);
  const metadata = { ...NO_METADATA, title: title?.text ?? fileTitle };
  return { file, metadata, blocks: rest.map(({ kind, text }): Block => ({ kind, text })), notes };
}

/** The date of the file is that of the export, not of the article, and is left alone. */
function titleOfFile(named: string, file: string): string | null {
  const title = removeControls(named).trim();
  const isName = PROGRAM_TITLE.test(title) || title === basename(file, extname(file));
  return isName || !/\p{L}/u.test(title) || title.includes('\uFFFD') || title.length > MAX_TITLE_LENGTH ? null : title;
}

function notesOf({ damaged }: PdfContents, scanned: readonly number[], dropped: readonly string[], isWhole: boolean): string[] {
  const notes = damaged.map(({ number, reason }) => `page ${number} left out: ${reason}`);
  if (!isWhole) notes.push('the end of the file is missing: pages may be, too');
  if (scanned.length > 0) notes.push(`${countPages(scanned.length)} without text left out (${scanned.join(', ')}): run scans through OCR first`);
  if (dropped.length > 0) notes.push(`repeated headers and footers left out: ${dropped.join(' · ')}`);
  return notes;
}

function countPages(count: number): string {
  return count === 1 ? '1 page' : `${count} pages`;
}
