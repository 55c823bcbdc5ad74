/**
 * What 1 is in a row of 16-bit numbers. Numbers are rounded to 1/32767, which moves a cosine by some .00001, and by √dimensions / 32767
 * at most: less than the rounding of a model's own weights does. Products of two unit vectors stay within 32 bits whatever their length,
 * by the inequality of Cauchy and Schwarz.
 */
export const ROUNDED_ONE = 32_767;
/** Makes the product of two rounded unit vectors their cosine. */
export const ROUNDED_SCALE = 1 / (ROUNDED_ONE * ROUNDED_ONE);

/** Writes a vector of unit length, or zero, into a row of 16-bit numbers that begins at `start`. */
export function writeRounded(rows: Int16Array, start: number, vector: Float32Array): void {
  for (let dimension = 0; dimension < vector.length; dimension += 1) rows[start + dimension] = Math.round((vector[dimension] ?? 0) * ROUNDED_ONE);
}
