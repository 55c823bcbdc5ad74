/** A text on a page, in points from the lower left corner, as PDF counts. */
export interface PdfText {
  readonly x: number;
  readonly y: number;
  /** Of the type. Default 10. */
  readonly size?: number;
  readonly text: string;
}

/** Objects 3 and following of a file, the first of them the font. */
export interface PdfFont {
  readonly objects: readonly (string | Buffer)[];
  /** The codes of a text, hexadecimal. */
  readonly encode: (text: string) => string;
}

export interface PdfOptions {
  /** Default {@link CMAP_FONT}. */
  readonly font?: PdfFont;
  /** Degrees clockwise by which a viewer turns every page. */
  readonly rotate?: number;
  /** Further objects that the trailer refers to, each behind its entry ("/Info"). */
  readonly trailer?: readonly { readonly entry: string; readonly object: string }[];
}

/** A4, in points. */
export const PAGE = { width: 595, height: 842 };

/** STSong-Light, not embedded, encoded as UCS-2. CIDs 1–95 of Adobe-GB1 are the printable ASCII characters. */
const CMAP_FONT: PdfFont = {
  objects: [
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/W[1 95 500 814 939 500]/FontDescriptor 5 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
  ],
  encode: ucs2,
};

/** Bytes of a PDF with these texts, page by page. Latin letters and digits take half the width of other characters. */
export function assemblePdf(pages: readonly (readonly PdfText[])[], { font = CMAP_FONT, rotate, trailer = [] }: PdfOptions = {}): Uint8Array {
  const firstPage = 3 + font.objects.length;
  const objects: (string | Buffer)[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${firstPage + 2 * index} 0 R`).join(' ')}]>>`,
    ...font.objects,
  ];
  for (const texts of pages) {
    const turn = rotate === undefined ? '' : `/Rotate ${rotate}`;
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${PAGE.width} ${PAGE.height}]${turn}/Resources<</Font<</F1 3 0 R>>>>/Contents ${objects.length + 2} 0 R>>`,
      pdfStream(Buffer.from(texts.map((text) => `BT /F1 ${text.size ?? 10} Tf ${text.x} ${text.y} Td <${font.encode(text.text)}> Tj ET`).join('\n'))),
    );
  }
  const entries = trailer.map(({ entry, object }) => `${entry} ${objects.push(object)} 0 R`);
  return writeObjects(objects, `/Root 1 0 R${entries.join('')}`);
}

/** A stream object. @param entries of its dictionary beside the length */
export function pdfStream(content: Buffer, entries = ''): Buffer {
  return Buffer.concat([Buffer.from(`<</Length ${content.length}${entries}>>\nstream\n`), content, Buffer.from('\nendstream')]);
}

function writeObjects(objects: readonly (string | Buffer)[], trailer: string): Uint8Array {
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

/** UTF-16 code units, hexadecimal. */
export function ucs2(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('');
}

/** Four digits. */
export function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
