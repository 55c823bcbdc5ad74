/** The bytes of arrays one after the other, in the order of the machine (little endian wherever this program runs). */
export function concatenate(parts: readonly (Uint8Array | Uint16Array | Uint32Array | Float32Array)[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), offset);
    offset += part.byteLength;
  }
  return bytes;
}
