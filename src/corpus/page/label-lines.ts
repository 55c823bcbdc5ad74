import { LINE_FEATURES, readLines, stepFeature } from './line-features.ts';
import { LINE_ROLES, type LineRole } from './line-roles.ts';
import type { PageLine } from '../printed-lines.ts';

/** Weight of a feature for each role, in the order of {@link LINE_ROLES}, by the name of the feature. */
export type LineWeights = ReadonlyMap<string, readonly number[]>;

/** The same by the number of the feature, a row of weights after the other. */
export type LineWeightTable = Float64Array;

/** More than all other features together. */
const SURE = 1e6;
const ROLES = LINE_ROLES.length;

/** The most likely roles of the lines of a page: the best sequence of a linear-chain model (Collins 2002). */
export function labelLines(lines: readonly PageLine[], weights: LineWeights): LineRole[] {
  const { features, sure } = readLines(lines);
  const roles = bestRoles(features, tableOf(weights), (line, role) => (sure[line] === LINE_ROLES[role] ? SURE : 0));
  return roles.map((role) => LINE_ROLES[role] ?? 'next');
}

/** The tables of weights that lines are labelled with again and again. */
const tables = new WeakMap<LineWeights, LineWeightTable>();

function tableOf(weights: LineWeights): LineWeightTable {
  const known = tables.get(weights);
  if (known !== undefined) return known;
  const table = createLineWeightTable(weights);
  tables.set(weights, table);
  return table;
}

/** By default all weights are 0. Weights of features that there are not, count for nothing. */
export function createLineWeightTable(weights: LineWeights = new Map()): LineWeightTable {
  const table = new Float64Array(LINE_FEATURES.length * ROLES);
  LINE_FEATURES.forEach((name, feature) => setLineWeights(table, feature, weights.get(name) ?? []));
  return table;
}

/** @param feature as an index into {@link LINE_FEATURES} @param row the weight for each role */
export function setLineWeights(table: LineWeightTable, feature: number, row: readonly number[]): void {
  table.set(row, feature * ROLES);
}

/** Viterbi: indices into {@link LINE_ROLES}. @param features of each line, as indices into {@link LINE_FEATURES} */
export function bestRoles(features: readonly (readonly number[])[], table: LineWeightTable, bonus?: (line: number, role: number) => number): number[] {
  let scores = new Float64Array(ROLES);
  let next = new Float64Array(ROLES);
  const own = new Float64Array(ROLES);
  /** The role before each line and role. */
  const from = new Uint8Array(features.length * ROLES);
  const steps = stepTable(table);
  features.forEach((found, line) => {
    own.fill(0);
    for (const feature of found) for (let role = 0; role < ROLES; role += 1) own[role] = (own[role] ?? 0) + (table[feature * ROLES + role] ?? 0);
    if (bonus !== undefined) for (let role = 0; role < ROLES; role += 1) own[role] = (own[role] ?? 0) + bonus(line, role);
    for (let role = 0; role < ROLES; role += 1) {
      let best = 0;
      let most = -Infinity;
      for (let before = 0; before < ROLES; before += 1) {
        const sum = (scores[before] ?? 0) + (steps[before * ROLES + role] ?? 0);
        if (sum > most) {
          most = sum;
          best = before;
        }
      }
      from[line * ROLES + role] = best;
      next[role] = line === 0 ? (own[role] ?? 0) + (table[stepFeature(null) * ROLES + role] ?? 0) : most + (own[role] ?? 0);
    }
    [scores, next] = [next, scores];
  });
  const roles = features.map(() => 0);
  let role = scores.indexOf(Math.max(...scores));
  for (let line = features.length - 1; line >= 0; line -= 1) {
    roles[line] = role;
    role = from[line * ROLES + role] ?? 0;
  }
  return roles;
}

/** The weights of {@link stepFeature} alone, rows by the role before. */
function stepTable(table: LineWeightTable): Float64Array {
  const start = stepFeature(0) * ROLES;
  return table.subarray(start, start + ROLES * ROLES);
}
