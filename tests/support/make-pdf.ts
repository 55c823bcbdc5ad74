import { assemblePdf, hex, PAGE, pdfStream, ucs2, type PdfFont, type PdfText } from '../../src/evaluation/make-pdf.ts';
import { makeTrueType } from './make-true-type.ts';

export { PAGE, type PdfText };

export interface PdfOptions {
  /** `cmap`: STSong-Light, not embedded, encoded as UCS-2; `embedded`: a TrueType font of its own with a ToUnicode map. Default `cmap`. */
  readonly font?: 'cmap' | 'embedded';
  readonly title?: string;
  /** Adds an encryption dictionary that no password opens but the right one. */
  readonly isEncrypted?: boolean;
  /** Degrees clockwise by which a viewer turns every page. */
  readonly rotate?: number;
}

/** Bytes of a PDF with these texts, page by page. Latin letters and digits take half the width of other characters. */
export function makePdf(pages: readonly (readonly PdfText[])[], { font, title, isEncrypted = false, rotate }: PdfOptions = {}): Uint8Array {
  const characters = [...new Set(pages.flat().flatMap(({ text }) => [...text]))];
  const info = title === undefined ? [] : [{ entry: '/Info', object: `<</Title<FEFF${ucs2(title)}>/CreationDate(D:20010203)>>` }];
  const lock = isEncrypted ? [{ entry: '/ID[<00><00>]/Encrypt', object: encryption() }] : [];
  return assemblePdf(pages, {
    ...(font === 'embedded' && { font: embeddedFont(characters) }),
    ...(rotate !== undefined && { rotate }),
    trailer: [...info, ...lock],
  });
}

/** Lines one below the other, from the top of a column. */
export function printLines(lines: readonly string[], { x, y, size = 10, leading = 1.5 * size }: { x: number; y: number; size?: number; leading?: number }): PdfText[] {
  return lines.map((text, index) => ({ x, y: y - index * leading, size, text }));
}

/** A paragraph set in lines of `cells` characters with an indent of two. */
export function printParagraph(text: string, cells: number, place: { x: number; y: number; size?: number; leading?: number }): PdfText[] {
  const size = place.size ?? 10;
  const lines = [text.slice(0, cells - 2), ...(text.slice(cells - 2).match(new RegExp(`.{1,${cells}}`, 'gsu')) ?? [])];
  return printLines(lines, place).map((line, index) => (index === 0 ? { ...line, x: line.x + 2 * size } : line));
}

/** Glyph numbers are codes; only the ToUnicode map tells what they mean, as in the fonts that programs embed. */
function embeddedFont(characters: readonly string[]): PdfFont {
  const glyphs = new Map(characters.map((character, index) => [character, index + 1]));
  const widths = characters.map((character) => (isNarrow(character) ? 500 : 1000));
  const file = makeTrueType([1000, ...widths]);
  const mapped = characters.map((character) => `<${hex(glyphs.get(character) ?? 0)}> <${ucs2(character)}>`);
  const chunks = Array.from({ length: Math.ceil(mapped.length / 100) }, (_, index) => mapped.slice(index * 100, index * 100 + 100));
  const toUnicode = [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    ...chunks.map((chunk) => `${chunk.length} beginbfchar\n${chunk.join('\n')}\nendbfchar`),
    'endcmap end end',
  ];
  return {
    objects: [
      '<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Plain/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 7 0 R>>',
      `<</Type/Font/Subtype/CIDFontType2/BaseFont/ABCDEF+Plain/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/W[1[${widths.join(' ')}]]/CIDToGIDMap/Identity/FontDescriptor 5 0 R>>`,
      '<</Type/FontDescriptor/FontName/ABCDEF+Plain/Flags 4/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93/FontFile2 6 0 R>>',
      pdfStream(file, `/Length1 ${file.length}`),
      pdfStream(Buffer.from(toUnicode.join('\n'))),
    ],
    encode: (text) => [...text].map((character) => hex(glyphs.get(character) ?? 0)).join(''),
  };
}

function isNarrow(character: string): boolean {
  return /^[\u0020-\u007E]$/u.test(character);
}

/** Keys that fit no password: nothing in the file has to be encrypted for a reader to ask for one. */
function encryption(): string {
  return `<</Filter/Standard/V 1/R 2/Length 40/P -44/O<${'5A'.repeat(32)}>/U<${'A5'.repeat(32)}>>>`;
}
