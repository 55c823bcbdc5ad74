/*
 * Lists of numbers as bytes: whole numbers with seven bits a byte, the last byte below 128 (LEB128), so that the small steps of a
 * posting list take a byte each.
 */

/** Bytes that grow. */
export interface ByteWriter {
  /** A whole number from 0. */
  number(value: number): void;
  /** A 32-bit float, little endian. */
  float(value: number): void;
  bytes(): Uint8Array;
}

export function createByteWriter(): ByteWriter {
  let bytes = new Uint8Array(64);
  let length = 0;
  const reserve = (count: number): void => {
    if (length + count <= bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * bytes.length, length + count));
    larger.set(bytes);
    bytes = larger;
  };
  return {
    number(value) {
      reserve(5);
      let rest = value;
      while (rest >= 128) {
        bytes[length++] = (rest & 127) | 128;
        rest >>>= 7;
      }
      bytes[length++] = rest;
    },
    float(value) {
      reserve(4);
      new DataView(bytes.buffer).setFloat32(length, value, true);
      length += 4;
    },
    bytes: () => bytes.slice(0, length),
  };
}

/** Reads what {@link ByteWriter} wrote, in the same order. */
export interface ByteReader {
  number(): number;
  float(): number;
  readonly isAtEnd: () => boolean;
}

export function createByteReader(bytes: Uint8Array): ByteReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  return {
    number() {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++] ?? 0;
        value |= (byte & 127) << shift;
        if (byte < 128) return value >>> 0;
      }
    },
    float() {
      at += 4;
      return view.getFloat32(at - 4, true);
    },
    isAtEnd: () => at >= bytes.length,
  };
}

/** Where a term stands. */
export interface TermPostings {
  /** Ascending. */
  readonly passages: Uint32Array;
  /** How often it stands in each, at most 255. */
  readonly frequencies: Uint8Array;
}

/** The most that a frequency can be: what stands so often in a passage gains nothing by standing there once more. */
export const MOST_FREQUENT = 255;

/** Pairs of step and frequency. @param entries ascending passages, each with its frequency behind it */
export function encodePostings(entries: readonly number[]): Uint8Array {
  const writer = createByteWriter();
  for (let at = 0; at < entries.length; at += 2) {
    writer.number((entries[at] ?? 0) - (at === 0 ? 0 : (entries[at - 2] ?? 0)));
    writer.number(Math.min(MOST_FREQUENT, entries[at + 1] ?? 0));
  }
  return writer.bytes();
}

/** @param chunks of one term, in order. @param count of all postings in them */
export function decodePostings(chunks: readonly Uint8Array[], count: number): TermPostings {
  const postings = { passages: new Uint32Array(count), frequencies: new Uint8Array(count) };
  let at = 0;
  for (const chunk of chunks) {
    const reader = createByteReader(chunk);
    for (let passage = 0; !reader.isAtEnd(); at += 1) {
      passage += reader.number();
      postings.passages[at] = passage;
      postings.frequencies[at] = reader.number();
    }
  }
  return postings;
}

/** Steps between ascending numbers. */
export function encodeAscending(numbers: Uint32Array): Uint8Array {
  const writer = createByteWriter();
  let before = 0;
  for (const value of numbers) {
    writer.number(value - before);
    before = value;
  }
  return writer.bytes();
}

export function decodeAscending(chunks: readonly Uint8Array[], count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  let at = 0;
  for (const chunk of chunks) {
    const reader = createByteReader(chunk);
    for (let value = 0; !reader.isAtEnd(); at += 1) {
      value += reader.number();
      numbers[at] = value;
    }
  }
  return numbers;
}

/** Tokens of a passage, segment by segment; see `TokenIndex`. */
export interface PassageTokens {
  readonly segments: readonly Uint32Array[];
  readonly norms: Float32Array;
  readonly pairNorms: Float32Array;
}

export function encodeTokens({ segments, norms, pairNorms }: PassageTokens): Uint8Array {
  const writer = createByteWriter();
  writer.number(segments.length);
  segments.forEach((slots, place) => {
    writer.number(slots.length);
    for (const slot of slots) writer.number(slot);
    writer.float(norms[place] ?? 0);
    writer.float(pairNorms[place] ?? 0);
  });
  return writer.bytes();
}

export function decodeTokens(bytes: Uint8Array): PassageTokens {
  const reader = createByteReader(bytes);
  const count = reader.number();
  const [norms, pairNorms] = [new Float32Array(count), new Float32Array(count)];
  const segments = Array.from({ length: count }, (_, place) => {
    const slots = new Uint32Array(reader.number());
    for (let at = 0; at < slots.length; at += 1) slots[at] = reader.number();
    norms[place] = reader.float();
    pairNorms[place] = reader.float();
    return slots;
  });
  return { segments, norms, pairNorms };
}
