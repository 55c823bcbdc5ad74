import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visitBestCuts } from '../../../src/training/vocabulary/best-cuts.ts';
import { dropEdges } from '../../../src/training/vocabulary/build-lattices.ts';
import { SOME_RUNS } from '../../support/properties.ts';
import { everyCut, latticeOf, scoreOf, spansOf } from './naive-cuts.ts';

const PIECES = ['a', 'b', 'c', 'ab', 'bc', 'abc', 'ca', 'aa', 'bca'];
const texts = fc.array(fc.stringMatching(/^[abc]{1,8}$/u), { minLength: 1, maxLength: 8 });
const scores = fc.array(fc.double({ min: -12, max: -1, noNaN: true }), { minLength: PIECES.length, maxLength: PIECES.length });
const lengths = spansOf(PIECES).lengths;

describe('the best cut', () => {
  it('scores as high as the best of all cuts, and is one of the text', () => {
    fc.assert(
      fc.property(texts, scores, (texts, scores) => {
        visitBestCuts(latticeOf(texts, PIECES), Float64Array.from(scores), lengths, (pieces, span) => {
          const cut = pieces.toReversed();
          expect(cut.map((piece) => PIECES[piece]).join('')).toBe(texts[span]);
          const best = Math.max(...everyCut(texts[span] ?? '', PIECES).map((other) => scoreOf(other, scores)));
          expect(scoreOf(cut, scores)).toBeCloseTo(best, 9);
        });
      }),
      SOME_RUNS,
    );
  });

  it('uses no piece that was dropped', () => {
    fc.assert(
      fc.property(texts, fc.subarray([3, 4, 5, 6, 7, 8]), (texts, dropped) => {
        const lattice = latticeOf(texts, PIECES);
        const isAlive = Uint8Array.from(PIECES, (_, piece) => (dropped.includes(piece) ? 0 : 1));
        dropEdges(lattice, isAlive);
        const left = PIECES.map((piece, number) => (dropped.includes(number) ? '-' : piece));
        const scores = Float64Array.from(PIECES, (piece) => -1 - piece.length / 10);
        visitBestCuts(lattice, scores, lengths, (pieces, span) => {
          const best = Math.max(...everyCut(texts[span] ?? '', left).map((other) => scoreOf(other, scores)));
          expect(scoreOf(pieces, scores)).toBeCloseTo(best, 9);
        });
      }),
      SOME_RUNS,
    );
  });

  it('has no pieces where no cut is allowed', () => {
    const cuts: number[] = [];
    visitBestCuts(latticeOf(['a', 'ab'], ['a', 'b']), Float64Array.of(-1, -1), Int32Array.of(1, 1), (pieces) => cuts.push(pieces.length), (piece) => piece !== 1);
    expect(cuts).toEqual([1, 0]);
  });
});
