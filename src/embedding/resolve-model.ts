import { stat } from 'node:fs/promises';
import { ModelError } from '../errors.ts';
import { BUILTIN_MODEL_DIR } from '../static-model/builtin-static-model.ts';
import { downloadModel, type DownloadOptions } from './download-model.ts';
import { openModelFolder, type ModelFolder } from './model-folder.ts';

/** Neither part begins with a dot: `a/..` would lead out of the cache folder. */
const HUB_ID = /^[\w-][\w.-]*\/[\w-][\w.-]*$/u;

/**
 * The folder of the model a user named, downloaded when it is a hub id that is not on this machine yet.
 * @param name `builtin`, a folder, or a hub id such as `Xenova/multilingual-e5-small`; an existing folder wins over a hub id
 * @throws ModelError when it is neither, or when its files are missing or damaged
 * @throws DownloadError when the hub cannot be reached
 */
export async function resolveModel(name: string, options: DownloadOptions): Promise<ModelFolder> {
  if (name === 'builtin') return openModelFolder(BUILTIN_MODEL_DIR, name);
  if (await isFolder(name)) return openModelFolder(name, name);
  if (HUB_ID.test(name)) return openModelFolder(await downloadModel(name, options), name);
  throw new ModelError(
    `EMBEDDING_MODEL: expected "builtin", a folder or a hub id such as Xenova/multilingual-e5-small, got "${name}", and there is no such folder`,
  );
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
