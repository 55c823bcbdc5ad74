import { describe, expect, it } from 'vitest';
import { plantTrees, sumOfTrees, type TreeNode } from '../../src/corpus/page/boosted-trees.ts';
import { meanLineWeights, meanStructureWeights, meanTrees } from '../../src/evaluation/mean-weights.ts';

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

it('the mean of trees says what all fits say, divided by how many there are', () => {
  const fits: TreeNode[][] = [[{ input: 0, bound: 1, below: { value: -2 }, above: { value: 4 } }], [{ value: 1 }, { value: 2 }]];
  const mean = plantTrees(meanTrees(fits));
  expect([0, 1].map((input) => sumOfTrees(mean, [input]))).toEqual([0.5, 3.5]);
});
