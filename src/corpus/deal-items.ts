import { UnreadableFileError } from '../errors.ts';
import { splitSentences } from '../language/sentences.ts';
import { findItems, keyOf, makeItem, type PageItem } from './page-items.ts';
import { slicePlaced } from './placed-text.ts';
import type { Beginning, Sidecar, SidecarArticle } from './sidecar.ts';

/** Each text of a page goes to one place. */
export interface Claims {
  /**
   * @param parts what it should be, the likeliest first
   * @throws UnreadableFileError when the words begin no text that is still free, or texts that differ
   */
  take(words: string, parts: readonly PageItem['part'][], where: string): PageItem;
  /** Every text that is still free and wanted, in the order of the page. */
  takeAll(wanted: (item: PageItem) => boolean): PageItem[];
}

export function createClaims(items: readonly PageItem[]): Claims {
  const free = new Set(items);
  return {
    take(words, parts, where) {
      const found = findItems(items, words);
      const open = found.filter((item) => free.has(item));
      const best = parts.map((part) => open.filter((item) => item.part === part)).find((group) => group.length > 0) ?? [];
      const [item] = best;
      if (item === undefined) throw new UnreadableFileError(found.length === 0 ? notThere(where) : `${where} is named twice: give each text to one place`);
      // Of equal texts any one will do.
      if (best.some(({ text }) => text !== item.text)) throw new UnreadableFileError(notClear(where, best.length));
      free.delete(item);
      return item;
    },
    takeAll(wanted) {
      const taken = [...free].filter(wanted);
      for (const item of taken) free.delete(item);
      return taken;
    },
  };
}

/** For each article its paragraphs: those that are listed, or what runs on from its start to the next one and is given to nobody else. */
export function dealParagraphs(items: readonly PageItem[], entries: readonly SidecarArticle[], claims: Claims): PageItem[][] {
  const bodies = entries.map(({ paragraphs }, index) =>
    (paragraphs ?? []).map((words) => claims.take(words, ['paragraph', 'caption', 'line'], `${nameEntry(entries, index)}: paragraphs “${words}”`)),
  );
  const paragraphs = items.filter(({ part }) => part === 'paragraph');
  const starts = findStarts(paragraphs, entries);
  const owners = new Map<PageItem, number>();
  let owner: number | undefined;
  for (const paragraph of paragraphs) {
    owner = starts.get(paragraph) ?? owner;
    if (owner !== undefined) owners.set(paragraph, owner);
  }
  for (const item of claims.takeAll((item) => owners.has(item))) bodies[owners.get(item) ?? -1]?.push(item);
  for (const [start, index] of starts) {
    if (bodies[index]?.[0] !== start) throw new UnreadableFileError(`${nameEntry(entries, index)}: its first paragraph is named twice: give each text to one place`);
  }
  return bodies;
}

/** @throws UnreadableFileError unless exactly one paragraph is meant */
export function pointAt(paragraphs: readonly PageItem[], { text, nth }: Beginning, where: string): PageItem {
  const found = findItems(paragraphs, text);
  const item = found[(nth ?? 1) - 1];
  if (found.length === 0) throw new UnreadableFileError(notThere(where));
  if (item === undefined) throw new UnreadableFileError(`${where}: there are ${found.length} such paragraphs, not ${nth}`);
  if (nth === null && found.length > 1) throw new UnreadableFileError(`${notClear(where, found.length)}, or say which one: {text: …, nth: 2}`);
  return item;
}

/** Parts paragraphs in which an article was found to begin, or a listed paragraph: at the beginning of a sentence. */
export function cutItems(items: readonly PageItem[], { articles }: Sidecar): PageItem[] {
  const wanted = articles.flatMap(({ starts, paragraphs = [] }) => [...(starts === undefined ? [] : [starts.text]), ...paragraphs]);
  return wanted.reduce((cut: PageItem[], words) => (findItems(cut, words).length > 0 ? cut : cutAt(cut, words)), [...items]);
}

function cutAt(items: readonly PageItem[], words: string): PageItem[] {
  const key = keyOf(words);
  return items.flatMap((item) => {
    if (item.part !== 'paragraph' || !item.keys.some((text) => text.includes(key))) return [item];
    const sentence = splitSentences(item.text).find(({ start }) => start > 0 && keyOf(item.text.slice(start)).startsWith(key));
    if (sentence === undefined) return [item];
    const { article, heading, isFirst } = item;
    const before = slicePlaced(item, 0, item.text.slice(0, sentence.start).trimEnd().length);
    const after = slicePlaced(item, sentence.start);
    const keys = item.keys.map((form) => form.slice(0, form.length - keyOf(after.text).length));
    return [makeItem(before, 'paragraph', article, { heading, isFirst, keys }), makeItem(after, 'paragraph', article, { heading })];
  });
}

function findStarts(paragraphs: readonly PageItem[], entries: readonly SidecarArticle[]): Map<PageItem, number> {
  const starts = new Map<PageItem, number>();
  entries.forEach(({ starts: beginning }, index) => {
    if (beginning === undefined) return;
    const item = pointAt(paragraphs, beginning, `${nameEntry(entries, index)}: starts “${beginning.text}”`);
    const other = starts.get(item);
    if (other !== undefined) throw new UnreadableFileError(`${nameEntry(entries, index)}: starts where article ${other + 1} does: take other words`);
    starts.set(item, index);
  });
  return starts;
}

/** "article 2 (标题)", as messages name it. */
export function nameEntry(entries: readonly SidecarArticle[], index: number): string {
  const title = entries[index]?.title ?? null;
  return `article ${index + 1}${title === null ? '' : ` (${title})`}`;
}

function notThere(where: string): string {
  return `${where} begins no text of the file: copy the words from what npm run inspect prints`;
}

function notClear(where: string, count: number): string {
  return `${where} begins ${count} texts of the file: take more words`;
}
