import type { Article } from '../domain/article.ts';
import { placesOfEach } from '../domain/places.ts';
import { normaliseForSearch } from '../language/normalise.ts';
import type { PageReading } from './page/page-reading.ts';
import type { PlacedText } from './placed-text.ts';

/** A text of a page, as it was read, that a person can point at by its first words. */
export interface PageItem extends PlacedText {
  readonly part: 'paragraph' | 'caption' | 'line';
  /** Index of the article it was read for; null for what was left over. */
  readonly article: number | null;
  /** True for the first paragraph of that article. */
  readonly isFirst: boolean;
  /** Section heading of a paragraph. */
  readonly heading: string | null;
  /** The forms it is found under: a first paragraph also with the dateline that stood before it. */
  readonly keys: readonly string[];
}

/** Everything that was read, in the order of the articles: what a correction can deal out anew. */
export function pageItems({ articles, leftOver }: PageReading): PageItem[] {
  return [...articles.flatMap(itemsOf), ...leftOver.map((text) => makeItem({ text, places: null }, 'line', null))];
}

export function makeItem({ text, places }: PlacedText, part: PageItem['part'], article: number | null, facts: Partial<PageItem> = {}): PageItem {
  return { text, places, part, article, isFirst: false, heading: null, keys: [keyOf(text)], ...facts };
}

/**
 * The items that begin with these words. Blanks, width and letter case do not count; an item that is equal to the
 * words goes before those that only begin with them.
 */
export function findItems(items: readonly PageItem[], beginning: string): PageItem[] {
  const wanted = keyOf(beginning);
  const tiers = [
    (item: PageItem): boolean => item.text === beginning,
    (item: PageItem): boolean => item.keys.includes(wanted),
    (item: PageItem): boolean => item.keys.some((key) => key.startsWith(wanted)),
  ];
  for (const matches of tiers) {
    const found = items.filter(matches);
    if (found.length > 0) return found;
  }
  return [];
}

/** The form in which what a person has typed is compared with what the page prints. */
export function keyOf(text: string): string {
  return normaliseForSearch(text).replace(/\s+/gu, '');
}

function itemsOf(article: Article, index: number): PageItem[] {
  const { title, untitled, titlePlaces, subtitle, byline, dateline, paragraphs, captions, places } = article;
  const headings = new Set(paragraphs.map(({ heading }) => heading));
  const lines = [subtitle, byline, dateline, ...headings].filter((line) => line !== null);
  const own = places === null ? [] : placesOfEach(places, [...paragraphs.map(({ text }) => text), ...captions]);
  return [
    ...paragraphs.map(({ text, heading }, place) => {
      const keys = place === 0 && dateline !== null ? [keyOf(text), keyOf(dateline + text)] : [keyOf(text)];
      return makeItem({ text, places: own[place] ?? null }, 'paragraph', index, { heading, isFirst: place === 0, keys });
    }),
    ...captions.map((text, place) => makeItem({ text, places: own[paragraphs.length + place] ?? null }, 'caption', index)),
    ...(untitled ? [] : [makeItem({ text: title, places: titlePlaces }, 'line', index)]),
    ...lines.map((text) => makeItem({ text, places: null }, 'line', index)),
  ];
}
