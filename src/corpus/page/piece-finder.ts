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
  const terms = pieces.map((texts) => [...new Set(texts.flatMap((text) => vocabulary.tokensOf(text)))]);
  /** For each term the pieces that hold it. */
  const holders = Array.from<number[] | undefined>({ length: vocabulary.size() });
  terms.forEach((held, piece) => {
    for (const term of held) (holders[term] ??= []).push(piece);
  });
  const squares = holders.map((held) => (held === undefined ? 0 : Math.log(1 + pieces.length / held.length) ** 2));
  const lengths = terms.map((held) => Math.sqrt(held.reduce((sum, term) => sum + (squares[term] ?? 0), 0)));
  return {
    nearest(text) {
      const shared = pieces.map(() => 0);
      for (const term of vocabulary.termsOf(text)) for (const piece of holders[term] ?? []) shared[piece] = (shared[piece] ?? 0) + (squares[term] ?? 0);
      const shares = shared.map((weight, piece) => weight / (lengths[piece] || 1));
      const most = shares.reduce((greatest, share) => Math.max(greatest, share), 0);
      return most === 0 ? -1 : shares.indexOf(most);
    },
  };
}
