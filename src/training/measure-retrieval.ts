import { dot } from '../dot.ts';
import { meanMeasures, measureRanking } from '../evaluation/ranking-measures.ts';
import type { TrainedTable } from './training-memory.ts';

/** Questions and passages as token ids. */
export interface TokenSet {
  readonly name: string;
  readonly passages: readonly { readonly id: string; readonly tokens: ArrayLike<number> }[];
  readonly questions: readonly { readonly tokens: ArrayLike<number>; readonly relevant: readonly string[] }[];
}

const DEPTH = 10;

/** nDCG@10 of ranking the passages by the cosine of their mean token vector and the question's. */
export function measureRetrieval({ passages, questions }: TokenSet, table: Pick<TrainedTable, 'vectors' | 'dimensions'>): number {
  const passageRows = passages.map(({ tokens }) => unitMean(tokens, table));
  const all = questions.map(({ tokens, relevant }) => {
    const question = unitMean(tokens, table);
    const scored = passageRows.map((row, index) => ({ id: passages[index]?.id ?? '', score: dot(question, row) }));
    return measureRanking(scored.toSorted((a, b) => b.score - a.score).slice(0, DEPTH).map(({ id }) => id), relevant);
  });
  return meanMeasures(all)['ndcg@10'];
}

/** The embedding of a text: the mean of its token vectors, normalised; zero for no tokens. */
export function unitMean(tokens: ArrayLike<number>, { vectors, dimensions }: Pick<TrainedTable, 'vectors' | 'dimensions'>): Float32Array {
  const sum = new Float32Array(dimensions);
  for (let index = 0; index < tokens.length; index += 1) {
    const row = (tokens[index] ?? 0) * dimensions;
    for (let k = 0; k < dimensions; k += 1) sum[k] = (sum[k] ?? 0) + (vectors[row + k] ?? 0);
  }
  const length = Math.sqrt(dot(sum, sum));
  return length === 0 ? sum : sum.map((value) => value / length);
}
