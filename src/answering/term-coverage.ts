import type { LexicalIndex } from '../indexes/lexical-index.ts';
import { tokenize } from '../indexes/tokenize.ts';

/** The question's terms with their weights: what a text must hold to be about it. */
export interface WeightedTerms {
  readonly weights: ReadonlyMap<string, number>;
  /** Sum of the weights. */
  readonly total: number;
}

export function weighTerms(content: string, index: Pick<LexicalIndex, 'weight'>): WeightedTerms {
  const weights = new Map(tokenize(content).map((term) => [term, index.weight(term)]));
  return { weights, total: [...weights.values()].reduce((sum, weight) => sum + weight, 0) };
}

/** Share of the weight of the terms that occur in a text, 0 … 1; 0 without terms. */
export function coverage(terms: WeightedTerms, text: string): number {
  const present = new Set(tokenize(text));
  return shareOf(terms, (term) => (present.has(term) ? 1 : 0));
}

/**
 * Coverage of each sentence of a passage, where a term that stood in the context or in a sentence before counts with
 * `carry`: "齐鲁储能谷是…。总投资685亿元。" says of the second sentence what it is about.
 * @param context what stands above the passage (headline, heading)
 * @param carry 0 … 1
 */
export function coverageInOrder(terms: WeightedTerms, context: string, sentences: readonly string[], carry: number): number[] {
  const before = new Set(tokenize(context));
  return sentences.map((sentence) => {
    const present = new Set(tokenize(sentence));
    const share = shareOf(terms, (term) => (present.has(term) ? 1 : before.has(term) ? carry : 0));
    for (const term of present) before.add(term);
    return share;
  });
}

function shareOf({ weights, total }: WeightedTerms, presence: (term: string) => number): number {
  if (total === 0) return 0;
  let covered = 0;
  for (const [term, weight] of weights) covered += weight * presence(term);
  return covered / total;
}
