import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addExpectedCounts } from '../../../src/training/vocabulary/expected-counts.ts';
import { SOME_RUNS } from '../../support/properties.ts';
import { everyCut, latticeOf, scoreOf, spansOf } from './naive-cuts.ts';

const PIECES = ['a', 'b', 'c', 'ab', 'bc', 'abc', 'ca', 'aa', 'bca'];
const texts = fc.array(fc.stringMatching(/^[abc]{1,8}$/u), { minLength: 1, maxLength: 8 });
const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: PIECES.length, maxLength: PIECES.length });
const lengths = spansOf(PIECES).lengths;

function normalised(values: ArrayLike<number>): Float64Array {
  const all = Float64Array.from(values);
  const sum = all.reduce((total, value) => total + value, 0);
  return all.map((value) => value / sum);
}

describe('expected counts', () => {
  it('are what weighing every cut by its probability gives', () => {
    fc.assert(
      fc.property(texts, weights, (texts, weights) => {
        const probabilities = normalised(weights);
        const scores = probabilities.map(Math.log);
        const counts = texts.map((_, index) => index + 1);
        const expected = new Float64Array(PIECES.length);
        const likelihood = addExpectedCounts(latticeOf(texts, PIECES, counts), probabilities, lengths, expected);

        const naive = new Float64Array(PIECES.length);
        let naiveLikelihood = 0;
        texts.forEach((text, index) => {
          const cuts = everyCut(text, PIECES);
          const total = cuts.reduce((sum, cut) => sum + Math.exp(scoreOf(cut, scores)), 0);
          naiveLikelihood += (index + 1) * Math.log(total);
          for (const cut of cuts) for (const piece of cut) naive[piece] = (naive[piece] ?? 0) + ((index + 1) * Math.exp(scoreOf(cut, scores))) / total;
        });
        expect(likelihood).toBeCloseTo(naiveLikelihood, 6);
        naive.forEach((count, piece) => expect(expected[piece]).toBeCloseTo(count, 6));
      }),
      SOME_RUNS,
    );
  });

  it('never lower the likelihood when they become the next probabilities', () => {
    fc.assert(
      fc.property(texts, weights, (texts, weights) => {
        const lattice = latticeOf(texts, PIECES);
        let probabilities = normalised(weights);
        let before = -Infinity;
        for (let step = 0; step < 6; step += 1) {
          const expected = new Float64Array(PIECES.length);
          const likelihood = addExpectedCounts(lattice, probabilities, lengths, expected);
          expect(likelihood).toBeGreaterThanOrEqual(before - 1e-9);
          before = likelihood;
          probabilities = normalised(expected);
        }
      }),
      SOME_RUNS,
    );
  });

  it('add up to the characters of the text', () => {
    const expected = new Float64Array(PIECES.length);
    addExpectedCounts(latticeOf(['abcabc', 'aab'], PIECES, [3, 2]), normalised(PIECES.map(() => 1)), lengths, expected);
    expect(expected.reduce((sum, count, piece) => sum + count * (lengths[piece] ?? 0), 0)).toBeCloseTo(6 * 3 + 3 * 2);
  });

  it('hold for spans whose probability is smaller than any double', () => {
    const length = 5000;
    const expected = new Float64Array(2);
    const probabilities = Float64Array.of(Math.exp(-29), Math.exp(-28));
    const likelihood = addExpectedCounts(latticeOf(['a'.repeat(length)], ['a', 'a'.repeat(16)]), probabilities, Int32Array.of(1, 16), expected);
    // Nearly always the long piece, 312 times, and the 8 characters that are left over; they stand anywhere between.
    const places = Array.from({ length: 8 }, (_, index) => Math.log((312 + index + 1) / (index + 1))).reduce((sum, value) => sum + value, 0);
    expect(likelihood).toBeCloseTo(312 * -28 + 8 * -29 + places, 6);
    expect(expected[0]).toBeCloseTo(8, 6);
    expect(expected[1]).toBeCloseTo(312, 6);
  });

  it('hold where a frequent piece stands beside the rarest characters', () => {
    const text = 'b'.repeat(40) + 'a'.repeat(16) + 'b'.repeat(40);
    const expected = new Float64Array(3);
    const probabilities = Float64Array.of(Math.exp(-29), Math.exp(-29), 1);
    const likelihood = addExpectedCounts(latticeOf([text], ['a', 'b', 'a'.repeat(16)]), probabilities, Int32Array.of(1, 1, 16), expected);
    expect(likelihood).toBeCloseTo(80 * -29, 6);
    expect(Array.from(expected, Math.round)).toEqual([0, 80, 1]);
  });
});
