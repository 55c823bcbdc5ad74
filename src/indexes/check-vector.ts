/** @throws RangeError for a vector that is not `dimensions` long */
export function requireLength(vector: Float32Array, dimensions: number): void {
  if (vector.length !== dimensions) throw new RangeError(`expected a vector of ${dimensions} numbers, got ${vector.length}`);
}

/** @throws RangeError for a vector with a value that is not finite */
export function requireFinite(vector: Float32Array): void {
  for (let dimension = 0; dimension < vector.length; dimension += 1) {
    if (!Number.isFinite(vector[dimension])) throw new RangeError('expected a vector of finite numbers');
  }
}
