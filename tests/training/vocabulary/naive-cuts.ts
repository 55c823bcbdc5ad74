import { buildLattices, type Lattice } from '../../../src/training/vocabulary/build-lattices.ts';
import type { CodeSpans } from '../../../src/training/vocabulary/unit-pool.ts';

/** Texts as spans of code points, with how often each stands in the text. */
export function spansOf(texts: readonly string[], counts: readonly number[] = texts.map(() => 1)): CodeSpans {
  const points = texts.map((text) => Array.from(text, (character) => character.codePointAt(0) ?? 0));
  const lengths = Int32Array.from(points, (codes) => codes.length);
  const starts = lengths.map((_, index) => lengths.subarray(0, index).reduce((sum, length) => sum + length, 0));
  return { codes: Int32Array.from(points.flat()), starts, lengths, counts: Float64Array.from(counts) };
}

/** The only lattice of so few texts. */
export function latticeOf(texts: readonly string[], pieces: readonly string[], counts?: readonly number[]): Lattice {
  const [lattice, ...more] = buildLattices(spansOf(texts, counts), spansOf(pieces));
  if (lattice === undefined || more.length > 0) throw new Error('expected one lattice');
  return lattice;
}

/** Every way to write a text with some pieces, as their numbers, found by trying. */
export function everyCut(text: string, pieces: readonly string[]): number[][] {
  if (text === '') return [[]];
  return pieces.flatMap((piece, number) => (text.startsWith(piece) ? everyCut(text.slice(piece.length), pieces).map((rest) => [number, ...rest]) : []));
}

/** The sum of what the pieces of a cut score. */
export function scoreOf(cut: readonly number[], scores: ArrayLike<number>): number {
  return cut.reduce((sum, piece) => sum + (scores[piece] ?? Number.NaN), 0);
}
