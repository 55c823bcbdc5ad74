import { describe, expect, it } from 'vitest';
import { prunePieces } from '../../../src/training/vocabulary/prune-pieces.ts';
import { latticeOf, spansOf } from './naive-cuts.ts';

/** What is left of pieces with the given uses when only `target` may stay; the first three are characters. */
function pruned(pieces: readonly string[], used: readonly number[], target: number): string[] {
  const total = used.reduce((sum, count) => sum + count, 0);
  const scores = Float64Array.from(used, (count) => Math.log(Math.max(count, 0.5) / total));
  const isAlive = new Uint8Array(pieces.length).fill(1);
  const losses = { scores, pieceLengths: spansOf(pieces).lengths, used: Float64Array.from(used) };
  prunePieces([latticeOf(pieces, pieces)], losses, isAlive, 3, target);
  return pieces.filter((_, piece) => isAlive[piece] === 1);
}

describe('pruning', () => {
  it('drops the piece that the likelihood loses least by', () => {
    // "ab" is rare and its parts are frequent; "bc" is as rare as its parts.
    expect(pruned(['a', 'b', 'c', 'ab', 'bc'], [500, 500, 5, 20, 20], 4)).toEqual(['a', 'b', 'c', 'bc']);
  });

  it('drops a frequent piece before a rarer one when other pieces stand in for it', () => {
    // "abca" is cut into "abc" and "a" at little cost; without "bb" two rare characters must do.
    expect(pruned(['a', 'b', 'c', 'abc', 'abca', 'bb'], [900, 1, 1, 900, 60, 40], 5)).toEqual(['a', 'b', 'c', 'abc', 'bb']);
  });

  it('drops what no text uses first', () => {
    expect(pruned(['a', 'b', 'c', 'ab', 'bc'], [5, 5, 5, 0, 1], 4)).toEqual(['a', 'b', 'c', 'bc']);
  });

  it('always keeps the characters', () => {
    expect(pruned(['a', 'b', 'c', 'ab', 'bc'], [0, 0, 0, 50, 50], 1)).toEqual(['a', 'b', 'c']);
  });
});
