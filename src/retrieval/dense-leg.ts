import type { Embedder } from '../embedding/embedder.ts';
import { readAtOnce, type ReadIndex } from '../indexes/read-index.ts';
import type { VectorIndex } from '../indexes/vector-index.ts';
import type { RetrievalLeg } from './retriever.ts';

/** Neighbours that are looked up in any case: the search has them at hand, and other legs propose many of them. */
const NEIGHBOURS = 200;

export interface DenseLegOptions {
  /**
   * Measures cosines from that of the last neighbour looked up, which is about the least there is to be said for any: models
   * differ in where their cosines begin (those of the E5 family stay above .7). Default false: as they are.
   */
  readonly stretched?: boolean;
  /** How the index is read. Default at once. */
  readonly read?: ReadIndex;
}

/** Cosine of question and passage; below 0 counts as 0. */
export function createDenseLeg(index: VectorIndex, embedder: Embedder, { stretched = false, read = readAtOnce }: DenseLegOptions = {}): RetrievalLeg {
  return {
    name: 'dense',
    async score(question, most = 0) {
      const [vector] = await embedder.embed([question.text], 'question');
      // A question without a single token (a script the model has never seen) is near to nothing.
      if (vector === undefined || vector.every((value) => value === 0)) return { best: () => [], of: () => 0 };
      const known = new Map<number, number>();
      const neighbours = await read(() => index.search(vector, Math.max(NEIGHBOURS, most)));
      for (const { position, similarity } of neighbours) known.set(position, similarity);
      const least = stretched ? Math.min(LEAST_BELOW, neighbours.at(-1)?.similarity ?? 0) : 0;
      return {
        best: (count) => neighbours.slice(0, count).map(({ position }) => position),
        needs: (positions) => ({ similar: { vector, positions: positions.filter((position) => !known.has(position)) } }),
        // Reading a vector back costs more than comparing it, so what the search has told is kept.
        of: (position) => Math.min(1, Math.max(0, ((known.get(position) ?? index.similarity(position, vector)) - least) / (1 - least))),
      };
    },
  };
}

/** Keeps the stretched scale finite where all passages are the question itself. */
const LEAST_BELOW = 0.99;
