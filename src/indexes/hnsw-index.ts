import { createRequire } from 'node:module';
import type { HierarchicalNSW } from 'hnswlib-node';
import { dot } from '../dot.ts';
import { IndexDamagedError, messageOf, NativeLibraryError } from '../errors.ts';
import { requireFinite, requireLength } from './check-vector.ts';
import type { VectorIndex } from './vector-index.ts';

/** Shape of the graph. Part of the manifest: another shape is another index. */
export interface HnswParameters {
  /** Links per node. */
  readonly m: number;
  /** Candidates looked at when a node is inserted. */
  readonly efConstruction: number;
}

/** Generous: corpora that are small enough for less are searched without a graph (`vector-file.ts`). */
export const HNSW_PARAMETERS: HnswParameters = { m: 32, efConstruction: 200 };

const SEED = 100;

export interface HnswIndexBuilder {
  /** Adds the next vector; positions count from 0 in the order of adding. */
  add(vector: Float32Array): void;
  /** Writes the graph. The library reports no write error: the caller must read the file back. */
  write(path: string): void;
}

/** @param capacity greatest number of vectors */
export function createHnswIndexBuilder(dimensions: number, capacity: number): HnswIndexBuilder {
  const graph = createGraph(dimensions);
  graph.initIndex(Math.max(1, capacity), HNSW_PARAMETERS.m, HNSW_PARAMETERS.efConstruction, SEED);
  let size = 0;
  return {
    add(vector) {
      graph.addPoint(checked(vector, dimensions), size);
      size += 1;
    },
    write(path) {
      graph.writeIndexSync(path);
    },
  };
}

/** A graph in memory, seen with so many candidates looked at per search: more find more, and take longer. */
export type HnswGraph = (ef: number) => VectorIndex;

/**
 * Loads a graph file into a new object (loading into one in use can crash the process).
 * The file's hash must have been verified before: the library does not see damage of equal length.
 * @throws IndexDamagedError when the library refuses the file or it holds another number of vectors
 */
export function openHnswGraph(path: string, dimensions: number, size: number): HnswGraph {
  const graph = load(path, dimensions, size);
  return (ef) => ({
    size,
    dimensions,
    search(vector, count) {
      if (size === 0 || count <= 0) return [];
      graph.setEf(Math.max(ef, count));
      const { neighbors, distances } = graph.searchKnn(checked(vector, dimensions), Math.min(count, size));
      return neighbors.map((position, rank) => ({ position, similarity: 1 - (distances[rank] ?? 1) }));
    },
    similarity(position, vector) {
      requireLength(vector, dimensions);
      const similarity = dot(graph.getPoint(position), vector);
      if (!Number.isFinite(similarity)) throw new RangeError('expected a vector of finite numbers');
      return similarity;
    },
  });
}

const require = createRequire(import.meta.url);

interface NativeLibrary {
  readonly HierarchicalNSW: typeof HierarchicalNSW;
}

function createGraph(dimensions: number): HierarchicalNSW {
  return new (loadLibrary().HierarchicalNSW)('cosine', dimensions);
}

/** The library is compiled when it is installed. It is loaded on first use, so that a missing compiler is told in words. */
function loadLibrary(): NativeLibrary {
  try {
    return require('hnswlib-node') as NativeLibrary;
  } catch (error) {
    throw new NativeLibraryError(
      `the vector library hnswlib-node does not work (${messageOf(error).split('\n')[0]}): ` +
        'install python3, make and a C++ compiler, then run npm rebuild hnswlib-node',
      { cause: error },
    );
  }
}

function load(path: string, dimensions: number, size: number) {
  const graph = createGraph(dimensions);
  try {
    graph.readIndexSync(path);
  } catch (error) {
    throw damaged(path, 'it cannot be read', error);
  }
  if (graph.getCurrentCount() !== size) throw damaged(path, `expected ${size} vectors, found ${graph.getCurrentCount()}`);
  return graph;
}

function damaged(path: string, reason: string, cause?: unknown): IndexDamagedError {
  return new IndexDamagedError(`the vector index ${path} is damaged: ${reason}; rebuild it with npm run index -- --full`, { cause });
}

/** The native code aborts the process on anything but finite numbers, and reads past the end of a shorter vector. */
function checked(vector: Float32Array, dimensions: number): number[] {
  requireLength(vector, dimensions);
  requireFinite(vector);
  return Array.from(vector);
}

/** Builds and searches a graph of one vector. @throws NativeLibraryError when the library cannot be loaded */
export function checkVectorLibrary(): void {
  const graph = createGraph(2);
  graph.initIndex(1);
  graph.addPoint([1, 0], 0);
  if (graph.searchKnn([1, 0], 1).neighbors[0] !== 0) throw new Error('it does not find the one vector it holds');
}
