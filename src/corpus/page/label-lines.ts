import { lineFeatures, sureRole } from './line-features.ts';
import { LINE_ROLES, type LineRole } from './line-roles.ts';
import type { PageLine } from '../printed-lines.ts';

/** Weight of a feature for each role, in the order of {@link LINE_ROLES}. */
export type LineWeights = ReadonlyMap<string, readonly number[]>;

/** More than all other features together. */
const SURE = 1e6;

/** The most likely roles of the lines of a page: the best sequence of a linear-chain model (Collins 2002). */
export function labelLines(lines: readonly PageLine[], weights: LineWeights): LineRole[] {
  const sure = lines.map((line) => {
    const settled = sureRole(line);
    return settled === null ? -1 : LINE_ROLES.indexOf(settled);
  });
  return bestRoles(lineFeatures(lines), weights, (line, role) => (sure[line] === role ? SURE : 0)).map((role) => LINE_ROLES[role] ?? 'next');
}

/** Name of the feature that one role follows another. */
export function stepFeature(before: number | null): string {
  return `after role ${before === null ? 'none' : (LINE_ROLES[before] ?? '')}`;
}

/** Viterbi: indices into {@link LINE_ROLES}. */
export function bestRoles(features: readonly (readonly string[])[], weights: LineWeights, bonus?: (line: number, role: number) => number): number[] {
  const count = LINE_ROLES.length;
  const steps = LINE_ROLES.map((_, before) => weights.get(stepFeature(before)));
  let scores: number[] = [];
  const from: number[][] = [];
  features.forEach((names, index) => {
    const own = Array.from<number>({ length: count }).fill(0);
    for (const name of names) {
      const weight = weights.get(name);
      if (weight !== undefined) for (let role = 0; role < count; role += 1) own[role] = (own[role] ?? 0) + (weight[role] ?? 0);
    }
    if (bonus !== undefined) for (let role = 0; role < count; role += 1) own[role] = (own[role] ?? 0) + bonus(index, role);
    if (index === 0) {
      const first = weights.get(stepFeature(null));
      scores = own.map((score, role) => score + (first?.[role] ?? 0));
      from.push([]);
      return;
    }
    const back: number[] = [];
    const next = own.map((score, role) => {
      let best = 0;
      let most = -Infinity;
      for (let before = 0; before < count; before += 1) {
        const sum = (scores[before] ?? 0) + (steps[before]?.[role] ?? 0);
        if (sum > most) {
          most = sum;
          best = before;
        }
      }
      back.push(best);
      return most + score;
    });
    scores = next;
    from.push(back);
  });
  const roles: number[] = [];
  let role = scores.indexOf(Math.max(...scores));
  for (let index = features.length - 1; index >= 0; index -= 1) {
    roles.unshift(role);
    role = from[index]?.[role] ?? 0;
  }
  return roles;
}
