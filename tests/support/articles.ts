import { PLAIN_ARTICLE, type Article, type ArticleId } from '../../src/domain/article.ts';
import type { Passage, PassageId } from '../../src/domain/passage.ts';

/** An article with the given paragraphs; everything else can be overridden. */
export function makeArticle(id: string, texts: readonly string[], facts: Partial<Article> = {}): Article {
  const paragraphs = texts.map((text) => ({ text, heading: null }));
  return { ...PLAIN_ARTICLE, id: id as ArticleId, file: `${id}.txt`, title: `标题 ${id}`, untitled: false, date: null, source: null, paragraphs, ...facts };
}

/** A passage of an article with the given text; where it stands does not matter. */
export function makePassage(id: string, articleId: string, text: string, facts: Partial<Passage> = {}): Passage {
  const span = { start: 0, end: text.length };
  return { ...PLAIN_ARTICLE, id: id as PassageId, articleId: articleId as ArticleId, text, span, places: null, heading: null, carriedYears: [], carriedPlaces: [], ...facts };
}
