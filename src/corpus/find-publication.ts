import type { Article, ArticleDraft } from '../domain/article.ts';
import { dayOfDateline, daysIn, paperInFileName, paperOfByline, readPageHead, type PageHead } from './page/page-head.ts';
import type { Block, Document } from './readers/reader.ts';

/** Paragraphs at the beginning and at the end of an article where the line stands that says when and where it was published. */
const TOP = 3;
const BOTTOM = 2;
const DATE_IN_FILE_NAME = /(?<!\d)((?:19|20)\d{2})(?:[-_.年]?(0[1-9]|1[0-2])(?:[-_.月]?(0[1-9]|[12]\d|3[01]))?)?(?!\d)/u;

/** When and where an article was published: see {@link Article}. */
export type Publication = Pick<Article, 'date' | 'source'>;

/** What a file says about all of its articles: front matter, page heads, its own name, in this order. */
export function publicationOfDocument({ file, metadata, blocks, page, heads = [] }: Pick<Document, 'file' | 'metadata' | 'blocks' | 'page' | 'heads'>): Publication {
  const lines = page === undefined ? marginsOf(blocks) : [...page.leftOver, ...page.drafts.flatMap(({ captions }) => captions)];
  const head = agree([...lines, ...heads]);
  const named = dateInFileName(file);
  const day = named?.length === 10 ? named : (head.date ?? named);
  return { date: metadata.date ?? day, source: metadata.source ?? head.source ?? paperInFileName(file) };
}

/** The same for one article of the file: its dateline tells the day of a year that the file tells, or that its text tells with that day. */
export function publicationOfArticle({ dateline, byline, paragraphs }: Pick<ArticleDraft, 'dateline' | 'byline' | 'paragraphs'>, known: Publication): Publication {
  const day = dayOfDateline(dateline ?? '');
  return {
    date: day === null || (known.date !== null && known.date.length > 4) ? known.date : (completed(day, known.date, paragraphs.map(({ text }) => text)) ?? known.date),
    source: known.source ?? paperOfByline(dateline ?? '') ?? paperOfByline(byline ?? ''),
  };
}

export function dateInFileName(file: string): string | null {
  const match = DATE_IN_FILE_NAME.exec(file.split('/').at(-1) ?? '');
  return match === null ? null : match.slice(1).filter((part) => part !== undefined).join('-');
}

/** The day with its year. Any other year in the text may be the one it looks back on. */
function completed(day: string, year: string | null, texts: readonly string[]): string | null {
  if (year !== null) return year + day;
  const named = new Set(texts.flatMap(daysIn).filter((date) => date.endsWith(day)));
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

/** Headings are left out: those of a chronology are dates. */
function marginsOf(blocks: readonly Block[]): string[] {
  const texts = blocks.map(({ kind, text }) => (kind === 'paragraph' ? text : ''));
  return texts.length <= TOP + BOTTOM ? texts : [...texts.slice(0, TOP), ...texts.slice(-BOTTOM)];
}

/** What the lines agree on; where two of them differ, neither counts. */
function agree(lines: readonly string[]): PageHead {
  const heads = lines.flatMap((line) => readPageHead(line) ?? []);
  const only = (values: readonly (string | null)[]): string | null => {
    const named = new Set(values.filter((value) => value !== null));
    return named.size === 1 ? ([...named][0] ?? null) : null;
  };
  return { date: only(heads.map(({ date }) => date)), source: only(heads.map(({ source }) => source)) };
}
