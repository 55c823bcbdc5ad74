import type { ArticleId, Places, Span } from './article.ts';

/** Identifies a passage: 12 hexadecimal digits of a hash of its article and its text. Equal text keeps its id. */
export type PassageId = string & { readonly brand: 'PassageId' };

/** What is embedded, found and quoted: a few sentences of an article, word for word. */
export interface Passage {
  readonly id: PassageId;
  readonly articleId: ArticleId;
  /** Equal to `articleText(article).slice(span.start, span.end)`. */
  readonly text: string;
  readonly span: Span;
  /** Where the characters of `text` stand in the decoded text of the file. */
  readonly places: Places;
  /** The section heading the passage stands under. */
  readonly heading: string | null;
  /** Year that the text before the passage spoke of last: what "这一年" in it means. Empty or one year. For search, never quoted. */
  readonly carriedYears: readonly number[];
  /**
   * Place that a passage without any is about: the article's region last named before it, or the headline's ("该高新区").
   * Empty or one name; empty where passage, heading or headline name it themselves. For search, never quoted.
   */
  readonly carriedPlaces: readonly string[];
}

/** The article's data that a quote shows; stored beside each passage's text. */
export interface PassageSource {
  readonly id: ArticleId;
  readonly title: string;
  /** True when `title` is only the beginning of the first sentence: shown, but no context for search. */
  readonly untitled: boolean;
  readonly file: string;
  readonly date: string | null;
  readonly source: string | null;
  /** The page of the file, from 1; null where that says nothing. */
  readonly page: number | null;
}

/** A passage together with where it comes from. */
export interface SourcedPassage {
  readonly passage: Passage;
  readonly article: PassageSource;
}

/** A passage as the index knows it: its text may stand in several articles, copies and reprints of each other. */
export interface IndexedPassage extends SourcedPassage {
  /** The other articles that hold the text, maybe slightly edited, in the order in which they are to be named. Mostly empty. */
  readonly alsoIn: readonly PassageSource[];
  /** Position of the passage with exactly this text in the article that is to be named instead of this one, or null. */
  readonly original: number | null;
}
