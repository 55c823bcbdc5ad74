import { wordingOf } from '../corpus/page/line-wording.ts';
import { WORDED_LINES, type LoreCounts, type WordedLine, type WordingPlace, type WordingRow } from '../corpus/page/read-lore-counts.ts';
import type { PageArticle } from './page-article.ts';

/** {@link LoreCounts} that can be listed. */
export interface CountedLore extends LoreCounts {
  readonly pairs: ReadonlyMap<number, number>;
  readonly characters: ReadonlyMap<number, number>;
  /** The numbers of rows by place and key. */
  readonly wordings: Readonly<Record<WordingPlace, ReadonlyMap<number, number>>>;
  readonly rows: readonly WordingRow[];
}

const WORDING_PLACES: readonly WordingPlace[] = ['inside', 'begins', 'ends'];
const HAN_RUN = /[\u4e00-\u9fff]+/gu;
/** As much of a paragraph is its first line, in UTF-16 units. */
const FIRST_LINE = 18;

export function countLore(articles: readonly PageArticle[]): CountedLore {
  const pairs = new Map<number, number>();
  const characters = new Map<number, number>();
  const wordings = { inside: new Map<number, number>(), begins: new Map<number, number>(), ends: new Map<number, number>() };
  const rows: number[][] = [];
  const lines = WORDED_LINES.map(() => 0);
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
      const line = WORDED_LINES.indexOf(kind);
      lines[line] = (lines[line] ?? 0) + 1;
      countWording({ wordings, rows }, kind === 'text' ? text.slice(0, FIRST_LINE) : text, line);
    }
    for (const pair of own) addOne(pairs, pair);
  }
  return {
    articles: articles.length,
    lines,
    characterTotal,
    pairs,
    characters,
    wordings,
    rows,
    pair: (key) => pairs.get(key) ?? 0,
    character: (unit) => characters.get(unit) ?? 0,
    wordingRows: rows.length,
    wordingRow: (place, key) => wordings[place].get(key) ?? -1,
    wordingCounts: (row) => rows[row] ?? [],
  };
}

/** The same without what some of the articles added: so a page is read by what all other articles tell. */
export function withoutLore(all: LoreCounts, own: CountedLore): LoreCounts {
  const less = new Map<number, WordingRow>();
  for (const place of WORDING_PLACES) for (const [key, row] of own.wordings[place]) less.set(all.wordingRow(place, key), own.wordingCounts(row));
  return {
    articles: all.articles - own.articles,
    characterTotal: all.characterTotal - own.characterTotal,
    lines: all.lines.map((count, kind) => count - (own.lines[kind] ?? 0)),
    pair: (key) => all.pair(key) - own.pair(key),
    character: (unit) => all.character(unit) - own.character(unit),
    wordingRows: all.wordingRows,
    wordingRow: (place, key) => all.wordingRow(place, key),
    wordingCounts(row) {
      const taken = less.get(row);
      const counts = all.wordingCounts(row);
      return taken === undefined ? counts : counts.map((count, kind) => count - (taken[kind] ?? 0));
    },
  };
}

function countWording({ wordings, rows }: { readonly wordings: Readonly<Record<WordingPlace, Map<number, number>>>; readonly rows: number[][] }, text: string, kind: number): void {
  const { inside, begins, ends } = wordingOf(text);
  const add = (place: WordingPlace, key: number): void => {
    const row = wordings[place].get(key) ?? rows.push(WORDED_LINES.map(() => 0)) - 1;
    wordings[place].set(key, row);
    const counts = rows[row];
    if (counts !== undefined) counts[kind] = (counts[kind] ?? 0) + 1;
  };
  for (const key of new Set(inside)) add('inside', key);
  if (begins === 0) return;
  add('begins', begins);
  add('ends', ends);
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
