import { IndexDamagedError } from '../errors.ts';
import { createRowKernel, type RowKernel } from '../row-kernel.ts';
import { bestPositions } from './best-positions.ts';
import { requireFinite, requireLength } from './check-vector.ts';
import { ROUNDED_ONE, ROUNDED_SCALE, writeRounded } from './rounded-vector.ts';
import type { VectorIndex } from './vector-index.ts';

const MAGIC = 0x31565859; // "YXV1"
const HEADER_WORDS = 3;
const WORD_BYTES = 4;
const NUMBER_BYTES = 2;

/** Collects vectors; `finish` gives the bytes of the index. */
export interface ExactIndexBuilder {
  /** Adds the next vector; positions count from 0 in the order of adding. @throws RangeError as {@link VectorIndex.search} does */
  add(vector: Float32Array): void;
  finish(): Uint8Array;
}

/** @param size greatest number of vectors */
export function createExactIndexBuilder(dimensions: number, size: number): ExactIndexBuilder {
  const bytes = new Uint8Array(HEADER_WORDS * WORD_BYTES + size * dimensions * NUMBER_BYTES);
  const rows = new Int16Array(bytes.buffer, HEADER_WORDS * WORD_BYTES);
  let added = 0;
  return {
    add(vector) {
      writeRow(rows, added * dimensions, vector, dimensions);
      added += 1;
    },
    finish() {
      new Uint32Array(bytes.buffer, 0, HEADER_WORDS).set([MAGIC, added, dimensions]);
      return bytes.subarray(0, HEADER_WORDS * WORD_BYTES + added * dimensions * NUMBER_BYTES);
    },
  };
}

/**
 * Reads what {@link ExactIndexBuilder.finish} wrote; the bytes are copied.
 * @param path for the message
 * @throws IndexDamagedError when the bytes are something else, or another number of vectors
 */
export function openExactIndex(bytes: Uint8Array, dimensions: number, size: number, path = 'in memory'): VectorIndex {
  const aligned = bytes.byteOffset % WORD_BYTES === 0 ? bytes : bytes.slice();
  const words = aligned.byteLength < HEADER_WORDS * WORD_BYTES ? [] : new Uint32Array(aligned.buffer, aligned.byteOffset, HEADER_WORDS);
  const expected = HEADER_WORDS * WORD_BYTES + size * dimensions * NUMBER_BYTES;
  if (words[0] !== MAGIC || words[1] !== size || words[2] !== dimensions || aligned.byteLength !== expected) {
    throw new IndexDamagedError(`the vector index ${path} is damaged: expected ${size} vectors of ${dimensions} numbers; rebuild it with npm run index -- --full`);
  }
  const rows = new Int16Array(aligned.buffer, aligned.byteOffset + HEADER_WORDS * WORD_BYTES, size * dimensions);
  const kernel = createRowKernel(16, dimensions, size);
  for (let row = 0; row < size; row += 1) kernel.table.set(rows.subarray(row * dimensions, (row + 1) * dimensions), row * kernel.stride);
  return searchAll(kernel, dimensions, size);
}

/** An index in memory over vectors at hand. @param vectors of unit length or zero, each `dimensions` long */
export function createExactIndex(dimensions: number, vectors: readonly Float32Array[]): VectorIndex {
  const kernel = createRowKernel(16, dimensions, vectors.length);
  vectors.forEach((vector, position) => writeRow(kernel.table, position * kernel.stride, vector, dimensions));
  return searchAll(kernel, dimensions, vectors.length);
}

function writeRow(rows: Int16Array, start: number, vector: Float32Array, dimensions: number): void {
  requireLength(vector, dimensions);
  requireFinite(vector);
  writeRounded(rows, start, vector);
}

/** Every vector is looked at, so the nearest are found for certain. */
function searchAll({ table, stride, vector: asked, multiply }: RowKernel<Int16Array>, dimensions: number, size: number): VectorIndex {
  return {
    size,
    dimensions,
    search(vector, count) {
      writeRow(asked, 0, vector, dimensions);
      const similarities = multiply(ROUNDED_SCALE);
      return bestPositions(similarities, count, -Infinity).map((position) => ({ position, similarity: similarities[position] ?? 0 }));
    },
    similarity(position, vector) {
      requireLength(vector, dimensions);
      requireFinite(vector);
      let sum = 0;
      for (let dimension = 0; dimension < dimensions; dimension += 1) sum += (table[position * stride + dimension] ?? 0) * (vector[dimension] ?? 0);
      return sum / ROUNDED_ONE;
    },
  };
}
