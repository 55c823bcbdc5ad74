import { closingWords, openingWords, wordingOf } from './line-wording.ts';
import type { LoreCounts, WordingCounts } from './read-lore-counts.ts';

/** What the ends of a paragraph say of its place in an article; see `PageLore`. */
export interface ParagraphLore {
  openingOf(paragraph: string): number;
  closingOf(paragraph: string): number;
}

/** Wording of fewer paragraphs tells nothing. */
export const LEAST_PARAGRAPHS = 5;
/** So many paragraphs that are not there smooth each count. */
const SMOOTHING = 0.5;

/** Sums of log odds, one for each different piece of wording (naive Bayes). */
export function weighParagraphs({ openings, closings }: Pick<LoreCounts, 'openings' | 'closings'>): ParagraphLore {
  const [opening, closing] = [oddsOf(openings), oddsOf(closings)];
  return {
    openingOf: (paragraph) => weighWords(openings, opening, openingWords(paragraph), 'begins'),
    closingOf: (paragraph) => weighWords(closings, closing, closingWords(paragraph), 'ends'),
  };
}

/** The log odds of rows, each found when it is first asked for. */
function oddsOf({ totals: [outermost = 0, inner = 0], size, countsOf }: WordingCounts): (row: number) => number {
  const odds = new Float64Array(size).fill(Number.NaN);
  const find = (row: number): number => {
    const [here = 0, there = 0] = countsOf(row);
    return here + there < LEAST_PARAGRAPHS ? 0 : Math.log((here + SMOOTHING) / (outermost + 1) / ((there + SMOOTHING) / (inner + 1)));
  };
  return (row) => {
    if (row < 0) return 0;
    const known = odds[row] ?? 0;
    return Number.isNaN(known) ? (odds[row] = find(row)) : known;
  };
}

function weighWords({ rowOf }: WordingCounts, odds: (row: number) => number, words: string, place: 'begins' | 'ends'): number {
  const { inside, ...ends } = wordingOf(words);
  let sum = odds(rowOf(place, ends[place]));
  for (let index = 0; index < inside.length; index += 1) {
    const key = inside[index] ?? 0;
    // A few dozen keys: looking back is faster than a set.
    if (inside.indexOf(key) === index) sum += odds(rowOf('inside', key));
  }
  return sum;
}
