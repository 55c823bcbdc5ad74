import { BUILTIN_MODEL_DIR } from '../resolve-model.ts';
import { openStaticModel, type StaticModel } from './static-model.ts';

let builtin: Promise<StaticModel> | null = null;

/**
 * The static model that comes with the program, read once a thread. It serves whatever model embeds the passages.
 * @throws ModelError when its files are missing or damaged
 */
export function loadBuiltinStaticModel(): Promise<StaticModel> {
  builtin ??= openStaticModel(BUILTIN_MODEL_DIR).catch((error: unknown) => {
    // Whoever restores the files need not start the program again.
    builtin = null;
    throw error;
  });
  return builtin;
}
