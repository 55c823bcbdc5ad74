import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countTokens, surprisesFrom } from '../../../src/corpus/page/word-surprise.ts';
import { MANY_RUNS } from '../../support/properties.ts';

/** Words are numbers below this. */
const WORDS = 6;
const lists = fc.array(fc.array(fc.nat({ max: WORDS - 1 }), { maxLength: 8 }), { minLength: 1, maxLength: 6 });

/** Utiyama & Isahara (2001) from scratch: −Σ ln((count + 1) / (length + vocabulary)) over the words of the texts. */
function naiveSurprise(texts: readonly (readonly number[])[], start: number, end: number): number {
  const told = texts.map((text) => text.filter((word) => texts.filter((other) => other.includes(word)).length > 1));
  const vocabulary = new Set(told.flat()).size;
  const words = told.slice(start, end).flat();
  return words.reduce((sum, word) => sum - Math.log((words.filter((other) => other === word).length + 1) / (words.length + vocabulary)), 0);
}

describe('how surprising the words of texts are', () => {
  test('is what the formula says, computed from scratch', () => {
    fc.assert(
      fc.property(lists, (texts) => {
        const { tokens, vocabulary, total } = countTokens(texts, WORDS);
        expect(total).toBe(tokens.flat().length);
        expect(vocabulary).toBe(new Set(tokens.flat()).size);
        for (let start = 0; start < texts.length; start += 1) {
          const surprises = surprisesFrom(tokens, vocabulary, start);
          for (let end = start + 1; end <= texts.length; end += 1) expect(surprises[end]).toBeCloseTo(naiveSurprise(texts, start, end), 8);
        }
      }),
      MANY_RUNS,
    );
  });

  test('is nothing when no word stands in two texts', () => {
    const { tokens, vocabulary, total } = countTokens([[0, 0, 1], [2], []], WORDS);
    expect({ tokens, vocabulary, total }).toEqual({ tokens: [[], [], []], vocabulary: 0, total: 0 });
    expect([...surprisesFrom(tokens, vocabulary, 0)]).toEqual([0, 0, 0, 0]);
  });

  test('is less for two texts of the same words together than apart', () => {
    const { tokens, vocabulary } = countTokens([[0, 1, 0], [0, 1], [2, 3, 3], [2, 3]], WORDS);
    const of = (start: number, end: number): number => surprisesFrom(tokens, vocabulary, start)[end] ?? 0;
    expect(of(0, 2) + of(2, 4)).toBeLessThan(of(0, 1) + of(1, 3) + of(3, 4));
    expect(of(0, 2) + of(2, 4)).toBeLessThan(of(0, 4));
  });
});
