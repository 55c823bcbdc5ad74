import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSeeds } from '../../../src/training/vocabulary/find-seeds.ts';
import { poolUnits } from '../../../src/training/vocabulary/unit-pool.ts';
import { SOME_RUNS } from '../../support/properties.ts';

async function seedsOf(units: ReadonlyMap<string, number>, seedSize = 1000, maxPieceLength = 4): Promise<Map<string, number>> {
  const pool = poolUnits(new Map(units), 1);
  const seeds = await findSeeds(pool, { seedSize, maxPieceLength });
  return new Map(
    Array.from(seeds.starts, (start, seed) => [
      Array.from(pool.codes.subarray(start, start + (seeds.lengths[seed] ?? 0)), (code) => pool.alphabet[code]).join(''),
      seeds.counts[seed] ?? 0,
    ]),
  );
}

/** How often every string of at most `most` characters stands in the units. */
function countNaively(units: ReadonlyMap<string, number>, most: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [unit, count] of units) {
    for (let start = 0; start < unit.length; start += 1) {
      for (let end = start + 1; end <= Math.min(unit.length, start + most); end += 1) {
        const text = unit.slice(start, end);
        counts.set(text, (counts.get(text) ?? 0) + count);
      }
    }
  }
  return counts;
}

const units = fc
  .array(fc.tuple(fc.stringMatching(/^[abc]{1,9}$/u), fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 30 })
  .map((entries) => new Map(entries));

describe('the seeds of a vocabulary', () => {
  it('are the characters and the strings that occur twice and are not always part of the same longer one', async () => {
    await fc.assert(
      fc.asyncProperty(units, async (units) => {
        const counts = countNaively(units, 5);
        const isInside = (text: string, count: number): boolean =>
          [...'abc'].some((letter) => counts.get(text + letter) === count || counts.get(letter + text) === count);
        const expected = [...counts].filter(
          ([text, count]) => text.length === 1 || (text.length <= 4 && count >= 2 && !isInside(text, count)),
        );
        expect(await seedsOf(units)).toEqual(new Map(expected));
      }),
      SOME_RUNS,
    );
  });

  it('are those that cover most where there are too many', async () => {
    const units = new Map([['ab', 10], ['cdx', 4], ['cdy', 4], ['efx', 9], ['efy', 9], ['ghx', 1], ['ghy', 1]]);
    const longSeeds = async (seedSize: number): Promise<string[]> => [...(await seedsOf(units, seedSize)).keys()].filter((text) => text.length > 1);
    // "ef" covers 36 characters, "efx" and "efy" 27 each, "ab" 20, "cd" 16. Of equal ones the first stays.
    expect(await longSeeds(1)).toEqual(['ef']);
    expect(await longSeeds(2)).toEqual(['ef', 'efx']);
    expect((await longSeeds(5)).toSorted()).toEqual(['ab', 'cd', 'ef', 'efx', 'efy']);
  });

  it('begin with the characters in the order of their codes', async () => {
    expect([...(await seedsOf(new Map([['ba', 2], ['b', 1]]))).keys()]).toEqual(['b', 'a', 'ba']);
  });
});
