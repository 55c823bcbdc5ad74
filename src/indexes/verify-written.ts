import { IndexDamagedError } from '../errors.ts';
import type { Generation } from './generation.ts';
import { loadGeneration } from './index-store.ts';

/** Passages that are looked for in a generation that has just been written. */
const SAMPLE_SIZE = 32;
/** Vectors are kept rounded. */
const LEAST_OWN_SIMILARITY = 0.999;

/**
 * Reads a generation as the bot will, and looks for some of its passages by their own embeddings.
 * @param embeddingAt the embedding that a position was written with
 * @throws IndexDamagedError when a file cannot be read back, or a passage is not found
 */
export async function verifyWritten(generation: Generation, embeddingAt: (position: number) => Float32Array | undefined): Promise<void> {
  const { manifest, vectors, passages } = await loadGeneration(generation, generation.manifest.model.fingerprint);
  const step = Math.max(1, Math.floor(manifest.passages / SAMPLE_SIZE));
  for (let position = 0; position < manifest.passages; position += step) {
    const embedding = embeddingAt(position);
    // A text without a single token is near to nothing.
    if (embedding === undefined || embedding.every((value) => value === 0)) continue;
    const [nearest] = vectors.search(embedding, 1);
    if (Math.min(nearest?.similarity ?? 0, vectors.similarity(position, embedding)) < LEAST_OWN_SIMILARITY) {
      throw new IndexDamagedError(`the index that was just written does not find passage ${passages.at(position).passage.id} by its own embedding: update it again with npm run index -- --full`);
    }
  }
}
