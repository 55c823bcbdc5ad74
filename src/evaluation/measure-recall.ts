import { bestPositions } from '../indexes/best-positions.ts';
import type { VectorIndex } from '../indexes/vector-index.ts';
import { recallWithin } from './ranking-measures.ts';

const NEIGHBOURS = 10;

/** Share of the ten nearest by comparing with every vector that are among the ten found: the mean over the questions, 0 … 1. */
export function measureRecall(index: VectorIndex, questions: readonly Float32Array[]): number {
  const recalls = questions.map((question) => {
    const similarities = Float32Array.from({ length: index.size }, (_, position) => index.similarity(position, question));
    const nearest = bestPositions(similarities, NEIGHBOURS, -Infinity).map(String);
    return recallWithin(index.search(question, NEIGHBOURS).map(({ position }) => String(position)), nearest, NEIGHBOURS);
  });
  return recalls.reduce((sum, recall) => sum + recall, 0) / Math.max(1, recalls.length);
}
