import type { Embedder } from '../embedding/embedder.ts';
import type { VectorIndex } from '../indexes/vector-index.ts';
import type { RetrievalLeg } from './retriever.ts';

/** Neighbours that are looked up in any case: the search has them at hand, and other legs propose many of them. */
const NEIGHBOURS = 200;

/** Cosine of question and passage; below 0 counts as 0. */
export function createDenseLeg(index: VectorIndex, embedder: Embedder): RetrievalLeg {
  return {
    name: 'dense',
    async score(question) {
      const [vector] = await embedder.embed([question.text], 'question');
      // A question without a single token (a script the model has never seen) is near to nothing.
      if (vector === undefined || vector.every((value) => value === 0)) return { best: () => [], of: () => 0 };
      const known = new Map<number, number>();
      return {
        best(count) {
          const neighbours = index.search(vector, Math.max(NEIGHBOURS, count));
          for (const { position, similarity } of neighbours) known.set(position, similarity);
          return neighbours.slice(0, count).map(({ position }) => position);
        },
        // Reading a vector back costs more than comparing it, so what the search has told is kept.
        of: (position) => Math.min(1, Math.max(0, known.get(position) ?? index.similarity(position, vector))),
      };
    },
  };
}
