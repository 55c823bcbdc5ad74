import { printLines, printParagraph, type PdfText } from './make-pdf.ts';

/** An article as it is set on a page, in points from the lower left corner. */
export interface PrintedArticle {
  readonly headline: string;
  readonly size: number;
  /** Left end of the headline. Default that of the first column. */
  readonly x?: number;
  /** In type of 13 points above the headline. */
  readonly kicker?: string;
  readonly paragraphs: readonly string[];
  /** Left ends of the columns. */
  readonly columns: readonly number[];
  /** Characters a line. */
  readonly cells: number;
  /** The baseline of the headline's first line. */
  readonly y: number;
  /** Lines a column. */
  readonly lines: number;
}

const BODY_SIZE = 10;
const LEADING = 14;

/** The texts of an article: its headline, and its paragraphs flowing from column to column. */
export function printArticle({ headline, size, kicker, paragraphs, columns, cells, y, lines, x = columns[0] ?? 0 }: PrintedArticle): PdfText[] {
  const above = kicker === undefined ? [] : [{ x, y: y + size + 4, size: 13, text: kicker }];
  const heads = printLines(headline.split('\n'), { x, y, size, leading: 1.3 * size });
  const top = (heads.at(-1)?.y ?? y) - 2 * LEADING;
  const set = paragraphs.flatMap((text) => printParagraph(text, cells, { x: 0, y: 0, size: BODY_SIZE }));
  if (set.length > lines * columns.length) throw new Error(`${set.length} lines do not fit into ${columns.length} columns of ${lines}`);
  const body = set.map((line, index) => ({ ...line, x: line.x + (columns[Math.floor(index / lines)] ?? 0), y: top - (index % lines) * LEADING }));
  return [...above, ...heads, ...body];
}
