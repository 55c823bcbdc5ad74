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

describe('all words of a paragraph', () => {
  const INNER = '他告诉记者，从前这里是一片荒地，村民们种过玉米，也种过红薯，可是一年到头挣不到几个钱。';

  test('tell whether it is the first one of its article', () => {
    const first = '近日，云河市召开全市重点项目推进大会，市委书记出席会议并讲话，市长主持会议，各区县负责人参加。';
    expect(PAGE_LORE.orderOf(first).first).toBeGreaterThan(1);
    expect(PAGE_LORE.orderOf(INNER).first).toBeLessThan(0);
  });

  test('and whether it is the last one, whatever its last words are', () => {
    const last = '下一步，云河市将继续深化改革，进一步优化营商环境，为推动全市高质量发展贡献更多力量，已有三家。';
    expect(PAGE_LORE.orderOf(last).last).toBeGreaterThan(1);
    expect(PAGE_LORE.orderOf(INNER).last).toBeLessThan(0);
  });

  test('tell it once, however often they come', () => {
    const once = PAGE_LORE.orderOf('下一步，继续推进');
    expect(PAGE_LORE.orderOf('下一步，继续推进下一步，继续推进').last).toBeCloseTo(once.last, 0);
  });

  test('tell nothing where they are not known, or where nothing is', () => {
    for (const unknown of ['', '龘', '龘龘龘']) expect(PAGE_LORE.orderOf(unknown)).toEqual({ first: 0, last: 0 });
    expect(createPageLore(countLore([])).orderOf(INNER)).toEqual({ first: 0, last: 0 });
  });

  test('are weighed by how much commoner they are at an end of an article than elsewhere', () => {
    const order = (paragraphs: string[]): PageArticle => ({ title: '大桥', paragraphs });
    const lore = createPageLore(countLore(Array.from({ length: 30 }, () => order(['甲乙丙丁', '戊己庚辛', '壬癸子丑']))));
    expect(lore.orderOf('甲乙').first).toBeGreaterThan(1);
    expect(lore.orderOf('甲乙').last).toBeLessThan(0);
    expect(lore.orderOf('壬癸').last).toBeGreaterThan(1);
    expect(lore.orderOf('戊己').first).toBeLessThan(0);
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
  expect(rest.paragraphs.totals).toEqual(one.paragraphs.totals);
  expect(rest.paragraphs.countsOf(rest.paragraphs.rowOf('begins', pair('大桥')))).toEqual([0, 0, 0, 1]);
});
