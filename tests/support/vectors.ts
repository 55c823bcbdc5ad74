/** Scalar product; the cosine similarity of two vectors of unit length. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return Array.from(a).reduce((sum, value, index) => sum + value * (b[index] ?? Number.NaN), 0);
}

export function lengthOf(vector: ArrayLike<number>): number {
  return Math.sqrt(dot(vector, vector));
}

/** The greatest difference between two numbers in the same place; NaN for vectors of different lengths. */
export function greatestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) return Number.NaN;
  return Array.from(a).reduce((greatest, value, index) => Math.max(greatest, Math.abs(value - (b[index] ?? Number.NaN))), 0);
}
