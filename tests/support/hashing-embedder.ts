import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Embedder } from '../../src/embedding/embedder.ts';
import { ModelError } from '../../src/errors.ts';

/**
 * An embedder without a model: a text is the bag of its pairs of neighbouring characters, each counted at a place
 * that its hash gives. Texts with words in common are near each other, the same text is always the same vector.
 * A character that is no blank is a token.
 * @param passageTokens the window it claims to have; any text is embedded in one piece all the same
 */
export function createHashingEmbedder(dimensions: number, passageTokens: number | null = null): Embedder {
  let isClosed = false;
  const requireOpen = (): void => {
    if (isClosed) throw new ModelError('the hashing embedder was closed');
  };
  return {
    model: { name: 'hashing', fingerprint: createHash('sha256').update(`hashing ${dimensions} ${passageTokens}`).digest('hex'), dimensions },
    passageTokens,
    async countTokens(texts) {
      requireOpen();
      return texts.map((text) => text.replace(/\s/gu, '').length);
    },
    async embed(texts) {
      requireOpen();
      // As with a model in a thread of its own, the answer comes later.
      await setImmediate();
      requireOpen();
      return texts.map((text) => embedding(text, dimensions));
    },
    async close() {
      isClosed = true;
    },
  };
}

function embedding(text: string, dimensions: number): Float32Array {
  const counts = new Float32Array(dimensions);
  for (const pair of pairsOf(text)) counts[hashOf(pair) % dimensions]! += 1;
  const length = Math.hypot(...counts);
  return length === 0 ? counts : counts.map((count) => count / length);
}

function pairsOf(text: string): string[] {
  const characters = [...text].filter((character) => !/\s/u.test(character));
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
