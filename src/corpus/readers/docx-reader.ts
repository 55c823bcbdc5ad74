import mammoth from 'mammoth';
import { CancelledError, UnreadableFileError, YinjuError } from '../../errors.ts';
import { blockText, withHeadline } from './block-text.ts';
import { extractBlocks } from './html-blocks.ts';
import { parseHtml, type HtmlElement } from './html-tree.ts';
import { NO_METADATA, type Reader } from './reader.ts';
import { openArchive } from './zip-archive.ts';

/** A Word file has some dozen parts and its pictures. */
const MAX_PARTS = 10_000;
/** Text and styles together; a tree of them takes forty times that in memory. A long report has 2 MB. */
const MAX_XML_BYTES = 30_000_000;

const OLE_SIGNATURE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const TITLE_CLASS = 'document-title';
/** Word and WPS name built-in styles in English, older Chinese versions do not. */
const STYLES = [
  ...['Title', '标题'].map((name) => `p[style-name='${name}'] => h1.${TITLE_CLASS}:fresh`),
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='标题 ${level}'] => h${level}:fresh`),
];

/** Word files: Title style as headline, headings, paragraphs, lists, tables and footnotes. Pictures and macros are passed over. */
export const docxReader: Reader = {
  extensions: ['.docx'],
  async read(bytes, file, { maxUnpackedBytes, signal }) {
    requireWordFile(bytes);
    const parts = await openParts(bytes, maxUnpackedBytes, signal);
    const root = parseHtml(await toHtml(parts)).documentElement;
    dropNoteMarks(root);
    const title = takeTitle(root);
    return [withHeadline({ file, metadata: { ...NO_METADATA, title }, blocks: extractBlocks(root), notes: [] })];
  },
};

/** Old Word files and encrypted ones are containers of another kind, whatever their name. */
function requireWordFile(bytes: Uint8Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length === 0) throw new UnreadableFileError('the file is empty (0 bytes)');
  if (buffer.subarray(0, OLE_SIGNATURE.length).equals(OLE_SIGNATURE)) {
    const isEncrypted = buffer.includes('EncryptedPackage', 0, 'utf16le');
    throw new UnreadableFileError(isEncrypted ? 'protected by a password: save it without' : 'old Word format: save it as .docx');
  }
  if (buffer.subarray(0, 2).toString('latin1') !== 'PK') throw new UnreadableFileError('not a .docx file: open it in Word and save it as .docx');
}

/** What the library asks of an archive. It takes one in place of bytes, so that nothing is unpacked beyond the limits. */
interface Parts {
  exists(name: string): boolean;
  read(name: string, encoding?: BufferEncoding): Promise<string | Uint8Array>;
}

async function openParts(bytes: Uint8Array, maxUnpackedBytes: number, signal: AbortSignal | undefined): Promise<Parts> {
  const files = await openArchive(bytes, MAX_PARTS);
  const stated = files.reduce((sum, { statedSize }) => sum + statedSize, 0);
  if (stated > maxUnpackedBytes) throw new UnreadableFileError(`too large: unpacks to more than ${megabytes(maxUnpackedBytes)} MB`);
  const parts = new Map(files.map((part) => [part.name, part]));
  let left = MAX_XML_BYTES;
  return {
    exists: (name) => parts.has(name),
    async read(name, encoding) {
      if (signal?.aborted === true) throw new CancelledError('reading was cancelled');
      const part = parts.get(name);
      if (part === undefined) throw new UnreadableFileError(`damaged Word file: ${name} is missing in it`);
      const content = await part.unpack(left);
      if (content === null) throw new UnreadableFileError(`too large: more than ${megabytes(MAX_XML_BYTES)} MB of text and styles`);
      left -= content.length;
      return encoding === undefined ? content : Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString(encoding);
    },
  };
}

async function toHtml(parts: Parts): Promise<string> {
  try {
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
    const { value } = await mammoth.convertToHtml({ file: parts } as never, { styleMap: STYLES, includeEmbeddedStyleMap: false, convertImage });
    return value;
  } catch (error) {
    if (error instanceof YinjuError) throw error;
    // Whatever else is thrown, it is thrown for what the file holds; the stack ends in tables inside one another.
    const reason = error instanceof RangeError ? 'nested too deeply to be an article' : 'damaged Word file: open it in Word and save it again';
    throw new UnreadableFileError(reason, { cause: error });
  }
}

/** The numbers of notes and the arrows that lead back are the library's, not the author's. */
function dropNoteMarks(root: HtmlElement): void {
  for (const link of root.querySelectorAll('a[id^="footnote-ref-"], a[id^="endnote-ref-"], a[href^="#footnote-ref-"], a[href^="#endnote-ref-"]')) link.remove();
}

function takeTitle(root: HtmlElement): string | null {
  const element = root.querySelector(`h1.${TITLE_CLASS}`);
  const title = blockText(element?.textContent ?? '');
  element?.remove();
  return title === '' ? null : title;
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 1e5) / 10);
}
