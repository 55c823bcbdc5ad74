import { describe, expect, test } from 'vitest';
import { plantTrees } from '../../src/corpus/page/boosted-trees.ts';
import { programTrees } from '../../src/corpus/page/judge-page.ts';
import { programLineTrees } from '../../src/corpus/page/judge-lines.ts';
import type { LineJudge } from '../../src/corpus/page/label-lines.ts';
import { LINE_ROLES } from '../../src/corpus/page/line-roles.ts';
import { LINE_WEIGHTS } from '../../src/corpus/page/line-weights.ts';
import type { PageModel } from '../../src/corpus/page/page-model.ts';
import { createPageLore } from '../../src/corpus/page/page-lore.ts';
import { feature } from '../../src/corpus/page/structure-features.ts';
import type { Feature } from '../../src/corpus/page/weigh-features.ts';
import { CancelledError } from '../../src/errors.ts';
import { createAveragedWeights, type FitOptions } from '../../src/evaluation/averaged-weights.ts';
import { fitGapTrees } from '../../src/evaluation/fit-gap-trees.ts';
import { fitHeadlineTrees } from '../../src/evaluation/fit-headline-trees.ts';
import { fitLineTrees } from '../../src/evaluation/fit-line-trees.ts';
import { fitLineWeights } from '../../src/evaluation/fit-line-weights.ts';
import { fitStructureWeights, toExample } from '../../src/evaluation/fit-structure-weights.ts';
import { countLore } from '../../src/evaluation/count-lore.ts';
import { asPageArticle, makeFittingPage, makeFittingSheet, mixPages, printFittingPage, readSheetArticles, splitFittingPage, type FittingPage } from '../../src/evaluation/fitting-pages.ts';
import { INVENTED_ARTICLES } from '../../src/evaluation/invented-articles.ts';
import { comparePieces, measureLines, measureStructure, shareOf } from '../../src/evaluation/measure-weights.ts';
import { parsePageSheet } from '../../src/evaluation/page-sheet.ts';
import { mulberry32 } from '../../src/evaluation/seeded-random.ts';

const PAGES = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => makeFittingPage(INVENTED_ARTICLES, seed)).filter((page) => page !== null);
const PRINTED = PAGES.filter(({ text }) => text.isPrinted);

test('now and then a fitting page has picture news, of articles that stand nowhere else on it', () => {
  const pages = Array.from({ length: 60 }, (_, seed) => makeFittingPage(INVENTED_ARTICLES, seed)).filter((page) => page !== null);
  const isNews = ({ lines }: FittingPage, article: number): boolean => {
    const own = lines.filter((line) => line.article === article);
    return own.some(({ role }) => role === 'first') && !own.some(({ isHeadline }) => isHeadline) && own.at(-1)?.role === 'caption';
  };
  const withNews = pages.filter((page) => Array.from({ length: 9 }, (_, article) => article).some((article) => isNews(page, article)));
  expect(withNews.length).toBeGreaterThan(2);
  expect(withNews.length).toBeLessThan(25);
});

describe('weights', () => {
  test('move by a step that shrinks with what they have been moved, each number of a row by itself', () => {
    const weights = createAveragedWeights(2);
    weights.learn(new Map([['a', [2, 0]]]));
    weights.learn(new Map([['a', [2, -3]]]));
    const [first = 0, second = 0] = weights.current.get('a') ?? [];
    expect(first).toBeCloseTo(1 + 1 / Math.SQRT2);
    expect(second).toBe(-1);
  });

  test('are averaged over all steps, those without a mistake too', () => {
    const weights = createAveragedWeights(1);
    weights.learn(new Map());
    weights.learn(new Map([['a', [5]]]));
    weights.learn(new Map());
    weights.learn(new Map());
    // 0 before and in the first step and before the second, then 1: two of the five states that begin a step.
    const states = [0, 0, 1, 1, 1];
    expect(weights.average().get('a')?.[0]).toBeCloseTo(states.reduce((sum, state) => sum + state, 0) / states.length);
  });
});

describe('fitting', () => {
  test('labels every line of a few pages right when it has seen them often', async () => {
    const weights = await fitLineWeights(PRINTED, fitting(30));
    expect(shareOf(PRINTED.map((page) => measureLines(page, { weights })))).toBe(1);
  });

  test('finds every article and headline of a few pages when it has seen them often', async () => {
    const few = PAGES.slice(0, 4);
    const weights = await fitStructureWeights(few, fitting(20));
    const shares = few.map((page) => measureStructure(page, { weights: LINE_WEIGHTS, trees: programLineTrees() }, weights));
    expect(shareOf(shares.map(({ recall }) => recall))).toBe(1);
    expect(shareOf(shares.map(({ precision }) => precision))).toBe(1);
    expect(shareOf(shares.map(({ headlines }) => headlines))).toBe(1);
  });

  test('gives the same weights for the same seed, others for another one', async () => {
    const [first, second, other] = await Promise.all([7, 7, 8].map((seed) => fitLineWeights(PRINTED, fitting(2, seed))));
    expect(second).toEqual(first);
    expect(other).not.toEqual(first);
    const [structure, again] = await Promise.all([7, 7].map((seed) => fitStructureWeights(PAGES, fitting(2, seed))));
    expect(again).toEqual(structure);
  });

  test('looks at every page in every round, and says so', async () => {
    const seen: string[] = [];
    await fitLineWeights(PRINTED, { ...fitting(3), onProgress: (done, total) => seen.push(`${done}/${total}`) });
    expect(seen).toHaveLength(3 * PRINTED.length);
    expect(seen.at(-1)).toBe(`${3 * PRINTED.length}/${3 * PRINTED.length}`);
  });

  test('corrects with trees what weights that know little leave wrong', async () => {
    const pages = Array.from({ length: 200 }, (_, place) => makeFittingPage(INVENTED_ARTICLES, place + 1)).filter((page) => page?.text.isPrinted === true);
    const known = pages.filter((page) => page !== null);
    const weights = await fitLineWeights(known.slice(0, 6), fitting(2));
    const judged = known.map((page) => ({ ...page, lineJudge: { weights } }));
    const trees = (await fitLineTrees(judged, fitting(1))).map(plantTrees);
    expect(trees).toHaveLength(LINE_ROLES.length);
    const wrong = (judge: LineJudge): number => 1 - shareOf(known.map((page) => measureLines(page, judge)));
    expect(wrong({ weights, trees })).toBeLessThan(wrong({ weights }) / 2);
  });

  test('judges nearly every gap of the pages right that the trees have seen', async () => {
    const pages = Array.from({ length: 200 }, (_, place) => makeFittingPage(INVENTED_ARTICLES, place + 1)).filter((page) => page !== null);
    const trees = { ...programTrees(), gaps: plantTrees(await fitGapTrees(pages, fitting(1))) };
    const found = pages.map((page) => toExample({ ...page, trees }));
    const gaps = found.flatMap(({ model, truth }) => model.gapFeatures.slice(1).map((features, place) => oddsAmong(features) > 0 === truth.some(({ start }) => start === place + 1)));
    expect(gaps.length).toBeGreaterThan(2000);
    expect(gaps.filter((isRight) => isRight).length / gaps.length).toBeGreaterThan(0.95);
  });

  test('tells the headlines of most articles of the pages that the trees have seen from the lines around them', async () => {
    const pages = Array.from({ length: 200 }, (_, place) => makeFittingPage(INVENTED_ARTICLES, place + 1)).filter((page) => page !== null);
    const trees = { ...programTrees(), headlines: plantTrees(await fitHeadlineTrees(pages, fitting(1))) };
    const found = pages.map((page) => toExample({ ...page, trees }));
    const areFirst = found.flatMap(({ model, truth }) => truth.flatMap(({ run }) => (run === null ? [] : [isLikeliest(model, run)])));
    expect(areFirst.length).toBeGreaterThan(500);
    expect(areFirst.filter((isFirst) => isFirst).length / areFirst.length).toBeGreaterThan(0.95);
  });

  test('ends when it is cancelled', async () => {
    const cancelled = new AbortController();
    const onProgress = (done: number): void => {
      if (done === 2) cancelled.abort();
    };
    await expect(fitLineWeights(PRINTED, { ...fitting(100), signal: cancelled.signal, onProgress })).rejects.toThrow(CancelledError);
  });
});

/** Among all runs that share a line with it. */
function isLikeliest({ runs, headlineOdds }: PageModel, index: number): boolean {
  const own = runs[index];
  return own !== undefined && runs.every(({ start, end }, other) => other === index || start >= own.end || end <= own.start || (headlineOdds[other] ?? 0) < (headlineOdds[index] ?? 0));
}

describe('pages to fit on', () => {
  test('know what each of their lines is', () => {
    expect(PAGES).toHaveLength(8);
    for (const { text, lines } of PAGES) expect(lines).toHaveLength(text.lines.length);
  });

  test('mix in pages split by hand once for every so many others, and at least once', () => {
    const [page, other] = PAGES;
    if (page === undefined || other === undefined) throw new Error('no pages');
    const count = (pages: readonly FittingPage[]): number => pages.filter((own) => own === other).length;
    expect(count(mixPages(Array.from<FittingPage>({ length: 80 }).fill(page), [other], 40))).toBe(2);
    expect(count(mixPages([page], [other], 40))).toBe(1);
  });

  test('are printed from sheets, another way for another seed, and know what each of their lines is', () => {
    const named = { file: 'page.sheet', sheet: parsePageSheet('== headline 1\n桥通车了\n== body 1\n甲城的大桥昨天上午通车，全长三百米，从城东走到城西只要五分钟。\n== body 2\n的三个月里，灯一盏也没有坏过。\n') };
    const written = readSheetArticles(named);
    const lore = countLore([], written.articles);
    const sheet = makeFittingSheet(written, { lore, whole: createPageLore(lore) });
    const prints = [1, 2, 3].map((seed) => printFittingPage(sheet, seed));
    expect(new Set(prints.map((page) => page?.text.lines.map(({ text }) => text).join('\n'))).size).toBeGreaterThan(1);
    for (const page of prints) expect(page?.lines).toHaveLength(page?.text.lines.length ?? -1);
    expect(sheet.articles.map(({ title }) => title)).toEqual(['桥通车了']);
  });

  test('made of an article split by hand carry its headline, names and headings', () => {
    const truth = { file: 'a.txt', title: '甲城大桥 通车', untitled: false, subtitle: null, byline: '本报记者 张三 李四', dateline: '本报讯', paragraphs: ['大桥昨天 通车。', '桥长三百米。', '桥宽五十米。', '人人都说好。'], headings: ['桥长', '桥宽'], captions: [] };
    expect(asPageArticle(truth)).toEqual({
      title: '甲城大桥 通车',
      byline: '张三 李四',
      dateline: '本报讯',
      paragraphs: ['大桥昨天通车。', '桥长三百米。', '桥宽五十米。', '人人都说好。'],
      headings: [
        { before: 1, text: '桥长' },
        { before: 3, text: '桥宽' },
      ],
      captions: [],
    });
    const { lines } = splitFittingPage({ file: 'a.txt', text: '甲城大桥 通车\n大桥昨天 通车。\n桥长三百米。\n', articles: [truth] });
    expect(lines.map(({ role, article, isHeadline }) => [role, article, isHeadline])).toEqual([
      ['display', 0, true],
      ['first', 0, false],
      ['first', 0, false],
    ]);
  });
});

test('pieces are compared by where they begin and by the headline of their greater part', () => {
  const truth = [
    { start: 0, end: 4, run: 0 },
    { start: 4, end: 6, run: 1 },
    { start: 6, end: 8, run: null },
  ];
  const found = [
    { start: 0, end: 3, run: 0 },
    { start: 3, end: 6, run: 2 },
    { start: 6, end: 8, run: null },
  ];
  expect(comparePieces({ truth }, found)).toEqual({ recall: { part: 1, whole: 2 }, precision: { part: 1, whole: 2 }, headlines: { part: 2, whole: 3 } });
});

function oddsAmong(features: readonly Feature[]): number {
  return features.find(([number]) => number === feature.gapOdds.amount())?.[1] ?? 0;
}

function fitting(rounds: number, seed = 7): FitOptions {
  return { rounds, random: mulberry32(seed) };
}
