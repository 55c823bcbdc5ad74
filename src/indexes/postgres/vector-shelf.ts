import { requireFinite, requireLength } from '../check-vector.ts';
import type { Neighbour, VectorIndex } from '../vector-index.ts';
import type { FetchingReader, Shelf } from './fetching-reader.ts';
import { comparisonOf, vectorTypeOf, type GenerationTables, type VectorLayout } from './generation-tables.ts';
import type { SqlClient } from './sql-client.ts';

/** A question's vector as the database reads it, with a number that stands for it in names. */
interface WrittenVector {
  readonly number: number;
  readonly text: string;
}

interface Search {
  readonly vector: WrittenVector;
  readonly count: number;
}

interface Comparison {
  readonly vector: WrittenVector;
  readonly position: number;
}

export interface VectorShelf {
  readonly index: VectorIndex;
  /** Asks for similarities before they are looked at. */
  wantSimilarities(vector: Float32Array, positions: readonly number[]): void;
}

/** k-nearest neighbours and cosines as the database works them out. Nothing is kept: hardly any question is asked twice. */
export function createVectorShelf(
  client: SqlClient,
  { embeddings }: Pick<GenerationTables, 'embeddings'>,
  reader: FetchingReader,
  { size, dimensions, layout }: { readonly size: number; readonly dimensions: number; readonly layout: VectorLayout },
): VectorShelf {
  const { distance, similarity } = comparisonOf(layout);
  const type = vectorTypeOf(layout);
  const cosine = similarity(`embedding ${distance} $1::${type}`);
  const written = new WeakMap<Float32Array, WrittenVector>();
  let numbers = 0;
  const write = (vector: Float32Array): WrittenVector => {
    requireLength(vector, dimensions);
    requireFinite(vector);
    const known = written.get(vector) ?? { number: numbers++, text: vectorText(vector) };
    written.set(vector, known);
    return known;
  };
  const searches: Shelf<Search, Neighbour[]> = reader.shelf<Search, Neighbour[]>({
    nameOf: ({ vector, count }) => `${vector.number} ${count}`,
    bytesOf: () => Infinity,
    capacity: 0,
    fetch: async (all) => new Map(await Promise.all(all.map(async (each) => [`${each.vector.number} ${each.count}`, await search(each)] as const))),
  });
  const search = async ({ vector, count }: Search): Promise<Neighbour[]> => {
    const rows = await client.query<Neighbour>(
      `SELECT position, (${cosine})::float8 AS similarity FROM ${embeddings} ORDER BY embedding ${distance} $1::${type} LIMIT $2`,
      [vector.text, Math.min(count, size)],
    );
    return rows.map(({ position, similarity: value }) => ({ position, similarity: finite(value) })).toSorted((a, b) => b.similarity - a.similarity || a.position - b.position);
  };
  const similarities = reader.shelf<Comparison, number>({
    nameOf: ({ vector, position }) => `${vector.number} ${position}`,
    bytesOf: () => Infinity,
    capacity: 0,
    async fetch(all) {
      const found = new Map<string, number>();
      for (const [{ number, text }, positions] of byVector(all)) {
        const rows = await client.query<Neighbour>(`SELECT position, (${cosine})::float8 AS similarity FROM ${embeddings} WHERE position = ANY($2::integer[])`, [text, positions]);
        for (const { position, similarity: value } of rows) found.set(`${number} ${position}`, finite(value));
      }
      return found;
    },
  });
  return {
    index: {
      size,
      dimensions,
      search: (vector, count) => (size === 0 ? [] : (searches.take({ vector: write(vector), count }) ?? [])),
      similarity: (position, vector) => similarities.take({ vector: write(vector), position }) ?? 0,
    },
    wantSimilarities(vector, positions) {
      const text = write(vector);
      similarities.want(positions.map((position) => ({ vector: text, position })));
    },
  };
}

/** As pgvector reads it. Seven digits tell 32-bit floats apart. */
export function vectorText(vector: Float32Array, digits = 7): string {
  return `[${Array.from(vector, (value) => Number(value.toPrecision(digits))).join(',')}]`;
}

/** The cosine with a vector of zeros is no number; it is like nothing. */
function finite(value: number): number {
  return Number.isFinite(value) ? Math.min(1, Math.max(-1, value)) : 0;
}

function byVector(all: readonly Comparison[]): Map<WrittenVector, number[]> {
  const groups = new Map<WrittenVector, number[]>();
  for (const { vector, position } of all) groups.set(vector, [...(groups.get(vector) ?? []), position]);
  return groups;
}
