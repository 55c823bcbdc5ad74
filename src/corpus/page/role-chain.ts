import { LINE_ROLES } from './line-roles.ts';

const ROLES = LINE_ROLES.length;
/** What scores less is out of the question. */
const LEAST_MARGIN = -30;

/**
 * The sequence of roles with the greatest sum of scores and steps (Viterbi 1967, https://doi.org/10.1109/TIT.1967.1054010).
 * @param scores of lines, in rows of roles
 * @param steps from one role to the next, in rows of the role before
 * @returns indices into {@link LINE_ROLES}
 */
export function bestSequence(scores: Float64Array, steps: Float64Array): number[] {
  const count = scores.length / ROLES;
  const { sums, from } = sumForward(scores, steps);
  const roles = Array.from<number>({ length: count }).fill(0);
  const last = sums.subarray((count - 1) * ROLES);
  let role = last.indexOf(Math.max(...last));
  for (let line = count - 1; line >= 0; line -= 1) {
    roles[line] = role;
    role = from[line * ROLES + role] ?? 0;
  }
  return roles;
}

/** The best sums of scores up to each line in each role, and the role of the line before in them. */
function sumForward(scores: Float64Array, steps: Float64Array): { sums: Float64Array; from: Uint8Array } {
  const sums = scores.slice();
  const from = new Uint8Array(scores.length);
  for (let at = ROLES; at < sums.length; at += ROLES) {
    for (let role = 0; role < ROLES; role += 1) {
      let best = 0;
      let most = -Infinity;
      for (let before = 0; before < ROLES; before += 1) {
        const sum = (sums[at - ROLES + before] ?? 0) + (steps[before * ROLES + role] ?? 0);
        if (sum > most) {
          most = sum;
          best = before;
        }
      }
      from[at + role] = best;
      sums[at + role] = most + (scores[at + role] ?? 0);
    }
  }
  return { sums, from };
}

/** How much less the best sequence scores in which a line has a role than the best of all, in rows of roles: 0 for the best, negative for others. */
export function roleMargins(scores: Float64Array, steps: Float64Array): Float64Array {
  const { sums } = sumForward(scores, steps);
  /** The best sums of what follows each line in each role. */
  let behind = new Float64Array(ROLES);
  let next = new Float64Array(ROLES);
  const margins = new Float64Array(scores.length);
  for (let at = sums.length - ROLES; at >= 0; at -= ROLES) {
    let best = -Infinity;
    for (let role = 0; role < ROLES; role += 1) best = Math.max(best, (sums[at + role] ?? 0) + (behind[role] ?? 0));
    for (let role = 0; role < ROLES; role += 1) margins[at + role] = Math.max(LEAST_MARGIN, (sums[at + role] ?? 0) + (behind[role] ?? 0) - best);
    for (let before = 0; before < ROLES; before += 1) {
      let most = -Infinity;
      for (let role = 0; role < ROLES; role += 1) most = Math.max(most, (steps[before * ROLES + role] ?? 0) + (scores[at + role] ?? 0) + (behind[role] ?? 0));
      next[before] = most;
    }
    [behind, next] = [next, behind];
  }
  return margins;
}
