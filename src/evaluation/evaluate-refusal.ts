import { createAnswerer } from '../answering/answer-question.ts';
import { createRetriever } from '../retrieval/create-retriever.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import { indexPassages, type EvaluationOptions } from './evaluate-retrieval.ts';

/** How often a question is refused, as shares 0 … 1. */
export interface RefusalResult {
  /** Of the questions as they are: these should be answered. */
  readonly answerableRefused: number;
  /** Of the same questions when the passages that answer them are taken away: these should be refused. */
  readonly unanswerableRefused: number;
}

/**
 * Asks every question twice, the second time without the passages that answer it.
 * The passages stay in the index, so their words keep their weights; they are only never proposed.
 */
export async function evaluateRefusal(options: EvaluationOptions): Promise<RefusalResult> {
  const { passages, questions, embedder } = options;
  const index = await indexPassages(options);
  const retriever = createRetriever(index, embedder, options.legs);
  let removed = new Set<string>();
  const others: Retriever = {
    async retrieve(question, count) {
      const found = await retriever.retrieve(question, count + removed.size);
      return found.filter(({ position }) => !removed.has(passages[position]?.id ?? '')).slice(0, count);
    },
  };
  const answerer = createAnswerer(index, embedder, others);
  const refused = { answerable: 0, unanswerable: 0 };
  for (const { text, passageIds } of questions) {
    removed = new Set();
    if ((await answerer.answer(text)).kind === 'no-answer') refused.answerable += 1;
    removed = new Set(passageIds);
    if ((await answerer.answer(text)).kind === 'no-answer') refused.unanswerable += 1;
  }
  return { answerableRefused: refused.answerable / questions.length, unanswerableRefused: refused.unanswerable / questions.length };
}
