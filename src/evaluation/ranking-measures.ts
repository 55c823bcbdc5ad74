/** Measures of one ranked list, each 0 … 1. */
export interface RankingMeasures {
  readonly 'ndcg@10': number;
  readonly 'recall@1': number;
  readonly 'recall@5': number;
  readonly 'recall@10': number;
  readonly 'mrr@10': number;
}

/**
 * Measures of a ranking against the relevant ids.
 * nDCG with binary gain and log2 discount, the ideal over min(10, number of relevant) places:
 * what MTEB reports as ndcg_at_10 (Järvelin & Kekäläinen 2002, https://doi.org/10.1145/582415.582418).
 * A question without a relevant passage scores 0.
 */
export function measureRanking(ranked: readonly string[], relevant: readonly string[]): RankingMeasures {
  const wanted = new Set(relevant);
  const hits = ranked.slice(0, 10).map((id) => (wanted.has(id) ? 1 : 0));
  const found = (places: number): number => hits.slice(0, places).reduce<number>((sum, hit) => sum + hit, 0);
  const recall = (places: number): number => (wanted.size === 0 ? 0 : found(places) / wanted.size);
  const first = hits.indexOf(1);
  const ideal = discountedGain(Array.from({ length: Math.min(10, wanted.size) }, () => 1));
  return {
    'ndcg@10': ideal === 0 ? 0 : discountedGain(hits) / ideal,
    'recall@1': recall(1),
    'recall@5': recall(5),
    'recall@10': recall(10),
    'mrr@10': first < 0 ? 0 : 1 / (first + 1),
  };
}

/** Share of the relevant ids among the first `places`; 0 where nothing is relevant. */
export function recallWithin(ranked: readonly string[], relevant: readonly string[], places: number): number {
  const found = new Set(ranked.slice(0, places));
  const wanted = [...new Set(relevant)];
  return wanted.length === 0 ? 0 : wanted.filter((id) => found.has(id)).length / wanted.length;
}

/** The mean of each measure over all questions. */
export function meanMeasures(all: readonly RankingMeasures[]): RankingMeasures {
  const mean = (name: keyof RankingMeasures): number => all.reduce((sum, measures) => sum + measures[name], 0) / Math.max(1, all.length);
  return { 'ndcg@10': mean('ndcg@10'), 'recall@1': mean('recall@1'), 'recall@5': mean('recall@5'), 'recall@10': mean('recall@10'), 'mrr@10': mean('mrr@10') };
}

function discountedGain(gains: readonly number[]): number {
  return gains.reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0);
}
