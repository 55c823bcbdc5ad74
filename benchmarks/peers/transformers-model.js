// The built-in model in the transformers library, as its documentation shows it: feature extraction, mean, normalised.
// The model would like traditional characters made simplified before, which this program does and no peer can be asked to.
import { basename, dirname } from 'node:path';
import { env, pipeline } from '@huggingface/transformers';

/** Texts that are embedded together while indexing: of 1 to 512, what took the least time. */
const BATCH = 8;

/** The name the library knows the model by, once it is told where models lie and that none may be downloaded. */
export function modelName(/** @type {string} */ folder) {
  env.localModelPath = dirname(folder);
  env.allowRemoteModels = false;
  return basename(folder);
}

/** The weights in the folder are int8. */
export const MODEL_OPTIONS = /** @type {const} */ ({ dtype: 'q8' });

/** Opens the model. @returns {Promise<(texts: readonly string[]) => Promise<number[][]>>} */
export async function openTransformersModel(/** @type {string} */ folder) {
  const extract = await pipeline('feature-extraction', modelName(folder), MODEL_OPTIONS);
  return async (texts) => {
    const vectors = [];
    for (let start = 0; start < texts.length; start += BATCH) {
      const output = await extract(texts.slice(start, start + BATCH), { pooling: 'mean', normalize: true });
      vectors.push(...output.tolist());
    }
    return vectors;
  };
}
