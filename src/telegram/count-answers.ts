import type { Answerer } from '../answering/answer-question.ts';

/** How many questions were answered since the start, and how many of them with "not here". */
export interface AnswerCounts {
  readonly questions: number;
  readonly refused: number;
}

/** The same answerer, with its answers counted. */
export function countAnswers(answerer: Answerer): { readonly answerer: Answerer; readonly counts: () => AnswerCounts } {
  let questions = 0;
  let refused = 0;
  return {
    counts: () => ({ questions, refused }),
    answerer: {
      async answer(question, options) {
        const answer = await answerer.answer(question, options);
        questions += 1;
        if (answer.kind === 'no-answer') refused += 1;
        return answer;
      },
    },
  };
}
