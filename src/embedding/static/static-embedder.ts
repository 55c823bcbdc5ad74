import { ModelError } from '../../errors.ts';
import type { Embedder } from '../embedder.ts';
import type { ModelFolder } from '../model-folder.ts';
import { normalised } from '../pool-embeddings.ts';
import { sumOfVectors, type StaticModel } from '../../static-model/static-model.ts';

/**
 * An embedder over a static model: a text's embedding is the mean of its tokens' vectors, so there is nothing to run
 * but a look-up, in the calling thread. A question takes some hundredths of a millisecond; the same texts through the
 * transformers library need a thread, a second tokenizer and 100 MB more, for the same vectors
 * (`tests/embedding/static/static-embedder.test.ts` compares them).
 */
export function createStaticEmbedder({ name, directory, fingerprint, profile }: ModelFolder, model: StaticModel): Embedder {
  let isClosed = false;
  const requireOpen = (): void => {
    if (isClosed) throw new ModelError(`the embedding model ${name} (${directory}) does not work: it was closed`);
  };
  const prefixes = { question: profile.questionPrefix, passage: profile.passagePrefix } as const;
  return {
    model: { name, fingerprint, dimensions: model.table.dimensions },
    passageTokens: null,
    countTokens(texts) {
      return settle(() => (requireOpen(), texts.map((text) => model.encode(text).length)));
    },
    embed(texts, role) {
      return settle(() => (requireOpen(), texts.map((text) => normalised(sumOfVectors(model, model.encode(/\S/u.test(text) ? prefixes[role] + text : ''))))));
    },
    async close() {
      isClosed = true;
    },
  };
}

/** What `work` returns or throws, as a promise: callers need not know which models answer at once. */
async function settle<Result>(work: () => Result): Promise<Result> {
  return work();
}
