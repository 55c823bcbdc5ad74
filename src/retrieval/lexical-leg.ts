import type { Question } from '../domain/question.ts';
import { bestPositions } from '../indexes/best-positions.ts';
import type { LexicalIndex } from '../indexes/lexical-index.ts';
import { readAtOnce, type ReadIndex } from '../indexes/read-index.ts';
import { tokenize } from '../indexes/tokenize.ts';
import type { RetrievalLeg } from './retriever.ts';

/**
 * BM25, divided by the most a passage could reach with these terms. A question most of whose terms the corpus
 * does not know (another language, another subject) stays low in every passage, so it cannot outvote the other leg.
 */
export function createLexicalLeg(index: LexicalIndex, read: ReadIndex = readAtOnce): RetrievalLeg {
  return {
    name: 'lexical',
    async score(question) {
      const terms = searchTerms(question);
      const { most, scores } = await read(
        () => ({ most: terms.reduce((sum, term) => sum + index.weight(term), 0) || 1, scores: index.score(terms) }),
        () => ({ terms }),
      );
      return {
        best: (count) => bestPositions(scores, count),
        of: (position) => (scores[position] ?? 0) / most,
      };
    },
  };
}

/**
 * The terms that a question is searched by: what it is about, without the words that ask. Rare names then weigh against
 * fewer common ones ("赵鹏的职业是什么"). A question of nothing else is searched by all of its words.
 */
export function searchTerms({ text, content, corrections }: Pick<Question, 'text' | 'content' | 'corrections'>): string[] {
  const terms = tokenize(content);
  const corrected = corrections.flatMap(({ to }) => tokenize(to));
  return terms.length === 0 ? tokenize(text) : [...terms, ...corrected];
}
