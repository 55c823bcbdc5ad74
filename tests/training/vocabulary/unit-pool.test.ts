import { describe, expect, it } from 'vitest';
import { poolUnits, type UnitPool } from '../../../src/training/vocabulary/unit-pool.ts';

function textsOf({ codes, starts, lengths, counts, alphabet }: UnitPool): [string, number][] {
  return Array.from(starts, (start, unit) => [
    Array.from(codes.subarray(start, start + (lengths[unit] ?? 0)), (code) => alphabet[code]).join(''),
    counts[unit] ?? 0,
  ]);
}

describe('poolUnits', () => {
  it('encodes units by their characters, the most frequent character first', () => {
    const pool = poolUnits(new Map([['𠮷b', 2], ['b', 5]]), 1);
    expect(pool.alphabet).toEqual(['b', '𠮷']);
    expect(textsOf(pool)).toEqual([['𠮷b', 2], ['b', 5]]);
  });

  it('leaves out the rarest characters beyond the coverage and cuts units there', () => {
    const pool = poolUnits(new Map([['axb', 1], ['ab', 50], ['x', 1], ['b', 1]]), 0.98);
    expect(pool.alphabet).toEqual(['b', 'a']);
    expect(textsOf(pool)).toEqual([['a', 1], ['b', 2], ['ab', 50]]);
  });

  it('keeps every character at a coverage of 1', () => {
    expect(poolUnits(new Map([['a', 1_000_000], ['b', 1]]), 1).alphabet).toEqual(['a', 'b']);
  });

  it('always keeps the mark of the blank', () => {
    expect(poolUnits(new Map([['a', 1000], ['▁', 1]]), 0.9).alphabet).toEqual(['a', '▁']);
  });

  it('is empty for no units', () => {
    expect(poolUnits(new Map(), 0.9995)).toMatchObject({ alphabet: [], codes: new Int32Array(0) });
  });
});
