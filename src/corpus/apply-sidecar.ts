import type { Article, Paragraph } from '../domain/article.ts';
import { UnreadableFileError } from '../errors.ts';
import { createClaims, cutItems, dealParagraphs, nameEntry, pointAt } from './deal-items.ts';
import { createLocator } from './locate-items.ts';
import { keyOf, pageItems, type PageItem } from './page-items.ts';
import type { PageReading } from './page/page-reading.ts';
import { makeArticle } from './read-article.ts';
import type { Sidecar, SidecarArticle } from './sidecar.ts';

/** A line that a person has joined with others to a headline is at least so long; shorter ones stand in many a headline by chance. */
const LEAST_HEADLINE_PART = 4;

/**
 * Deals out the texts of a file as its sidecar says. Headlines and the like may be written freely, paragraphs and
 * captions are always texts of the file. What the sidecar gives to no article is left over.
 * @throws UnreadableFileError that names the article and the words which point at nothing or at several texts
 */
export function applySidecar(reading: PageReading, sidecar: Sidecar): PageReading {
  const entries = sidecar.articles;
  const items = cutItems(pageItems(reading), sidecar);
  const claims = createClaims(items);
  const locate = createLocator(reading, items);
  const ignored = sidecar.ignore.map((words) => claims.take(words, ['line', 'caption', 'paragraph'], `ignore “${words}”`));
  const captions = entries.map((entry, index) =>
    entry.captions?.map((words) => claims.take(words, ['caption', 'line', 'paragraph'], `${nameEntry(entries, index)}: captions “${words}”`)),
  );
  const headlines = new Set(entries.flatMap(({ title, subtitle }) => [keyOf(title ?? ''), keyOf(subtitle ?? '')]));
  const places = new Map<string, number>();
  const articles = dealParagraphs(items, entries, claims).map((body, index): Article => {
    const entry = entries[index];
    const first = body[0];
    const base = reading.articles[first?.article ?? 0];
    if (entry === undefined || first === undefined || base === undefined) throw new UnreadableFileError(`article ${index + 1}: no text is left for it`);
    // A page that was cut in too many pieces: captions follow the beginning of the article they were read for.
    const begun = new Set(body.flatMap(({ isFirst, article }) => (isFirst ? [article] : [])));
    const own = captions[index] ?? claims.takeAll(({ part, article }) => part === 'caption' && begun.has(article));
    const place = places.get(base.file) ?? 0;
    places.set(base.file, place + 1);
    const paragraphs = entry.headings === undefined ? asRead(body, headlines) : underHeadings(body, entry.headings, nameEntry(entries, index));
    const article = toArticle(entry, { base, place, paragraphs, isWhole: first.isFirst, captions: own.map(({ text }) => text) });
    return { ...article, ...locate(base, [...body, ...own], article.untitled ? null : article.title) };
  });
  const isUsed = createUse(articles);
  const rest = claims.takeAll(({ part, text }) => part !== 'line' || !isUsed(text));
  return { articles, leftOver: [...ignored, ...rest].map(({ text }) => text) };
}

interface ArticleParts {
  /** The article that its text was read for. */
  readonly base: Article;
  /** Index among the articles of its file. */
  readonly place: number;
  readonly paragraphs: readonly Paragraph[];
  readonly captions: readonly string[];
  /** True when it begins where `base` does, so that what stands above that stands above it. */
  readonly isWhole: boolean;
}

/** What the sidecar says; what it leaves out as it was read. */
function toArticle(entry: SidecarArticle, { base, place, paragraphs, captions, isWhole }: ArticleParts): Article {
  const above = isWhole ? base : { title: '', untitled: true, titleConfidence: 0, subtitle: null, byline: null, dateline: null };
  const fact = <Value>(said: Value | undefined, read: Value): Value => (said === undefined ? read : said);
  const draft = {
    title: fact(entry.title, above.untitled ? null : above.title),
    titleConfidence: entry.title === undefined ? above.titleConfidence : 1,
    subtitle: fact(entry.subtitle, above.subtitle),
    byline: fact(entry.byline, above.byline),
    dateline: fact(entry.dateline, above.dateline),
    paragraphs,
    captions,
    places: null,
    titlePlaces: null,
  };
  return { ...base, ...makeArticle(draft, base.file, place), date: fact(entry.date, base.date), source: fact(entry.source, base.source) };
}

/** A section heading that became a headline is none any more. */
function asRead(body: readonly PageItem[], headlines: ReadonlySet<string>): Paragraph[] {
  return body.map(({ text, heading }) => ({ text, heading: heading !== null && headlines.has(keyOf(heading)) ? null : heading }));
}

function underHeadings(body: readonly PageItem[], headings: NonNullable<SidecarArticle['headings']>, name: string): Paragraph[] {
  const beginning = new Map(headings.map(({ text, above }) => [pointAt(body, above, `${name}: headings above “${above.text}”`), text] as const));
  let current: string | null = null;
  return body.map((item) => {
    const begun = beginning.get(item);
    if (begun !== undefined) current = begun;
    return { text: item.text, heading: current };
  });
}

/** Tells the lines that stand in an article now, whole or joined with others to a headline. */
function createUse(articles: readonly Article[]): (line: string) => boolean {
  const facts = articles.flatMap(({ title, untitled, subtitle, byline, dateline, paragraphs }) => [
    untitled ? null : title,
    subtitle,
    byline,
    dateline,
    ...paragraphs.map(({ heading }) => heading),
  ]);
  const used = new Set(facts.filter((fact) => fact !== null).map(keyOf));
  const headlines = [...new Set(articles.flatMap(({ title, untitled, subtitle }) => [untitled ? '' : keyOf(title), keyOf(subtitle ?? '')]))];
  return (line) => {
    const key = keyOf(line);
    return used.has(key) || (key.length >= LEAST_HEADLINE_PART && headlines.some((headline) => headline.includes(key)));
  };
}
