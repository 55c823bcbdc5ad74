/** A whole article that pages are made of. */
export interface PageArticle {
  readonly title: string;
  /** A line printed above the headline, a kicker, or below it, a subhead. */
  readonly subtitle?: string;
  /** Names only; how they are printed ("▶ …", "（记者 …）", behind the last sentence) is for the page to say. */
  readonly byline?: string;
  /** What opens it, "本报讯". */
  readonly dateline?: string;
  readonly paragraphs: readonly string[];
  /** Section headings, each above the paragraph of this index. */
  readonly headings?: readonly { readonly before: number; readonly text: string }[];
  readonly captions?: readonly string[];
}

/** What a page should be understood as: one of its articles, as people split it by hand. */
export interface TrueArticle {
  readonly file: string;
  readonly title: string;
  /** True when the page shows no headline for it; `title` is then only a description. */
  readonly untitled: boolean;
  readonly subtitle: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  /** Names and notes that close its paragraphs, where they are told apart from the byline. */
  readonly signed?: readonly string[];
  readonly paragraphs: readonly string[];
  readonly headings: readonly string[];
  readonly captions: readonly string[];
}
