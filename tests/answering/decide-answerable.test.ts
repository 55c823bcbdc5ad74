import { describe, expect, test } from 'vitest';
import { answerConfidence, refusalReason } from '../../src/answering/decide-answerable.ts';
import { EVIDENCE_FEATURES, type Evidence, type EvidenceFeature } from '../../src/answering/find-evidence.ts';
import type { RefusalRule, RefusalWeights } from '../../src/answering/refusal-rule.ts';

const SILENT = { year: 'silent', entity: 'silent', period: 'silent', aim: 'silent', passageYears: [], missingEntities: [], otherEntities: [] } as const;

function evidence(features: Partial<Record<EvidenceFeature, number>>, over: Partial<Evidence> = {}): Evidence {
  const all = Object.fromEntries(EVIDENCE_FEATURES.map((name) => [name, features[name] ?? 0])) as Record<EvidenceFeature, number>;
  return { features: all, foreign: false, constraints: SILENT, ...over };
}

const GOOD = evidence({ lexical: 0.5, window: 0.6, softPair: 0.8, lead: 0.2, pairCoverage: 0.9, terms: 0.5 });
const NOTHING = evidence({ window: 0.1, terms: 0.5 });

describe('with the weights in use', () => {
  test('a passage that holds what the question names is an answer', () => {
    expect(refusalReason(GOOD)).toBeNull();
  });

  test('a passage that shares next to nothing is none', () => {
    expect(refusalReason(NOTHING)).toBe('not-in-corpus');
  });

  test('another year or another entity is said to be so, the entity first', () => {
    expect(refusalReason({ ...GOOD, constraints: { ...SILENT, year: 'conflict' } })).toBe('other-year');
    expect(refusalReason({ ...GOOD, constraints: { ...SILENT, year: 'conflict', entity: 'conflict' } })).toBe('other-entity');
  });

  test('another year of something that is not there at all is not spoken of', () => {
    expect(refusalReason({ ...NOTHING, constraints: { ...SILENT, year: 'conflict' } })).toBe('not-in-corpus');
  });

  test('shared terms are not expected of a passage in another script', () => {
    expect(refusalReason(evidence({ window: 0.6, softPair: 0.7, lead: 0.1, terms: 0.5 }, { foreign: true }))).toBeNull();
  });
});

test('confidence is the logistic function of the weighted evidence', () => {
  const zero = Object.fromEntries(EVIDENCE_FEATURES.map((name) => [name, 0])) as Record<EvidenceFeature, number>;
  const rule: RefusalRule = { bias: -1, threshold: 0.5, weights: { ...zero, lexical: 2, knownCoverage: -3 } };
  const weights: RefusalWeights = { same: rule, foreign: { ...rule, bias: 5 } };
  expect(answerConfidence(evidence({ lexical: 0.5, knownCoverage: 0.2 }), weights)).toBeCloseTo(1 / (1 + Math.exp(0.6)), 9);
  expect(answerConfidence(evidence({}, { foreign: true }), weights)).toBeCloseTo(1 / (1 + Math.exp(-5)), 9);
});
