/**
 * Small decision trees whose values are added up: a function of numbers that depend on each other (gradient boosting, Friedman 2001,
 * https://doi.org/10.1214/aos/1013203451). All trees stand in the same columns, each node right before those of its lower side.
 */
export interface BoostedTrees {
  /** The first node of each tree. */
  readonly roots: Int32Array;
  /** For each node the input that it asks for, or {@link LEAF}. */
  readonly asked: Int32Array;
  /** For each node the bound that an input has to be below for the lower side, for a leaf its value. */
  readonly values: Float64Array;
  /** For each node the first one of its upper side. */
  readonly upper: Int32Array;
}

/** Stands for no input. */
export const LEAF = -1;

/** A tree as it is fitted and written. */
export type TreeNode = { readonly value: number } | { readonly input: number; readonly bound: number; readonly below: TreeNode; readonly above: TreeNode };

export function plantTrees(trees: readonly TreeNode[]): BoostedTrees {
  const roots: number[] = [];
  const asked: number[] = [];
  const values: number[] = [];
  const upper: number[] = [];
  const plant = (node: TreeNode): void => {
    const at = asked.length;
    const isLeaf = 'value' in node;
    asked.push(isLeaf ? LEAF : node.input);
    values.push(isLeaf ? node.value : node.bound);
    upper.push(0);
    if (isLeaf) return;
    plant(node.below);
    upper[at] = asked.length;
    plant(node.above);
  };
  for (const tree of trees) {
    roots.push(asked.length);
    plant(tree);
  }
  return { roots: Int32Array.from(roots), asked: Int32Array.from(asked), values: Float64Array.from(values), upper: Int32Array.from(upper) };
}

/** The sum of the values that the trees have for one row of inputs. @param row what nodes ask for, by their numbers */
export function sumOfTrees({ roots, asked, values, upper }: BoostedTrees, row: ArrayLike<number>): number {
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree += 1) {
    let at = roots[tree] ?? 0;
    for (let input = asked[at] ?? LEAF; input !== LEAF; input = asked[at] ?? LEAF) at = (row[input] ?? 0) < (values[at] ?? 0) ? at + 1 : (upper[at] ?? 0);
    sum += values[at] ?? 0;
  }
  return sum;
}

/**
 * Trees of rows of text, one a row: their nodes in order, each as `name<bound` or `=value`, the blanks of names as `_`.
 * @throws RangeError for a row that is no tree, and for one that asks for what is not among the inputs
 */
export function readTrees(rows: string, inputs: readonly string[]): BoostedTrees {
  const numbers = new Map(inputs.map((name, number) => [wordOf(name), number]));
  const trees = rows.trim().split('\n').filter((row) => row !== '').map((row) => readTree(row.split(' ')[Symbol.iterator](), numbers));
  return plantTrees(trees);
}

function readTree(words: Iterator<string>, numbers: ReadonlyMap<string, number>): TreeNode {
  const { value: word } = words.next();
  const [name = '', number = ''] = typeof word === 'string' ? word.split(/[<=]/u) : [];
  if (number === '') throw new RangeError(`no node of a tree: ${String(word)}`);
  if (name === '') return { value: Number(number) };
  const input = numbers.get(name);
  if (input === undefined) throw new RangeError(`trees ask for what is not measured: ${name}`);
  return { input, bound: Number(number), below: readTree(words, numbers), above: readTree(words, numbers) };
}

/** What {@link readTrees} reads. */
export function printTree(node: TreeNode, inputs: readonly string[]): string {
  return 'value' in node ? `=${node.value}` : `${wordOf(inputs[node.input] ?? '')}<${node.bound} ${printTree(node.below, inputs)} ${printTree(node.above, inputs)}`;
}

function wordOf(name: string): string {
  return name.replaceAll(' ', '_');
}
