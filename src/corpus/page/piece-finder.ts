import { listTerms } from './term-lists.ts';
import { createPageVocabulary, type PageVocabulary } from './page-vocabulary.ts';

/** Finds the piece that shares most with a text. */
export interface PieceFinder {
  /** Index of the piece that shares most, or −1 when none shares anything. */
  nearest(text: string): number;
}

/**
 * Pieces are compared by the cosine of their terms, each weighted by how much it tells between them:
 * `ln(1 + pieces / pieces that hold it)`.
 * @param pieces the texts of each
 */
export function createPieceFinder(pieces: readonly (readonly string[])[], vocabulary: PageVocabulary = createPageVocabulary()): PieceFinder {
  const terms = pieces.map((texts) => vocabulary.termsOf(...texts));
  const { counts, starts, lists } = listTerms(terms, vocabulary.size());
  /** By the number of pieces that hold a term. */
  const squares = pieces.map((_, index) => Math.log(1 + pieces.length / (index + 1)) ** 2);
  const weightOf = (term: number): number => squares[(counts[term] ?? 1) - 1] ?? 0;
  const lengths = terms.map((held) => Math.sqrt(held.reduce((sum, term) => sum + weightOf(term), 0)));
  return {
    nearest(text) {
      const shared = pieces.map(() => 0);
      for (const term of vocabulary.termsOf(text)) {
        const end = starts[term + 1] ?? 0;
        const start = starts[term] ?? end;
        if (start === end) continue;
        const weight = weightOf(term);
        for (let place = start; place < end; place += 1) shared[lists[place] ?? 0] = (shared[lists[place] ?? 0] ?? 0) + weight;
      }
      const shares = shared.map((weight, piece) => weight / (lengths[piece] || 1));
      const most = shares.reduce((greatest, share) => Math.max(greatest, share), 0);
      return most === 0 ? -1 : shares.indexOf(most);
    },
  };
}
