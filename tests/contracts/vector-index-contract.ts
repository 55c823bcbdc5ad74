import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../src/evaluation/seeded-random.ts';
import type { VectorIndex } from '../../src/indexes/vector-index.ts';
import { dot, lengthOf } from '../support/vectors.ts';

const DIMENSIONS = 37;
const SIZE = 1000;
const random = mulberry32(7);

export function randomUnitVector(dimensions: number, next = random): Float32Array {
  const vector = Float32Array.from({ length: dimensions }, () => next() + next() + next() - 1.5);
  const length = lengthOf(vector);
  return vector.map((value) => value / length);
}

/** The nearest positions by looking at every vector. */
export function exactNeighbours(vectors: readonly Float32Array[], question: Float32Array, count: number): number[] {
  const similarities = vectors.map((vector, position) => ({ position, similarity: dot(vector, question) }));
  return similarities.toSorted((a, b) => b.similarity - a.similarity || a.position - b.position).slice(0, count).map(({ position }) => position);
}

/** Share of the ten true neighbours of random questions that an index finds. */
export function recallOfTen(index: VectorIndex, vectors: readonly Float32Array[], questions = 100): number {
  const found = Array.from({ length: questions }, () => randomUnitVector(index.dimensions)).reduce((sum, question) => {
    const expected = new Set(exactNeighbours(vectors, question, 10));
    return sum + index.search(question, 10).filter(({ position }) => expected.has(position)).length;
  }, 0);
  return found / (10 * questions);
}

/**
 * What every vector index must do.
 * @param build an index over vectors of unit length or zero, all of `dimensions` numbers
 */
export function describeVectorIndex(name: string, build: (vectors: readonly Float32Array[], dimensions: number) => VectorIndex): void {
  describe(`${name}, as a vector index`, () => {
    const vectors = Array.from({ length: SIZE }, () => randomUnitVector(DIMENSIONS));
    const index = build(vectors, DIMENSIONS);

    it('answers the nearest first, with their cosine similarity', () => {
      const question = randomUnitVector(DIMENSIONS);
      const neighbours = index.search(question, 20);
      const similarities = neighbours.map(({ similarity }) => similarity);
      expect(neighbours).toHaveLength(20);
      expect(similarities).toEqual(similarities.toSorted((a, b) => b - a));
      for (const { position, similarity } of neighbours) {
        expect(similarity).toBeCloseTo(dot(vectors[position] ?? [], question), 4);
        expect(index.similarity(position, question)).toBeCloseTo(similarity, 4);
      }
    });

    it('finds each vector by itself', () => {
      for (const position of [0, 1, 500, SIZE - 1]) {
        const [first] = index.search(vectors[position] ?? new Float32Array(), 1);
        expect(first?.position).toBe(position);
        expect(first?.similarity).toBeCloseTo(1, 4);
      }
    });

    it('answers everything when more is asked for than it holds', () => {
      const neighbours = index.search(randomUnitVector(DIMENSIONS), SIZE + 5);
      expect(new Set(neighbours.map(({ position }) => position)).size).toBe(SIZE);
    });

    it('answers nothing when nothing is asked for or nothing is in it', () => {
      expect(index.search(randomUnitVector(DIMENSIONS), 0)).toEqual([]);
      expect(build([], DIMENSIONS).search(randomUnitVector(DIMENSIONS), 3)).toEqual([]);
    });

    it('gives a text without a token, a zero vector, no similarity to anything', () => {
      const small = build([new Float32Array(2), Float32Array.of(1, 0)], 2);
      expect(small.search(new Float32Array(2), 2).map(({ similarity }) => similarity)).toEqual([0, 0]);
      expect(small.search(Float32Array.of(1, 0), 2)).toEqual([{ position: 1, similarity: 1 }, { position: 0, similarity: 0 }]);
    });

    it('refuses a vector of another length', () => {
      for (const length of [0, DIMENSIONS - 1, DIMENSIONS + 1]) {
        const wrong = new Float32Array(length).fill(0.1);
        expect(() => index.search(wrong, 1)).toThrow(RangeError);
        expect(() => index.similarity(0, wrong)).toThrow(RangeError);
        expect(() => build([wrong], DIMENSIONS)).toThrow(`expected a vector of ${DIMENSIONS} numbers, got ${length}`);
      }
    });

    it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses a vector with %d in it', (value) => {
      const wrong = randomUnitVector(DIMENSIONS);
      wrong[DIMENSIONS - 1] = value;
      expect(() => index.search(wrong, 1)).toThrow(RangeError);
      expect(() => index.similarity(0, wrong)).toThrow(RangeError);
      expect(() => build([wrong], DIMENSIONS)).toThrow('finite');
    });
  });
}
