import { STRUCTURE_FEATURES } from './structure-features.ts';

/** The number of a feature among {@link STRUCTURE_FEATURES}, and how much of it there is, mostly 0 … 1. */
export type Feature = readonly [feature: number, value: number];

/** What each feature of an article counts, by its name. */
export type StructureWeights = ReadonlyMap<string, number>;

/** The same by its number among {@link STRUCTURE_FEATURES}. */
export type StructureWeightTable = Float64Array;

/** By default all weights are 0. Weights of features that there are not, count for nothing. */
export function createStructureWeightTable(weights: StructureWeights = new Map()): StructureWeightTable {
  return Float64Array.from(STRUCTURE_FEATURES, (name) => weights.get(name) ?? 0);
}

/** The tables of weights that pages are searched with again and again. */
const tables = new WeakMap<StructureWeights, StructureWeightTable>();

/** As {@link createStructureWeightTable}, but made once for the same weights, which must not change any more. */
export function tableOf(weights: StructureWeights): StructureWeightTable {
  const table = tables.get(weights) ?? createStructureWeightTable(weights);
  tables.set(weights, table);
  return table;
}

/** The sum of the weights of features, each times how much there is of it. */
export function weigh(table: StructureWeightTable, features: readonly Feature[]): number {
  let sum = 0;
  for (const feature of features) sum += (table[feature[0]] ?? 0) * feature[1];
  return sum;
}

/** The sum of the weights of features that are there or not, by their numbers. */
export function weighFound(table: StructureWeightTable, found: readonly number[]): number {
  let sum = 0;
  for (let place = 0; place < found.length; place += 1) sum += table[found[place] ?? 0] ?? 0;
  return sum;
}

/** Features that are there or not. */
export function asFeatures(found: readonly number[]): Feature[] {
  return found.map((number) => [number, 1]);
}
