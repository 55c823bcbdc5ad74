/** Identifies an article: 12 hexadecimal digits of a hash of its file and its place in the file. */
export type ArticleId = string & { readonly brand: 'ArticleId' };

/** A half-open range of UTF-16 code units, `start` included and `end` excluded, as `String.slice` takes it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Characters of a text that stand next to each other in one line of the file as well. */
export interface PlaceRun {
  /** Where the run begins in the text. */
  readonly start: number;
  /** Where it begins in the decoded text of the file: UTF-16 units, the byte order mark not counted. */
  readonly fileStart: number;
  /** UTF-16 units. */
  readonly length: number;
  /** The line of the file it stands in, from 1; lines end with LF, CR LF or CR, as editors count them. */
  readonly line: number;
}

/**
 * The places of a text's characters, ascending by `start`. Characters that no run covers do not stand in the file:
 * line breaks between paragraphs, blanks between joined words. Null where the format gives its text no offsets.
 */
export type Places = readonly PlaceRun[] | null;

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
  /** How sure it is that the headline belongs to this body, 0 … 1; 1 where the file says so. */
  readonly titleConfidence: number;
  /** A line above or below the headline that belongs to it (引题, 副题). */
  readonly subtitle: string | null;
  /** Who wrote it, as printed ("本报记者 张三"). */
  readonly byline: string | null;
  /** What opens a news item ("本报讯"), as printed; not part of the paragraphs. */
  readonly dateline: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` when the file tells it, else null. */
  readonly date: string | null;
  /** The newspaper, site or office it was published by, when the file tells it. */
  readonly source: string | null;
  /** Places the article is about (淄博高新区), most frequent first, at most five; for search, in normalised characters. */
  readonly regions: readonly string[];
  readonly paragraphs: readonly Paragraph[];
  /** Texts under its pictures, credits included. */
  readonly captions: readonly string[];
  /** Where the characters of `articleText` stand in the decoded text of the file. */
  readonly places: Places;
  /** The same of `title`; null also for a title that is borrowed or stands elsewhere than in the text. */
  readonly titlePlaces: Places;
  /** The page of its file that it stands on, from 1; null when the file has no pages or one only, or the article runs over several. */
  readonly page: number | null;
}

/** What only some articles have; spread it where a file says nothing of it. */
export const PLAIN_ARTICLE = {
  titleConfidence: 1,
  subtitle: null,
  byline: null,
  dateline: null,
  regions: [],
  captions: [],
  places: null,
  titlePlaces: null,
  page: null,
} as const satisfies Partial<Article>;

/** What was found out about an article of a page, before it is named and dated. */
export interface ArticleDraft
  extends Pick<Article, 'titleConfidence' | 'subtitle' | 'byline' | 'dateline' | 'captions' | 'paragraphs' | 'places' | 'titlePlaces'> {
  /** Null when nothing on the page is its headline. */
  readonly title: string | null;
  /** The page of the file, from 1, where that has several. */
  readonly page?: number | null;
}

/** The text in which passage spans are counted: the paragraphs, then the captions, one to a line. */
export function articleText({ paragraphs, captions }: Pick<Article, 'paragraphs' | 'captions'>): string {
  return [...paragraphs.map(({ text }) => text), ...captions].join('\n');
}
