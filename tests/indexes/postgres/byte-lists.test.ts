import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAscending, decodePostings, decodeTokens, encodeAscending, encodePostings, encodeTokens } from '../../../src/indexes/postgres/byte-lists.ts';

const positions = fc.uniqueArray(fc.nat(2 ** 31 - 1), { maxLength: 50 }).map((list) => Uint32Array.from(list).toSorted());

describe('lists as bytes', () => {
  it('are read back as they were, in one chunk or several', () => {
    fc.assert(
      fc.property(positions, positions, (one, other) => {
        expect([...decodeAscending([encodeAscending(one)], one.length)]).toEqual([...one]);
        expect([...decodeAscending([one, other].map(encodeAscending), one.length + other.length)]).toEqual([...one, ...other]);
      }),
    );
  });

  it('hold how often a term stands in a passage, at most 255 times', () => {
    fc.assert(
      fc.property(positions, fc.nat(1000), (list, frequency) => {
        const entries = [...list].flatMap((position) => [position, frequency]);
        const { passages, frequencies } = decodePostings([encodePostings(entries)], list.length);
        expect([...passages]).toEqual([...list]);
        expect([...frequencies]).toEqual([...list].map(() => Math.min(255, frequency)));
      }),
    );
  });

  it('take a byte for a small step', () => {
    expect(encodeAscending(Uint32Array.from({ length: 100 }, (_, at) => 3 * at))).toHaveLength(100);
  });

  it('hold the tokens of a passage, empty segments, too', () => {
    const tokens = { segments: [new Uint32Array(), Uint32Array.of(1, 500_000, 1)], norms: Float32Array.of(0, 1.5), pairNorms: Float32Array.of(2.25, 0) };
    expect(decodeTokens(encodeTokens(tokens))).toEqual(tokens);
  });
});
