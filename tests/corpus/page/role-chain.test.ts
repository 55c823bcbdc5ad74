import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { LINE_ROLES } from '../../../src/corpus/page/line-roles.ts';
import { bestSequence, roleMargins } from '../../../src/corpus/page/role-chain.ts';
import { mulberry32 } from '../../../src/evaluation/seeded-random.ts';
import { SEED } from '../../support/properties.ts';

const ROLES = LINE_ROLES.map((_, role) => role);
const seeds = fc.integer({ min: 1, max: 1_000_000 });

/** The score of a sequence by what each line scores in each role and each step between roles. */
function sumOf(scores: Float64Array, steps: Float64Array, roles: readonly number[]): number {
  return roles.reduce((sum, role, line) => sum + (scores[line * ROLES.length + role] ?? 0) + (line === 0 ? 0 : (steps[(roles[line - 1] ?? 0) * ROLES.length + role] ?? 0)), 0);
}

function allSequences(length: number): number[][] {
  return length === 0 ? [[]] : allSequences(length - 1).flatMap((before) => ROLES.map((role) => [...before, role]));
}

test('the best sequence has the greatest sum, and the margin of a role is what the best sequence loses when a line has that role', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3 }), seeds, (lines, seed) => {
      const random = mulberry32(seed);
      const scores = Float64Array.from({ length: lines * ROLES.length }, () => random() * 4);
      const steps = Float64Array.from({ length: ROLES.length ** 2 }, () => random() * 4);
      const sequences = allSequences(lines).map((roles) => ({ roles, sum: sumOf(scores, steps, roles) }));
      const best = Math.max(...sequences.map(({ sum }) => sum));
      expect(sumOf(scores, steps, bestSequence(scores, steps))).toBeCloseTo(best, 9);
      const margins = roleMargins(scores, steps);
      for (let line = 0; line < lines; line += 1) {
        for (const role of ROLES) {
          const own = Math.max(...sequences.filter(({ roles }) => roles[line] === role).map(({ sum }) => sum));
          expect(margins[line * ROLES.length + role]).toBeCloseTo(own - best, 9);
        }
      }
    }),
    { seed: SEED, numRuns: 40 },
  );
});

test('a margin is never less than what is out of the question', () => {
  const scores = Float64Array.from(ROLES, (role) => -100 * role);
  expect([...roleMargins(scores, new Float64Array(ROLES.length ** 2))]).toEqual(ROLES.map((role) => (role === 0 ? 0 : -30)));
});

test('no lines have no roles', () => {
  expect(bestSequence(new Float64Array(), new Float64Array(ROLES.length ** 2))).toEqual([]);
  expect(roleMargins(new Float64Array(), new Float64Array(ROLES.length ** 2))).toHaveLength(0);
});
