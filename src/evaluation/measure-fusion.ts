import { createJoinedScore, type FusionWeights } from '../retrieval/hybrid-retriever.ts';
import type { FusionExample } from './fit-fusion.ts';
import type { ExampleList } from './gather-fusion-examples.ts';
import { meanMeasures, measureRanking } from './ranking-measures.ts';

/** How well a list of questions finds its passages. */
export interface FusionMeasure {
  readonly name: string;
  readonly questions: number;
  readonly ndcg: number;
  /** Share of the questions whose first passage answers. */
  readonly first: number;
}

/** Every list, each half of its questions measured with weights fitted on the other halves of all lists. */
export function measureFusion(lists: readonly ExampleList[], fit: (examples: readonly FusionExample[]) => FusionWeights): FusionMeasure[] {
  const weights = [0, 1].map((half) => fit(lists.flatMap(({ examples }) => examples.filter((_, index) => index % 2 !== half))));
  return lists.map(({ name, examples }) => {
    const rankings = examples.map((example, index) => rank(example, weights[index % 2]));
    const measures = meanMeasures(rankings.map(({ ranked, right }) => measureRanking(ranked, right)));
    return { name, questions: examples.length, ndcg: measures['ndcg@10'], first: rankings.filter(({ ranked, right }) => right.includes(ranked[0] ?? '')).length / Math.max(1, examples.length) };
  });
}

/** Candidates by their number as text. A right passage that no leg proposed is not among them: the question then scores 0. */
function rank({ candidates }: FusionExample, weights: FusionWeights | undefined): { ranked: string[]; right: string[] } {
  const scoreOf = weights === undefined ? () => 0 : createJoinedScore(weights, candidates);
  const scored = candidates.map((candidate, index) => ({ index, score: scoreOf(candidate, candidate.isForeign) }));
  return {
    ranked: scored.toSorted((a, b) => b.score - a.score || a.index - b.index).map(({ index }) => String(index)),
    right: scored.filter(({ index }) => candidates[index]?.isRight === true).map(({ index }) => String(index)),
  };
}
