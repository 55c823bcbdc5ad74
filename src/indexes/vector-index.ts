/** A passage near a question. */
export interface Neighbour {
  /** Position of the passage in the index, 0 … size − 1. */
  readonly position: number;
  /** Cosine similarity, −1 … 1. */
  readonly similarity: number;
}

/** Embeddings that can be searched by similarity; positions are those of the passages. */
export interface VectorIndex {
  readonly size: number;
  readonly dimensions: number;
  /**
   * Up to `count` nearest passages, nearest first.
   * @param vector unit length, `dimensions` long
   * @throws RangeError for a vector of another length or with a value that is not finite
   */
  search(vector: Float32Array, count: number): Neighbour[];
  /** Cosine similarity of one passage. @throws RangeError as `search` does */
  similarity(position: number, vector: Float32Array): number;
}
