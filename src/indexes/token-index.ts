import type { StaticModel } from '../embedding/static/static-model.ts';
import { splitSentences } from '../language/sentences.ts';
import { IndexDamagedError } from '../errors.ts';

/**
 * The passages in the tokens of the static model that comes with the program, sentence by sentence: what soft matching
 * and sentence windows are worked out from. Tokens are numbered anew, 0 … vocabulary − 1 ("slots"), so that what is known
 * of a question's token fits a plain array.
 */
export interface TokenIndex {
  /** Number of passages. */
  readonly size: number;
  /** The token of each slot, ascending. */
  readonly vocabulary: Uint32Array;
  /** The slot of a token, or −1 when no passage holds it. */
  slotOf(token: number): number;
  /** The passages that hold a slot, ascending. */
  passagesWith(slot: number): Uint32Array;
  /** Segments of a passage: `first` is its context (headline, heading …; maybe empty), the others up to `end` are its sentences. */
  segmentsOf(position: number): { readonly first: number; readonly end: number };
  /** Slots of a segment in reading order. */
  slotsOf(segment: number): Uint32Array;
  /** Length of the sum of the segment's token vectors. */
  norm(segment: number): number;
  /** The same of the segment together with the one after it in the passage; 0 for the last one. */
  pairNorm(segment: number): number;
}

/** Collects passages one by one; `finish` gives the bytes of the index. */
export interface TokenIndexBuilder {
  /** @param context what stands above the passage */
  add(context: string, text: string): void;
  finish(): Uint8Array<ArrayBuffer>;
}

const MAGIC = 0x31544b59; // "YKT1"
const HEADER_WORDS = 5;

export function createTokenIndexBuilder(model: StaticModel): TokenIndexBuilder {
  const segmentStarts: number[] = [0];
  const tokenStarts: number[] = [0];
  const tokens: number[] = [];
  const norms: number[] = [];
  const pairNorms: number[] = [];
  const none = new Float32Array(model.table.dimensions);
  return {
    add(context, text) {
      const segments = [context, ...splitSentences(text).map(({ start, end }) => text.slice(start, end))].map(model.encode);
      const sums = segments.map((segment) => sumOfVectors(model, segment));
      segments.forEach((segment, index) => {
        for (const token of segment) tokens.push(token);
        tokenStarts.push(tokens.length);
        const [sum, next] = [sums[index], sums[index + 1]];
        norms.push(lengthOf(sum ?? none));
        pairNorms.push(next === undefined ? 0 : lengthOf(sum ?? none, next));
      });
      segmentStarts.push(norms.length);
    },
    finish() {
      const vocabulary = Uint32Array.from(new Set(tokens)).toSorted();
      const slots = new Map(Array.from(vocabulary, (token, slot) => [token, slot]));
      const parts = [
        Uint32Array.of(MAGIC, segmentStarts.length - 1, norms.length, tokens.length, vocabulary.length),
        vocabulary,
        Uint32Array.from(segmentStarts),
        Uint32Array.from(tokenStarts),
        Uint32Array.from(tokens, (token) => slots.get(token) ?? 0),
        Float32Array.from(norms),
        Float32Array.from(pairNorms),
      ];
      const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
      let offset = 0;
      for (const part of parts) {
        bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), offset);
        offset += part.byteLength;
      }
      return bytes;
    },
  };
}

/** Reads what {@link TokenIndexBuilder.finish} wrote. @throws IndexDamagedError when the bytes do not fit together */
export function openTokenIndex(bytes: Uint8Array<ArrayBuffer>): TokenIndex {
  const words = bytes.byteLength >> 2;
  const header = words < HEADER_WORDS ? [] : new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_WORDS);
  const [magic, size = 0, segments = 0, tokens = 0, terms = 0] = header;
  if (magic !== MAGIC || words !== HEADER_WORDS + terms + size + 1 + segments + 1 + tokens + segments * 2) {
    throw new IndexDamagedError('the token index is damaged: its header does not fit its length; rebuild it with npm run index -- --full');
  }
  let start = bytes.byteOffset + HEADER_WORDS * 4;
  const take = <Part>(make: new (buffer: ArrayBuffer, offset: number, length: number) => Part, length: number): Part => {
    const part = new make(bytes.buffer, start, length);
    start += length * 4;
    return part;
  };
  const vocabulary = take(Uint32Array, terms);
  const segmentStarts = take(Uint32Array, size + 1);
  const tokenStarts = take(Uint32Array, segments + 1);
  const slots = take(Uint32Array, tokens);
  const norms = take(Float32Array, segments);
  const pairNorms = take(Float32Array, segments);
  const postings = invert(size, terms, (position) => slots.subarray(tokenStarts[segmentStarts[position] ?? 0], tokenStarts[segmentStarts[position + 1] ?? 0]));
  const slotOfToken = new Map(Array.from(vocabulary, (token, slot) => [token, slot]));
  return {
    size,
    vocabulary,
    slotOf: (token) => slotOfToken.get(token) ?? -1,
    passagesWith: (slot) => postings.passages.subarray(postings.starts[slot], postings.starts[slot + 1]),
    segmentsOf: (position) => ({ first: segmentStarts[position] ?? 0, end: segmentStarts[position + 1] ?? 0 }),
    slotsOf: (segment) => slots.subarray(tokenStarts[segment], tokenStarts[segment + 1]),
    norm: (segment) => norms[segment] ?? 0,
    pairNorm: (segment) => pairNorms[segment] ?? 0,
  };
}

/** Posting lists: which passages hold each slot. Made anew at loading, because reading them would take as long. */
function invert(size: number, terms: number, slotsOfPassage: (position: number) => Uint32Array): { starts: Uint32Array; passages: Uint32Array } {
  const starts = new Uint32Array(terms + 1);
  /** The passage that a slot was last seen in, from 1. */
  const seen = new Uint32Array(terms);
  const eachPosting = (visit: (slot: number, position: number) => void): void => {
    seen.fill(0);
    for (let position = 0; position < size; position += 1) {
      for (const slot of slotsOfPassage(position)) {
        if (seen[slot] === position + 1) continue;
        seen[slot] = position + 1;
        visit(slot, position);
      }
    }
  };
  eachPosting((slot) => (starts[slot + 1]! += 1));
  for (let slot = 0; slot < terms; slot += 1) starts[slot + 1]! += starts[slot] ?? 0;
  const passages = new Uint32Array(starts[terms] ?? 0);
  const next = starts.slice();
  eachPosting((slot, position) => (passages[next[slot]!++] = position));
  return { starts, passages };
}

/** The sum of the vectors of tokens: a Float32Array of length `dimensions`. */
export function sumOfVectors({ table: { dimensions, values, scales } }: StaticModel, tokens: readonly number[]): Float32Array {
  const sum = new Float32Array(dimensions);
  for (const token of tokens) {
    const scale = scales[token] ?? 0;
    const row = token * dimensions;
    for (let dimension = 0; dimension < dimensions; dimension += 1) sum[dimension]! += (values[row + dimension] ?? 0) * scale;
  }
  return sum;
}

/** Of a vector, or of the sum of two. */
function lengthOf(vector: Float32Array, other?: Float32Array): number {
  let squares = 0;
  for (let dimension = 0; dimension < vector.length; dimension += 1) squares += ((vector[dimension] ?? 0) + (other === undefined ? 0 : (other[dimension] ?? 0))) ** 2;
  return Math.sqrt(squares);
}
