import { describe, expect, it } from 'vitest';
import { meanLineWeights, meanStructureWeights } from '../../src/evaluation/mean-weights.ts';

describe('the mean of fits', () => {
  it('is taken number by number, and counts 0 where a fit lacks a feature', () => {
    const one = new Map([['full', [1, 2]], ['spaced', [3, 0]]]);
    const other = new Map([['full', [3, -2]], ['doubled', [0, 1]]]);
    expect(meanLineWeights([one, other])).toEqual(new Map([['full', [2, 0]], ['spaced', [1.5, 0]], ['doubled', [0, 0.5]]]));
    expect(meanStructureWeights([new Map([['far', 3]]), new Map([['near', 1], ['far', 1]])])).toEqual(new Map([['far', 2], ['near', 0.5]]));
  });

  it('of one fit is that fit', () => {
    const weights = new Map([['full', [0.25, -1]]]);
    expect(meanLineWeights([weights])).toEqual(weights);
  });
});
