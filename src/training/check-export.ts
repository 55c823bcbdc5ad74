import { resolve } from 'node:path';
import { dot } from '../dot.ts';
import { openModelFolder } from '../embedding/model-folder.ts';
import { referenceTokens } from '../embedding/static/reference-tokens.ts';
import { normaliseForModel } from '../static-model/static-model.ts';
import { createUnigramTokenizer } from '../static-model/unigram-tokenizer.ts';
import { createTransformersEmbedder } from '../embedding/transformers-embedder.ts';
import { ModelError } from '../errors.ts';
import { unitMean } from './measure-retrieval.ts';
import type { TrainedTable } from './training-memory.ts';
import type { Vocabulary } from './vocabulary-file.ts';

/** What an exported model was found to be. */
export interface ExportReport {
  readonly texts: number;
  /** The cosine between the trained embedding and the exported model's, of the text where it is least. */
  readonly leastCosine: number;
  /** Texts of which every token id is the same. */
  readonly sameTokens: number;
}

/** Below it, something else than rounding has gone wrong. */
const LEAST_COSINE = 0.999;

/**
 * Runs the exported folder through the transformers library, as it will be run, and compares it with what was trained.
 * @throws ModelError when a text gets another embedding or other tokens
 */
export async function checkExport(directory: string, table: TrainedTable, { pieces, unknownId }: Vocabulary, texts: readonly string[]): Promise<ExportReport> {
  const tokenizer = createUnigramTokenizer(pieces, unknownId);
  const normal = texts.map(normaliseForModel).filter((text) => text !== '');
  const own = normal.map((text) => tokenizer.encode(text));
  const reference = await referenceTokens(resolve(directory), normal);
  const isSame = own.map((tokens, index) => tokens.join(' ') === reference[index]?.join(' '));
  const other = isSame.indexOf(false);
  if (other >= 0) {
    throw new ModelError(`${directory}: expected the transformers library to cut every text into the same tokens, got others for "${normal[other]}"; the vocabulary needs other pieces or its tokenizer.json other settings`);
  }
  const embedder = await createTransformersEmbedder(await openModelFolder(directory, directory));
  try {
    const embeddings = await embedder.embed(normal, 'passage');
    const cosines = own.map((tokens, index) => {
      const trained = unitMean(tokens.filter((token) => token !== unknownId), table);
      // A text without a known token has no direction in either.
      return dot(trained, trained) === 0 ? 1 : dot(trained, embeddings[index] ?? new Float32Array());
    });
    const leastCosine = Math.min(...cosines);
    if (!(leastCosine >= LEAST_COSINE)) {
      throw new ModelError(`${directory}: expected the exported model to embed as the trained one does (cosine ${LEAST_COSINE}), got ${leastCosine.toFixed(4)} for "${normal[cosines.indexOf(leastCosine)]}"`);
    }
    return { texts: normal.length, leastCosine, sameTokens: isSame.length };
  } finally {
    await embedder.close();
  }
}
