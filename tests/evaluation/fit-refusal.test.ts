import { describe, expect, test } from 'vitest';
import { refusalReason } from '../../src/answering/decide-answerable.ts';
import { EVIDENCE_FEATURES, type Evidence, type EvidenceFeature } from '../../src/answering/find-evidence.ts';
import { fitRefusal, type RefusalExample } from '../../src/evaluation/fit-refusal.ts';
import { mulberry32 } from '../../src/evaluation/seeded-random.ts';

const random = mulberry32(3);

/** Evidence in which only the coverage of the terms, and across languages only the window, tells the answerable. */
function example(isAnswerable: boolean, foreign: boolean, constraints: Partial<Evidence['constraints']> = {}): RefusalExample {
  const features = Object.fromEntries(EVIDENCE_FEATURES.map((name) => [name, random() / 2])) as Record<EvidenceFeature, number>;
  features[foreign ? 'window' : 'pairCoverage'] = random() * 0.6 + (isAnswerable ? 0.4 : 0);
  // Never off topic, which is refused whatever the weights are.
  features.nothingKnown = 0;
  const evidence: Evidence = { features, foreign, constraints: { year: 'match', entity: 'match', period: 'match', aim: 'match', missingEntities: [], ...constraints } as Evidence['constraints'] };
  return { evidence, isAnswerable, isMixed: false };
}

function examples(foreign: boolean): RefusalExample[] {
  return Array.from({ length: 800 }, (_, index) => example(index % 2 === 0, foreign));
}

function refusedShare(of: readonly RefusalExample[], weights: ReturnType<typeof fitRefusal>): number {
  return of.filter(({ evidence }) => refusalReason(evidence, weights) !== null).length / of.length;
}

describe('fitting when to say "not here"', () => {
  const seen = [...examples(false), ...examples(true)];
  const weights = fitRefusal(seen);
  const unseen = { same: examples(false), foreign: examples(true) };

  test('refuses as many of the answerable as is allowed, and more of the others', () => {
    const share = (foreign: boolean, isAnswerable: boolean): number =>
      refusedShare((foreign ? unseen.foreign : unseen.same).filter((one) => one.isAnswerable === isAnswerable), weights);
    expect(share(false, true)).toBeLessThan(0.1);
    expect(share(true, true)).toBeLessThan(0.08);
    expect(share(false, false)).toBeGreaterThan(0.5);
    expect(share(true, false)).toBeGreaterThan(0.4);
  });

  test('finds the feature that tells them apart, for each relation of languages its own', () => {
    const greatest = (rule: typeof weights.same): EvidenceFeature | undefined => EVIDENCE_FEATURES.toSorted((a, b) => rule.weights[b] - rule.weights[a])[0];
    expect([greatest(weights.same), greatest(weights.foreign)]).toEqual(['pairCoverage', 'window']);
  });

  test('counts what is refused for its year among what may be refused', () => {
    const conflicting = Array.from({ length: 60 }, () => example(true, false, { year: 'conflict' }));
    const strict = fitRefusal([...seen, ...conflicting]);
    expect(strict.same.threshold).toBeLessThan(weights.same.threshold);
  });

  test('gives a feature that never varies no weight', () => {
    expect([weights.same.weights.nothingKnown, weights.foreign.weights.nothingKnown]).toEqual([0, 0]);
  });
});
