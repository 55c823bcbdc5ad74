/** Identifies an article: 12 hexadecimal digits of a hash of its file and its place in the file. */
export type ArticleId = string & { readonly brand: 'ArticleId' };

/** A half-open range of UTF-16 code units, `start` included and `end` excluded, as `String.slice` takes it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One paragraph of an article, with the section heading it stands under. */
export interface Paragraph {
  readonly text: string;
  /** The nearest heading above the paragraph inside the article, or null before the first one. */
  readonly heading: string | null;
}

/** A whole piece with its headline: what a quote is attributed to. */
export interface Article {
  readonly id: ArticleId;
  /** The file it came from: path relative to the corpus folder, with forward slashes. */
  readonly file: string;
  readonly title: string;
  /** True when the file names no headline and `title` is the beginning of the first sentence. */
  readonly untitled: boolean;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` when the file tells it, else null. */
  readonly date: string | null;
  /** The newspaper, site or office it was published by, when the file tells it. */
  readonly source: string | null;
  readonly paragraphs: readonly Paragraph[];
}

/** The text in which passage spans are counted: the paragraphs, one to a line. */
export function articleText(article: Pick<Article, 'paragraphs'>): string {
  return article.paragraphs.map((paragraph) => paragraph.text).join('\n');
}
