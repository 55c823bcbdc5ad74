import { ModelError } from '../errors.ts';
import type { Embedder } from './embedder.ts';

/** An embedder whose model can be given back to the system and loaded anew while others go on using it. */
export interface RecyclableEmbedder extends Embedder {
  /**
   * Waits until the calls in hand are answered, closes the model and opens it again. Calls that come meanwhile wait, none
   * is lost. A second call while one runs joins it.
   * @throws ModelError when the model cannot be opened again; the next call tries once more
   */
  recycle(): Promise<void>;
}

/**
 * @param open loads the model; called once now and once for each recycling
 * @throws ModelError when the model cannot be loaded
 */
export async function createRecyclableEmbedder(open: () => Promise<Embedder>): Promise<RecyclableEmbedder> {
  const inHand = new Set<Promise<unknown>>();
  const first = await open();
  const { model, passageTokens } = first;
  let current: Embedder | null = first;
  let opening: Promise<Embedder> | null = null;
  let isClosed = false;

  const reopen = async (): Promise<Embedder> => {
    // One model at a time: two of them are what there is no memory for.
    await Promise.allSettled(inHand);
    await current?.close();
    current = null;
    const opened = await open();
    if (!isClosed) return (current = opened);
    await opened.close();
    throw new ModelError(`the embedding model ${model.name} does not work: it was closed`);
  };
  const renew = (): Promise<Embedder> => {
    opening ??= reopen().finally(() => (opening = null));
    return opening;
  };
  const use = async <Result>(call: (embedder: Embedder) => Promise<Result>): Promise<Result> => {
    const embedder = opening === null && current !== null ? current : await renew();
    const answer = call(embedder);
    inHand.add(answer);
    try {
      return await answer;
    } finally {
      inHand.delete(answer);
    }
  };

  return {
    model,
    passageTokens,
    countTokens: (texts) => use((embedder) => embedder.countTokens(texts)),
    embed: (texts, role) => use((embedder) => embedder.embed(texts, role)),
    async recycle() {
      if (!isClosed) await renew();
    },
    async close() {
      isClosed = true;
      await current?.close();
    },
  };
}
