import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPairIndex } from '../../../src/training/vocabulary/pair-index.ts';
import { SEED } from '../../support/properties.ts';

const pairs = fc.array(fc.tuple(fc.integer({ min: -1, max: 60 }), fc.integer({ min: 0, max: 60 })), { maxLength: 2000, size: 'max' });

describe('a pair index', () => {
  it('numbers pairs in the order in which they came, as a map does', () => {
    fc.assert(
      fc.property(pairs, (added) => {
        const index = createPairIndex();
        const oracle = new Map<string, number>();
        const numbers = added.map(([first, second]) => index.add(first, second));
        for (const pair of added) if (!oracle.has(pair.join())) oracle.set(pair.join(), oracle.size);
        expect(numbers).toEqual(added.map((pair) => oracle.get(pair.join())));
        expect(index.size).toBe(oracle.size);
        expect([...oracle.keys()]).toEqual(Array.from({ length: index.size }, (_, number) => [index.firstOf(number), index.secondOf(number)].join()));
      }),
      { seed: SEED, numRuns: 50 },
    );
  });

  it('finds what was added and nothing else, after it has grown', () => {
    const index = createPairIndex();
    for (let first = 0; first < 200; first += 1) for (let second = 0; second < 50; second += 1) index.add(first, second);
    expect(index.find(123, 45)).toBe(123 * 50 + 45);
    expect(index.find(45, 123)).toBe(-1);
    expect(index.find(-1, 0)).toBe(-1);
  });
});
