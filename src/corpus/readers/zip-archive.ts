import { crc32 } from 'node:zlib';
import { fromBufferPromise, getFileNameLowLevel, type Entry, type ZipFile } from 'yauzl';
import { messageOf, UnreadableFileError } from '../../errors.ts';
import { removeControls } from '../../language/normalise.ts';

/** One file of an archive. */
export interface ArchivedFile {
  /** As the archive names it, with forward slashes; may be anything ("../x", "/etc/passwd"): never a path on disk. */
  readonly name: string;
  /** Bytes it unpacks to, by its own account. */
  readonly statedSize: number;
  /**
   * @param maxBytes unpacking stops there, whatever the archive states
   * @returns null when there is more
   * @throws UnreadableFileError when it is encrypted, damaged or packed by an unknown method
   */
  unpack(maxBytes: number): Promise<Uint8Array | null>;
}

const UTF8_NAME = 0x800;
const UNICODE_PATH_FIELD = 0x7075;
const DEFLATED = 8;

/**
 * The files of a ZIP archive as its central directory lists them, folders left out.
 * @throws UnreadableFileError when the archive is damaged, or lists more than `maxEntries`
 */
export async function openArchive(bytes: Uint8Array, maxEntries: number): Promise<ArchivedFile[]> {
  const entries: Entry[] = [];
  // Names are decoded here; sizes are checked while unpacking, so that one wrong entry does not spoil the others.
  const options = { autoClose: false, lazyEntries: true, decodeStrings: false, validateEntrySizes: true };
  const zip = await orDamaged(fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), options));
  if (zip.entryCount > maxEntries) throw new UnreadableFileError(`too many files in the archive: ${zip.entryCount}, at most ${maxEntries}`);
  await orDamaged(
    (async () => {
      for await (const entry of zip.eachEntry()) entries.push(entry);
    })(),
  );
  const decodeName = nameDecoder(entries);
  return entries
    .map((entry) => ({ name: decodeName(entry), statedSize: entry.uncompressedSize, unpack: (maxBytes: number) => unpack(zip, entry, maxBytes) }))
    .filter(({ name }) => !name.endsWith('/'));
}

async function unpack(zip: ZipFile, entry: Entry, maxBytes: number): Promise<Uint8Array | null> {
  if (entry.isEncrypted()) throw new UnreadableFileError('protected by a password: unpack it and save it without');
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== DEFLATED) {
    throw new UnreadableFileError(`packed by a method that is not supported (${entry.compressionMethod}): pack it again as an ordinary ZIP file`);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  const isWhole = await orDamaged(
    (async () => {
      const stream = await zip.openReadStreamPromise(entry);
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > maxBytes) return false;
        chunks.push(chunk);
      }
      return true;
    })(),
  );
  if (!isWhole) return null;
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== entry.crc32) throw new UnreadableFileError('damaged archive: a file in it has not the content that was packed');
  return bytes;
}

/**
 * Names are UTF-8 where the archive says so. Those it says nothing of are written in one encoding:
 * UTF-8 when all are valid (macOS), else GBK (Chinese Windows).
 */
function nameDecoder(entries: readonly Entry[]): (entry: Entry) => string {
  const silent = entries.filter((entry) => !saysEncoding(entry)).map(({ fileNameRaw }) => fileNameRaw);
  const encoding = silent.every(isUtf8) ? 'utf-8' : 'gb18030';
  return (entry) => {
    const { fileNameRaw, generalPurposeBitFlag, extraFields } = entry;
    const name = saysEncoding(entry)
      ? getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true)
      : new TextDecoder(encoding).decode(fileNameRaw);
    return removeControls(name).replaceAll('\\', '/').replace(/[\t\n\r]/gu, ' ');
  };
}

function saysEncoding({ generalPurposeBitFlag, extraFields }: Entry): boolean {
  return (generalPurposeBitFlag & UTF8_NAME) !== 0 || extraFields.some(({ id }) => id === UNICODE_PATH_FIELD);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Whatever the library throws, it throws for what the archive holds. */
async function orDamaged<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw new UnreadableFileError(`damaged archive: ${messageOf(error).split('\n')[0]}`, { cause: error });
  }
}
