/**
 * Encoders for the encodings that the platform only decodes: the table is what its decoder makes of every byte pair.
 * Characters without a pair (GB18030 writes them in four bytes) are refused.
 */
export const encodeGb18030 = createEncoder('gb18030');
export const encodeBig5 = createEncoder('big5');

export function encodeUtf16(text: string, byteOrder: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return Uint8Array.from(byteOrder === 'le' ? bytes : bytes.swap16());
}

function createEncoder(encoding: string): (text: string) => Uint8Array {
  let table: Map<string, readonly number[]> | undefined;
  return (text) => {
    table ??= readTable(encoding);
    const known = table;
    return Uint8Array.from([...text].flatMap((character) => bytesOf(character, known, encoding)));
  };
}

function bytesOf(character: string, table: ReadonlyMap<string, readonly number[]>, encoding: string): readonly number[] {
  const code = character.codePointAt(0) ?? 0;
  const bytes = code < 0x80 ? [code] : table.get(character);
  if (bytes === undefined) throw new Error(`${encoding} has no byte pair for ${character}`);
  return bytes;
}

function readTable(encoding: string): Map<string, readonly number[]> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decodePair(decoder, lead, trail);
      if (character !== null && !table.has(character)) table.set(character, [lead, trail]);
    }
  }
  return table;
}

function decodePair(decoder: InstanceType<typeof TextDecoder>, lead: number, trail: number): string | null {
  try {
    const text = decoder.decode(Uint8Array.from([lead, trail]));
    return [...text].length === 1 ? text : null;
  } catch {
    return null;
  }
}
