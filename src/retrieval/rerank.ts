import type { SourcedPassage } from '../domain/passage.ts';
import type { CorpusNames } from '../indexes/corpus-names.ts';
import type { Question } from '../domain/question.ts';
import { readerOf, type ReadIndex } from '../indexes/read-index.ts';
import { assessConstraints, type Assessment, type ConstraintState } from './assess-constraints.ts';
import type { RetrievedPassage, Retriever } from './retriever.ts';

/** What of an index reranking needs. */
export interface RerankingIndex {
  readonly passages: { at(position: number): SourcedPassage };
  /** Without them a word that stands before 高新区 once by chance may be taken for a name. */
  readonly names?: CorpusNames;
  /** See {@link readerOf}. */
  readonly read?: ReadIndex;
}

/** Best candidates that are looked at closely. */
export const RERANKED = 20;

/**
 * What a constraint adds to the joint score. The best and the second passage of a question are about .1 apart
 * (XQuAD zh), so a match decides between equals and a conflict between near ones; neither overrules a clear lead.
 * What is likely only decides between equals.
 */
const ADJUSTMENT: Readonly<Record<ConstraintState, number>> = { match: 0.05, likely: 0.02, silent: 0, conflict: -0.05 };
/** Year and entity count in full and more, months and aim less: a passage often gives figures of several of them. */
const WHAT = 1.5;
const WHEN = 0.7;

/** A retriever whose best passages are ordered anew by what the question names: its years and its entities. */
export function withReranking(retriever: Retriever, index: RerankingIndex): Retriever {
  const read = readerOf(index);
  return {
    async retrieve(question, count) {
      const candidates = await retriever.retrieve(question, Math.max(RERANKED, count));
      const closest = candidates.slice(0, RERANKED);
      const reranked = await read(
        () => rerank(question, closest, index),
        () => ({ passages: closest.map(({ position }) => position) }),
      );
      return [...reranked, ...candidates.slice(RERANKED)].toSorted(byScore).slice(0, count);
    },
  };
}

/** Candidates with the question's constraints in their scores, best first. */
export function rerank(
  question: Question,
  candidates: readonly RetrievedPassage[],
  { passages, names }: RerankingIndex,
): RetrievedPassage[] {
  return candidates
    .map((candidate) => {
      const adjustments = adjustmentsOf(assessConstraints(question, passages.at(candidate.position), names));
      const score = Object.values(adjustments).reduce((sum, adjustment) => sum + adjustment, candidate.score);
      return { ...candidate, score: Math.min(1, Math.max(0, score)) };
    })
    .toSorted(byScore);
}

/** What each constraint adds to the joint score of a passage that is looked at closely. */
export function adjustmentsOf({ year, entity, period, aim }: Assessment): Record<'year' | 'entity' | 'period' | 'aim', number> {
  return { year: WHAT * ADJUSTMENT[year], entity: WHAT * ADJUSTMENT[entity], period: WHEN * ADJUSTMENT[period], aim: WHEN * ADJUSTMENT[aim] };
}

function byScore(a: RetrievedPassage, b: RetrievedPassage): number {
  return b.score - a.score || a.position - b.position;
}
