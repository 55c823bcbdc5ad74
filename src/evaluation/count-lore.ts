import { closingWords, openingWords, wordingOf } from '../corpus/page/line-wording.ts';
import { PARAGRAPH_ORDERS, PARAGRAPH_PLACES, WORDED_LINES, type LoreCounts, type ParagraphOrder, type WordedLine, type WordingCounts, type WordingPlace, type WordingRow } from '../corpus/page/read-lore-counts.ts';
import type { PageArticle } from './page-article.ts';

/** {@link LoreCounts} that can be listed. */
export interface CountedLore extends LoreCounts {
  readonly pairs: ReadonlyMap<number, number>;
  readonly characters: ReadonlyMap<number, number>;
  readonly lines: CountedWordings;
  readonly openings: CountedWordings;
  readonly closings: CountedWordings;
  readonly paragraphs: CountedWordings;
}

/** {@link WordingCounts} that can be listed. */
export interface CountedWordings extends WordingCounts {
  /** The numbers of rows by place and key. */
  readonly keys: Readonly<Record<WordingPlace, ReadonlyMap<number, number>>>;
  readonly rows: readonly WordingRow[];
}

const WORDING_PLACES: readonly WordingPlace[] = ['inside', 'begins', 'ends'];
const [OUTERMOST, INNER] = [PARAGRAPH_PLACES.indexOf('outermost'), PARAGRAPH_PLACES.indexOf('inner')];
const HAN_RUN = /[\u4e00-\u9fff]+/gu;
/** As much of a paragraph is its first line, in UTF-16 units. */
const FIRST_LINE = 18;

/** @param others articles of which only paragraphs are counted */
export function countLore(articles: readonly PageArticle[], others: readonly PageArticle[] = []): CountedLore {
  const pairs = new Map<number, number>();
  const characters = new Map<number, number>();
  const lines = createWordings(WORDED_LINES.length);
  const openings = createWordings(PARAGRAPH_PLACES.length);
  const closings = createWordings(PARAGRAPH_PLACES.length);
  const wholes = createWordings(PARAGRAPH_ORDERS.length);
  let characterTotal = 0;
  for (const article of articles) {
    const own = new Set<number>();
    for (const [kind, text] of textsOf(article)) {
      for (const [run] of text.matchAll(HAN_RUN)) {
        characterTotal += run.length;
        for (let place = 0; place < run.length; place += 1) {
          addOne(characters, run.charCodeAt(place));
          if (place > 0) own.add((run.charCodeAt(place - 1) << 16) | run.charCodeAt(place));
        }
      }
      lines.add(kind === 'text' ? text.slice(0, FIRST_LINE) : text, WORDED_LINES.indexOf(kind));
    }
    for (const pair of own) addOne(pairs, pair);
  }
  for (const { paragraphs } of [...articles, ...others]) {
    paragraphs.forEach((text, order) => {
      openings.add(openingWords(text), order === 0 ? OUTERMOST : INNER);
      closings.add(closingWords(text), order === paragraphs.length - 1 ? OUTERMOST : INNER);
      wholes.add(text, PARAGRAPH_ORDERS.indexOf(orderOf(order, paragraphs.length)));
    });
  }
  return {
    articles: articles.length,
    lines: lines.counted,
    openings: openings.counted,
    closings: closings.counted,
    paragraphs: wholes.counted,
    characterTotal,
    pairs,
    characters,
    pair: (key) => pairs.get(key) ?? 0,
    character: (unit) => characters.get(unit) ?? 0,
  };
}

/** The same without what some of the articles added: so a page is read by what all other articles tell. */
export function withoutLore(all: LoreCounts, own: CountedLore): LoreCounts {
  return {
    articles: all.articles - own.articles,
    characterTotal: all.characterTotal - own.characterTotal,
    lines: withoutWordings(all.lines, own.lines),
    openings: withoutWordings(all.openings, own.openings),
    closings: withoutWordings(all.closings, own.closings),
    paragraphs: withoutWordings(all.paragraphs, own.paragraphs),
    pair: (key) => all.pair(key) - own.pair(key),
    character: (unit) => all.character(unit) - own.character(unit),
  };
}

function orderOf(order: number, count: number): ParagraphOrder {
  if (count === 1) return 'only';
  if (order === 0) return 'first';
  return order === count - 1 ? 'last' : 'inner';
}

function withoutWordings(all: WordingCounts, own: CountedWordings): WordingCounts {
  const less = new Map<number, WordingRow>();
  for (const place of WORDING_PLACES) for (const [key, row] of own.keys[place]) less.set(all.rowOf(place, key), own.countsOf(row));
  return {
    totals: all.totals.map((count, kind) => count - (own.totals[kind] ?? 0)),
    size: all.size,
    rowOf: (place, key) => all.rowOf(place, key),
    countsOf(row) {
      const taken = less.get(row);
      const counts = all.countsOf(row);
      return taken === undefined ? counts : counts.map((count, kind) => count - (taken[kind] ?? 0));
    },
  };
}

/** @param kinds how many kinds of lines there are */
function createWordings(kinds: number): { readonly counted: CountedWordings; add(text: string, kind: number): void } {
  const keys = { inside: new Map<number, number>(), begins: new Map<number, number>(), ends: new Map<number, number>() };
  const rows: number[][] = [];
  const totals = Array.from<number>({ length: kinds }).fill(0);
  const addTo = (place: WordingPlace, key: number, kind: number): void => {
    const row = keys[place].get(key) ?? rows.push(Array.from<number>({ length: kinds }).fill(0)) - 1;
    keys[place].set(key, row);
    const counts = rows[row];
    if (counts !== undefined) counts[kind] = (counts[kind] ?? 0) + 1;
  };
  return {
    counted: {
      totals,
      keys,
      rows,
      get size() {
        return rows.length;
      },
      rowOf: (place, key) => keys[place].get(key) ?? -1,
      countsOf: (row) => rows[row] ?? [],
    },
    add(text, kind) {
      totals[kind] = (totals[kind] ?? 0) + 1;
      const { inside, begins, ends } = wordingOf(text);
      for (const key of new Set(inside)) addTo('inside', key, kind);
      if (begins === 0) return;
      addTo('begins', begins, kind);
      addTo('ends', ends, kind);
    },
  };
}

function textsOf({ title, subtitle, paragraphs, headings = [], captions = [] }: PageArticle): [kind: WordedLine, text: string][] {
  return [
    ['title', title],
    ...(subtitle === undefined ? [] : [['kicker', subtitle] as [WordedLine, string]]),
    ...headings.map(({ text }): [WordedLine, string] => ['heading', text]),
    ...captions.map((text): [WordedLine, string] => ['caption', text]),
    ...paragraphs.map((text): [WordedLine, string] => ['text', text]),
  ];
}

function addOne(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
