import { describe, expect, test } from 'vitest';
import { fitFusion, type FusionExample } from '../../src/evaluation/fit-fusion.ts';
import { measureFusion } from '../../src/evaluation/measure-fusion.ts';
import { printFusionWeights } from '../../src/evaluation/print-fusion-weights.ts';
import { mulberry32, type Random } from '../../src/evaluation/seeded-random.ts';
import { LEG_NAMES, type LegName } from '../../src/retrieval/retriever.ts';

const CANDIDATES = 8;

/** Questions whose right passage one leg scores highest while all others guess. */
function questionsThatOneLegKnows(knowing: LegName, isForeign: boolean, random: Random, count = 60): FusionExample[] {
  return Array.from({ length: count }, () => ({
    candidates: Array.from({ length: CANDIDATES }, (_, position) => {
      const isRight = position === 3;
      const legs = Object.fromEntries(LEG_NAMES.map((name) => [name, name === knowing ? (isRight ? 0.7 : 0.5) * random() + (isRight ? 0.3 : 0) : random()]));
      return { position, legs: legs as Record<LegName, number>, isRight, isForeign };
    }),
  }));
}

const fit = (examples: readonly FusionExample[]) => fitFusion(examples, { rounds: 10, random: mulberry32(1) });

describe('fitting the joint score', () => {
  const random = mulberry32(7);
  const examples = [...questionsThatOneLegKnows('lexical', false, random), ...questionsThatOneLegKnows('dense', true, random)];
  const weights = fit(examples);

  test('gives the leg that knows the answer the greatest weight, apart for passages in another language', () => {
    const total = (legs: typeof weights.same.legs, name: LegName): number => (legs[name]?.absolute ?? 0) + (legs[name]?.relative ?? 0);
    const greatest = (legs: typeof weights.same.legs): LegName | undefined => LEG_NAMES.toSorted((a, b) => total(legs, b) - total(legs, a))[0];
    expect([greatest(weights.same.legs), greatest(weights.foreign.legs)]).toEqual(['lexical', 'dense']);
  });

  test('lets no leg speak against a passage', () => {
    const all = [weights.same, weights.foreign].flatMap(({ legs }) => LEG_NAMES.flatMap((name) => [legs[name]?.absolute ?? 0, legs[name]?.relative ?? 0]));
    expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
  });

  test('gives the same weights for the same seed', () => {
    expect(fit(examples)).toEqual(weights);
  });

  test('learns nothing from questions whose answer nobody proposed', () => {
    const lost = examples.map(({ candidates }) => ({ candidates: candidates.map((candidate) => ({ ...candidate, isRight: false })) }));
    expect(fit([...examples, ...lost])).toEqual(weights);
  });

  test('is measured on questions that it was not fitted on: where answers are chance, it finds them by chance', () => {
    const guessed = questionsThatOneLegKnows('lexical', false, random, 400).map(({ candidates }) => {
      const right = Math.floor(random() * CANDIDATES);
      return { candidates: candidates.map((candidate, position) => ({ ...candidate, legs: { ...candidate.legs, lexical: random() }, isRight: position === right })) };
    });
    const [known, chance] = measureFusion([{ name: 'known', examples: questionsThatOneLegKnows('lexical', false, random, 400) }, { name: 'chance', examples: guessed }], fit);
    expect(known).toMatchObject({ name: 'known', questions: 400 });
    expect(known?.first).toBeGreaterThan(0.5);
    expect(chance?.first).toBeGreaterThan(0.05);
    expect(chance?.first).toBeLessThan(0.2);
  });

  test('is printed as a file that the program reads', () => {
    const text = printFusionWeights(weights, ['120 questions.']);
    expect(text).toContain('// 120 questions.');
    for (const name of LEG_NAMES) expect(text).toContain(`      ${name}: { absolute: ${weights.same.legs[name]?.absolute}, relative: ${weights.same.legs[name]?.relative} },`);
  });
});
