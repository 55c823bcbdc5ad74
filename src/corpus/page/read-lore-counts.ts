import { CHARACTER_ROWS, CLOSING_ROWS, COUNTED, OPENING_ROWS, PAIR_ROWS, PARAGRAPH_ROWS, WORDING_ROWS } from './lore-counts.ts';
import { createNumberTable, type NumberTable } from './number-table.ts';

/** Kinds of lines whose wording was counted; `text` is the beginning of a paragraph. */
export const WORDED_LINES = ['title', 'kicker', 'heading', 'caption', 'text'] as const;
export type WordedLine = (typeof WORDED_LINES)[number];
/** Whether a paragraph stands at that end of its article of which its own first, or last, words were counted. */
export const PARAGRAPH_PLACES = ['outermost', 'inner'] as const;
/** Where in its article a paragraph stands of which all words were counted. */
export const PARAGRAPH_ORDERS = ['first', 'inner', 'last', 'only'] as const;
export type ParagraphOrder = (typeof PARAGRAPH_ORDERS)[number];
/** Where in a line a piece of wording stands: anywhere, at its beginning, at its end. */
export type WordingPlace = 'inside' | 'begins' | 'ends';

export type WordingRow = readonly number[];

/** What was counted in articles, whatever they are about. Keys are those of `line-wording.ts`, pairs two UTF-16 units as one number. */
export interface LoreCounts {
  readonly articles: number;
  /** How often all characters stand in them. */
  readonly characterTotal: number;
  /** Of lines in the order of {@link WORDED_LINES}. */
  readonly lines: WordingCounts;
  /** Of the first words of paragraphs in the order of {@link PARAGRAPH_PLACES}, and of the last ones. */
  readonly openings: WordingCounts;
  readonly closings: WordingCounts;
  /** Of all words of paragraphs in the order of {@link PARAGRAPH_ORDERS}. */
  readonly paragraphs: WordingCounts;
  /** How many articles hold a pair of neighbouring Han characters. */
  pair(key: number): number;
  /** How often a Han character stands in them. */
  character(unit: number): number;
}

/** How many lines of each kind hold which wording. */
export interface WordingCounts {
  /** How many lines there are of each kind. */
  readonly totals: readonly number[];
  /** How many rows of counts there are. */
  readonly size: number;
  /** The number of the row of counts of a piece of wording, or −1. */
  rowOf(place: WordingPlace, key: number): number;
  /** How many lines of each kind hold it. */
  countsOf(row: number): WordingRow;
}

const NO_LINES: WordingRow = [];

/** The counts that come with the program. */
export function readLoreCounts(): LoreCounts {
  const pairs = createNumberTable();
  for (const [count, text] of rowsOf(PAIR_ROWS)) eachPair(text, (key) => pairs.add(key, Number(count)));
  const characters = createNumberTable();
  let characterTotal = 0;
  for (const [count, text] of rowsOf(CHARACTER_ROWS)) {
    for (let place = 0; place < text.length; place += 1) characters.add(text.charCodeAt(place), Number(count));
    characterTotal += Number(count) * text.length;
  }
  return {
    articles: COUNTED.articles,
    lines: readWordings(COUNTED.lines, WORDING_ROWS),
    openings: readWordings(COUNTED.ends, OPENING_ROWS),
    closings: readWordings(COUNTED.ends, CLOSING_ROWS),
    paragraphs: readWordings(COUNTED.paragraphs, PARAGRAPH_ROWS),
    characterTotal,
    pair: (key) => Math.max(0, pairs.get(key)),
    character: (unit) => Math.max(0, characters.get(unit)),
  };
}

function readWordings(totals: readonly number[], printed: string): WordingCounts {
  const [inside, begins, ends] = [createNumberTable(), createNumberTable(), createNumberTable()];
  const tableAt = (place: string): NumberTable => (place === 'begins' ? begins : place === 'ends' ? ends : inside);
  const rows: WordingRow[] = [];
  for (const [head, text] of rowsOf(printed)) {
    const [place = '', ...own] = head.split(' ');
    const row = rows.push(own.map(Number)) - 1;
    const table = tableAt(place);
    if (place === 'pair' || table !== inside) eachPair(text, (key) => table.add(key, row));
    else for (let at = 0; at < text.length; at += 1) inside.add((Number(place) << 16) | text.charCodeAt(at), row);
  }
  return { totals, size: rows.length, rowOf: (place, key) => tableAt(place).get(key), countsOf: (row) => rows[row] ?? NO_LINES };
}

function rowsOf(rows: string): [string, string][] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [head = '', text = ''] = row.split('|');
      return [head, text];
    });
}

function eachPair(text: string, take: (key: number) => void): void {
  for (let place = 0; place + 1 < text.length; place += 2) take((text.charCodeAt(place) << 16) | text.charCodeAt(place + 1));
}
