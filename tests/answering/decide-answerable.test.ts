import { describe, expect, test } from 'vitest';
import { answerConfidence, refusalReason, type Evidence } from '../../src/answering/decide-answerable.ts';

const GOOD: Evidence = {
  coverage: 0.8,
  similarity: 0.5,
  foreign: false,
  unknownName: false,
  constraints: { year: 'match', entity: 'match' },
};

describe('refusalReason', () => {
  test('accepts a passage that holds what the question names', () => {
    expect(refusalReason(GOOD)).toBeNull();
    expect(refusalReason({ ...GOOD, constraints: { year: 'silent', entity: 'silent' } })).toBeNull();
  });

  test('refuses a passage that shares next to nothing', () => {
    expect(refusalReason({ ...GOOD, coverage: 0.05, similarity: 0.2 })).toBe('not-in-corpus');
  });

  test('says that it is another year or another entity, the entity first', () => {
    expect(refusalReason({ ...GOOD, constraints: { year: 'conflict', entity: 'match' } })).toBe('other-year');
    expect(refusalReason({ ...GOOD, constraints: { year: 'conflict', entity: 'conflict' } })).toBe('other-entity');
    expect(refusalReason({ ...GOOD, unknownName: true })).toBe('other-entity');
  });

  test('does not expect shared terms of a passage in another script', () => {
    expect(refusalReason({ ...GOOD, foreign: true, coverage: 0 })).toBeNull();
    expect(refusalReason({ ...GOOD, foreign: true, coverage: 0, similarity: 0 })).toBe('not-in-corpus');
  });
});

test('confidence is the logistic of its evidence and grows with it', () => {
  expect(answerConfidence({ ...GOOD, coverage: 0, similarity: 0 })).toBeCloseTo(1 / (1 + Math.exp(3.97)), 6);
  expect(answerConfidence({ ...GOOD, coverage: 0.9 })).toBeGreaterThan(answerConfidence(GOOD));
  expect(answerConfidence({ ...GOOD, similarity: 0.9 })).toBeGreaterThan(answerConfidence(GOOD));
});
