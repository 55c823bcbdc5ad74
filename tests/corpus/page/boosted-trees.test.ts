import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plantTrees, printTree, readTrees, sumOfTrees, type TreeNode } from '../../../src/corpus/page/boosted-trees.ts';
import { SOME_RUNS } from '../../support/properties.ts';

const INPUTS = ['near', 'how far', 'length 2'];
const leaf = fc.record({ value: fc.integer({ min: -9, max: 9 }).map((value) => value / 4) });
const { tree } = fc.letrec<{ tree: TreeNode }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, leaf, fc.record({ input: fc.nat(INPUTS.length - 1), bound: fc.integer({ min: -3, max: 3 }), below: tie('tree'), above: tie('tree') })),
}));
const forest = fc.array(tree, { minLength: 1, maxLength: 5 });
const row = fc.tuple(...INPUTS.map(() => fc.integer({ min: -4, max: 4 })));

/** As the definition says. */
function valueOf(node: TreeNode, inputs: readonly number[]): number {
  if ('value' in node) return node.value;
  return valueOf((inputs[node.input] ?? 0) < node.bound ? node.below : node.above, inputs);
}

describe('trees', () => {
  test('add up the values of the leaves that a row falls into', () => {
    fc.assert(
      fc.property(forest, row, (nodes, inputs) => {
        expect(sumOfTrees(plantTrees(nodes), inputs)).toBeCloseTo(nodes.reduce((sum, node) => sum + valueOf(node, inputs), 0));
      }),
      SOME_RUNS,
    );
  });

  test('are read as they were printed', () => {
    fc.assert(
      fc.property(forest, (nodes) => {
        expect(readTrees(nodes.map((node) => printTree(node, INPUTS)).join('\n'), INPUTS)).toEqual(plantTrees(nodes));
      }),
      SOME_RUNS,
    );
    expect(printTree({ input: 1, bound: 0.5, below: { value: -1 }, above: { value: 0.25 } }, INPUTS)).toBe('how_far<0.5 =-1 =0.25');
  });

  test('none of them say nothing', () => {
    expect(sumOfTrees(readTrees('\n', INPUTS), [1, 2, 3])).toBe(0);
  });

  test.each([
    ['ends too early', 'near<1 =2'],
    ['holds something else', 'near<1 =2 far'],
    ['asks for what is not measured', 'nearer<1 =2 =3'],
  ])('a row that %s is refused', (_, printed) => {
    expect(() => readTrees(printed, INPUTS)).toThrow(RangeError);
  });
});
