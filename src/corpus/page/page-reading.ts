import type { Article } from '../../domain/article.ts';

/** What was understood of a page of text. Every character of the page stands in one of the two. */
export interface PageReading {
  readonly articles: readonly Article[];
  /** What belongs to no article, line by line: page furniture, names of columns, captions of nothing. */
  readonly leftOver: readonly string[];
}
