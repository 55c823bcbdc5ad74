import { fileURLToPath } from 'node:url';
import { once } from '../once.ts';
import { openStaticModel, type StaticModel } from './static-model.ts';

/** The model that comes with the program. */
export const BUILTIN_MODEL_DIR = fileURLToPath(new URL('../../embeddings/models/yinju-static-3', import.meta.url));

/**
 * The static model that comes with the program, read once a thread. It serves whatever model embeds the passages.
 * An error is not kept: whoever restores the files need not start the program again.
 * @throws ModelError when its files are missing or damaged
 */
export const builtinStaticModel: () => StaticModel = once(() => openStaticModel(BUILTIN_MODEL_DIR));
