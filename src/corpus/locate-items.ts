import type { Article, Places } from '../domain/article.ts';
import type { PageItem } from './page-items.ts';
import type { PageReading } from './page/page-reading.ts';
import { joinPlaced } from './placed-text.ts';

/** Where an article stands: see {@link Article}. */
export type Location = Pick<Article, 'page' | 'places' | 'titlePlaces'>;

/**
 * Tells where an article stands whose texts were dealt anew.
 * @param items every text of the reading
 * @returns for the article that its first text was read for, its texts as `articleText` joins them, and its headline, or null without one
 */
export function createLocator({ articles }: PageReading, items: readonly PageItem[]): (base: Article, texts: readonly PageItem[], title: string | null) => Location {
  const articleOf = ({ article }: PageItem): Article | undefined => (article === null ? undefined : articles[article]);
  /** A file inside an archive has no place for what was read from another one. */
  const placesIn = (file: string, texts: readonly PageItem[]): Places => (texts.every((item) => articleOf(item)?.file === file) ? joinPlaced(texts, '\n').places : null);
  return (base, texts, title) => {
    // What was left over stands on a page that nobody knows; it does not count.
    const pages = new Set(texts.flatMap((item) => articleOf(item)?.page));
    pages.delete(undefined);
    const isAsRead = title === base.title && !base.untitled;
    const printed = items.find(({ text, places }) => text === title && places !== null);
    return {
      page: pages.size === 1 ? ([...pages][0] ?? null) : null,
      places: placesIn(base.file, texts),
      titlePlaces: isAsRead ? base.titlePlaces : printed === undefined ? null : placesIn(base.file, [printed]),
    };
  };
}
