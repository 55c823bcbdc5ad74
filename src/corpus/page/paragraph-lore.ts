import { closingWords, openingWords, wordingOf } from './line-wording.ts';
import { PARAGRAPH_ORDERS, type LoreCounts, type WordingCounts, type WordingRow } from './read-lore-counts.ts';
import { weighRows, type AddRow } from './row-weights.ts';

/** What a paragraph says of its place in an article; see `PageLore`. */
export interface ParagraphLore {
  openingOf(paragraph: string): number;
  closingOf(paragraph: string): number;
  orderOf(paragraph: string): OrderOdds;
}

/** How much rather something stands in the first paragraph of an article than in another one, and in the last one: logarithms of ratios. */
export interface OrderOdds {
  readonly first: number;
  readonly last: number;
}

/** Wording of fewer ends of paragraphs tells nothing. */
export const LEAST_ENDS = 5;
/** So many ends that are not there smooth each count. */
const ENDS_SMOOTHING = 0.5;
/** Wording of fewer whole paragraphs tells nothing, nor does wording that is nearly as common at either end of an article as elsewhere. */
const LEAST_PARAGRAPHS = 20;
const LEAST_TOLD = 0.35;
/** So many paragraphs that are not there, shared out as all are, smooth each count. */
const PARAGRAPHS_SMOOTHING = 4;
const [FIRST, LAST, ONLY] = [PARAGRAPH_ORDERS.indexOf('first'), PARAGRAPH_ORDERS.indexOf('last'), PARAGRAPH_ORDERS.indexOf('only')];
const NOTHING_TOLD: OrderOdds = { first: 0, last: 0 };

/** Sums of log odds, one for each different piece of wording (naive Bayes). */
export function weighParagraphs({ openings, closings, paragraphs }: Pick<LoreCounts, 'openings' | 'closings' | 'paragraphs'>): ParagraphLore {
  const [opening, closing] = [oddsOf(openings), oddsOf(closings)];
  return {
    openingOf: (paragraph) => weighWords(openings, opening, openingWords(paragraph), 'begins'),
    closingOf: (paragraph) => weighWords(closings, closing, closingWords(paragraph), 'ends'),
    orderOf: weighOrders(paragraphs),
  };
}

/** What rows tell of ends of paragraphs: log odds. */
function oddsOf({ totals: [outermost = 0, inner = 0], ...counts }: WordingCounts): AddRow {
  return weighRows(counts, 1, ([here = 0, there = 0]) => (here + there < LEAST_ENDS ? null : [Math.log((here + ENDS_SMOOTHING) / (outermost + 1) / ((there + ENDS_SMOOTHING) / (inner + 1)))]));
}

function weighWords({ rowOf }: WordingCounts, addRow: AddRow, words: string, place: 'begins' | 'ends'): number {
  const { inside, ...ends } = wordingOf(words);
  const sums = new Float64Array(1);
  addRow(sums, rowOf(place, ends[place]));
  for (let index = 0; index < inside.length; index += 1) {
    const key = inside[index] ?? 0;
    // A few dozen keys: looking back is faster than a set.
    if (inside.indexOf(key) === index) addRow(sums, rowOf('inside', key));
  }
  return sums[0] ?? 0;
}

/** What wording tells of the order of the paragraphs that hold it. @param totals of paragraphs, in the order of {@link PARAGRAPH_ORDERS} */
export function compareOrders(totals: WordingRow): (counts: WordingRow) => OrderOdds {
  const [share, lastShare] = [shareAt(totals, FIRST), shareAt(totals, LAST)];
  return (counts) => {
    const all = sumOf(counts);
    if (all < LEAST_PARAGRAPHS) return NOTHING_TOLD;
    return { first: compareShares(countAt(counts, FIRST), all, share), last: compareShares(countAt(counts, LAST), all, lastShare) };
  };
}

/** Paragraphs at an end of their article; one that is the only one is at both. */
function countAt(counts: WordingRow, end: number): number {
  return (counts[end] ?? 0) + (counts[ONLY] ?? 0);
}

/** Neither none nor all of them, so that logarithms of their ratios are finite. */
function shareAt(totals: WordingRow, end: number): number {
  return (countAt(totals, end) + 1) / (sumOf(totals) + 2);
}

/** How much greater the odds are than those of a share, 0 … 1. @param own of `all` */
function compareShares(own: number, all: number, share: number): number {
  const smoothed = own + PARAGRAPHS_SMOOTHING * share;
  return Math.log(smoothed / share / ((all + PARAGRAPHS_SMOOTHING - smoothed) / (1 - share)));
}

/** Whether it is worth being asked for. */
export function tellsOrder({ first, last }: OrderOdds): boolean {
  return Math.max(Math.abs(first), Math.abs(last)) >= LEAST_TOLD;
}

function sumOf(counts: WordingRow): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * Sums of what each different piece of wording tells, divided by the square root of how many tell something: the words of a long
 * paragraph say the same again and again.
 */
function weighOrders(counts: WordingCounts): (paragraph: string) => OrderOdds {
  const compare = compareOrders(counts.totals);
  const addRow = weighRows(counts, 2, (own) => {
    const told = compare(own);
    return tellsOrder(told) ? [told.first, told.last] : null;
  });
  const sums = new Float64Array(2);
  /** The paragraph in which each row was met last: each counts once. */
  const met = new Int32Array(counts.size);
  let paragraphs = 0;
  return (paragraph) => {
    const { inside, begins, ends } = wordingOf(paragraph);
    paragraphs += 1;
    sums.fill(0);
    let told = 0;
    const add = (row: number): void => {
      if (met[row] === paragraphs) return;
      if (row >= 0) met[row] = paragraphs;
      if (addRow(sums, row)) told += 1;
    };
    for (let place = 0; place < inside.length; place += 1) add(counts.rowOf('inside', inside[place] ?? 0));
    add(counts.rowOf('begins', begins));
    add(counts.rowOf('ends', ends));
    const [first = 0, last = 0] = sums;
    const scale = Math.sqrt(told || 1);
    return { first: first / scale, last: last / scale };
  };
}
