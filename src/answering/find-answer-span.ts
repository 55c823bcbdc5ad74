import type { Span } from '../domain/article.ts';
import type { SourcedPassage } from '../domain/passage.ts';
import type { Question } from '../domain/question.ts';
import type { SearchIndex } from '../indexes/index-store.ts';
import { hanShare } from '../language/script.ts';
import { narrowToClause } from './narrow-to-clause.ts';
import { readQuestion } from './read-question.ts';
import { bestSentence, type SpanWeights } from './score-sentences.ts';
import { readSentences } from './sentence-features.ts';
import { SPAN_WEIGHTS } from './span-weights.ts';

/** What of the index is looked at. */
export type SpanIndex = Pick<SearchIndex, 'staticModel' | 'tokens'>;

/** Marks what answers in the passages of one question. */
export interface AnswerMarker {
  /** The answering sentence, or the clause of it that surely holds the asked number; null in an empty text. @param position of the passage in the index */
  mark(sourced: SourcedPassage, position: number): Span | null;
}

/** Two texts whose shares of Han characters differ by more are of different scripts. */
const SCRIPT_DIFFERENCE = 0.5;

export function createAnswerMarker(question: Question, index: SpanIndex, weights: SpanWeights = SPAN_WEIGHTS): AnswerMarker {
  const read = readQuestion(question, index);
  return {
    mark(sourced, position) {
      const { text } = sourced.passage;
      const relation = weights[relationOf(question, text)];
      const best = bestSentence(readSentences(read, sourced, position, index), relation);
      return best === null ? null : (narrowToClause(read, text, best.span, index) ?? best.span);
    },
  };
}

/** Which of the weights fit a passage. */
export function relationOf(question: Question, text: string): keyof SpanWeights {
  return Math.abs(hanShare(question.text) - hanShare(text)) > SCRIPT_DIFFERENCE ? 'foreign' : 'same';
}
