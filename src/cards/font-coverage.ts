import { brotliDecompressSync } from 'node:zlib';

/**
 * The characters that a WOFF2 font has a glyph for, read out of its character map. The ranges that come with the
 * fonts are those of their style sheets and promise more than the files hold.
 * @throws Error for a file that is no WOFF2 font
 */
export function readCoverage(font: Buffer): ReadonlySet<number> {
  const { offset, length, tables } = findCharacterMap(font);
  const data = brotliDecompressSync(font.subarray(tables, tables + font.readUInt32BE(COMPRESSED_SIZE_AT)));
  const map = data.subarray(offset, offset + length);
  const covered = new Set<number>();
  for (let record = 0; record < map.readUInt16BE(2); record += 1) {
    const subtable = map.subarray(map.readUInt32BE(8 + 8 * record));
    const format = subtable.readUInt16BE(0);
    if (format === 4) addSegments(subtable, covered);
    if (format === 12) addGroups(subtable, covered);
  }
  return covered;
}

const SIGNATURE = 0x774f4632;
const TABLE_COUNT_AT = 12;
const COMPRESSED_SIZE_AT = 20;
const DIRECTORY_AT = 48;
/** Of WOFF2's list of known tables. */
const CHARACTER_MAP = 0;
const GLYPHS = 10;
const LOCATIONS = 11;
const UNKNOWN = 63;

/** Where the character map lies in the decompressed tables, and where these begin in the file. */
function findCharacterMap(font: Buffer): { offset: number; length: number; tables: number } {
  if (font.readUInt32BE(0) !== SIGNATURE) throw new Error('expected a WOFF2 font');
  let place = DIRECTORY_AT;
  let offset = 0;
  let found: { offset: number; length: number } | null = null;
  const readNumber = (): number => {
    let value = 0;
    for (;;) {
      const byte = font.readUInt8(place);
      place += 1;
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  for (let left = font.readUInt16BE(TABLE_COUNT_AT); left > 0; left -= 1) {
    const flags = font.readUInt8(place);
    const kind = flags & 63;
    place += kind === UNKNOWN ? 5 : 1;
    const original = readNumber();
    // Outlines are stored transformed unless they say otherwise, everything else the other way round.
    const isTransformed = kind === GLYPHS || kind === LOCATIONS ? flags >> 6 !== 3 : flags >> 6 !== 0;
    const length = isTransformed ? readNumber() : original;
    if (kind === CHARACTER_MAP) found = { offset, length };
    offset += length;
  }
  if (found === null) throw new Error('expected a font with a character map');
  return { ...found, tables: place };
}

/** Format 4: segments of the basic plane. */
function addSegments(table: Buffer, covered: Set<number>): void {
  const bytes = table.readUInt16BE(6);
  for (let at = 0; at < bytes; at += 2) {
    const end = table.readUInt16BE(14 + at);
    const start = table.readUInt16BE(16 + bytes + at);
    const delta = table.readUInt16BE(16 + 2 * bytes + at);
    const rangeAt = 16 + 3 * bytes + at;
    const range = table.readUInt16BE(rangeAt);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const glyph = range === 0 ? (code + delta) % 0x10000 : table.readUInt16BE(rangeAt + range + 2 * (code - start));
      if (glyph !== 0) covered.add(code);
    }
  }
}

/** Format 12: groups over all planes. */
function addGroups(table: Buffer, covered: Set<number>): void {
  const count = table.readUInt32BE(12);
  for (let group = 0; group < count; group += 1) {
    const at = 16 + 12 * group;
    for (let code = table.readUInt32BE(at); code <= table.readUInt32BE(at + 4); code += 1) covered.add(code);
  }
}
