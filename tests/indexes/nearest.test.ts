import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNearest } from '../../src/indexes/nearest.ts';

describe('the nearest that are kept', () => {
  it('are those of sorting everything that was offered', () => {
    assert(
      property(array(integer({ min: -5, max: 5 })), integer({ min: 1, max: 6 }), (similarities, count) => {
        const nearest = createNearest(count);
        similarities.forEach((similarity, position) => nearest.offer(position, similarity));
        const sorted = similarities.map((similarity, position) => ({ similarity, position })).toSorted((a, b) => b.similarity - a.similarity || a.position - b.position);
        expect(nearest.positions()).toEqual(sorted.slice(0, count).map(({ position }) => position));
      }),
    );
  });
});
