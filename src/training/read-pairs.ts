import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createBrotliDecompress } from 'node:zlib';

/** Two texts that mean the same, or of which the first asks for the second. */
export interface TrainingPair {
  /** `title` (headline, body), `qp` (question, passage), `trans` (sentence, translation), `dict` (word, word or meaning), `para` (alike). */
  readonly kind: string;
  /** Languages of the two texts, such as `zh`. */
  readonly languageA: string;
  readonly languageB: string;
  readonly textA: string;
  readonly textB: string;
}

/**
 * The pairs of a file of training data: lines of tab-separated kind, languages and texts, packed with brotli.
 * Lines with fewer or more columns are passed over.
 */
export async function* readPairs(path: string): AsyncGenerator<TrainingPair> {
  const packed = createReadStream(path);
  const unpacked = packed.pipe(createBrotliDecompress());
  packed.on('error', (error) => unpacked.destroy(error));
  try {
    for await (const line of createInterface({ input: unpacked, crlfDelay: Infinity })) {
      const [kind = '', languageA = '', languageB = '', textA = '', textB, ...rest] = line.split('\t');
      if (textB === undefined || rest.length > 0) continue;
      yield { kind, languageA, languageB, textA, textB };
    }
  } finally {
    packed.destroy();
    unpacked.destroy();
  }
}
