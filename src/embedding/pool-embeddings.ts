/** Token vectors of a batch as a model answers them. */
export interface TokenVectors {
  /** Row-major [texts × tokens × dimensions]. */
  readonly values: Float32Array;
  readonly texts: number;
  readonly tokens: number;
  readonly dimensions: number;
  /** Row-major [texts × tokens]: 0 for padding, 1 for a token. */
  readonly mask: ArrayLike<bigint | number>;
}

/**
 * Token vectors → one vector per text, not yet of unit length: the mean over the tokens that are no padding,
 * or the vector of the first one (`cls`). A text without tokens is all zeros.
 */
export function poolEmbeddings(vectors: TokenVectors, pooling: 'mean' | 'cls'): Float32Array[] {
  return Array.from({ length: vectors.texts }, (_, text) => (pooling === 'cls' ? firstToken(vectors, text) : meanOfTokens(vectors, text)));
}

function firstToken({ values, tokens, dimensions }: TokenVectors, text: number): Float32Array {
  const offset = text * tokens * dimensions;
  return values.slice(offset, offset + dimensions);
}

function meanOfTokens({ values, tokens, dimensions, mask }: TokenVectors, text: number): Float32Array {
  const sum = new Float32Array(dimensions);
  let count = 0;
  for (let token = 0; token < tokens; token += 1) {
    const row = text * tokens + token;
    if (Number(mask[row]) === 0) continue;
    count += 1;
    const offset = row * dimensions;
    for (let index = 0; index < dimensions; index += 1) sum[index] = (sum[index] ?? 0) + (values[offset + index] ?? 0);
  }
  return scaled(sum, count === 0 ? 0 : 1 / count);
}

/** The vector at unit length; a zero vector stays one. */
export function normalised(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  return scaled(vector, squares === 0 ? 0 : 1 / Math.sqrt(squares));
}

/** The mean of the parts of one text, each weighted by its share of it. A part without tokens may be an empty vector. */
export function weightedMean(parts: readonly Float32Array[], weights: readonly number[]): Float32Array {
  const sum = new Float32Array(Math.max(0, ...parts.map((part) => part.length)));
  parts.forEach((part, index) => {
    const weight = weights[index] ?? 0;
    part.forEach((value, dimension) => (sum[dimension] = (sum[dimension] ?? 0) + weight * value));
  });
  return sum;
}

function scaled(vector: Float32Array, factor: number): Float32Array {
  const result = new Float32Array(vector.length);
  for (let index = 0; index < vector.length; index += 1) result[index] = (vector[index] ?? 0) * factor;
  return result;
}
