import { describe, expect, it } from 'vitest';
import { meanMeasures, measureRanking } from '../../src/evaluation/ranking-measures.ts';

const PERFECT = { 'ndcg@10': 1, 'recall@1': 1, 'recall@5': 1, 'recall@10': 1, 'mrr@10': 1 };
const NOTHING = { 'ndcg@10': 0, 'recall@1': 0, 'recall@5': 0, 'recall@10': 0, 'mrr@10': 0 };

describe('measureRanking', () => {
  it('is 1 throughout when the one relevant passage is the first', () => {
    expect(measureRanking(['a', 'b', 'c'], ['a'])).toEqual(PERFECT);
  });

  it('discounts by the logarithm of the place', () => {
    // Third place: gain 1 / log2(3 + 1) = 0.5 over the ideal 1 / log2(1 + 1) = 1.
    expect(measureRanking(['x', 'y', 'a'], ['a'])).toEqual({ 'ndcg@10': 0.5, 'recall@1': 0, 'recall@5': 1, 'recall@10': 1, 'mrr@10': 1 / 3 });
  });

  it('sets several relevant passages against the best order of as many', () => {
    // Places 2 and 7: 1/log2(3) + 1/log2(8) = 0.630930 + 0.333333 = 0.964263;
    // ideal for three: 1 + 0.630930 + 1/log2(4) = 2.130930; the quotient is 0.452508.
    const measures = measureRanking(['x', 'a', 'y', 'z', 'u', 'v', 'b'], ['a', 'b', 'c']);
    expect(measures['ndcg@10']).toBeCloseTo(0.452508, 6);
    expect(measures).toMatchObject({ 'recall@1': 0, 'mrr@10': 0.5 });
    expect(measures['recall@5']).toBeCloseTo(1 / 3, 12);
    expect(measures['recall@10']).toBeCloseTo(2 / 3, 12);
  });

  it('looks at ten places only', () => {
    const ranked = [...'0123456789', 'a'];
    expect(measureRanking(ranked, ['a'])).toEqual(NOTHING);
    // Tenth place: 1 / log2(11) = 0.289065.
    expect(measureRanking(ranked.slice(1), ['a'])['ndcg@10']).toBeCloseTo(0.289065, 6);
    expect(measureRanking(ranked.slice(1), ['a'])['mrr@10']).toBe(0.1);
  });

  it('can reach 1 with more than ten relevant passages, in nDCG though not in recall', () => {
    const relevant = [...'abcdefghijkl'];
    const measures = measureRanking(relevant, relevant);
    expect(measures['ndcg@10']).toBe(1);
    expect(measures['recall@10']).toBeCloseTo(10 / 12, 12);
  });

  it('counts a relevant id that is named twice once', () => {
    expect(measureRanking(['a'], ['a', 'a'])).toEqual(PERFECT);
  });

  it('is 0 for nothing found and for nothing relevant', () => {
    expect(measureRanking([], ['a'])).toEqual(NOTHING);
    expect(measureRanking(['a', 'b'], [])).toEqual(NOTHING);
  });
});

describe('meanMeasures', () => {
  it('is the mean of each measure', () => {
    const half = measureRanking(['x', 'y', 'a'], ['a']);
    expect(meanMeasures([PERFECT, half])).toEqual({ 'ndcg@10': 0.75, 'recall@1': 0.5, 'recall@5': 1, 'recall@10': 1, 'mrr@10': 2 / 3 });
  });

  it('is 0 for no question', () => {
    expect(meanMeasures([])).toEqual(NOTHING);
  });
});
