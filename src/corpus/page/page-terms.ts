import type { PageVocabulary } from './page-vocabulary.ts';

/** The terms of the running texts of a page, numbered. */
export interface PageTerms {
  /** The terms of each text, none twice. */
  readonly held: readonly Int32Array[];
  /** By how much each term tells the texts apart: `ln(1 + texts / texts that hold it)`, 0 for a term that none holds. */
  readonly weights: Float64Array;
}

export function weighTerms(texts: readonly string[], vocabulary: PageVocabulary): PageTerms {
  const held = texts.map((text) => new Int32Array(vocabulary.termsOf(text)));
  const counts = new Int32Array(vocabulary.size());
  for (const terms of held) for (const term of terms) counts[term] = (counts[term] ?? 0) + 1;
  return { held, weights: Float64Array.from(counts, (count) => (count === 0 ? 0 : Math.log(1 + texts.length / count))) };
}
