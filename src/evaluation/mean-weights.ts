import type { TreeNode } from '../corpus/page/boosted-trees.ts';
import type { LineWeights } from '../corpus/page/label-lines.ts';
import type { StructureWeights } from '../corpus/page/weigh-features.ts';

/** The mean of several fits, number by number. A feature that one of them does not have weighs 0 there. */
export function meanLineWeights(fits: readonly LineWeights[]): LineWeights {
  const sums = new Map<string, readonly number[]>();
  for (const [name, row] of fits.flatMap((weights) => [...weights])) {
    const sum = sums.get(name);
    sums.set(name, sum === undefined ? row : sum.map((value, place) => value + (row[place] ?? 0)));
  }
  return new Map([...sums].map(([name, row]) => [name, row.map((value) => value / fits.length)]));
}

/** The same of weights that are one number for each feature. */
export function meanStructureWeights(fits: readonly StructureWeights[]): StructureWeights {
  const means = meanLineWeights(fits.map((weights) => new Map([...weights].map(([name, weight]) => [name, [weight]]))));
  return new Map([...means].map(([name, [weight = 0]]) => [name, weight]));
}

/** Trees whose sum is the mean of the sums of several fits. */
export function meanTrees(fits: readonly (readonly TreeNode[])[]): TreeNode[] {
  return fits.flatMap((trees) => trees.map((tree) => divideTree(tree, fits.length)));
}

function divideTree(node: TreeNode, by: number): TreeNode {
  return 'value' in node ? { value: Number((node.value / by).toPrecision(4)) } : { ...node, below: divideTree(node.below, by), above: divideTree(node.above, by) };
}
