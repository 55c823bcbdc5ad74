import type { ArticleDraft } from '../../domain/article.ts';
import type { PageDrafts } from '../readers/reader.ts';
import { dressStory } from './dress-story.ts';
import { MASTHEAD } from './find-headlines.ts';
import { findStories, type PageStories } from './find-stories.ts';
import type { Story } from './gather-stories.ts';
import type { Column } from './order-columns.ts';

/** A page with its columns in reading order. */
export interface ColumnedPage {
  /** From 1. */
  readonly number: number;
  readonly height: number;
  readonly columns: readonly Column[];
}

export interface Newspaper {
  /** As its head says it, or null. */
  readonly name: string | null;
  readonly page: PageDrafts;
}

/** A page with so few lines' room is a slide. */
const LEAST_LINES_A_PAGE = 45;
/** Large type over less text than this is no article, in characters. */
const LEAST_TEXT = 40;
/** Pages that suffice to tell the headings of a report from headlines, which differ in size. */
const UNIFORM = { pages: 3, headlines: 6 };
const SENTENCE_MARK = /[。！？；]|[.!?](?:\s|$)/u;
const NEWS_MARK = /本报讯|新华社|讯\s*[（(]|(?:本报|特约|通讯员|见习|首席)\s*(?:记者|[\p{Script=Han}]{2,3})|记者[:：\s]/u;

/**
 * The articles of a newspaper, page by page, or null for what is none: a report, a paper, a book, slides.
 * A page speaks for a newspaper when several headlines in large type stand on it, each over running text of its own,
 * in columns or with the marks of news; a page that is nothing of this speaks against it.
 */
export function readNewspaper(pages: readonly ColumnedPage[]): Newspaper | null {
  const read = pages.filter(({ columns }) => columns.length > 0).map((page) => ({ page, stories: findStories(page.columns) }));
  const votes = read.map(({ page, stories }) => vote(page, stories));
  const speaking = votes.filter((each) => each > 0).length;
  if (speaking === 0 || speaking < votes.filter((each) => each < 0).length) return null;
  if (isReport(read.flatMap(({ stories }) => (stories === null ? [] : [stories])))) return null;
  const drafts: ArticleDraft[] = [];
  const leftOver: string[] = [];
  for (const { page, stories } of read) {
    const found = readStories(page, stories);
    drafts.push(...found.drafts.map((draft) => (pages.length > 1 ? { ...draft, page: page.number } : draft)));
    leftOver.push(...found.leftOver);
  }
  return { name: nameOf(leftOver), page: { drafts, leftOver } };
}

/** Printed at the head of a page in large type, it belongs to no article. */
function nameOf(leftOver: readonly string[]): string | null {
  return leftOver.find((line) => MASTHEAD.test(line)) ?? null;
}

function readStories({ columns }: ColumnedPage, found: PageStories | null): PageDrafts {
  const { stories, free } = found ?? { stories: [{ headline: null, columns }], free: [] };
  const dressed = stories.map(dressStory);
  return {
    drafts: dressed.flatMap(({ draft }) => (draft === null ? [] : [draft])),
    leftOver: [...free.flatMap(({ title, others }) => [...others, title]), ...dressed.flatMap(({ leftOver }) => leftOver)],
  };
}

/** 1 for a page of a newspaper, −1 for one of something else, 0 for one that may be either. */
function vote({ height }: ColumnedPage, page: PageStories | null): number {
  if (page === null || height / page.bodySize < LEAST_LINES_A_PAGE) return -1;
  const articles = page.stories.filter(isArticle);
  if (articles.length < 2) return articles.length === 1 && page.hasColumns ? 0 : -1;
  return page.hasColumns || articles.filter(hasNewsMark).length > articles.length / 2 ? 1 : -1;
}

function isArticle({ headline, columns }: Story): boolean {
  const text = textOf(columns);
  return headline !== null && text.length >= LEAST_TEXT && SENTENCE_MARK.test(text);
}

/** Headings of one size in every column, below one title, without a mark of news, are those of a report. */
function isReport(pages: readonly PageStories[]): boolean {
  const articles = pages.flatMap(({ stories }) => stories.filter(isArticle));
  const sizes = articles.map(({ headline }) => Math.round(headline?.size ?? 0)).toSorted((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)];
  const others = sizes.filter((size) => size !== usual).length;
  const isWide = articles.some(({ columns }) => columns.length > 1 && columns.some(({ lines }, index) => index > 0 && startsBeside(columns[0], lines)));
  return pages.length >= UNIFORM.pages && articles.length >= UNIFORM.headlines && others <= 1 && !isWide && !articles.some(hasNewsMark);
}

/** True when a column goes on beside the first one, at its height, as it does under a headline that spans both. */
function startsBeside(first: Column | undefined, lines: Column['lines']): boolean {
  const [a, b] = [first?.lines[0], lines[0]];
  return a !== undefined && b !== undefined && Math.abs(a.y - b.y) < 2 * a.size && a.x1 < b.x0;
}

function hasNewsMark({ columns }: Story): boolean {
  const text = textOf(columns);
  return NEWS_MARK.test(text.slice(0, 60)) || NEWS_MARK.test(text.slice(-30));
}

function textOf(columns: readonly Column[]): string {
  return columns.flatMap(({ lines }) => lines.map(({ text }) => text.trim())).join('');
}
