import type { Lattice } from './build-lattices.ts';

/**
 * Finds the most probable cut of each span into pieces (Viterbi).
 * @param scores log probabilities of the pieces
 * @param pieceLengths in characters
 * @param visit called with the pieces of a span, the last one first; the array is used again for the next span
 * @param isAllowed says which edges a cut may take (default all); spans that no cut is left for have no pieces
 */
export function visitBestCuts(
  lattice: Lattice,
  scores: Float64Array,
  pieceLengths: Int32Array,
  visit: (pieces: readonly number[], span: number) => void,
  isAllowed?: (piece: number, span: number) => boolean,
): void {
  const { edges, edgeStarts, lengths } = lattice;
  const room = lengths.reduce((most, length) => Math.max(most, length), 0) + 1;
  const best = new Float64Array(room);
  const lastPiece = new Int32Array(room);
  const pieces: number[] = [];
  let first = 0;
  for (const [span, length] of lengths.entries()) {
    best.fill(-Infinity, 1, length + 1);
    for (let position = 0; position < length; position += 1) {
      const score = best[position] ?? 0;
      const lastEdge = edgeStarts[first + position + 1] ?? 0;
      for (let edge = edgeStarts[first + position] ?? 0; edge < lastEdge; edge += 1) {
        const piece = edges[edge] ?? 0;
        const end = position + (pieceLengths[piece] ?? 0);
        const reached = score + (scores[piece] ?? 0);
        if (reached <= (best[end] ?? 0) || isAllowed?.(piece, span) === false) continue;
        best[end] = reached;
        lastPiece[end] = piece;
      }
    }
    pieces.length = 0;
    for (let end = best[length] === -Infinity ? 0 : length; end > 0; end -= pieceLengths[pieces.at(-1) ?? 0] ?? 0) pieces.push(lastPiece[end] ?? 0);
    visit(pieces, span);
    first += length;
  }
}
