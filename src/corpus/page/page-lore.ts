import { once } from '../../once.ts';
import { remember } from '../../remember.ts';
import { classOf } from './class-of.ts';
import { wordingOf } from './line-wording.ts';
import { weighParagraphs, type OrderOdds } from './paragraph-lore.ts';
import { weighRows } from './row-weights.ts';
import { readLoreCounts, type LoreCounts, type WordingRow } from './read-lore-counts.ts';

/** What is known of newspaper Chinese before a page is looked at. */
export interface PageLore {
  /** How much a pair of characters tells: 1 when no article is known to hold it, less the more do. @param key both UTF-16 units as one number */
  rarityOf(key: number): number;
  /** How much a single Han character tells: 1 when it stands in no article, less the oftener it does. */
  characterRarityOf(unit: number): number;
  /**
   * Class of how much oftener two characters stand side by side than chance has it (pointwise mutual information), below
   * {@link BONDS}: high inside of words, 0 also when they are not known to stand so.
   */
  bondOf(before: number, here: number): number;
  /** Classes, below {@link LIKENESSES}, of how much rather a line is worded like one kind of line than like another, by {@link COMPARISONS}. */
  likenessesOf(line: string): readonly number[];
  /** How much rather a paragraph begins like the first one of an article than like a later one: the logarithm of a ratio. */
  openingOf(paragraph: string): number;
  /** How much rather it ends like the last one than like an earlier one. */
  closingOf(paragraph: string): number;
  /** How much rather all that it says is what the first one says, and the last one. */
  orderOf(paragraph: string): OrderOdds;
}

/** Upper bounds of the classes of bonds. */
export const BONDS = [0.5, 1.5, 2.5, 4];
/** Upper bounds of the classes of likenesses. */
export const LIKENESSES = [-3, -1.8, -0.9, -0.3, 0.3, 0.9, 1.8, 3];
/** What lines are compared for: whether they are rather worded like captions, headings, kickers or text than like headlines, and like captions than like text. */
export const COMPARISONS = ['caption', 'heading', 'kicker', 'text', 'picture'] as const;

/** Pairs of fewer articles are names and chance. */
export const LEAST_ARTICLES = 3;
/** What a pair weighs that stands in every article, against one that stands in none. */
const LEAST_RARITY = 0.2;
/** Wording of fewer lines, beginnings of text left aside, tells nothing. */
export const LEAST_LINES = 3;
/** Characters as common as if all were one of so many tell least. */
const COMMON_CHARACTERS = 100;
/** So many lines that are not there smooth each count. */
const SMOOTHING = 2;
const [TITLE, KICKER, HEADING, CAPTION, TEXT] = [0, 1, 2, 3, 4] as const;
/** The kinds on both sides of each of {@link COMPARISONS}. */
const SIDES: readonly (readonly [pro: readonly number[], contra: readonly number[]])[] = [
  [[CAPTION], [TITLE]],
  [[HEADING], [TITLE]],
  [[KICKER], [TITLE]],
  [[TEXT], [TITLE, KICKER, HEADING]],
  [[CAPTION], [TEXT]],
];

export function createPageLore(counts: LoreCounts): PageLore {
  const pairCount = (key: number): number => {
    const count = counts.pair(key);
    return count < LEAST_ARTICLES ? 0 : count;
  };
  const sides = SIDES.map((side) => compareSides(counts.lines.totals, side));
  /** What each row of counts says for the comparisons. */
  const addRow = weighRows(counts.lines, sides.length, (own) => {
    const lines = own.reduce((total, count, kind) => total + (kind === TEXT ? 0 : count), 0);
    return lines < LEAST_LINES ? null : sides.map((compare) => compare(own));
  });
  /** What the wording of a line says for the comparisons. */
  const sums = new Float64Array(sides.length);
  /** By the number of articles that hold a pair: logarithms are slow, and a page asks for a thousand. */
  const rarities = Float64Array.from({ length: counts.articles + 1 }, (_, count) => (count < LEAST_ARTICLES ? 1 : 1 - (1 - LEAST_RARITY) * (Math.log(1 + count) / Math.log(1 + counts.articles))));
  const commonOf = Math.log(1 + counts.characterTotal / COMMON_CHARACTERS);
  return {
    rarityOf: (key) => rarities[counts.pair(key)] ?? 1,
    characterRarityOf: (unit) => 1 - (1 - LEAST_RARITY) * Math.min(1, Math.log(1 + counts.character(unit)) / commonOf),
    bondOf(before, here) {
      const together = pairCount((before << 16) | here);
      if (together === 0) return 0;
      return classOf(Math.log((together * counts.characterTotal) / (Math.max(1, counts.character(before)) * Math.max(1, counts.character(here)))), BONDS);
    },
    likenessesOf: remember(MOST_REMEMBERED, (line) => {
      const { inside, begins, ends } = wordingOf(line);
      sums.fill(0);
      let told = 0;
      const add = (row: number): void => {
        if (addRow(sums, row)) told += 1;
      };
      for (let place = 0; place < inside.length; place += 1) add(counts.lines.rowOf('inside', inside[place] ?? 0));
      add(counts.lines.rowOf('begins', begins));
      add(counts.lines.rowOf('ends', ends));
      const scale = Math.sqrt(told || 1);
      return COMPARISONS.map((_, side) => classOf((sums[side] ?? 0) / scale, LIKENESSES));
    }),
    ...weighParagraphs(counts),
  };
}

/** A page is asked for the same line several times: when it is labelled, and for each headline that it may be part of. */
const MOST_REMEMBERED = 512;

/** How much more lines of one side hold a piece of wording than those of the other: the logarithm of the ratio of their shares. */
function compareSides(lines: readonly number[], [pro, contra]: (typeof SIDES)[number]): (row: WordingRow) => number {
  const sum = (row: readonly number[], kinds: readonly number[]): number => kinds.reduce((total, kind) => total + (row[kind] ?? 0), 0);
  const here = sum(lines, pro) || 1;
  const there = sum(lines, contra) || 1;
  const smoothing = SMOOTHING / (here + there);
  return (row) => Math.log((sum(row, pro) + smoothing * here) / here / ((sum(row, contra) + smoothing * there) / there));
}

/** Of the articles that came with the program when its weights were fitted. Made for the first page: most processes read none. */
export const programLore: () => PageLore = once(() => createPageLore(readLoreCounts()));

/** {@link PageLore.bondOf} of the end of a line and the beginning of another; 0 where one of them is empty. */
export function bondAcross(lore: PageLore, line: string, next: string): number {
  return line === '' || next === '' ? 0 : lore.bondOf(line.charCodeAt(line.length - 1), next.charCodeAt(0));
}
