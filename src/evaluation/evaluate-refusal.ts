import { createAnswerer } from '../answering/answer-question.ts';
import type { Embedder } from '../embedding/embedder.ts';
import type { SearchIndex } from '../indexes/index-store.ts';
import { throwIfCancelled } from '../indexes/cancellation.ts';
import { createRetriever } from '../retrieval/create-retriever.ts';
import type { EvaluationQuestion } from './evaluate-retrieval.ts';
import { passageIdsOf } from './index-passages.ts';
import { decisionOf, type Decision } from './measure-refusal.ts';

export interface AskingOptions {
  readonly index: SearchIndex;
  readonly embedder: Embedder;
  readonly questions: readonly EvaluationQuestion[];
  readonly signal?: AbortSignal;
}

/**
 * Asks every question twice, the second time without the passages that answer it.
 * The passages stay in the index, so their words keep their weights; they are only never proposed.
 */
export async function askTwice({ index, embedder, questions, signal }: AskingOptions): Promise<Decision[]> {
  const ids = passageIdsOf(index);
  let removed: ReadonlySet<string> = new Set();
  const answerer = createAnswerer(index, embedder, createRetriever(index, embedder, 'hybrid', (position) => removed.has(ids[position] ?? '')));
  const decisions: Decision[] = [];
  for (const { text, passageIds } of questions) {
    throwIfCancelled(signal);
    removed = new Set();
    const answer = await answerer.answer(text, { limit: 1 });
    const isRight = answer.quotes.slice(0, 1).some(({ passageId }) => passageIds.includes(passageId));
    decisions.push(decisionOf(answer, { isAnswerable: true, isRight }));
    removed = new Set(passageIds);
    decisions.push(decisionOf(await answerer.answer(text, { limit: 1 }), { isAnswerable: false, isRight: false }));
  }
  return decisions;
}
