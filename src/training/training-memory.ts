import { createSharedMemory, type SharedMemory } from './row-kernels.ts';

/** The table of token vectors while it is trained, and its Adam moments. All in shared memory. */
export interface TrainedTable {
  readonly tokens: number;
  readonly dimensions: number;
  /** `tokens × dimensions`, row by row. */
  readonly vectors: Float32Array;
  /** First moment, one a value. */
  readonly moments: Float32Array;
  /** Second moment, one a row: the decaying mean of the mean square of a row's gradient. */
  readonly squares: Float32Array;
}

/**
 * A batch as it is stepped on. Texts stand one after the other: all A sides, all B sides, then hard negatives.
 * The second half of the fields turns the first round: for each token the texts in which it stands.
 */
export interface BatchMemory {
  /** Number of texts, of different tokens, of token places, in this order. */
  readonly counts: Int32Array;
  readonly tokens: Int32Array;
  /** Where each text ends in `tokens`. */
  readonly ends: Int32Array;
  /** Different tokens, ascending. */
  readonly uniqueTokens: Int32Array;
  /** Where each different token ends in `places`. */
  readonly placeEnds: Int32Array;
  /** The texts in which a token stands, once for each time. */
  readonly places: Int32Array;
}

/** What the threads share. */
export interface TrainingMemory {
  readonly size: TrainingMemorySize;
  /** Holds all arrays. */
  readonly memory: SharedMemory;
  readonly table: TrainedTable;
  /** The batch that is stepped on and the one being prepared. */
  readonly batches: readonly [BatchMemory, BatchMemory];
  /** The mean of each text's token vectors, `texts × dimensions`. */
  readonly means: Float32Array;
  /** The gradient of the loss by these means. */
  readonly gradients: Float32Array;
  /** A row for each thread to sum in. */
  readonly sums: Float32Array;
}

/** Every array begins at a multiple of it, so that a row never lies across two lines of the cache more than it must. */
const ALIGNMENT_BYTES = 64;

/** Places in `counts`. */
export const TEXTS = 0;
export const UNIQUE_TOKENS = 1;
export const PLACES = 2;

export interface TrainingMemorySize {
  readonly tokens: number;
  readonly dimensions: number;
  /** Most texts of a batch. */
  readonly texts: number;
  readonly tokensPerText: number;
  readonly threads: number;
}

/** Shared memory of the given size, all zero. */
export function createTrainingMemory(size: TrainingMemorySize): TrainingMemory {
  return openTrainingMemory(createSharedMemory(layOut(size, null).bytes), size);
}

/** The same arrays in another thread. */
export function openTrainingMemory(memory: SharedMemory, size: TrainingMemorySize): TrainingMemory {
  return { size, memory, ...layOut(size, memory.buffer).arrays };
}

type Arrays = Omit<TrainingMemory, 'size' | 'memory'>;

/** Lays the arrays out one behind the other, or only counts their bytes when there is no buffer yet. */
function layOut({ tokens, dimensions, texts, tokensPerText, threads }: TrainingMemorySize, buffer: SharedArrayBuffer | null): { readonly arrays: Arrays; readonly bytes: number } {
  let bytes = 0;
  const take = (length: number): number => {
    const offset = bytes;
    bytes += Math.ceil((length * 4) / ALIGNMENT_BYTES) * ALIGNMENT_BYTES;
    return offset;
  };
  const floats = (length: number): Float32Array => {
    const offset = take(length);
    return buffer === null ? new Float32Array() : new Float32Array(buffer, offset, length);
  };
  const integers = (length: number): Int32Array => {
    const offset = take(length);
    return buffer === null ? new Int32Array() : new Int32Array(buffer, offset, length);
  };
  const places = texts * tokensPerText;
  const unique = Math.min(tokens, places);
  const batch = (): BatchMemory => ({
    counts: integers(3), tokens: integers(places), ends: integers(texts),
    uniqueTokens: integers(unique), placeEnds: integers(unique), places: integers(places),
  });
  const arrays: Arrays = {
    table: { tokens, dimensions, vectors: floats(tokens * dimensions), moments: floats(tokens * dimensions), squares: floats(tokens) },
    batches: [batch(), batch()],
    means: floats(texts * dimensions),
    gradients: floats(texts * dimensions),
    sums: floats(threads * dimensions),
  };
  return { arrays, bytes };
}
