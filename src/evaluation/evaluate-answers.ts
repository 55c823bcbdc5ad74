import type { Answerer } from '../answering/answer-question.ts';
import type { JudgedFigures, JudgedQuestion } from '../domain/feedback.ts';
import { throwIfCancelled } from '../indexes/cancellation.ts';
import { measureRanking, recallWithin } from './ranking-measures.ts';

export interface EvaluateAnswersOptions {
  readonly answerer: Answerer;
  readonly questions: readonly JudgedQuestion[];
  /** Whether the index still holds a passage. */
  readonly isIndexed: (passageId: string) => boolean;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Depth of nDCG. */
const QUOTES = 10;

/**
 * Asks questions whose right passages are known and measures the quotes, also those of a refusal, which are then not shown.
 * @throws CancelledError when `signal` aborts
 */
export async function evaluateAnswers({ answerer, questions, isIndexed, onProgress, signal }: EvaluateAnswersOptions): Promise<JudgedFigures> {
  const asked = questions.filter(({ passageIds }) => passageIds.some(isIndexed));
  const sums = { 'recall@1': 0, 'recall@3': 0, 'ndcg@10': 0, refused: 0 };
  for (const [index, { text, passageIds }] of asked.entries()) {
    throwIfCancelled(signal);
    const relevant = passageIds.filter(isIndexed);
    const { kind, quotes } = await answerer.answer(text, { limit: QUOTES });
    const ranked = quotes.map(({ passageId }) => passageId);
    sums['recall@1'] += recallWithin(ranked, relevant, 1);
    sums['recall@3'] += recallWithin(ranked, relevant, 3);
    sums['ndcg@10'] += measureRanking(ranked, relevant)['ndcg@10'];
    sums.refused += kind === 'no-answer' ? 1 : 0;
    onProgress?.(index + 1, asked.length);
  }
  const mean = (sum: number): number => sum / Math.max(1, asked.length);
  return {
    questions: asked.length,
    gone: questions.length - asked.length,
    'recall@1': mean(sums['recall@1']),
    'recall@3': mean(sums['recall@3']),
    'ndcg@10': mean(sums['ndcg@10']),
    refused: mean(sums.refused),
  };
}
