import { setImmediate } from 'node:timers/promises';
import { CancelledError } from '../errors.ts';
import { shuffled, type Random } from './seeded-random.ts';

/** Rows of numbers by the name of a feature, all rows of one length: a number for each label, or one. */
export type Rows = ReadonlyMap<string, readonly number[]>;

/** The weights of a linear model while it is fitted. */
export interface AveragedWeights {
  /** What they are now; the map and its rows change with every step. */
  readonly current: Rows;
  /**
   * Takes one example in: each weight moves along its gradient, the features of the truth less those of the guess.
   * An example that was guessed right has none, and is a step all the same.
   */
  learn(gradient: Rows): void;
  /** The mean of the weights over all steps: it depends far less on the last examples (averaged perceptron, Collins 2002, https://aclanthology.org/W02-1001). */
  average(): Map<string, number[]>;
}

/** How examples are gone through. */
export interface FitOptions {
  /** How often each example is seen. */
  readonly rounds: number;
  /** Gives the order of the examples, another one in each round. */
  readonly random: Random;
  readonly signal?: AbortSignal;
  /** Called after each example, with those of all rounds in `total`. */
  readonly onProgress?: (done: number, total: number) => void;
}

interface Slot {
  readonly weights: number[];
  /** Sum of all moves, each times the number of the step it was made in. */
  readonly moved: number[];
  /** Sum of the squares of all gradients. */
  readonly squares: number[];
}

/**
 * Weights that all begin at 0. A weight moves by less the more it has been moved already, so that rare features count as much
 * as frequent ones (AdaGrad with a learning rate of 1, Duchi et al. 2011, https://jmlr.org/papers/v12/duchi11a.html).
 * @param width length of the rows
 */
export function createAveragedWeights(width: number): AveragedWeights {
  const slots = new Map<string, Slot>();
  const current = new Map<string, number[]>();
  let step = 1;
  const slotOf = (name: string): Slot => {
    const known = slots.get(name);
    if (known !== undefined) return known;
    const slot = { weights: zeros(width), moved: zeros(width), squares: zeros(width) };
    slots.set(name, slot);
    current.set(name, slot.weights);
    return slot;
  };
  return {
    current,
    learn(gradient) {
      for (const [name, row] of gradient) if (row.some((amount) => amount !== 0)) moveAlong(slotOf(name), row, step);
      step += 1;
    },
    average: () => new Map([...slots].map(([name, { weights, moved }]) => [name, weights.map((weight, place) => weight - (moved[place] ?? 0) / step)])),
  };
}

/** Shows every example to `visit`, as often as there are rounds. @throws CancelledError */
export async function visitInRounds<Example>(examples: readonly Example[], { rounds, random, signal, onProgress }: FitOptions, visit: (example: Example) => void): Promise<void> {
  const order = Array.from({ length: rounds }, () => shuffled(examples, random)).flat();
  await visitAll(order, visit, signal, onProgress);
}

/** Shows every item to `visit`, with room for Ctrl-C between them. @throws CancelledError */
export async function visitAll<Item>(items: readonly Item[], visit: (item: Item) => void, signal?: AbortSignal, onProgress?: (done: number, total: number) => void): Promise<void> {
  for (const [index, item] of items.entries()) {
    await setImmediate();
    if (signal?.aborted === true) throw cancelledFit();
    visit(item);
    onProgress?.(index + 1, items.length);
  }
}

export function cancelledFit(): CancelledError {
  return new CancelledError('cancelled; no weights were written');
}

/** Makes what is needed of an example, and keeps it of those that stand in the list more than once: that of all would not fit into memory. */
export function keepRepeated<Example, Made>(examples: readonly Example[], make: (example: Example) => Made): (example: Example) => Made {
  const met = new Set<Example>();
  const repeated = new Set(examples.filter((example) => met.size === met.add(example).size));
  const kept = new Map<Example, Made>();
  return (example) => {
    const made = kept.get(example) ?? make(example);
    if (repeated.has(example)) kept.set(example, made);
    return made;
  };
}

/** Adds `amount` to one number of a row of a gradient. */
export function addTo<Feature>(gradient: Map<Feature, number[]>, width: number, feature: Feature, place: number, amount: number): void {
  const row = gradient.get(feature) ?? zeros(width);
  row[place] = (row[place] ?? 0) + amount;
  gradient.set(feature, row);
}

function moveAlong({ weights, moved, squares }: Slot, row: readonly number[], step: number): void {
  row.forEach((amount, place) => {
    if (amount === 0) return;
    const square = (squares[place] ?? 0) + amount ** 2;
    const move = amount / Math.sqrt(square);
    squares[place] = square;
    weights[place] = (weights[place] ?? 0) + move;
    moved[place] = (moved[place] ?? 0) + move * step;
  });
}

function zeros(width: number): number[] {
  return Array.from<number>({ length: width }).fill(0);
}
