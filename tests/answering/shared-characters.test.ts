import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestRun, rarity, shareOfCharacters, weighCharacters } from '../../src/answering/shared-characters.ts';

describe('characters in common', () => {
  test('weigh more the fewer sentences hold them', () => {
    const weights = weighCharacters('著作年', ['他著有一书。', '那年冬天。', '这年春天。']);
    expect(weights.get('著')).toBeCloseTo(rarity(1, 3), 9);
    expect(weights.get('年')).toBeCloseTo(rarity(2, 3), 9);
    expect(weights.get('作')).toBeCloseTo(rarity(0, 3), 9);
  });

  test('of a sentence are the share of their weight', () => {
    const weights = new Map([['著', 3], ['年', 1]]);
    expect(shareOfCharacters(weights, '他著有一书。')).toBe(0.75);
    expect(shareOfCharacters(weights, '那天。')).toBe(0);
    expect(shareOfCharacters(new Map(), '那天。')).toBe(0);
  });

  test('are of Han, each once, particles left out', () => {
    expect([...weighCharacters('的GDP增长增', ['增长']).keys()]).toEqual(['增', '长']);
  });
});

describe('the longest run', () => {
  test('is as long as the longest text that both hold', () => {
    expect(longestRun('进出口总额增长', '全年进出口总额为')).toBe(5);
    expect(longestRun('甲', '乙')).toBe(0);
    expect(longestRun('', '乙')).toBe(0);
  });

  test('is found wherever it stands', () => {
    assert(
      property(string(), string(), string({ minLength: 1 }), (before, behind, run) => {
        const longest = longestRun(`${before}${run}${behind}`, run);
        expect(longest).toBe(run.length);
      }),
    );
  });
});
