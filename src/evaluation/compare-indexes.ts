import { createAnswerer } from '../answering/answer-question.ts';
import type { Embedder } from '../embedding/embedder.ts';
import type { SearchIndex } from '../indexes/index-store.ts';
import { readerOf } from '../indexes/read-index.ts';
import { recallWithin } from './ranking-measures.ts';

const NEIGHBOURS = 10;

/** Share of questions whose first quote, or refusal, is the same in two indexes of the same passages, 0 … 1. */
export async function shareOfSameAnswers(one: SearchIndex, other: SearchIndex, embedder: Embedder, questions: readonly string[]): Promise<number> {
  const answerers = [one, other].map((index) => createAnswerer(index, embedder));
  let same = 0;
  for (const question of questions) {
    const answers = await Promise.all(answerers.map((answerer) => answerer.answer(question)));
    const [first, second] = answers.map(({ kind, quotes }) => `${kind} ${quotes[0]?.passageId ?? ''}`);
    if (first === second) same += 1;
  }
  return same / Math.max(1, questions.length);
}

/** Share of the ten nearest passages of an index that another one finds, too, 0 … 1. @param exact looks at every vector */
export async function recallOfNeighbours(index: SearchIndex, exact: SearchIndex, embedder: Embedder, questions: readonly string[]): Promise<number> {
  const vectors = await embedder.embed(questions, 'question');
  let sum = 0;
  for (const vector of vectors) {
    const [found = [], nearest = []] = await Promise.all([index, exact].map((each) => readerOf(each)(() => each.vectors.search(vector, NEIGHBOURS))));
    const ids = nearest.map(({ position }) => String(position));
    sum += recallWithin(found.map(({ position }) => String(position)), ids, NEIGHBOURS);
  }
  return sum / Math.max(1, vectors.length);
}
