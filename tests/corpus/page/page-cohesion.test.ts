import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureCohesion } from '../../../src/corpus/page/page-cohesion.ts';
import { SOME_RUNS } from '../../support/properties.ts';
import type { PageTerms } from '../../../src/corpus/page/page-terms.ts';

const TERMS = 8;
const page = fc
  .tuple(fc.array(fc.subarray(Array.from({ length: TERMS }, (_, term) => term)), { maxLength: 12 }), fc.array(fc.double({ min: 0.1, max: 3, noNaN: true }), { minLength: TERMS, maxLength: TERMS }))
  .map(([held, weights]) => asTerms(held, weights));

function asTerms(held: readonly (readonly number[])[], weights: readonly number[] = Array.from({ length: TERMS }, () => 1)): PageTerms {
  const lists = held.map((terms) => Int32Array.from(terms));
  return { held: lists, rare: lists, weights: Float64Array.from(weights) };
}

/** The cosine of the weighted sets of terms on both sides of a gap. */
function naiveLikeness({ held, weights }: PageTerms, gap: number, window: number): number {
  const setOf = (start: number, end: number): Set<number> => new Set(held.slice(Math.max(0, start), end).flatMap((terms) => [...terms]));
  const lengthOf = (terms: Iterable<number>): number => Math.sqrt([...terms].reduce((sum, term) => sum + (weights[term] ?? 0) ** 2, 0));
  const above = setOf(gap - window, gap);
  const below = setOf(gap, gap + window);
  const shared = [...above].filter((term) => below.has(term));
  return shared.length === 0 ? 0 : lengthOf(shared) ** 2 / (lengthOf(above) * lengthOf(below));
}

/** For each gap the terms that lead across it to the next text that holds them, at most eight texts on, each by its length. */
function naiveLinks({ held, weights }: PageTerms, gap: number): number {
  const placesOf = (term: number): number[] => held.flatMap((terms, order) => (terms.includes(term) ? [order] : []));
  return [...weights.keys()].reduce((sum, term) => {
    const places = placesOf(term);
    const from = places.findLast((place) => place < gap);
    const to = places.find((place) => place >= gap);
    const isEverywhere = places.length > Math.max(3, held.length / 2);
    return from === undefined || to === undefined || isEverywhere || to - from > 8 ? sum : sum + (weights[term] ?? 0) ** 2 / (to - from);
  }, 0);
}

describe('the cohesion of a page', () => {
  test('has one value of each measure for each text, in its range', () => {
    fc.assert(
      fc.property(page, (terms) => {
        const cohesion = measureCohesion(terms);
        for (const values of Object.values(cohesion)) expect(values).toHaveLength(terms.held.length);
        for (const value of [...cohesion.near, ...cohesion.wide]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-9);
        }
        for (const value of [...cohesion.nearDepth, ...cohesion.wideDepth]) expect(value).toBeLessThanOrEqual(0);
        for (const value of [...cohesion.links, ...cohesion.linkShare]) expect(value).toBeGreaterThanOrEqual(0);
      }),
      SOME_RUNS,
    );
  });

  test('is what its definitions say, computed plainly', () => {
    fc.assert(
      fc.property(page, (terms) => {
        const { near, wide, links, linkShare } = measureCohesion(terms);
        const gaps = [...terms.held.keys()].filter((gap) => gap > 0);
        const naive = gaps.map((gap) => naiveLinks(terms, gap));
        const average = naive.reduce((sum, link) => sum + link, 0) / Math.max(1, gaps.length) || 1;
        gaps.forEach((gap, place) => {
          expect(near[gap]).toBeCloseTo(naiveLikeness(terms, gap, 2), 9);
          expect(wide[gap]).toBeCloseTo(naiveLikeness(terms, gap, 4), 9);
          const size = Math.sqrt(((terms.held[gap - 1]?.length ?? 0) + 1) * ((terms.held[gap]?.length ?? 0) + 1));
          expect(links[gap]).toBeCloseTo((naive[place] ?? 0) / size, 9);
          expect(linkShare[gap]).toBeCloseTo((naive[place] ?? 0) / average, 9);
        });
      }),
      SOME_RUNS,
    );
  });

  test('of a page that reads the same from its end is the same from its end', () => {
    fc.assert(
      fc.property(page, ({ held }) => {
        // Whole numbers add up alike from both ends: the slope to a peak ends at the least fall.
        const mirrored: PageTerms = { ...asTerms([...held, ...held.toReversed()].map((terms) => [...terms])), weights: Float64Array.from({ length: TERMS }, (_, term) => 1 + (term % 3)) };
        const { near, wide, links, nearDepth, wideDepth, rareNear, rareWide, rareShare } = measureCohesion(mirrored);
        for (const values of [near, wide, links, nearDepth, wideDepth, rareNear, rareWide, rareShare]) {
          const inner = values.slice(1);
          inner.forEach((value, place) => expect(value).toBeCloseTo(inner[inner.length - 1 - place] ?? Number.NaN, 9));
        }
      }),
      SOME_RUNS,
    );
  });

  test('counts the rare terms on both sides, each once, however common the others are', () => {
    const lists = [[0, 1], [1, 2], [1, 2, 3], [3]].map((terms) => Int32Array.from(terms));
    const { rareNear, rareWide, rareShare } = measureCohesion({ ...asTerms([[0], [0], [0], [0]]), rare: lists });
    expect(rareNear).toEqual([0, 1, 2, 1]);
    expect(rareWide).toEqual([0, 1, 2, 1]);
    expect(rareShare.slice(1).reduce((sum, share) => sum + share, 0)).toBeCloseTo(3);
  });

  test('has its valley between two articles of different words', () => {
    const { near, nearDepth, links } = measureCohesion(asTerms([[0, 1], [0, 1, 2], [1, 2], [4, 5], [5, 6], [4, 6]]));
    expect(near[3]).toBe(0);
    expect(links[3]).toBe(0);
    expect(Math.min(...nearDepth)).toBe(nearDepth[3]);
    expect(nearDepth[3]).toBeLessThan(-0.5);
  });

  test('of a page without texts, or of one, is nothing', () => {
    expect(measureCohesion(asTerms([]))).toEqual({ near: [], wide: [], nearDepth: [], wideDepth: [], rareNear: [], rareWide: [], rareShare: [], links: [], linkShare: [] });
    expect(measureCohesion(asTerms([[1, 2]]))).toEqual({ near: [0], wide: [0], nearDepth: [0], wideDepth: [0], rareNear: [0], rareWide: [0], rareShare: [0], links: [0], linkShare: [0] });
  });
});
