import type { Lattice } from './build-lattices.ts';

/** In characters: the longest piece that sums can be scaled for, see {@link SMALL}. The same as the default of SentencePiece. */
export const LONGEST_PIECE = 16;

/**
 * Sums of products below this are scaled up by its inverse. No probability is below e^-30 (2^-43), so within the reach
 * of one piece, {@link LONGEST_PIECE} characters, sums are scaled three times at most and stay doubles.
 */
const SMALL = 2 ** -256;
const LARGE = 1 / SMALL;
const POWERS_OF_LARGE = Float64Array.of(1, LARGE, LARGE ** 2, LARGE ** 3);

/** The values of one span, position by position; made once for the longest. */
interface Sums {
  /** The probability of all cuts up to a position, times LARGE to the power of {@link scalings}. */
  readonly forward: Float64Array;
  readonly scalings: Int32Array;
  /** The probability that a cut has a boundary here, divided by {@link forward}. */
  readonly boundary: Float64Array;
}

/**
 * Adds to `expected` how often each piece stands in the spans, every cut weighted by its probability (forward-backward).
 * Every character of a span must have an edge of its own.
 * @param probabilities of the pieces, each above e^-30
 * @param pieceLengths in characters
 * @returns the log likelihood of the spans
 */
export function addExpectedCounts(lattice: Lattice, probabilities: Float64Array, pieceLengths: Int32Array, expected: Float64Array): number {
  const room = lattice.lengths.reduce((most, length) => Math.max(most, length), 0) + LONGEST_PIECE + 1;
  const sums: Sums = { forward: new Float64Array(room), scalings: new Int32Array(room), boundary: new Float64Array(room) };
  let likelihood = 0;
  let first = 0;
  for (let span = 0; span < lattice.lengths.length; span += 1) {
    const length = lattice.lengths[span] ?? 0;
    const count = lattice.counts[span] ?? 0;
    if (count > 0) {
      likelihood += count * sumForward(lattice, first, length, probabilities, pieceLengths, sums);
      addBackward(lattice, first, length, count, probabilities, pieceLengths, sums, expected);
    }
    first += length;
  }
  return likelihood;
}

/** @returns the logarithm of the probability of all cuts of the span that begins at position `first` of the lattice */
function sumForward(
  { edges, edgeStarts }: Lattice,
  first: number,
  length: number,
  probabilities: Float64Array,
  pieceLengths: Int32Array,
  { forward, scalings }: Sums,
): number {
  forward.fill(0, 0, length + 1);
  forward[0] = 1;
  let scaling = 0;
  for (let position = 0; position < length; position += 1) {
    if ((forward[position] ?? 0) < SMALL) {
      const reach = Math.min(length, position + LONGEST_PIECE);
      for (let end = position; end <= reach; end += 1) forward[end] = (forward[end] ?? 0) * LARGE;
      scaling += 1;
    }
    scalings[position] = scaling;
    const sum = forward[position] ?? 0;
    const lastEdge = edgeStarts[first + position + 1] ?? 0;
    for (let edge = edgeStarts[first + position] ?? 0; edge < lastEdge; edge += 1) {
      const piece = edges[edge] ?? 0;
      const end = position + (pieceLengths[piece] ?? 0);
      forward[end] = (forward[end] ?? 0) + sum * (probabilities[piece] ?? 0);
    }
  }
  scalings[length] = scaling;
  return Math.log(forward[length] ?? 0) - scaling * Math.log(LARGE);
}

function addBackward(
  { edges, edgeStarts }: Lattice,
  first: number,
  length: number,
  count: number,
  probabilities: Float64Array,
  pieceLengths: Int32Array,
  { forward, scalings, boundary }: Sums,
  expected: Float64Array,
): void {
  boundary[length] = 1 / (forward[length] ?? 0);
  for (let position = length - 1; position >= 0; position -= 1) {
    const sum = forward[position] ?? 0;
    const scaling = scalings[position] ?? 0;
    let total = 0;
    const lastEdge = edgeStarts[first + position + 1] ?? 0;
    for (let edge = edgeStarts[first + position] ?? 0; edge < lastEdge; edge += 1) {
      const piece = edges[edge] ?? 0;
      const end = position + (pieceLengths[piece] ?? 0);
      const scale = POWERS_OF_LARGE[(scalings[end] ?? 0) - scaling] ?? 0;
      const share = sum * (probabilities[piece] ?? 0) * scale * (boundary[end] ?? 0);
      expected[piece] = (expected[piece] ?? 0) + count * share;
      total += share;
    }
    boundary[position] = total / sum;
  }
}
