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
