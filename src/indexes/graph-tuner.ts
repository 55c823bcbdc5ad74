import { createRowKernel } from '../row-kernel.ts';
import { createNearest } from './nearest.ts';
import { ROUNDED_SCALE, writeRounded } from './rounded-vector.ts';
import type { VectorIndex } from './vector-index.ts';

/** How a graph is searched, and how much it finds that way. */
export interface GraphTuning {
  /** Candidates looked at per search. */
  readonly ef: number;
  /** Share of the ten nearest by exact search that are among the ten found, over the sample; 1 without a sample. */
  readonly recall: number;
}

export interface GraphTuner {
  /** Takes note of the next vector; positions count from 0. */
  offer(vector: Float32Array): void;
  /**
   * The least number of candidates with which {@link WANTED_RECALL} is reached, or the most there is.
   */
  tune(graph: (ef: number) => VectorIndex): GraphTuning;
}

/** What is asked of a graph. */
export const WANTED_RECALL = 0.99;
const NEIGHBOURS = 10;
/** Each step costs about one and a half times what the one before does. The dense leg asks for 200 neighbours in any case. */
const CANDIDATES = [200, 300, 450, 700, 1000, 1500, 2200, 3300, 5000] as const;

/**
 * Keeps the nearest of all vectors for each question of a sample while a graph is built, so that the recall of the graph can be
 * measured without holding the vectors a second time.
 * @param sample of unit length or zero, each `dimensions` long
 */
export function createGraphTuner(dimensions: number, sample: readonly Float32Array[]): GraphTuner {
  const questions = sample.filter((vector) => vector.some((value) => value !== 0));
  const { table, stride, vector: offered, multiply } = createRowKernel(16, dimensions, questions.length);
  questions.forEach((question, row) => writeRounded(table, row * stride, question));
  const nearest = questions.map(() => createNearest(NEIGHBOURS));
  let position = 0;
  return {
    offer(vector) {
      writeRounded(offered, 0, vector);
      const similarities = multiply(ROUNDED_SCALE);
      nearest.forEach((kept, row) => kept.offer(position, similarities[row] ?? 0));
      position += 1;
    },
    tune(graph) {
      const recallOf = (index: VectorIndex): number => mean(questions.map((question, row) => shareFound(index, question, nearest[row]?.positions() ?? [])));
      let tuning: GraphTuning = { ef: CANDIDATES[0], recall: 0 };
      for (const ef of CANDIDATES) {
        tuning = { ef, recall: questions.length === 0 ? 1 : recallOf(graph(ef)) };
        if (tuning.recall >= WANTED_RECALL) break;
      }
      return tuning;
    },
  };
}

function shareFound(index: VectorIndex, question: Float32Array, expected: readonly number[]): number {
  const found = new Set(index.search(question, NEIGHBOURS).map(({ position }) => position));
  return expected.length === 0 ? 1 : expected.filter((position) => found.has(position)).length / expected.length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
