/**
 * The wire format of protocol buffers, as far as ONNX files need it: varints and length-delimited fields.
 * https://protobuf.dev/programming-guides/encoding/
 */

/** One field of a message: a number (wire type 0) or bytes (wire type 2). */
export interface ProtobufField {
  readonly number: number;
  /** Bytes are a view into the message. */
  readonly value: number | Uint8Array;
}

const VARINT = 0;
const FIXED_64 = 1;
const BYTES = 2;
const FIXED_32 = 5;

/** The fields of a message in order. @throws RangeError when the bytes are no message */
export function* readFields(message: Uint8Array): Generator<ProtobufField> {
  let offset = 0;
  const readVarint = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = message[offset];
      if (byte === undefined || factor > Number.MAX_SAFE_INTEGER) throw new RangeError('a number does not end');
      offset += 1;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };
  while (offset < message.length) {
    const key = readVarint();
    const type = key % 8;
    const length = type === BYTES ? readVarint() : type === FIXED_64 ? 8 : type === FIXED_32 ? 4 : 0;
    if (type !== VARINT && length === 0 && type !== BYTES) throw new RangeError(`unknown wire type ${type}`);
    if (offset + length > message.length) throw new RangeError('a field ends behind the message');
    const value = type === VARINT ? readVarint() : message.subarray(offset, (offset += length));
    yield { number: Math.floor(key / 8), value };
  }
}

/** A number field (0 … 2^53). */
export function numberField(number: number, value: number): Uint8Array {
  return Uint8Array.from([...varint(number * 8 + VARINT), ...varint(value)]);
}

/** A field of bytes, of text, or of an embedded message given as its fields. */
export function bytesField(number: number, value: Uint8Array | string | readonly Uint8Array[]): Uint8Array {
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value instanceof Uint8Array ? value : joinBytes(value);
  return joinBytes([Uint8Array.from([...varint(number * 8 + BYTES), ...varint(bytes.length)]), bytes]);
}

/** The parts one after the other. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return [...bytes, rest];
}
