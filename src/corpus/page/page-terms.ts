import { normaliseForSearch } from '../../language/normalise.ts';

/** The terms of the running texts of a page, numbered. */
export interface PageTerms {
  /** The terms of each text, none twice. */
  readonly held: readonly Int32Array[];
  /** By how much each term tells the texts apart: `ln(1 + texts / texts that hold it)`. */
  readonly weights: Float64Array;
}

/** Pairs of neighbouring characters and words of a text in their order: what two pieces of one article share. */
export function pageTokens(text: string): string[] {
  const tokens: string[] = [];
  for (const [run] of normaliseForSearch(text).matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)) {
    if (!/\p{Script=Han}/u.test(run)) tokens.push(run);
    else for (let index = 0; index + 1 < run.length; index += 1) tokens.push(run.slice(index, index + 2));
  }
  return tokens;
}

/** The different ones of {@link pageTokens}. */
function pageTerms(text: string): Set<string> {
  return new Set(pageTokens(text));
}

/** How much a term tells between the pieces of a page: `ln(1 + pieces / pieces that hold it)`. */
function termWeights(pieces: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const piece of pieces) for (const term of piece) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map([...counts].map(([term, count]) => [term, Math.log(1 + pieces.length / count)]));
}

/** Finds the piece that shares most with a text. */
export interface PieceFinder {
  /** Index of the piece that shares most, or −1 when none shares anything. */
  nearest(text: string): number;
}

/** Pieces are compared by the cosine of their weighted terms. */
export function createPieceFinder(pieces: readonly string[]): PieceFinder {
  const terms = pieces.map(pageTerms);
  const weights = termWeights(terms);
  const lengths = terms.map((held) => Math.sqrt([...held].reduce((sum, term) => sum + (weights.get(term) ?? 0) ** 2, 0)));
  return {
    nearest(text) {
      const wanted = [...pageTerms(text)];
      const shares = terms.map((held, piece) => {
        const shared = wanted.reduce((sum, term) => sum + (held.has(term) ? (weights.get(term) ?? 0) ** 2 : 0), 0);
        return shared / (lengths[piece] || 1);
      });
      const most = shares.reduce((greatest, share) => Math.max(greatest, share), 0);
      return most === 0 ? -1 : shares.indexOf(most);
    },
  };
}
