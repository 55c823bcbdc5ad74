import { describe, expect, it } from 'vitest';
import { damageIndex } from '../support/damage.ts';

describe('an index of which any file is damaged anywhere', () => {
  it.each([
    ['with an older generation beside it is always served, in the words of one of the two', true, Infinity],
    ['whose vectors are a graph, and with nothing beside it, is served or refused, and never crashes the process', false, -1],
  ])('%s, and the next update mends it from the embeddings that are kept', async (_, hasOlder, mostExactNumbers) => {
    const report = await damageIndex({ positionsPerFile: 1, hasOlder, mendEvery: 8, mostExactNumbers });
    expect(report).toMatchObject({ crashed: 0, undetected: [], wrong: [], unclear: [], embeddedAgain: 0 });
    expect(report.cases).toBeGreaterThan(50);
    expect(report.mended).toBeGreaterThan(5);
    expect(report.served).toBeGreaterThan(5);
    expect(report.refused > 5).toBe(!hasOlder);
  });
});
