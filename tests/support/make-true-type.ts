/** A TrueType font whose glyphs are all the same box, one for each advance width (in thousandths of the size). */
export function makeTrueType(widths: readonly number[]): Buffer {
  const glyph = box();
  const tables: readonly (readonly [string, Buffer])[] = [
    ['glyf', glyph],
    ['head', head()],
    ['hhea', words(1, 0, 880, -120, 0, 1000, 0, 0, 1000, 1, 0, 0, 0, 0, 0, 0, 0, widths.length)],
    ['hmtx', words(...widths.flatMap((width) => [width, 0]))],
    // The first glyph is empty; every other one is the same piece of `glyf`, in halves of a byte offset.
    ['loca', words(0, ...widths.map(() => 0), glyph.length / 2)],
    ['maxp', words(1, 0, widths.length, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
  ];
  const directory: Buffer[] = [words(1, 0, tables.length, 64, 2, 32)];
  let offset = 12 + 16 * tables.length;
  for (const [tag, table] of tables) {
    const entry = Buffer.alloc(16);
    entry.write(tag, 'latin1');
    entry.writeUInt32BE(checksum(table), 4);
    entry.writeUInt32BE(offset, 8);
    entry.writeUInt32BE(table.length, 12);
    directory.push(entry);
    offset += padded(table).length;
  }
  return Buffer.concat([...directory, ...tables.map(([, table]) => padded(table))]);
}

/** One contour of four points. */
function box(): Buffer {
  const header = words(1, 0, 0, 800, 800, 3, 0);
  const flags = Buffer.from([1, 1, 1, 1]);
  return padded(Buffer.concat([header, flags, words(0, 800, 0, -800), words(0, 0, 800, 0)]));
}

function head(): Buffer {
  const table = Buffer.alloc(54);
  table.writeUInt32BE(0x10000, 0);
  table.writeUInt32BE(0x5f0f3cf5, 12);
  table.writeUInt16BE(1000, 18);
  table.writeInt16BE(1000, 40);
  table.writeInt16BE(880, 42);
  table.writeInt16BE(2, 48);
  return table;
}

function words(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(2 * values.length);
  for (const [index, value] of values.entries()) buffer.writeUInt16BE(value & 0xffff, 2 * index);
  return buffer;
}

function padded(table: Buffer): Buffer {
  return Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
}

function checksum(table: Buffer): number {
  const whole = padded(table);
  let sum = 0;
  for (let offset = 0; offset < whole.length; offset += 4) sum = (sum + whole.readUInt32BE(offset)) >>> 0;
  return sum;
}
