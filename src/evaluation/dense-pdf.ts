import { assemblePdf, PAGE, type PdfText } from './make-pdf.ts';
import { mulberry32 } from './seeded-random.ts';

/** Characters of a line. */
const LINE = 100;
const MARGIN = 20;
/** Chinese characters, in the order of their code points. */
const HAN = { first: 0x4e00, count: 20_000 };
/** Every so many characters a sentence ends, every so many lines a paragraph. */
const SENTENCE = 40;
const PARAGRAPH = 10;

/** A PDF whose pages are full of small type: the most that a page can ask of its reader. */
export function densePdf(pages: number, charactersPerPage: number): Uint8Array {
  const random = mulberry32(pages);
  const lines = Math.ceil(charactersPerPage / LINE);
  const character = (_: unknown, place: number): string =>
    place % SENTENCE === SENTENCE - 1 ? '。' : String.fromCodePoint(HAN.first + Math.floor(random() * HAN.count));
  const size = (PAGE.width - 2 * MARGIN) / LINE;
  const leading = (PAGE.height - 2 * MARGIN) / lines;
  return assemblePdf(
    Array.from({ length: pages }, () =>
      Array.from({ length: lines }, (_, index): PdfText => {
        const length = Math.min(LINE, charactersPerPage - index * LINE);
        const indent = index % PARAGRAPH === 0 ? 2 : 0;
        const text = Array.from({ length: Math.max(1, length - indent) }, character).join('');
        return { x: MARGIN + indent * size, y: PAGE.height - MARGIN - index * leading, size, text };
      }),
    ),
  );
}
