import { halveDoubledLine } from '../corpus/clean-text.ts';
import type { PageReading } from '../corpus/page/page-reading.ts';
import type { Article } from '../domain/article.ts';
import type { TrueArticle } from './page-article.ts';

/** A page and what it should be understood as. */
export interface TruePage {
  readonly file: string;
  readonly text: string;
  readonly articles: readonly TrueArticle[];
}

/** What became of one article. */
export interface ArticleFinding {
  readonly wanted: TrueArticle;
  /** The found article that holds most of its body, or null when none holds any of it. */
  readonly found: Article | null;
  /** Body characters, and how many of them stand in the body of the found article. */
  readonly characters: number;
  readonly right: number;
  readonly isTitleRight: boolean;
}

/** How well one page was understood. All characters are counted without blanks. */
export interface PageFinding {
  readonly file: string;
  readonly articles: readonly ArticleFinding[];
  readonly bodyCharacters: number;
  readonly rightCharacters: number;
  /** Body characters of the reading, and how many of them belong there. */
  readonly foundCharacters: number;
  readonly ownCharacters: number;
  readonly pageCharacters: number;
  readonly accountedCharacters: number;
  /** The characters of the page that stand nowhere in the reading, in their order as far as that can be told. */
  readonly lost: string;
  readonly milliseconds: number;
}

/**
 * Two texts share a character when a run of so many around it stands in both: shorter runs coincide between
 * articles that have nothing to do with each other.
 */
const COMMON_RUN = 8;
/** Signs that mark what follows them and are no text. */
const SIGNS = /[\s▶◀▲▼△▽►▷◄■□●◎◆◇]/gu;

/**
 * Compares what was understood of a page with the truth.
 * @param milliseconds what the reading took
 */
export function comparePage(page: TruePage, reading: PageReading, milliseconds = 0): PageFinding {
  const articles = matchArticles(page.articles, reading.articles);
  const found = reading.articles.map((article) => bare(bodyOf(article)).length);
  const own = articles.map(({ wanted, found }) => (found === null ? 0 : sharedCharacters(bare(bodyOf(found)), bare(bodyOf(wanted)))));
  return {
    file: page.file,
    articles,
    bodyCharacters: sum(articles.map(({ characters }) => characters)),
    rightCharacters: sum(articles.map(({ right }) => right)),
    foundCharacters: sum(found),
    ownCharacters: sum(own),
    ...accountFor(page.text, reading),
    milliseconds,
  };
}

/** Pairs each true article with at most one found article, the pairs that share most first. */
function matchArticles(wanted: readonly TrueArticle[], found: readonly Article[]): ArticleFinding[] {
  const wantedBodies = wanted.map((article) => bare(bodyOf(article)));
  const foundBodies = found.map((article) => bare(bodyOf(article)));
  const pairs = wantedBodies.flatMap((body, index) => foundBodies.map((other, place) => ({ index, place, shared: sharedCharacters(body, other) })));
  const matches = new Map<number, { place: number; shared: number }>();
  const taken = new Set<number>();
  for (const { index, place, shared } of pairs.toSorted((a, b) => b.shared - a.shared)) {
    if (shared === 0 || matches.has(index) || taken.has(place)) continue;
    matches.set(index, { place, shared });
    taken.add(place);
  }
  return wanted.map((article, index) => {
    const match = matches.get(index);
    const partner = match === undefined ? null : (found[match.place] ?? null);
    return {
      wanted: article,
      found: partner,
      characters: wantedBodies[index]?.length ?? 0,
      right: match?.shared ?? 0,
      isTitleRight: partner !== null && isTitleRight(article, partner),
    };
  });
}

/** An article without a headline on the page is right when it has none, or one that is taken from its own text. */
function isTitleRight(wanted: TrueArticle, found: Article): boolean {
  const title = bare(found.title).replace(/…$/u, '');
  if (!wanted.untitled) return !found.untitled && bare(found.title) === bare(wanted.title);
  return found.untitled || (title !== '' && bare(bodyOf(found)).includes(title));
}

/** How many characters of `text` stand in `other`, in runs of at least `COMMON_RUN` (or as long as the text). */
function sharedCharacters(text: string, other: string): number {
  const length = Math.min(COMMON_RUN, text.length);
  if (length === 0) return 0;
  const runs = new Set<string>();
  for (let start = 0; start + length <= other.length; start += 1) runs.add(other.slice(start, start + length));
  let shared = 0;
  let counted = 0;
  for (let start = 0; start + length <= text.length; start += 1) {
    if (!runs.has(text.slice(start, start + length))) continue;
    shared += start + length - Math.max(start, counted);
    counted = start + length;
  }
  return shared;
}

/**
 * Counts the characters of the page that stand somewhere in the reading. A line printed twice needs to be there once.
 * The brackets around the names of a byline count as part of it; a headline borrowed from the body does not count again.
 */
function accountFor(text: string, reading: PageReading): Pick<PageFinding, 'pageCharacters' | 'accountedCharacters' | 'lost'> {
  const lines = text.split('\n').map((line) => halveDoubledLine(bare(line)));
  const page = lines.join('');
  const available = new Map<string, number>();
  for (const character of bare(readingText(reading, bare(text)))) available.set(character, (available.get(character) ?? 0) + 1);
  let accounted = 0;
  let lost = '';
  for (const character of page) {
    const left = available.get(character) ?? 0;
    if (left > 0) accounted += character.length;
    else lost += character;
    available.set(character, left - 1);
  }
  return { pageCharacters: page.length, accountedCharacters: accounted, lost };
}

function readingText({ articles, leftOver }: PageReading, page: string): string {
  const inBrackets = [...page.matchAll(/（([^（）]+)）/gu)].map(([, inside = '']) => inside);
  const texts = articles.flatMap((article) => {
    const { title, untitled, subtitle, byline, dateline, captions } = article;
    const names = bare(byline ?? '');
    const brackets = inBrackets.flatMap((inside) => (names.includes(inside) ? '（）' : []));
    return [untitled ? '' : title, subtitle ?? '', names, ...brackets, dateline ?? '', ...headingsOf(article), bodyOf(article), ...captions];
  });
  return [...texts, ...leftOver].join('');
}

/** The section headings of an article in their order. */
export function headingsOf({ paragraphs }: Pick<Article, 'paragraphs'>): string[] {
  return paragraphs.flatMap(({ heading }, index) => (heading !== null && heading !== paragraphs[index - 1]?.heading ? [heading] : []));
}

function bodyOf({ paragraphs }: { readonly paragraphs: readonly (string | { readonly text: string })[] }): string {
  return paragraphs.map((paragraph) => (typeof paragraph === 'string' ? paragraph : paragraph.text)).join('');
}

/** A text without blanks and signs. */
export function bare(text: string): string {
  return text.replace(SIGNS, '');
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
