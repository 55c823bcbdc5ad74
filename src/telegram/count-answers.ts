import type { Answerer } from '../answering/answer-question.ts';
import { IndexMissingError } from '../errors.ts';
import { NO_METRICS, type Metrics } from '../operations/metrics.ts';

/** How many questions were answered since the start, and how many of them with "not here". */
export interface AnswerCounts {
  readonly questions: number;
  readonly refused: number;
}

/** The same answerer, with its answers counted. What fails is told to the metrics alone; without an index there is nothing to count. */
export function countAnswers(answerer: Answerer, metrics: Metrics = NO_METRICS): { readonly answerer: Answerer; readonly counts: () => AnswerCounts } {
  let questions = 0;
  let refused = 0;
  return {
    counts: () => ({ questions, refused }),
    answerer: {
      async answer(question, options) {
        const answer = await answerer.answer(question, options).catch((error: unknown) => {
          if (!(error instanceof IndexMissingError)) metrics.question('failed');
          throw error;
        });
        metrics.question(answer.kind === 'quotes' ? 'answered' : answer.reason);
        questions += 1;
        if (answer.kind === 'no-answer') refused += 1;
        return answer;
      },
    },
  };
}
