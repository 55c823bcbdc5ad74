import type { TreeNode } from '../corpus/page/boosted-trees.ts';
import { visitAll, type FitOptions } from './averaged-weights.ts';
import { shuffled } from './seeded-random.ts';

/** What a yes or no is to be told by. */
export interface TreeExamples {
  /** A column of numbers for each input, all of one length. */
  readonly columns: readonly Float32Array[];
  /** 1 for yes, 0 for no. */
  readonly answers: Uint8Array;
}

/** Turns rows of inputs into columns. Empties the rows: both together take much memory. @param inputs how many each row has */
export function toColumns(rows: Float32Array[], inputs: number): Float32Array[] {
  const columns = Array.from({ length: inputs }, (_, input) => Float32Array.from(rows, (row) => row[input] ?? 0));
  rows.length = 0;
  return columns;
}

export interface TreeOptions extends Omit<FitOptions, 'rounds'> {
  readonly trees: number;
  readonly leaves: number;
  /** What each tree adds of what it would have to. */
  readonly rate: number;
  /** A leaf holds at least so many examples. */
  readonly leastExamples: number;
}

/** So many examples that say nothing stand in each leaf. */
const SMOOTHING = 10;
/** Shares of the inputs and of the examples that each tree is grown of: none may carry all trees. */
const INPUT_SHARE = 0.3;
const EXAMPLE_SHARE = 0.7;
/** Bounds are looked for among so many. */
const BINS = 64;
/** Quantiles are taken from so many examples. */
const MOST_SAMPLED = 20_000;

/**
 * Trees whose sum is the logarithm of the odds of yes: each is grown, leaf by leaf, along the gradient that those before it leave
 * (Friedman 2001; bounds by histograms and the best leaf first as in LightGBM, Ke et al. 2017, https://papers.nips.cc/paper/6907).
 * The same examples and options give the same trees.
 * @throws CancelledError
 */
export async function fitBoostedTrees({ columns, answers }: TreeExamples, options: TreeOptions): Promise<TreeNode[]> {
  const binned = columns.map(toBins);
  const sums = new Float64Array(answers.length);
  const gradients = new Float64Array(answers.length);
  const curvatures = new Float64Array(answers.length);
  const trees: TreeNode[] = [];
  const grow = (): void => {
    for (let example = 0; example < answers.length; example += 1) {
      const chance = 1 / (1 + Math.exp(-(sums[example] ?? 0)));
      gradients[example] = chance - (answers[example] ?? 0);
      curvatures[example] = chance * (1 - chance);
    }
    const tree = growTree({ binned, gradients, curvatures }, options);
    trees.push(toNode(tree, binned));
    for (let example = 0; example < answers.length; example += 1) sums[example] = (sums[example] ?? 0) + valueFor(tree, binned, example);
  };
  await visitAll(Array.from({ length: options.trees }), grow, options.signal, options.onProgress);
  return trees;
}

/** An input as the number of a bin for each example, and the bounds between them. */
interface Binned {
  readonly bins: Uint8Array;
  readonly bounds: readonly number[];
}

function toBins(column: Float32Array): Binned {
  const step = Math.max(1, Math.floor(column.length / MOST_SAMPLED));
  const sample = Float32Array.from({ length: Math.ceil(column.length / step) }, (_, place) => column[place * step] ?? 0).toSorted();
  const quantiles = Array.from({ length: BINS - 2 }, (_, place) => sample[Math.floor(((place + 1) * sample.length) / (BINS - 1))] ?? 0);
  // An input that is mostly 0 is asked for being more.
  const above = [...quantiles, ...sample.subarray(-1)].filter((bound) => bound > (sample[0] ?? 0));
  const bounds = [...new Set(above.map(rounded))].toSorted((a, b) => a - b);
  return { bins: Uint8Array.from(column, (value) => binOf(value, bounds)), bounds };
}

/** Bounds are written with four digits. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

function binOf(value: number, bounds: readonly number[]): number {
  let [low, high] = [0, bounds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= (bounds[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A node while the tree grows; it is a leaf until it is split. */
interface GrowingNode {
  value: number;
  split?: { readonly input: number; readonly bin: number; readonly below: GrowingNode; readonly above: GrowingNode };
}

interface Gradients {
  readonly binned: readonly Binned[];
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
}

/** A leaf that may be split: its examples, and sums over them by bin of the inputs that are looked at. */
interface Leaf {
  readonly node: GrowingNode;
  readonly examples: Int32Array;
  readonly sums: Sums;
  readonly best: Split | null;
}

/** Gradients, curvatures and counts in rows of {@link BINS} for each input. */
type Sums = Float64Array;

interface Split {
  readonly gain: number;
  readonly input: number;
  readonly bin: number;
}

/** Numbers of one bin. */
const WIDTH = 3;

function growTree(data: Gradients, { leaves, rate, leastExamples, random }: TreeOptions): GrowingNode {
  const telling = [...data.binned.keys()].filter((input) => (data.binned[input]?.bounds.length ?? 0) > 0);
  const inputs = shuffled(telling, random).slice(0, Math.ceil(telling.length * INPUT_SHARE));
  const examples = Int32Array.from(data.gradients.keys()).filter(() => random() < EXAMPLE_SHARE);
  const makeLeaf = (own: Int32Array, sums: Sums): Leaf => {
    const total = totalOf(data, own);
    return { node: { value: (-rate * total.gradient) / (total.curvature + SMOOTHING) }, examples: own, sums, best: bestSplit(sums, total, inputs, data.binned, leastExamples) };
  };
  const split = (leaf: Leaf, { input, bin }: Split): [Leaf, Leaf] => {
    const bins = data.binned[input]?.bins ?? new Uint8Array();
    const [below, above] = [leaf.examples.filter((example) => (bins[example] ?? 0) <= bin), leaf.examples.filter((example) => (bins[example] ?? 0) > bin)];
    // The sums of one side are what those of the other leave: only the smaller one is gone through.
    const isBelowLess = below.length < above.length;
    const less = sumUp(data, inputs, isBelowLess ? below : above);
    const rest = leaf.sums.map((sum, place) => sum - (less[place] ?? 0));
    const [lower, upper] = [makeLeaf(below, isBelowLess ? less : rest), makeLeaf(above, isBelowLess ? rest : less)];
    leaf.node.split = { input, bin, below: lower.node, above: upper.node };
    return [lower, upper];
  };
  const root = makeLeaf(examples, sumUp(data, inputs, examples));
  const growing = [root];
  while (growing.length < leaves) {
    const leaf = growing.reduce((most, other) => ((other.best?.gain ?? 0) > (most.best?.gain ?? 0) ? other : most));
    if (leaf.best === null) break;
    growing.splice(growing.indexOf(leaf), 1, ...split(leaf, leaf.best));
  }
  return root.node;
}

function sumUp({ binned, gradients, curvatures }: Gradients, inputs: readonly number[], examples: Int32Array): Sums {
  const sums = new Float64Array(inputs.length * BINS * WIDTH);
  inputs.forEach((input, row) => {
    const bins = binned[input]?.bins ?? new Uint8Array();
    const first = row * BINS;
    for (let place = 0; place < examples.length; place += 1) {
      const example = examples[place] ?? 0;
      const at = (first + (bins[example] ?? 0)) * WIDTH;
      sums[at] = (sums[at] ?? 0) + (gradients[example] ?? 0);
      sums[at + 1] = (sums[at + 1] ?? 0) + (curvatures[example] ?? 0);
      sums[at + 2] = (sums[at + 2] ?? 0) + 1;
    }
  });
  return sums;
}

/** Over all examples of a leaf. */
interface Total {
  readonly gradient: number;
  readonly curvature: number;
  readonly count: number;
}

function totalOf({ gradients, curvatures }: Gradients, examples: Int32Array): Total {
  let [gradient, curvature] = [0, 0];
  for (const example of examples) {
    gradient += gradients[example] ?? 0;
    curvature += curvatures[example] ?? 0;
  }
  return { gradient, curvature, count: examples.length };
}

/** What a leaf with these sums takes from the error, but for a factor. */
function worthOf(gradient: number, curvature: number): number {
  return gradient ** 2 / (curvature + SMOOTHING);
}

function bestSplit(sums: Sums, { gradient, curvature, count }: Total, inputs: readonly number[], binned: readonly Binned[], leastExamples: number): Split | null {
  let best: Split | null = null;
  inputs.forEach((input, row) => {
    let [below, curved, counted] = [0, 0, 0];
    const last = binned[input]?.bounds.length ?? 0;
    for (let bin = 0; bin < last; bin += 1) {
      const at = (row * BINS + bin) * WIDTH;
      below += sums[at] ?? 0;
      curved += sums[at + 1] ?? 0;
      counted += sums[at + 2] ?? 0;
      if (counted < leastExamples || count - counted < leastExamples) continue;
      const gain = worthOf(below, curved) + worthOf(gradient - below, curvature - curved) - worthOf(gradient, curvature);
      if (gain > (best?.gain ?? 0)) best = { gain, input, bin };
    }
  });
  return best;
}

function valueFor(tree: GrowingNode, binned: readonly Binned[], example: number): number {
  let node = tree;
  while (node.split !== undefined) node = (binned[node.split.input]?.bins[example] ?? 0) <= node.split.bin ? node.split.below : node.split.above;
  return node.value;
}

function toNode({ value, split }: GrowingNode, binned: readonly Binned[]): TreeNode {
  if (split === undefined) return { value: rounded(value) };
  const { input, bin, below, above } = split;
  return { input, bound: binned[input]?.bounds[bin] ?? 0, below: toNode(below, binned), above: toNode(above, binned) };
}
