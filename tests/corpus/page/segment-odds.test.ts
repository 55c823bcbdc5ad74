import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentOdds } from '../../../src/corpus/page/segment-odds.ts';
import { SOME_RUNS } from '../../support/properties.ts';

const SIZE = 5;
const surprises = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: SIZE * (SIZE + 1), maxLength: SIZE * (SIZE + 1) });

/** All ways to part texts, as the numbers of those that begin an article. */
function segmentations(size: number): number[][] {
  return Array.from({ length: 2 ** (size - 1) }, (_, bits) => [0, ...Array.from({ length: size - 1 }, (__, place) => place + 1).filter((gap) => (bits & (1 << (gap - 1))) !== 0)]);
}

test('odds are the share of all segmentations that have an article begin there', () => {
  fc.assert(
    fc.property(surprises, fc.integer({ min: 0, max: 9 }), (numbers, prior) => {
      const surprise = (start: number, end: number): number => numbers[start * (SIZE + 1) + end] ?? 0;
      const weights = segmentations(SIZE).map((starts) => ({ starts, weight: starts.reduce((product, start, place) => product * Math.exp(-(surprise(start, starts[place + 1] ?? SIZE) + prior) / 3), 1) }));
      const all = weights.reduce((sum, { weight }) => sum + weight, 0);
      segmentOdds(SIZE, surprise, prior).forEach((odds, gap) => {
        const share = weights.reduce((sum, { starts, weight }) => sum + (starts.includes(gap) ? weight : 0), 0) / all;
        expect(odds).toBeCloseTo(Math.max(-20, Math.log(share)), 6);
      });
    }),
    SOME_RUNS,
  );
});

test('one text begins its article, and no text none', () => {
  expect(segmentOdds(1, () => 7, 3)).toEqual([0]);
  expect(segmentOdds(0, () => 7, 3)).toEqual([]);
});
