import { AutoTokenizer, env } from '@xenova/transformers';

/** The token ids that the transformers library gives texts with the tokenizer of a model folder: what ours are held against. */
export async function referenceTokens(directory: string, texts: readonly string[]): Promise<number[][]> {
  env.allowRemoteModels = false;
  env.useFSCache = false;
  const tokenizer = await AutoTokenizer.from_pretrained(directory);
  return texts.map((text) => (text === '' ? [] : tokenizer.encode(text)));
}
