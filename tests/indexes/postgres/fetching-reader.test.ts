import { describe, expect, it } from 'vitest';
import { createFetchingReader, NotFetched, type FetchingReader, type Shelf } from '../../../src/indexes/postgres/fetching-reader.ts';

/** A reader with one shelf, on which each number has its square. */
function squares(capacity: number): { reader: FetchingReader; shelf: Shelf<number, number>; fetched: number[][] } {
  const fetched: number[][] = [];
  const reader = createFetchingReader(({ tokens = [] }) => shelf.want(tokens));
  const shelf: Shelf<number, number> = reader.shelf<number, number>({
    nameOf: (key) => key,
    bytesOf: () => 1,
    capacity,
    async fetch(keys) {
      fetched.push([...keys]);
      return new Map(keys.map((key) => [key, key * key]));
    },
  });
  return { reader, shelf, fetched };
}

describe('a reading', () => {
  it('is run again with all that it missed, fetched at once', async () => {
    const { reader, shelf, fetched } = squares(10);
    expect(await reader.read(() => [1, 2, 3].map((key) => shelf.take(key)))).toEqual([1, 4, 9]);
    expect(fetched).toEqual([[1, 2, 3]]);
  });

  it('runs once when what it needs was named', async () => {
    const { reader, shelf, fetched } = squares(10);
    let runs = 0;
    const work = (): number => {
      runs += 1;
      return shelf.take(5) ?? NaN;
    };
    expect(await reader.read(work, () => ({ tokens: [5] }))).toBe(25);
    expect(runs).toBe(1);
    expect(fetched).toEqual([[5]]);
  });

  it('may depend on what it found, and stop where it cannot go on', async () => {
    const { reader, shelf, fetched } = squares(10);
    const follow = (key: number): number => {
      const next = shelf.take(key);
      if (next === undefined) throw new NotFetched(String(key));
      return next > 100 ? next : follow(next);
    };
    expect(await reader.read(() => follow(2))).toBe(256);
    expect(fetched).toEqual([[2], [4], [16]]);
  });

  it('keeps what it has taken, however little the shelf keeps for others', async () => {
    const { reader, shelf } = squares(1);
    const sum = (keys: readonly number[]): number => keys.reduce((total, key) => total + (shelf.take(key) ?? 0), 0);
    expect(await Promise.all([reader.read(() => sum([1, 2, 3])), reader.read(() => sum([4, 5, 6]))])).toEqual([14, 77]);
  });

  it('finds what was used last without fetching it again, and fetches what was dropped', async () => {
    const { reader, shelf, fetched } = squares(2);
    for (const key of [1, 2, 1, 3, 1, 2]) await reader.read(() => shelf.take(key));
    expect(fetched).toEqual([[1], [2], [3], [2]]);
  });

  it('rejects with its own error once nothing is missing any more, and with that of a fetch', async () => {
    const { reader, shelf } = squares(10);
    await expect(
      reader.read(() => {
        if (shelf.take(1) !== undefined) throw new RangeError('too far');
      }),
    ).rejects.toThrow('too far');
    const broken = reader.shelf<number, number>({ nameOf: (key) => key, bytesOf: () => 1, capacity: 1, fetch: () => Promise.reject(new Error('no database')) });
    await expect(reader.read(() => broken.take(1))).rejects.toThrow('no database');
  });

  it('is the only way to a shelf', () => {
    expect(() => squares(1).shelf.take(1)).toThrow('read method');
  });
});
