import { UnreadableFileError } from '../../errors.ts';
import type { ReadingContext } from '../readers/reader.ts';
import { asUnreadable, type OpenPdf } from './open-pdf.ts';
import { multiply, sortRuns, type Matrix, type PlacedItem, type UprightText } from './upright-runs.ts';

export interface PdfPage extends UprightText {
  /** From 1. */
  readonly number: number;
  readonly height: number;
}

/** A page that could not be read. */
export interface DamagedPage {
  readonly number: number;
  readonly reason: string;
}

type Page = Awaited<ReturnType<OpenPdf['getPage']>>;
type TextContent = Awaited<ReturnType<Page['getTextContent']>>;
type TextItem = Extract<TextContent['items'][number], { str: string }>;

/** Radicals that fonts name in place of the characters they look like ("⾼" for "高"). */
const RADICALS = /[\u2E80-\u2FDF]/gu;

/**
 * The texts of every page with their places, one page at a time: each is freed before the next is read.
 * @throws UnreadableFileError when there are no pages, too many or too much text on them
 */
export async function* readPages(
  pdf: OpenPdf,
  { maxPages, maxUnpackedBytes }: Pick<ReadingContext, 'maxPages' | 'maxUnpackedBytes'>,
): AsyncGenerator<PdfPage | DamagedPage> {
  const count = pdf.numPages;
  if (count === 0) throw new UnreadableFileError('the PDF has no pages');
  if (count > maxPages) throw new UnreadableFileError(`too many pages: ${count}, at most ${maxPages}: split the PDF`);
  let room = maxUnpackedBytes;
  for (let number = 1; number <= count; number += 1) {
    const page = await readPage(pdf, number).catch((error: unknown) => ({ number, reason: asUnreadable(error).message }));
    if ('runs' in page) room -= 2 * page.runs.reduce((sum, { text }) => sum + text.length, 0);
    if (room < 0) throw new UnreadableFileError(`too much text: more than ${Math.round(maxUnpackedBytes / 1e6)} MB`);
    yield page;
  }
}

async function readPage(pdf: OpenPdf, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number);
  try {
    const { transform, height } = page.getViewport({ scale: 1 });
    return { number, height, ...sortRuns(placeItems(await page.getTextContent(), transform), height) };
  } finally {
    page.cleanup();
  }
}

/** Drops the blanks between the texts, which are told from their places, and turns everything upright. */
function placeItems({ items, styles }: TextContent, viewport: Matrix): PlacedItem[] {
  const placed: PlacedItem[] = [];
  let afterBlank = false;
  for (const item of items) {
    if (!isText(item)) continue;
    const text = item.str.replace(RADICALS, (radical) => radical.normalize('NFKC'));
    if (text.trim() !== '') {
      const isVertical = styles[item.fontName]?.vertical === true;
      const matrix = multiply(viewport, item.transform as number[]);
      placed.push({ text, matrix, length: isVertical ? item.height : item.width, isVertical, afterBlank: afterBlank || /^\s/u.test(text) });
    }
    afterBlank = /\s$/u.test(item.str) || (afterBlank && item.str === '');
  }
  return placed;
}

function isText(item: TextContent['items'][number]): item is TextItem {
  return 'str' in item;
}
