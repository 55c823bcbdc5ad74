import type { SourcedPassage } from '../domain/passage.ts';
import type { Question } from '../domain/question.ts';
import { assessConstraints, type ConstraintState } from './assess-constraints.ts';
import type { RetrievedPassage, Retriever } from './retriever.ts';

/** Best candidates that are looked at closely. */
const RERANKED = 20;

/**
 * What a constraint adds to the joint score. The best and the second passage of a question are about .1 apart
 * (XQuAD zh), so a match decides between equals and a conflict between near ones; neither overrules a clear lead.
 * What is likely only decides between equals.
 */
const ADJUSTMENT: Readonly<Record<ConstraintState, number>> = { match: 0.05, likely: 0.02, silent: 0, conflict: -0.05 };

/** A retriever whose best passages are ordered anew by what the question names: its years and its entities. */
export function withReranking(retriever: Retriever, lookUp: (position: number) => SourcedPassage): Retriever {
  return {
    async retrieve(question, count) {
      const candidates = await retriever.retrieve(question, Math.max(RERANKED, count));
      const reranked = rerank(question, candidates.slice(0, RERANKED), lookUp);
      return [...reranked, ...candidates.slice(RERANKED)].toSorted(byScore).slice(0, count);
    },
  };
}

/** Candidates with the question's constraints in their scores, best first. */
export function rerank(
  question: Question,
  candidates: readonly RetrievedPassage[],
  lookUp: (position: number) => SourcedPassage,
): RetrievedPassage[] {
  return candidates
    .map((candidate) => {
      const { year, entity } = assessConstraints(question, lookUp(candidate.position));
      const score = candidate.score + ADJUSTMENT[year] + ADJUSTMENT[entity];
      return { ...candidate, score: Math.min(1, Math.max(0, score)) };
    })
    .toSorted(byScore);
}

function byScore(a: RetrievedPassage, b: RetrievedPassage): number {
  return b.score - a.score || a.position - b.position;
}
