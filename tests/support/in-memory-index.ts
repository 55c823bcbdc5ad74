import type { SourcedPassage } from '../../src/domain/passage.ts';
import { createLexicalIndexBuilder, openLexicalIndex, type LexicalIndex } from '../../src/indexes/lexical-index.ts';
import { tokenize } from '../../src/indexes/tokenize.ts';
import { makeArticle, makePassage } from './articles.ts';

/** A lexical index over the given texts; text n has position n. */
export function lexicalIndexOf(texts: readonly string[]): LexicalIndex {
  const builder = createLexicalIndexBuilder();
  for (const text of texts) builder.add(tokenize(text));
  return openLexicalIndex(builder.finish());
}

/** A passage in an article with the given facts. */
export function sourced(text: string, article: Parameters<typeof makeArticle>[2] = {}, passage: Parameters<typeof makePassage>[3] = {}): SourcedPassage {
  return { passage: makePassage('p', 'a', text, passage), article: makeArticle('a', [text], article) };
}
