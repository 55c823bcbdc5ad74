import { describe, expect, it } from 'vitest';
import { digamma, fitScores } from '../../../src/training/vocabulary/fit-scores.ts';

describe('digamma', () => {
  it.each([
    [1, -0.5772156649015329],
    [0.5, -1.9635100260214235],
    [2, 0.4227843350984671],
    [10, 2.251752589066721],
    [1e6, 13.81551005796419],
  ])('of %d is %d', (value, expected) => {
    expect(digamma(value)).toBeCloseTo(expected, 11);
  });
});

describe('fitting scores', () => {
  it('gives more than its share to what is frequent and less to what is rare', () => {
    const [frequent = 0, rare = 0] = fitScores(Float64Array.of(99, 1), Uint8Array.of(1, 1), 0, 1);
    expect(Math.exp(rare)).toBeLessThan(0.01 * 0.6);
    expect(Math.exp(frequent)).toBeGreaterThan(0.985);
    expect(Math.exp(frequent) + Math.exp(rare)).toBeLessThan(1);
  });

  it('lets what is hardly expected die, but not the kept ones, and gives those a probability', () => {
    const isAlive = Uint8Array.of(1, 1, 1, 1);
    const scores = fitScores(Float64Array.of(0, 10, 0.2, 5), isAlive, 1, 2);
    expect([...isAlive]).toEqual([1, 1, 0, 1]);
    expect(scores[0]).toBeGreaterThan(-30);
    expect(scores[2]).toBe(-Infinity);
  });

  it('lets nothing die when fewer than wanted would live', () => {
    const isAlive = Uint8Array.of(1, 1, 1);
    fitScores(Float64Array.of(3, 0.2, 5), isAlive, 0, 3);
    expect([...isAlive]).toEqual([1, 1, 1]);
  });

  it('leaves the dead dead', () => {
    const isAlive = Uint8Array.of(1, 0);
    expect(fitScores(Float64Array.of(3, 7), isAlive, 0, 1)[1]).toBe(-Infinity);
    expect([...isAlive]).toEqual([1, 0]);
  });
});
