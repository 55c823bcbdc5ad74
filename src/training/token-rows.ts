import { createRowKernels } from './row-kernels.ts';
import { PLACES, TEXTS, UNIQUE_TOKENS, type BatchMemory, type TrainingMemory } from './training-memory.ts';

/** What Adam (Kingma & Ba 2015, https://arxiv.org/abs/1412.6980) needs of a step. */
export interface AdamStep {
  readonly learningRate: number;
  /** Counted from 1. */
  readonly step: number;
}

const MOMENT_DECAY = 0.9;
const SQUARE_DECAY = 0.999;
/** Gradients of a mean over a thousand pairs are small: the usual 1e-8 would slow rare tokens. */
const EPSILON = 1e-10;

/** Sums and moves rows of the shared memory, in one of its threads. */
export interface TokenRows {
  /** Writes the mean of the token vectors of the texts `from` … `to − 1` into `means`. */
  gatherMeans(batch: BatchMemory, from: number, to: number): void;
  /** Turns the gradients by means into gradients by sums of token vectors: each text's divided by its number of tokens. */
  scaleGradients(batch: BatchMemory, from: number, to: number): void;
  /**
   * Sums the gradient of each of the different tokens `from` … `to − 1` of the batch and moves its vector by Adam.
   * Rows that no text of the batch holds stay as they are, their moments too. No two calls for different
   * ranges touch the same row, and the order of sums does not depend on the ranges.
   */
  updateRows(batch: BatchMemory, from: number, to: number, adam: AdamStep): void;
}

/** @param thread 0 … threads − 1; each sums in a row of its own */
export function createTokenRows({ size: { dimensions }, memory, table, means, gradients, sums }: TrainingMemory, thread: number): TokenRows {
  const { addFour, addOne, scale, sumOfSquares, move } = createRowKernels(memory, dimensions);
  const rowBytes = dimensions * Float32Array.BYTES_PER_ELEMENT;
  const sum = sums.byteOffset + thread * rowBytes;
  /** Adds the rows that `indices[from … to − 1]` name. */
  const addRows = (into: number, base: number, indices: Int32Array, from: number, to: number): void => {
    const row = (place: number): number => base + (indices[place] ?? 0) * rowBytes;
    let place = from;
    for (; place + 4 <= to; place += 4) addFour(into, row(place), row(place + 1), row(place + 2), row(place + 3));
    for (; place < to; place += 1) addOne(into, row(place));
  };
  const moveRow = (token: number, { learningRate, step }: AdamStep): void => {
    const second = (table.squares[token] ?? 0) * SQUARE_DECAY + (sumOfSquares(sum) / dimensions) * (1 - SQUARE_DECAY);
    table.squares[token] = second;
    const rate = learningRate / (1 - MOMENT_DECAY ** step) / (Math.sqrt(second / (1 - SQUARE_DECAY ** step)) + EPSILON);
    const row = token * rowBytes;
    move(table.vectors.byteOffset + row, table.moments.byteOffset + row, sum, MOMENT_DECAY, rate);
  };
  return {
    gatherMeans({ tokens, ends }, from, to) {
      means.fill(0, from * dimensions, to * dimensions);
      for (let text = from; text < to; text += 1) {
        const start = startOf(ends, text);
        const end = ends[text] ?? 0;
        const into = means.byteOffset + text * rowBytes;
        addRows(into, table.vectors.byteOffset, tokens, start, end);
        scale(into, 1 / Math.max(1, end - start));
      }
    },
    scaleGradients({ ends }, from, to) {
      for (let text = from; text < to; text += 1) {
        scale(gradients.byteOffset + text * rowBytes, 1 / Math.max(1, (ends[text] ?? 0) - startOf(ends, text)));
      }
    },
    updateRows({ uniqueTokens, placeEnds, places }, from, to, adam) {
      for (let index = from; index < to; index += 1) {
        sums.fill(0, thread * dimensions, (thread + 1) * dimensions);
        addRows(sum, gradients.byteOffset, places, startOf(placeEnds, index), placeEnds[index] ?? 0);
        moveRow(uniqueTokens[index] ?? 0, adam);
      }
    },
  };
}

/** Where the range begins that ends at `ends[index]`. */
function startOf(ends: Int32Array, index: number): number {
  return index === 0 ? 0 : (ends[index - 1] ?? 0);
}

/** Fills the second half of a batch from the first: which texts hold which token. */
export function indexPlaces(batch: BatchMemory, counter: Int32Array): void {
  const { counts, tokens, ends, uniqueTokens, placeEnds, places } = batch;
  const texts = counts[TEXTS] ?? 0;
  const total = texts === 0 ? 0 : (ends[texts - 1] ?? 0);
  counter.fill(0);
  for (let place = 0; place < total; place += 1) counter[tokens[place] ?? 0] = (counter[tokens[place] ?? 0] ?? 0) + 1;
  let unique = 0;
  let end = 0;
  for (let token = 0; token < counter.length; token += 1) {
    const count = counter[token] ?? 0;
    if (count === 0) continue;
    uniqueTokens[unique] = token;
    counter[token] = end;
    end += count;
    placeEnds[unique] = end;
    unique += 1;
  }
  let place = 0;
  for (let text = 0; text < texts; text += 1) {
    for (; place < (ends[text] ?? 0); place += 1) {
      const token = tokens[place] ?? 0;
      const slot = counter[token] ?? 0;
      places[slot] = text;
      counter[token] = slot + 1;
    }
  }
  counts[UNIQUE_TOKENS] = unique;
  counts[PLACES] = total;
}

/** Cuts `0 … ends.length − 1` into parts of about equal work; `ends` are running sums of it. Gives the borders, one more than parts. */
export function shareOut(ends: Int32Array, length: number, parts: number): number[] {
  const total = length === 0 ? 0 : (ends[length - 1] ?? 0);
  const borders = [0];
  let index = 0;
  for (let part = 1; part < parts; part += 1) {
    while (index < length && (ends[index] ?? 0) < (total * part) / parts) index += 1;
    borders.push(index);
  }
  return [...borders, length];
}
