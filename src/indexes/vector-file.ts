import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createExactIndexBuilder, openExactIndex } from './exact-index.ts';
import { createGraphTuner } from './graph-tuner.ts';
import { createHnswIndexBuilder, HNSW_PARAMETERS, openHnswGraph } from './hnsw-index.ts';
import type { VectorSearchFacts } from './manifest.ts';
import type { VectorIndex } from './vector-index.ts';

/**
 * Up to so many numbers (vectors × dimensions) every vector is looked at: nothing is missed, there is no graph to build, and up to here
 * it is faster, too. 100,000 vectors of 256 take 2–3 ms; a graph over them that finds .99 of the ten nearest takes 8 and two minutes to
 * build (two cores at 2.6 GHz, `npm run bench:growth -- --vectors 100000 --graphs 100000`).
 */
export const MOST_EXACT_NUMBERS = 64_000_000;

const FILE_NAMES = { exact: 'vectors.bin', hnsw: 'vectors.hnsw' } as const;

export interface VectorFileOptions {
  readonly dimensions: number;
  /** How many vectors will be added. */
  readonly size: number;
  /** Embeddings of texts like those that will be asked: what the recall of a graph is measured with. */
  readonly sample: readonly Float32Array[];
  /** Default {@link MOST_EXACT_NUMBERS}. */
  readonly mostExactNumbers?: number;
}

/** Collects the vectors of a generation and writes them in the form that is searched best at their number. */
export interface VectorFileBuilder {
  /** Adds the next vector; positions count from 0. */
  add(vector: Float32Array): void;
  /** Writes the file into a folder; resolves with what the manifest says of it. */
  write(directory: string): Promise<VectorSearchFacts>;
}

export function createVectorFileBuilder(options: VectorFileOptions): VectorFileBuilder {
  return needsGraph(options) ? createGraphFileBuilder(options) : createExactFileBuilder(options);
}

/** Whether so many vectors are searched by a graph, for which a sample is needed. */
export function needsGraph({ dimensions, size, mostExactNumbers = MOST_EXACT_NUMBERS }: Omit<VectorFileOptions, 'sample'>): boolean {
  return size * dimensions > mostExactNumbers;
}

function createExactFileBuilder({ dimensions, size }: VectorFileOptions): VectorFileBuilder {
  const builder = createExactIndexBuilder(dimensions, size);
  return {
    add: (vector) => builder.add(vector),
    async write(directory) {
      await writeFile(join(directory, FILE_NAMES.exact), builder.finish(), { flush: true });
      return { kind: 'exact' };
    },
  };
}

function createGraphFileBuilder({ dimensions, size, sample }: VectorFileOptions): VectorFileBuilder {
  const builder = createHnswIndexBuilder(dimensions, size);
  const tuner = createGraphTuner(dimensions, sample);
  return {
    add(vector) {
      builder.add(vector);
      tuner.offer(vector);
    },
    async write(directory) {
      const path = join(directory, FILE_NAMES.hnsw);
      builder.write(path);
      // The library reports no write error: what was written is read back, and measured as it will be searched.
      return { kind: 'hnsw', ...HNSW_PARAMETERS, ...tuner.tune(openHnswGraph(path, dimensions, size)) };
    },
  };
}

/** The file of a generation that holds its vectors. */
export function vectorFileName({ kind }: VectorSearchFacts): string {
  return FILE_NAMES[kind];
}

/**
 * Opens a verified file of vectors.
 * @throws IndexDamagedError when it is of another kind or holds another number of vectors
 */
export async function openVectorFile(directory: string, facts: VectorSearchFacts, dimensions: number, size: number): Promise<VectorIndex> {
  const path = join(directory, vectorFileName(facts));
  return facts.kind === 'exact' ? openExactIndex(await readFile(path), dimensions, size, path) : openHnswGraph(path, dimensions, size)(facts.ef);
}
