import type { Embedder } from './embedder.ts';
import type { ModelFolder } from './model-folder.ts';
import { createRecyclableEmbedder } from './recyclable-embedder.ts';
import { BUILTIN_MODEL_DIR, builtinStaticModel } from '../static-model/builtin-static-model.ts';
import { createStaticEmbedder } from './static/static-embedder.ts';
import { openStaticModel } from '../static-model/static-model.ts';
import { createTransformersEmbedder } from './transformers-embedder.ts';

/**
 * The embedder of a model folder: static models are looked up in this thread, all others run in the transformers library,
 * in a thread of their own.
 * @throws ModelError when the model cannot be loaded
 */
export async function openEmbedder(folder: ModelFolder): Promise<Embedder> {
  if (!folder.profile.static) return createTransformersEmbedder(folder);
  // Retrieval holds the built-in model in any case.
  const model = folder.directory === BUILTIN_MODEL_DIR ? builtinStaticModel() : openStaticModel(folder.directory, folder.name);
  return createStaticEmbedder(folder, model);
}

/**
 * {@link openEmbedder} for a process that runs for months. `recycle` is null where the model has no thread of its own, and
 * nothing could be given back.
 * @throws ModelError when the model cannot be loaded
 */
export async function openLastingEmbedder(folder: ModelFolder): Promise<{ readonly embedder: Embedder; readonly recycle: (() => Promise<void>) | null }> {
  if (folder.profile.static) return { embedder: await openEmbedder(folder), recycle: null };
  const embedder = await createRecyclableEmbedder(() => openEmbedder(folder));
  return { embedder, recycle: () => embedder.recycle() };
}
