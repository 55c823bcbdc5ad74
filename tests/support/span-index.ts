import type { SpanIndex } from '../../src/answering/find-answer-span.ts';
import { builtinStaticModel } from '../../src/static-model/builtin-static-model.ts';
import { createTokenIndexBuilder, openTokenIndex } from '../../src/indexes/token-index.ts';

/** What marking an answer looks at, over the given texts with what stands above them; text n has position n. */
export async function spanIndexOf(texts: readonly { readonly context?: string; readonly text: string }[]): Promise<SpanIndex> {
  const staticModel = builtinStaticModel();
  const builder = createTokenIndexBuilder(staticModel);
  for (const { context = '', text } of texts) builder.add(context, text);
  return { staticModel, tokens: openTokenIndex(builder.finish()) };
}
