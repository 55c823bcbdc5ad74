import { UnreadableFileError } from '../../errors.ts';
import { decodeText } from './decode-text.ts';

/** Pages name their encoding at the top; the standard looks at 1,024 bytes, some pages have a long comment before it. */
const PROLOGUE_BYTES = 8_192;
/** As many broken characters do not make a page unreadable: browsers show it, too. */
const MAX_BROKEN_SHARE = 0.01;
/** Zero bytes below this share are dirt in a text; UTF-16 pages have many, their tags being Latin. */
const MAX_ZERO_SHARE = 0.01;
const CHARSET = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*(?<label>[\w:.-]+)|^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["'](?<xml>[\w:.-]+)/iu;

/**
 * The text of a page: byte order mark, else valid UTF-8, whatever the page says; else the encoding that it names;
 * else what {@link decodeText} finds in the bytes. A few broken characters are shown as U+FFFD.
 * @throws UnreadableFileError for bytes that are no text
 */
export function decodeHtml(bytes: Uint8Array): string {
  const clean = withoutStrayZeros(bytes);
  if (hasMark(clean) || isUtf8(clean)) return decodeText(clean).replace(/^\uFEFF/u, '');
  return decodeAsNamed(clean) ?? decodeText(clean);
}

function decodeAsNamed(bytes: Uint8Array): string | null {
  const match = CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, PROLOGUE_BYTES)));
  const decoder = decoderOf(match?.groups?.['label'] ?? match?.groups?.['xml'] ?? '');
  if (decoder === null) return null;
  const text = decoder.decode(bytes);
  const broken = text.match(/\uFFFD/gu)?.length ?? 0;
  const foreign = text.match(/[^\u0000-\u007F]/gu)?.length ?? 0;
  return broken <= foreign * MAX_BROKEN_SHARE ? text : null;
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    // Pages that say GB2312 hold characters of its successors, too. One that can be read as ASCII so far is not UTF-16.
    const name = /^(?:gb|x-gbk)/iu.test(label) ? 'gb18030' : label;
    return /^utf-?16/iu.test(name) ? null : new TextDecoder(name);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function withoutStrayZeros(bytes: Uint8Array): Uint8Array {
  const zeros = bytes.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
  if (zeros === 0 || hasMark(bytes) || zeros > bytes.length * MAX_ZERO_SHARE) return bytes;
  return bytes.filter((byte) => byte !== 0);
}

function hasMark([first, second, third]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || (first === 0xef && second === 0xbb && third === 0xbf);
}

function isUtf8(bytes: Uint8Array): boolean {
  if (bytes.length === 0) throw new UnreadableFileError('the file is empty (0 bytes)');
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
