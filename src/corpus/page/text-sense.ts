import { once } from '../../once.ts';
import { builtinStaticModel } from '../../static-model/builtin-static-model.ts';
import { sumOfVectors } from '../../static-model/static-model.ts';

/**
 * What a text is about, as a vector: those of texts on one subject point the same way, whatever words they use. Zeros for a text of
 * which nothing is known.
 */
export type TextSense = (text: string) => Float32Array;

/** By the built-in model, whatever model embeds the passages. @throws ModelError when its files are missing or damaged */
export const programSense: () => TextSense = once(() => {
  const model = builtinStaticModel();
  return (text) => sumOfVectors(model, model.encode(text));
});
