import { crc32, deflateRawSync } from 'node:zlib';

/** A file to be packed, and what is wrong with it. */
export interface ZipFile {
  /** A text is written in UTF-8. */
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  /** Default 8, deflated; 0 is stored; any other is only stated. */
  readonly method?: number;
  /** Bits of the general purpose flag. Default 0x800 for a name that is a text: it is UTF-8. */
  readonly flags?: number;
  /** Stated instead of the true unpacked size. */
  readonly statedSize?: number;
  /** Stated instead of the true checksum. */
  readonly statedCrc?: number;
}

/** A ZIP archive, honest or not, as the format's description (APPNOTE.TXT of PKWARE) lays it out. */
export function makeZip(files: readonly ZipFile[]): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const { name, packed, fields } = pack(file);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, name, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), uint16(20), fields, place, name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = [Buffer.from('PK\u0005\u0006'), uint16(0), uint16(0), uint16(files.length), uint16(files.length), uint32(directory.length), uint32(offset), uint16(0)];
  return Uint8Array.from(Buffer.concat([...locals, directory, ...end]));
}

/** `fields` are those that stand in both headers, from the needed version to the length of the extra field. */
function pack({ name, content, method = 8, flags = typeof name === 'string' ? 0x800 : 0, statedSize, statedCrc }: ZipFile) {
  const bytes = Buffer.from(content);
  const packed = method === 8 ? deflateRawSync(bytes) : bytes;
  const nameBytes = Buffer.from(name);
  const sizes = [uint32(statedCrc ?? crc32(bytes)), uint32(packed.length), uint32(statedSize ?? bytes.length)];
  const fields = Buffer.concat([uint16(20), uint16(flags), uint16(method), uint16(0), uint16(0x21), ...sizes, uint16(nameBytes.length), uint16(0)]);
  return { name: nameBytes, packed, fields };
}

function uint16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}
