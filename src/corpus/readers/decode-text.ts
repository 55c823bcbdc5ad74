import { analyse } from 'chardet';
import { UnreadableFileError } from '../../errors.ts';

/** Encodings that are tried, in the words of the Encoding Standard. GB18030 contains GBK and GB2312. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** More control characters than this share means that the bytes are not text. */
const MAX_CONTROL_SHARE = 0.02;
/** As much of a UTF-16 text without a mark are characters of the usual ranges; ASCII and GB18030 reach about half. */
const MIN_USUAL_SHARE = 0.9;
/** Fewer broken characters than this share: the bytes are UTF-8 that was damaged, not another encoding. */
const MAX_DAMAGED_SHARE = 0.05;
/** Bytes that are looked at to guess an encoding. */
const SAMPLE_BYTES = 65_536;

/**
 * Decodes a text file whose encoding nobody wrote down: byte order mark, else valid UTF-8, else UTF-16 by the
 * ranges its characters stand in, else GB18030 or Big5 by what chardet finds in the bytes.
 * @throws UnreadableFileError for an empty, a binary or a damaged file and for bytes that fit no encoding
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new UnreadableFileError('the file is empty (0 bytes)');
  const format = otherFormat(bytes);
  if (format !== null) throw new UnreadableFileError(`not a text file but ${format}: rename it`);
  for (const encoding of candidateEncodings(bytes)) {
    const text = tryDecode(bytes, encoding);
    if (text !== null && !looksBinary(text)) return text;
  }
  if (isDamagedUtf8(bytes)) throw new UnreadableFileError('damaged UTF-8 text: some bytes are broken or missing; save the file again');
  throw new UnreadableFileError('not a text file: its bytes are no valid UTF-8, UTF-16, GB18030 or Big5 text');
}

/** What a file is in spite of its name: one of few pages may hold nothing but ASCII and would be read as text. */
function otherFormat(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 5)).toString('latin1');
  if (start === '%PDF-') return 'a PDF (.pdf)';
  return start.startsWith('PK\u0003\u0004') ? 'a Word file (.docx) or an archive (.zip)' : null;
}

/**
 * The likeliest first; a guess is made only when those before have failed, because guessing costs more than decoding.
 * A zero byte speaks for UTF-16; without one nearly every UTF-8 text is valid UTF-8 and nearly no other text is.
 */
function* candidateEncodings(bytes: Uint8Array): Generator<Encoding> {
  const marked = byteOrderMark(bytes);
  if (marked !== null) {
    yield marked;
  } else if (bytes.subarray(0, SAMPLE_BYTES).includes(0)) {
    yield* wideEncodings(bytes);
    // A few that got into an UTF-8 text are dropped with the other control characters.
    yield 'utf-8';
  } else {
    yield 'utf-8';
    if (isDamagedUtf8(bytes)) return;
    yield* wideEncodings(bytes);
    yield* legacyEncodings(bytes);
  }
}

function byteOrderMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: nearly all its 16-bit units are usual characters when read in the right byte order. */
function wideEncodings(bytes: Uint8Array): Encoding[] {
  if (bytes.length % 2 !== 0) return [];
  const littleEndian = usualShare(bytes, 1, 0);
  const bigEndian = usualShare(bytes, 0, 1);
  if (Math.max(littleEndian, bigEndian) < MIN_USUAL_SHARE) return [];
  return littleEndian > bigEndian ? ['utf-16le'] : ['utf-16be'];
}

/** @param high where in each pair the high byte stands, 0 or 1 */
function usualShare(bytes: Uint8Array, high: number, low: number): number {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let usual = 0;
  for (let index = 0; index + 1 < sample.length; index += 2) {
    if (isUsualUnit(sample[index + high] ?? 0, sample[index + low] ?? 0)) usual += 1;
  }
  return (2 * usual) / sample.length;
}

/** ASCII with its blanks, general and Chinese punctuation, full-width forms, the common Han characters. */
function isUsualUnit(high: number, low: number): boolean {
  if (high === 0) return (low >= 0x20 && low < 0x7f) || low === 0x09 || low === 0x0a || low === 0x0d;
  return high === 0x20 || high === 0x30 || high === 0xff || (high >= 0x4e && high <= 0x9f);
}

/** True for bytes that are UTF-8 but for a few: cut in the middle of a character, or with some lost. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const sample = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE_BYTES), { stream: bytes.length > SAMPLE_BYTES });
  const broken = sample.match(/\uFFFD/gu)?.length ?? 0;
  const foreign = sample.match(/[^\u0000-\u007F\uFFFD]/gu)?.length ?? 0;
  return broken > 0 && broken < foreign * MAX_DAMAGED_SHARE;
}

/** Both are tried, the likelier one first: most GB18030 texts are valid Big5 byte sequences as well. */
function legacyEncodings(bytes: Uint8Array): Encoding[] {
  const names = analyse(bytes.subarray(0, SAMPLE_BYTES)).map((match) => match.name);
  const big5 = names.indexOf('Big5');
  const gb18030 = names.indexOf('GB18030');
  const big5First = big5 >= 0 && (gb18030 < 0 || big5 < gb18030);
  return big5First ? ['big5', 'gb18030'] : ['gb18030', 'big5'];
}

function tryDecode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function looksBinary(text: string): boolean {
  const sample = text.slice(0, 65_536);
  const controls = sample.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD\uE000-\uF8FF]/gu)?.length ?? 0;
  return controls > sample.length * MAX_CONTROL_SHARE;
}
