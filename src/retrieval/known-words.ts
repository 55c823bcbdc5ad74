import type { Question } from '../domain/question.ts';
import type { SearchIndex } from '../indexes/index-store.ts';
import { createLetterCounter } from './count-letters.ts';
import type { HybridOptions } from './hybrid-retriever.ts';
import { searchTerms } from './lexical-leg.ts';
import { questionTokens } from './soft-legs.ts';

/*
 * What an embedding of unknown tokens is near to, it is near to by chance: nothing may be found by it alone.
 */

/** Whether anything is known of a question: the vocabulary has a word of it, or the corpus a term. */
export function createKnowledgeTest({ staticModel, lexical }: SearchIndex): (question: Question) => boolean {
  return (question) => questionTokens(staticModel, question.text).length > 0 || searchTerms(question).some((term) => lexical.documentFrequency(term) > 0);
}

/** Whether a passage is found by more than chance: it shares a term with the question, or the vocabulary knows a letter of it. */
export function createCredibilityTest(index: SearchIndex, countLetters = createLetterCounter(index)): NonNullable<HybridOptions['isCredible']> {
  return ({ position, legs }) => legs.lexical > 0 || countLetters(position).all > 0;
}
