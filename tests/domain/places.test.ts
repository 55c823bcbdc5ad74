import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaceRun } from '../../src/domain/article.ts';
import { placesWithin, sourceRanges } from '../../src/domain/places.ts';
import { MANY_RUNS } from '../support/properties.ts';

/** "甲乙丙 丁戊" of which "甲乙" stands in line 1, "丙" in line 2 and "丁戊" further up the page. */
const PLACES: readonly PlaceRun[] = [
  { start: 0, fileStart: 10, length: 2, line: 1 },
  { start: 2, fileStart: 14, length: 1, line: 2 },
  { start: 4, fileStart: 5, length: 2, line: 1 },
];

describe('sourceRanges', () => {
  it('gives the ranges of a span in the order of the text, each inside one line', () => {
    expect(sourceRanges({ places: PLACES }, { start: 1, end: 5 })).toEqual([
      { start: 11, end: 12, line: 1 },
      { start: 14, end: 15, line: 2 },
      { start: 5, end: 6, line: 1 },
    ]);
  });

  it('has nothing for a blank that was put in and for an empty span', () => {
    expect(sourceRanges({ places: PLACES }, { start: 3, end: 4 })).toEqual([]);
    expect(sourceRanges({ places: PLACES }, { start: 1, end: 1 })).toEqual([]);
  });

  it('says that nobody knows where the format has no offsets', () => {
    expect(sourceRanges({ places: null }, { start: 0, end: 1 })).toBeNull();
  });
});

describe('placesWithin', () => {
  const runs = fc
    .array(fc.record({ gap: fc.nat(2), length: fc.integer({ min: 1, max: 5 }), fileStart: fc.nat(100), line: fc.integer({ min: 1, max: 9 }) }), { maxLength: 8 })
    .map((parts) => {
      let end = 0;
      return parts.map(({ gap, length, fileStart, line }): PlaceRun => {
        const start = end + gap;
        end = start + length;
        return { start, fileStart, length, line };
      });
    });

  it('gives each character of a part the place that it has in the whole', () => {
    fc.assert(
      fc.property(runs, fc.nat(40), fc.nat(20), (places, start, length) => {
        const whole = placeOfEach(places);
        const part = placeOfEach(placesWithin(places, { start, end: start + length }));
        for (let index = 0; index < length; index += 1) expect(part.get(index)).toEqual(whole.get(start + index));
        expect([...part.keys()].every((index) => index >= 0 && index < length)).toBe(true);
      }),
      MANY_RUNS,
    );
  });
});

function placeOfEach(places: readonly PlaceRun[]): Map<number, [number, number]> {
  return new Map(
    places.flatMap(({ start, fileStart, length, line }) =>
      Array.from({ length }, (_, index): [number, [number, number]] => [start + index, [fileStart + index, line]]),
    ),
  );
}
