import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureTopics } from '../../../src/corpus/page/page-topics.ts';
import { SOME_RUNS } from '../../support/properties.ts';

const vector = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 3, maxLength: 3 });
const page = fc.array(vector, { maxLength: 9 });

/** Of unit length, and less what all of them have in common, as if four more stood there that have nothing in common. */
function centre(vectors: readonly number[][]): number[][] {
  const units = vectors.map((own) => own.map((value) => value / (Math.hypot(...own) || 1)));
  return units.map((own) => own.map((value, place) => value - units.reduce((sum, other) => sum + (other[place] ?? 0), 0) / (units.length + 4)));
}

function cosine(here: readonly number[], there: readonly number[]): number {
  return here.reduce((sum, value, place) => sum + value * (there[place] ?? 0), 0) / (Math.hypot(...here) * Math.hypot(...there) || 1);
}

function sumOf(vectors: readonly number[][]): number[] {
  return [0, 1, 2].map((place) => vectors.reduce((sum, own) => sum + (own[place] ?? 0), 0));
}

/** Cosines of a vector that nearly is one of zeros are rounding. */
function isTiny(vectors: readonly (readonly number[])[]): boolean {
  return vectors.some((own) => Math.hypot(...own) < 1e-3);
}

describe('the topics of a page', () => {
  test('are compared across each gap without what all texts have in common', () => {
    fc.assert(
      fc.property(page, (vectors) => {
        const own = centre(vectors);
        const { near, wide } = measureTopics(vectors.map((values) => Float32Array.from(values)));
        expect(near).toHaveLength(vectors.length);
        for (const [found, window] of [[near, 2], [wide, 4]] as const) {
          const sidesOf = (gap: number): readonly [number[], number[]] => [sumOf(own.slice(Math.max(0, gap - window), gap)), sumOf(own.slice(gap, gap + window))];
          const telling = [...found.keys()].filter((gap) => gap > 0 && !isTiny(sidesOf(gap)));
          for (const gap of telling) expect(found[gap]).toBeCloseTo(cosine(...sidesOf(gap)), 3);
        }
      }),
      SOME_RUNS,
    );
  });

  test('are compared text by text, no text with itself', () => {
    fc.assert(
      fc.property(page, (vectors) => {
        const own = centre(vectors);
        if (isTiny(own)) return;
        const { nearest, belowToAbove, belowToBelow } = measureTopics(vectors.map((values) => Float32Array.from(values)));
        const most = (text: number, start: number, end: number): number =>
          own.reduce((greatest, other, place) => (place >= start && place < end && place !== text ? Math.max(greatest, cosine(own[text] ?? [], other)) : greatest), -1);
        for (let gap = 1; gap < vectors.length; gap += 1) {
          expect(belowToAbove[gap]).toBeCloseTo(most(gap, gap - 4, gap), 3);
          expect(belowToBelow[gap]).toBeCloseTo(most(gap, gap, gap + 4), 3);
          expect(nearest[gap]).toBeCloseTo(Math.max(...[gap - 3, gap - 2, gap - 1].filter((above) => above >= 0).map((above) => most(above, gap, gap + 3))), 3);
        }
      }),
      SOME_RUNS,
    );
  });

  test('part two articles of one place that are near to each other in all else', () => {
    const texts = Array.from({ length: 24 }, (_, order) => Float32Array.of(1, 1, 1, Number(order < 12), Number(order >= 12)));
    const { near, nearDepth } = measureTopics(texts);
    expect(cosine([...(texts[11] ?? [])], [...(texts[12] ?? [])])).toBeCloseTo(0.75);
    expect(near[12]).toBeLessThan(-0.5);
    expect(near[6]).toBeCloseTo(1);
    expect(nearDepth.indexOf(Math.min(...nearDepth))).toBe(12);
  });

  test('of texts of which nothing is known are as near as nothing', () => {
    const { near, belowToAbove } = measureTopics([new Float32Array(3), new Float32Array(3)]);
    expect(near).toEqual([0, 0]);
    expect(belowToAbove).toEqual([0, 0]);
  });
});
