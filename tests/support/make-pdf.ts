import { makeTrueType } from './make-true-type.ts';

/** A text on a page, in points from the lower left corner, as PDF counts. */
export interface PdfText {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly text: string;
}

export interface PdfOptions {
  /** `cmap`: STSong-Light, not embedded, encoded as UCS-2; `embedded`: a TrueType font of its own with a ToUnicode map. Default `cmap`. */
  readonly font?: 'cmap' | 'embedded';
  readonly title?: string;
  /** Adds an encryption dictionary that no password opens but the right one. */
  readonly isEncrypted?: boolean;
  /** Degrees clockwise by which a viewer turns every page. */
  readonly rotate?: number;
}

export const PAGE = { width: 595, height: 842 };

/** Bytes of a PDF with these texts, page by page. Latin letters and digits take half the width of other characters. */
export function makePdf(pages: readonly (readonly PdfText[])[], options: PdfOptions = {}): Uint8Array {
  const characters = [...new Set(pages.flat().flatMap(({ text }) => [...text]))];
  const font = options.font === 'embedded' ? embeddedFont(characters) : cmapFont();
  const firstPage = 3 + font.objects.length;
  const objects: (string | Buffer)[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${firstPage + 2 * index} 0 R`).join(' ')}]>>`,
    ...font.objects,
  ];
  for (const texts of pages) {
    const rotate = options.rotate === undefined ? '' : `/Rotate ${options.rotate}`;
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${PAGE.width} ${PAGE.height}]${rotate}/Resources<</Font<</F1 3 0 R>>>>/Contents ${objects.length + 2} 0 R>>`,
      stream(Buffer.from(texts.map((text) => `BT /F1 ${text.size ?? 10} Tf ${text.x} ${text.y} Td <${font.encode(text.text)}> Tj ET`).join('\n'))),
    );
  }
  let trailer = '/Root 1 0 R';
  if (options.title !== undefined) trailer += `/Info ${objects.push(`<</Title<FEFF${ucs2(options.title)}>/CreationDate(D:20010203)>>`)} 0 R`;
  if (options.isEncrypted === true) trailer += `/ID[<00><00>]/Encrypt ${objects.push(encryption())} 0 R`;
  return assemble(objects, trailer);
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

interface Font {
  readonly objects: readonly (string | Buffer)[];
  readonly encode: (text: string) => string;
}

/** Objects 3 and following; the first is the font. CIDs 1–95 of Adobe-GB1 are the printable ASCII characters. */
function cmapFont(): Font {
  return {
    objects: [
      '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
      '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/W[1 95 500 814 939 500]/FontDescriptor 5 0 R>>',
      '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
    ],
    encode: ucs2,
  };
}

/** Glyph numbers are codes; only the ToUnicode map tells what they mean, as in the fonts that programs embed. */
function embeddedFont(characters: readonly string[]): Font {
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
      stream(file, `/Length1 ${file.length}`),
      stream(Buffer.from(toUnicode.join('\n'))),
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

function stream(content: Buffer, entries = ''): Buffer {
  return Buffer.concat([Buffer.from(`<</Length ${content.length}${entries}>>\nstream\n`), content, Buffer.from('\nendstream')]);
}

function assemble(objects: readonly (string | Buffer)[], trailer: string): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n%\u00E2\u00E3\u00CF\u00D3\n', 'latin1')];
  let length = parts[0]?.length ?? 0;
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object as string), Buffer.from('\nendobj\n')]);
    offsets.push(length);
    parts.push(part);
    length += part.length;
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<</Size ${size}${trailer}>>\nstartxref\n${length}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(parts));
}

function ucs2(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('');
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
