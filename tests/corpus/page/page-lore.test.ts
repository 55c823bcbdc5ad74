import { describe, expect, test } from 'vitest';
import { BONDS, COMPARISONS, createPageLore, LIKENESSES, programLore } from '../../../src/corpus/page/page-lore.ts';
import type { LoreCounts } from '../../../src/corpus/page/read-lore-counts.ts';
import { countLore, withoutLore } from '../../../src/evaluation/count-lore.ts';
import type { PageArticle } from '../../../src/evaluation/page-article.ts';

const PAGE_LORE = programLore();
const pair = (text: string): number => (text.charCodeAt(0) << 16) | text.charCodeAt(1);
const bond = (text: string): number => PAGE_LORE.bondOf(text.charCodeAt(0), text.charCodeAt(1));
const likeness = (line: string, to: (typeof COMPARISONS)[number]): number => PAGE_LORE.likenessesOf(line)[COMPARISONS.indexOf(to)] ?? Number.NaN;

/** Ten articles on the same words, so that they are common. */
const ARTICLES = Array.from({ length: 10 }, (_, index): PageArticle => ({ title: `大桥建成${index}`, paragraphs: ['大桥今天建成。'], captions: ['工人在桥上作业'] }));

describe('a pair of characters', () => {
  test('tells less the more articles hold it, and most when none does', () => {
    const lore = createPageLore(countLore(ARTICLES));
    expect(lore.rarityOf(pair('山羊'))).toBe(1);
    expect(lore.rarityOf(pair('大桥'))).toBeLessThan(0.3);
    expect(createPageLore(countLore(ARTICLES.slice(0, 2))).rarityOf(pair('大桥'))).toBe(1);
    expect(PAGE_LORE.rarityOf(pair('没有'))).toBeLessThan(PAGE_LORE.rarityOf(pair('码头')));
  });

  test('holds firmly together inside of words, and not where two words meet by chance', () => {
    for (const word of ['企业', '孩子', '已经', '码头']) expect(bond(word)).toBeGreaterThanOrEqual(3);
    for (const chance of ['业孩', '的区', '头企', '']) expect(bond(chance)).toBe(0);
    expect(bond('企业')).toBeLessThanOrEqual(BONDS.length);
  });
});

describe('the wording of a line', () => {
  test('tells the texts of pictures from headlines', () => {
    for (const caption of ['工人在生产线上作业', '村民在果园里采摘', '技术人员在车间调试设备']) expect(likeness(caption, 'caption')).toBeGreaterThan(LIKENESSES.length / 2);
    for (const title of ['一张证，为何要跑三趟？', '从卖原料到卖产品']) expect(likeness(title, 'caption')).toBeLessThan(LIKENESSES.length / 2);
  });

  test('tells beginnings of text from headlines', () => {
    expect(likeness('记者从市教育局获悉', 'text')).toBeGreaterThan(LIKENESSES.length / 2);
    expect(likeness('“小牌子”撬动“大文章”', 'text')).toBeLessThan(LIKENESSES.length / 2);
  });

  test('is not known of next to nothing', () => {
    const neither = LIKENESSES.filter((bound) => bound <= 0).length;
    for (const line of ['', '。', '桥', '龘龘龘龘']) expect(PAGE_LORE.likenessesOf(line)).toEqual(COMPARISONS.map(() => neither));
  });
});

describe('the first words of a paragraph', () => {
  test('tell whether it begins an article', () => {
    for (const first of ['近日，云河市召开大会', '11月3日上午，大桥正式通车']) expect(PAGE_LORE.openingOf(first)).toBeGreaterThan(2);
    for (const later of ['他告诉记者，这里从前是荒地', '为此，县里还安排了专人']) expect(PAGE_LORE.openingOf(later)).toBeLessThan(-2);
  });

  test('and the last ones whether it ends one', () => {
    expect(PAGE_LORE.closingOf('下一步，县里将继续推进这项工作，让更多群众受益。')).toBeGreaterThan(1);
    expect(PAGE_LORE.closingOf('问题出在哪里？记者来到现场一看究竟：')).toBeLessThan(PAGE_LORE.closingOf('让群众的日子越过越好。'));
  });

  test('tell nothing where they are hardly known', () => {
    for (const unknown of ['', '龘', '龘龘龘']) expect([PAGE_LORE.openingOf(unknown), PAGE_LORE.closingOf(unknown)].every((odds) => Math.abs(odds) < 1.5)).toBe(true);
  });
});

test('what articles added to the counts can be taken out again', () => {
  const all = countLore(ARTICLES);
  const rest = withoutLore(all, countLore(ARTICLES.slice(0, 9)));
  const one = countLore(ARTICLES.slice(9));
  expect(rest.articles).toBe(1);
  expect(rest.lines.totals).toEqual(one.lines.totals);
  expect(rest.characterTotal).toBe(one.characterTotal);
  expect(rest.pair(pair('大桥'))).toBe(one.pair(pair('大桥')));
  expect(rest.character('桥'.charCodeAt(0))).toBe(one.character('桥'.charCodeAt(0)));
  const countsOf = (lore: LoreCounts): readonly number[] => lore.lines.countsOf(lore.lines.rowOf('ends', pair('作业')));
  expect(countsOf(rest)).toEqual(countsOf(one));
  expect(rest.openings.totals).toEqual([1, 0]);
  expect(createPageLore(rest).openingOf('大桥今天建成。')).toBe(createPageLore(one).openingOf('大桥今天建成。'));
});
