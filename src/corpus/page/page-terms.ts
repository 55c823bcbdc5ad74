import type { PageVocabulary } from './page-vocabulary.ts';
import { countTerms } from './term-lists.ts';

/** The terms of the running texts of a page, numbered. */
export interface PageTerms {
  /** The terms of each text, none twice. */
  readonly held: readonly Int32Array[];
  /** By how much each term tells the texts apart: `ln(1 + texts / texts that hold it)`, 0 for a term that none holds. */
  readonly weights: Float64Array;
  /** The terms of each text that hardly any other article holds: names, above all. */
  readonly rare: readonly Int32Array[];
}

export function weighTerms(texts: readonly string[], vocabulary: PageVocabulary): PageTerms {
  const held = texts.map((text) => new Int32Array(vocabulary.termsOf(text)));
  const counts = countTerms(held, vocabulary.size());
  return { held, rare: held.map((own) => own.filter((term) => vocabulary.rarityOf(term) === 1)), weights: weighCounts(counts, texts.length, vocabulary) };
}

function weighCounts(counts: Int32Array, texts: number, vocabulary: PageVocabulary): Float64Array {
  /** By count: logarithms are slow, and a page has a thousand terms. */
  const tellings = Float64Array.from({ length: texts + 1 }, (_, count) => (count === 0 ? 0 : Math.log(1 + texts / count)));
  const weights = new Float64Array(counts.length);
  for (let term = 0; term < counts.length; term += 1) {
    const count = counts[term] ?? 0;
    if (count > 0) weights[term] = (tellings[count] ?? 0) * vocabulary.rarityOf(term);
  }
  return weights;
}
