import { sketchArticle, type ReprintSketch } from '../corpus/group-reprints.ts';
import type { Article } from '../domain/article.ts';
import type { Passage, PassageSource } from '../domain/passage.ts';
import { findArticleNames, type ArticleNames } from './corpus-names.ts';
import { embeddingKey } from './embedding-cache.ts';
import { searchText } from './search-text.ts';

/** What indexing needs of an article. */
export type IndexableArticle = PassageSource & Pick<Article, 'paragraphs' | 'captions'>;

/** An article with everything about it that does not depend on the others. */
export interface PreparedArticle {
  readonly article: IndexableArticle;
  readonly passages: readonly Passage[];
  /** Of each passage the key of its embedding, see `embeddingKey`. */
  readonly keys: readonly string[];
  readonly names: ArticleNames;
  /** What reprints of it are looked for by. */
  readonly sketch: ReprintSketch;
  /** Position of its first passage in the generation it was taken over from; null when it was read in this run. */
  readonly keptFrom: number | null;
}

export function prepareArticle({ article, passages }: { readonly article: IndexableArticle; readonly passages: readonly Passage[] }): PreparedArticle {
  return {
    article,
    passages,
    keys: passages.map((passage) => embeddingKey(searchText({ passage, article }))),
    names: findArticleNames(article, passages),
    sketch: sketchArticle(article),
    keptFrom: null,
  };
}
