import { readPageText, type PageText } from '../corpus/clean-text.ts';
import type { LineJudge } from '../corpus/page/label-lines.ts';
import type { PageTrees } from '../corpus/page/judge-page.ts';
import { createPageLore, type PageLore } from '../corpus/page/page-lore.ts';
import { weighParagraphs } from '../corpus/page/paragraph-lore.ts';
import type { LoreCounts } from '../corpus/page/read-lore-counts.ts';
import { once } from '../once.ts';
import type { TruePage } from './compare-page.ts';
import { countLore, withoutLore } from './count-lore.ts';
import { drawMaterial } from './draw-material.ts';
import { generatePage, type GeneratedPage, type TrueLine } from './generate-page.ts';
import type { PageArticle, TrueArticle } from './page-article.ts';
import type { NamedSheet } from './page-sheet.ts';
import { printSheet } from './print-sheet.ts';
import { mulberry32 } from './seeded-random.ts';
import { trueLinesOf } from './true-lines.ts';

/** A page that the reading of pages is fitted on, or measured with. */
export interface FittingPage {
  readonly text: PageText;
  /** What each of its lines is. */
  readonly lines: readonly TrueLine[];
  /** What is known before it is read; made anew whenever it is needed, because that of thousands of pages would not fit into memory. */
  readonly lore?: () => PageLore;
  /** Labels its lines. Default: the one that is asked for, or the program's own. */
  readonly lineJudge?: LineJudge;
  /** Judge its gaps and headlines. Default: the program's own. */
  readonly trees?: PageTrees;
}

/** Share of fitting pages that differ in more than their damages. */
const VARIED_SHARE = 0.6;
const VARIED_SALT = 0x85ebca6b;
/**
 * Made pages are of articles of sheets, too, but of no more than so many for each other one: those are short, and a search that is
 * fitted on pages full of them parts longer ones.
 */
const SHEET_ARTICLES_FOR_ONE = 2 / 3;

/** What was counted, and in which articles. */
export interface CountedArticles {
  readonly lore: LoreCounts;
  readonly articles: ReadonlySet<PageArticle>;
  /** Of these only the ends of paragraphs were counted. */
  readonly others: ReadonlySet<PageArticle>;
  /** Made of all that was counted. */
  readonly whole: PageLore;
}

/**
 * A page that is made of articles, or null when the program reads other lines in it than were printed.
 * @param counted what was counted in which articles: a page is read without what its own ones added, as pages of other articles are
 */
export function makeFittingPage(articles: readonly PageArticle[], seed: number, counted?: CountedArticles): FittingPage | null {
  const { parts, ...material } = drawMaterial(articles, seed);
  const page = generatePage({ ...material, seed, isVaried: mulberry32(seed ^ VARIED_SALT)() < VARIED_SHARE });
  const read = readPrinted(page);
  if (read === null || counted === undefined) return read;
  const own = page.sources.flatMap((article) => parts.get(article) ?? [article]);
  return { ...read, lore: loreWithout(counted, own) };
}

function loreWithout({ lore, articles, others }: CountedArticles, own: readonly PageArticle[]): () => PageLore {
  return () => createPageLore(withoutLore(lore, countLore(own.filter((article) => articles.has(article)), own.filter((article) => others.has(article)))));
}

/** A sheet with its articles that have a headline: material for other pages, too. */
export interface SheetArticles extends NamedSheet {
  readonly articles: readonly PageArticle[];
}

/** A sheet that is printed for fitting. */
export interface FittingSheet extends SheetArticles {
  /** What is known without them; made once, as the sheet is printed again and again. */
  readonly lore: () => PageLore;
}

export function readSheetArticles({ file, sheet }: NamedSheet): SheetArticles {
  const articles = printSheet(sheet, file, 1).articles.filter(({ untitled }) => !untitled);
  return { file, sheet, articles: articles.map(asPageArticle) };
}

/** Articles that pages are made of, with those of as many sheets as are good for them, spread evenly over all sheets. */
export function withSheetArticles(articles: readonly PageArticle[], sheets: readonly Pick<SheetArticles, 'articles'>[]): PageArticle[] {
  const count = sheets.reduce((sum, sheet) => sum + sheet.articles.length, 0);
  const share = Math.min(1, (articles.length * SHEET_ARTICLES_FOR_ONE) / Math.max(1, count));
  const taken = sheets.filter((_, index) => Math.floor((index + 1) * share) > Math.floor(index * share));
  return [...articles, ...taken.flatMap((sheet) => sheet.articles)];
}

/** @param counted its articles among the `others` */
export function makeFittingSheet({ file, sheet, articles }: SheetArticles, { lore, whole }: Pick<CountedArticles, 'lore' | 'whole'>): FittingSheet {
  return { file, sheet, articles, lore: once(() => ({ ...whole, ...weighParagraphs(withoutLore(lore, countLore([], articles))) })) };
}

/** A print of a page that was written as a sheet, or null when the program reads other lines in it than were printed. */
export function printFittingPage({ file, sheet, lore }: FittingSheet, seed: number): FittingPage | null {
  const page = readPrinted(printSheet(sheet, file, seed));
  return page === null ? null : { ...page, lore };
}

function readPrinted({ text: printed, lines }: Pick<GeneratedPage, 'text' | 'lines'>): Pick<FittingPage, 'text' | 'lines'> | null {
  const text = readPageText(printed);
  return text.lines.length === lines.length ? { text, lines } : null;
}

/** A page that was split by hand. */
export function splitFittingPage(page: TruePage): FittingPage {
  return { text: readPageText(page.text), lines: trueLinesOf(page) };
}

/** Generated pages and pages split by hand, each of those once for every so many generated ones. */
export function mixPages(generated: readonly FittingPage[], split: readonly FittingPage[], everySoMany: number): FittingPage[] {
  const times = Math.ceil(generated.length / everySoMany);
  return [...generated, ...split.flatMap((page) => Array.from<FittingPage>({ length: times }).fill(page))];
}

/** An article of a page split by hand as material for other pages. Where its headings stood is not known: they are spread evenly. */
export function asPageArticle({ title, subtitle, byline, dateline, paragraphs, headings, captions }: TrueArticle): PageArticle {
  const spread = (index: number): number => Math.max(1, Math.round(((index + 0.5) * paragraphs.length) / headings.length));
  return {
    title: title.replace(/\s+/gu, ' '),
    ...(subtitle === null ? {} : { subtitle }),
    ...(byline === null ? {} : { byline: byline.replace(/^.*(?:记者|通讯员) /u, '') }),
    ...(dateline === null ? {} : { dateline }),
    paragraphs: paragraphs.map((paragraph) => paragraph.replace(/\s+/gu, '')),
    headings: headings.map((text, index) => ({ before: spread(index), text })),
    captions,
  };
}
