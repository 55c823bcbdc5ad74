import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { dot } from '../dot.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { createNearest } from '../indexes/nearest.ts';
import { createVectorFileBuilder, openVectorFile, vectorFileName } from '../indexes/vector-file.ts';
import { percentile } from './evaluate-retrieval.ts';
import { peakMegabytes } from './peers/measure-peer.ts';
import { recallWithin } from './ranking-measures.ts';
import { createSyntheticCorpus } from './synthetic-corpus.ts';

/** All vectors are looked at, or a graph is followed. */
export type VectorWay = 'exact' | 'graph';

/** What was measured of a vector index that stands alone. */
export interface VectorGrowth {
  readonly vectors: number;
  readonly way: VectorWay;
  /** Candidates looked at per search; null where all vectors are. */
  readonly ef: number | null;
  /** Texts made, embedded, added and written. */
  readonly buildSeconds: number;
  readonly p50Milliseconds: number;
  readonly p99Milliseconds: number;
  /** Share of the ten nearest by exact search that are among the ten found, 0 … 1. */
  readonly recall: number;
  readonly peakMegabytes: number;
  readonly diskMegabytes: number;
}

export interface VectorOptions {
  readonly vectors: number;
  readonly way: VectorWay;
  readonly questions: number;
  /** Clauses that texts are put together from. */
  readonly clauses: readonly string[];
  readonly embedder: Embedder;
  /** Temporary, of the caller. */
  readonly folder: string;
}

const NEIGHBOURS = 10;
/** Texts that are made and embedded at once: all of them together would take more memory than the index. */
const CHUNK = 10_000;

/** Builds a vector index of synthetic paragraphs and searches it with synthetic questions; exact neighbours are kept on the way. */
export async function measureVectors({ vectors, way, questions, clauses, embedder, folder }: VectorOptions): Promise<VectorGrowth> {
  const { dimensions } = embedder.model;
  const asked = await embedder.embed(createSyntheticCorpus({ passages: CHUNK, questions, clauses }).questions, 'question');
  const exact = asked.map((question) => ({ question, nearest: createNearest(NEIGHBOURS) }));
  // The sample that tunes a graph is not what it is measured with.
  const sample = await embedder.embed(createSyntheticCorpus({ passages: CHUNK, questions, clauses, seed: 2 }).questions, 'question');
  const builder = createVectorFileBuilder({ dimensions, size: vectors, sample, mostExactNumbers: way === 'exact' ? Infinity : -1 });
  let buildMilliseconds = 0;
  for (let start = 0; start < vectors; start += CHUNK) {
    const began = performance.now();
    const { paragraphs } = createSyntheticCorpus({ passages: Math.min(CHUNK, vectors - start), questions: 0, clauses, seed: 1 + start / CHUNK });
    const embeddings = await embedder.embed(paragraphs, 'passage');
    for (const embedding of embeddings) builder.add(embedding);
    buildMilliseconds += performance.now() - began;
    for (const [offset, embedding] of embeddings.entries()) exact.forEach(({ question, nearest }) => nearest.offer(start + offset, dot(question, embedding)));
  }
  const began = performance.now();
  await mkdir(folder, { recursive: true });
  const facts = await builder.write(folder);
  buildMilliseconds += performance.now() - began;

  const index = await openVectorFile(folder, facts, dimensions, vectors);
  const milliseconds: number[] = [];
  const recalls = asked.map((question, number) => {
    const started = performance.now();
    const found = index.search(question, NEIGHBOURS);
    milliseconds.push(performance.now() - started);
    return recallWithin(found.map(({ position }) => String(position)), exact[number]?.nearest.positions().map(String) ?? [], NEIGHBOURS);
  });
  return {
    vectors,
    way,
    ef: facts.kind === 'hnsw' ? facts.ef : null,
    buildSeconds: buildMilliseconds / 1000,
    p50Milliseconds: percentile(milliseconds, 0.5),
    p99Milliseconds: percentile(milliseconds, 0.99),
    recall: recalls.reduce((sum, recall) => sum + recall, 0) / Math.max(1, recalls.length),
    peakMegabytes: await peakMegabytes(),
    diskMegabytes: (await stat(join(folder, vectorFileName(facts)))).size / 1e6,
  };
}
