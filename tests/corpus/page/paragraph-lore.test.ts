import { beforeAll, describe, expect, test } from 'vitest';
import { programLore } from '../../../src/corpus/page/page-lore.ts';
import { loadPageSheets } from '../../../src/evaluation/load-page-sheets.ts';
import { printSheet } from '../../../src/evaluation/print-sheet.ts';

const LORE = programLore();
/** Of a few dozen pages with which nothing was counted. */
let articles: readonly (readonly string[])[] = [];

beforeAll(async () => {
  const sheets = await loadPageSheets('kept-back');
  articles = sheets.flatMap(({ file, sheet }) => printSheet(sheet, file, 1).articles.map(({ paragraphs }) => paragraphs));
});

/** How often a paragraph at one end of an article scores more than one that stands elsewhere: the area under the curve, 0 … 1. */
function standsOut(isAtEnd: (order: number, count: number) => boolean, score: (paragraph: string) => number): number {
  const scored = articles.flatMap((paragraphs) => paragraphs.map((text, order) => ({ score: score(text), isAtEnd: isAtEnd(order, paragraphs.length) })));
  const [ends, others] = [scored.filter((own) => own.isAtEnd), scored.filter((own) => !own.isAtEnd)];
  const wins = ends.reduce((sum, end) => sum + others.filter((other) => other.score < end.score).length, 0);
  return wins / (ends.length * others.length);
}

const isFirst = (order: number): boolean => order === 0;
const isLast = (order: number, count: number): boolean => order === count - 1;

describe('on pages that were kept back', () => {
  test('first paragraphs stand out by their first words, and by all of them', () => {
    expect(standsOut(isFirst, LORE.openingOf)).toBeGreaterThan(0.8);
    expect(standsOut(isFirst, (text) => LORE.orderOf(text).first)).toBeGreaterThan(0.8);
  });

  test('last paragraphs stand out by all of their words far more than by the last ones', () => {
    const byLastWords = standsOut(isLast, LORE.closingOf);
    expect(byLastWords).toBeGreaterThan(0.65);
    expect(standsOut(isLast, (text) => LORE.orderOf(text).last)).toBeGreaterThan(byLastWords + 0.08);
  });

  test('both together tell more of first paragraphs than either', () => {
    const byAllWords = standsOut(isFirst, (text) => LORE.orderOf(text).first);
    // What is summed up grows with the number of words, what is divided by its root does not.
    expect(standsOut(isFirst, (text) => LORE.openingOf(text) / 8 + LORE.orderOf(text).first)).toBeGreaterThan(byAllWords + 0.01);
  });
});
