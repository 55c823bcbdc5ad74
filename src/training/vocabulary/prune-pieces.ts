import { visitBestCuts } from './best-cuts.ts';
import type { Lattice } from './build-lattices.ts';

export interface Losses {
  /** Log probabilities of the pieces. */
  readonly scores: Float64Array;
  /** In characters. */
  readonly pieceLengths: Int32Array;
  /** How often each piece stands in the best cuts of the text. */
  readonly used: Float64Array;
}

/** Below every other: a use can cost likelihood (a loss below 0), but what is in no best cut would be a token of no text. */
const LOSS_OF_UNUSED = -Number.MAX_VALUE;

/**
 * Lets all but `target` pieces die: those whose absence lowers the likelihood of the text least. Without a piece, each
 * of its occurrences is cut as the piece itself is best cut without it, and those pieces become more frequent.
 * @param pieceLattices of the pieces themselves: spans in the order of their numbers
 * @param isAlive 1 for pieces that live; changed. The first `kept` always stay
 */
export function prunePieces(pieceLattices: readonly Lattice[], losses: Losses, isAlive: Uint8Array, kept: number, target: number): void {
  const loss = pieceLosses(pieceLattices, losses, isAlive);
  const candidates = Array.from(isAlive.keys()).filter((piece) => piece >= kept && isAlive[piece] === 1);
  // What equals in loss, as the unused do, goes by its score, then by its number.
  const { scores } = losses;
  candidates.sort((a, b) => (loss[b] ?? 0) - (loss[a] ?? 0) || (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  for (const piece of candidates.slice(Math.max(0, target - kept))) isAlive[piece] = 0;
}

/** By how much the log likelihood of the text falls without each piece, in nats. */
function pieceLosses(pieceLattices: readonly Lattice[], { scores, pieceLengths, used }: Losses, isAlive: Uint8Array): Float64Array {
  const total = used.reduce((sum, count) => sum + count, 0);
  const loss = new Float64Array(isAlive.length);
  let first = 0;
  for (const lattice of pieceLattices) {
    const visit = (parts: readonly number[], span: number): void => {
      const piece = first + span;
      const count = used[piece] ?? 0;
      if (isAlive[piece] !== 1 || parts.length === 0) return;
      if (count === 0) {
        loss[piece] = LOSS_OF_UNUSED;
        return;
      }
      // Every occurrence of the piece becomes several pieces, so the sum grows.
      const logTotal = Math.log(total + count * (parts.length - 1));
      const alternative = parts.reduce((sum, part) => sum + Math.log((used[part] ?? 0) + count) - logTotal, 0);
      loss[piece] = count * (Math.log(count / total) - alternative);
    };
    const base = first;
    visitBestCuts(lattice, scores, pieceLengths, visit, (piece, span) => piece !== base + span);
    first += lattice.lengths.length;
  }
  return loss;
}
