import type { TokenTable } from '../static-model/static-onnx.ts';
import type { TrainedTable } from './training-memory.ts';

const LARGEST = 127;

/** Rows of whole numbers from −127 to 127 with one scale each: a quarter of the size, and a text's mean hardly moves. */
export function quantiseTable({ tokens, dimensions, vectors }: Pick<TrainedTable, 'tokens' | 'dimensions' | 'vectors'>): TokenTable {
  const values = new Int8Array(tokens * dimensions);
  const scales = new Float32Array(tokens);
  for (let token = 0; token < tokens; token += 1) {
    const row = vectors.subarray(token * dimensions, (token + 1) * dimensions);
    const largest = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    // A row of zeros needs some scale that is no zero to divide by.
    const scale = largest === 0 ? 1 : largest / LARGEST;
    scales[token] = scale;
    row.forEach((value, index) => (values[token * dimensions + index] = Math.round(value / scale)));
  }
  return { dimensions, values, scales };
}
