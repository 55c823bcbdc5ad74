import { plantTrees, type TreeNode } from '../corpus/page/boosted-trees.ts';
import type { PageTrees } from '../corpus/page/judge-page.ts';
import type { LineJudge, LineWeights } from '../corpus/page/label-lines.ts';
import { createPageLore } from '../corpus/page/page-lore.ts';
import type { StructureWeights } from '../corpus/page/weigh-features.ts';
import { visitAll, type FitOptions } from './averaged-weights.ts';
import type { TruePage } from './compare-page.ts';
import { countLore, type CountedLore } from './count-lore.ts';
import { drawNeighbours, NEIGHBOURS } from './draw-material.ts';
import { fitGapTrees } from './fit-gap-trees.ts';
import { fitHeadlineTrees } from './fit-headline-trees.ts';
import { fitLineTrees } from './fit-line-trees.ts';
import { fitLineWeights } from './fit-line-weights.ts';
import { fitStructureWeights } from './fit-structure-weights.ts';
import { asPageArticle, makeFittingPage, makeFittingSheet, mixPages, printFittingPage, readSheetArticles, splitFittingPage, withSheetArticles, type CountedArticles, type FittingPage, type FittingSheet } from './fitting-pages.ts';
import type { PageArticle } from './page-article.ts';
import type { NamedSheet } from './page-sheet.ts';
import { roundLineWeights, roundStructureWeights } from './print-weights.ts';
import { mulberry32 } from './seeded-random.ts';

/** What the weights are fitted on. */
export interface PageMaterial {
  /** What the pages are made of. */
  readonly articles: readonly PageArticle[];
  /** Pages that people split by hand: fitted on too, and their articles stand on made pages. */
  readonly splitPages: readonly TruePage[];
  /** Pages that were written for it, each printed again and again. Default none. */
  readonly sheets?: readonly NamedSheet[];
}

/** How much of it. */
export interface FitSizes {
  /** How many pages are made for the labels of lines, and for the search of articles. */
  readonly linePages: number;
  readonly structurePages: number;
  readonly rounds: number;
  /** The same seed gives the same weights. */
  readonly seed: number;
}

/** What a fit is watched and stopped by. */
export interface FitControls {
  readonly signal?: AbortSignal;
  readonly onProgress?: (stage: FitStage, done: number, total: number) => void;
}

export type FitStage = 'pages' | 'lines' | 'line trees' | 'gap trees' | 'headline trees' | 'structure';

/** Weights of one fit, rounded as they are written. */
export interface FittedPageWeights {
  readonly lineWeights: LineWeights;
  /** For each of LINE_ROLES those that judge which lines have it. */
  readonly lineTrees: readonly (readonly TreeNode[])[];
  readonly structureWeights: StructureWeights;
  readonly gapTrees: readonly TreeNode[];
  readonly headlineTrees: readonly TreeNode[];
}

/** Those that judge the parts of a page before its articles are searched for. */
export type FittedPageTrees = Pick<FittedPageWeights, 'gapTrees' | 'headlineTrees'>;

type Options = FitSizes & FitControls;

/** A page split by hand is seen once for so many made ones: there are few, and more than that would only be learned by heart. */
const PAGES_FOR_SPLIT = 40;
/** One of so many fitting pages is a print of a sheet. With every other one they are read better, and made ones worse. */
const PAGES_FOR_SHEET = 4;
/** Trees need fewer pages: they see every gap, not only where the search errs. */
const MOST_TREE_PAGES = 2500;
/** Half of the articles need fewer pages. */
const HALF_LINE_PAGES = 0.6;
/** Seeds of two runs, and of the kinds of pages of one, never make the same page. */
const SEED_STRIDE = 1_000_003;
const SEED_KINDS = { lines: 0, structure: 1, test: 2 };

/**
 * Fits the weights that pages are read with: those of the lines first, then those of the search on the blocks that such labels make
 * of pages of other articles than the labels were learned from.
 * @throws CancelledError
 */
export async function fitPageWeights(material: PreparedMaterial, options: Options): Promise<FittedPageWeights> {
  const lineWeights = await fitLines(material, options.linePages, options);
  const weighed = [await makeHalf(material, 0, options), await makeHalf(material, 1, options)] as const;
  const halves = [labelHalf(weighed[0], await fitTreesOfLines([weighed[1]], options)), labelHalf(weighed[1], await fitTreesOfLines([weighed[0]], options))] as const;
  const judged = [judgeHalf(halves[0], await fitTreesOfPages([halves[1]], options)), judgeHalf(halves[1], await fitTreesOfPages([halves[0]], options))];
  const lineTrees = await fitTreesOfLines(weighed, options);
  const pageTrees = await fitTreesOfPages(halves, options);
  const split = [...judged.flatMap((half) => half.split), ...asRead(material.split, { weights: lineWeights, trees: lineTrees.map(plantTrees) }, pageTrees)];
  const pages = mixPages(judged.flatMap(({ made }) => made), split, PAGES_FOR_SPLIT);
  const structureWeights = roundStructureWeights(await fitStructureWeights(pages, fitOptions('structure', options)));
  return { lineWeights, lineTrees, structureWeights, ...pageTrees };
}

/** Pages made of other articles than the weights were fitted on, in another order for each seed. @throws CancelledError */
export async function makeTestPages(material: PreparedMaterial, heldOut: readonly PageArticle[], count: number, options: Options): Promise<FittingPage[]> {
  return makePages('test', { ...material, articles: heldOut }, count, options);
}

/** Pages split by hand, labelled and judged as they will be read: the search is to find what is on them with that, too. */
function asRead(pages: readonly FittingPage[], lineJudge: LineJudge, pageTrees: FittedPageTrees): FittingPage[] {
  const trees = plantPageTrees(pageTrees);
  return pages.map((page) => ({ ...page, lineJudge, trees }));
}

function fitTreesOfLines(halves: readonly HalfPages[], options: Options): Promise<TreeNode[][]> {
  const printed = treePages(halves).filter(({ text }) => text.isPrinted);
  return fitLineTrees(printed, fitOptions('line trees', options));
}

async function fitTreesOfPages(halves: readonly HalfPages[], options: Options): Promise<FittedPageTrees> {
  const pages = treePages(halves);
  const gapTrees = await fitGapTrees(pages, fitOptions('gap trees', options));
  return { gapTrees, headlineTrees: await fitHeadlineTrees(pages, fitOptions('headline trees', options)) };
}

/** Trees as the search is given them. */
export function plantPageTrees({ gapTrees, headlineTrees }: FittedPageTrees): PageTrees {
  return { gaps: plantTrees(gapTrees), headlines: plantTrees(headlineTrees) };
}

function treePages(halves: readonly HalfPages[]): FittingPage[] {
  return halves.flatMap(({ made, split }) => mixPages(made.slice(0, MOST_TREE_PAGES), split, PAGES_FOR_SPLIT));
}

function labelHalf(half: HalfPages, trees: readonly (readonly TreeNode[])[]): HalfPages {
  const planted = trees.map(plantTrees);
  return eachPage(half, (page) => (page.lineJudge === undefined ? page : { ...page, lineJudge: { ...page.lineJudge, trees: planted } }));
}

function judgeHalf(half: HalfPages, pageTrees: FittedPageTrees): HalfPages {
  const trees = plantPageTrees(pageTrees);
  return eachPage(half, (page) => ({ ...page, trees }));
}

function eachPage({ made, split }: HalfPages, change: (page: FittingPage) => FittingPage): HalfPages {
  return { made: made.map(change), split: split.map(change) };
}

/** What pages are made of, and pages that are there already. */
export interface PreparedMaterial {
  /** What was counted in the articles. */
  readonly lore: CountedLore;
  readonly articles: readonly PageArticle[];
  readonly split: readonly FittingPage[];
  readonly sheets: readonly FittingSheet[];
  readonly counted: CountedArticles;
}

/** Reads the split pages and the sheets and counts what the articles tell: seconds, so once for all that is made of it. */
export function prepareMaterial({ articles, splitPages, sheets = [] }: PageMaterial): PreparedMaterial {
  const written = sheets.map(readSheetArticles);
  const others = written.flatMap((sheet) => sheet.articles);
  const lore = countLore(articles, others);
  const whole = createPageLore(lore);
  return {
    lore,
    articles: [...articles, ...splitPages.flatMap((page) => page.articles).map(asPageArticle)],
    split: splitPages.map((page) => ({ ...splitFittingPage(page), lore: () => whole })),
    sheets: written.map((sheet) => makeFittingSheet(sheet, { lore, whole })),
    counted: { lore, articles: new Set(articles), others: new Set(others), whole },
  };
}

async function fitLines(material: PreparedMaterial, count: number, options: Options): Promise<LineWeights> {
  const pages = mixPages(await makePages('lines', material, count, options), material.split, PAGES_FOR_SPLIT);
  // Only the lines of printed pages are labelled: where a line is a paragraph, there is nothing to join.
  const printed = pages.filter(({ text }) => text.isPrinted);
  return roundLineWeights(await fitLineWeights(printed, fitOptions('lines', options)));
}

/** Pages that the search is fitted on, made of one half of the articles and sheets. */
interface HalfPages {
  readonly made: readonly FittingPage[];
  readonly split: readonly FittingPage[];
}

/**
 * The search has to learn from labels and judgements as they are on pages that nobody has seen: those of the pages made of one half
 * of the articles come from what was fitted on the other half.
 */
async function makeHalf(material: PreparedMaterial, half: 0 | 1, options: Options): Promise<HalfPages> {
  const own = halfOf(material, half);
  const lineWeights = await fitLines(halfOf(material, half === 0 ? 1 : 0), Math.ceil(options.linePages * HALF_LINE_PAGES), options);
  const lineJudge = { weights: lineWeights };
  const pages = await makePages('structure', own, Math.ceil(options.structurePages / 2), options);
  return eachPage({ made: pages, split: own.split }, (page) => ({ ...page, lineJudge }));
}

/** Every other dozen of the articles, as many as a page of neighbours is drawn from: they are of one place. */
function halfOf({ articles, split, sheets, ...shared }: PreparedMaterial, half: 0 | 1): PreparedMaterial {
  const dozen = Math.min(NEIGHBOURS.articles, Math.ceil(articles.length / 2));
  const isOwn = (_: unknown, index: number): boolean => index % 2 === half;
  return { ...shared, articles: articles.filter((_, index) => Math.floor(index / dozen) % 2 === half), split: split.filter(isOwn), sheets: sheets.filter(isOwn) };
}

function fitOptions(stage: FitStage, { rounds, seed, signal, onProgress }: Options): FitOptions {
  return { rounds, random: mulberry32(seed), ...(signal === undefined ? {} : { signal }), onProgress: (done, total) => onProgress?.(stage, done, total) };
}

async function makePages(kind: keyof typeof SEED_KINDS, { articles, sheets, counted }: PreparedMaterial, count: number, { seed: run, signal, onProgress }: Options): Promise<FittingPage[]> {
  const first = (run * Object.keys(SEED_KINDS).length + SEED_KINDS[kind]) * SEED_STRIDE;
  const pages: FittingPage[] = [];
  // Measured is what pages of other articles are like, on which any of them may meet.
  const isMeasured = kind === 'test';
  const known = isMeasured ? articles : withSheetArticles(articles, sheets);
  const sheetAt = (index: number): FittingSheet | undefined => (isMeasured || index % PAGES_FOR_SHEET > 0 ? undefined : sheets[(index / PAGES_FOR_SHEET) % sheets.length]);
  const make = (index: number): void => {
    const seed = first + index;
    const sheet = sheetAt(index);
    const page = sheet === undefined ? makeFittingPage(isMeasured ? known : drawNeighbours(known, seed), seed, counted) : printFittingPage(sheet, seed);
    if (page !== null) pages.push(page);
  };
  await visitAll([...Array(count).keys()], make, signal, (done, total) => onProgress?.('pages', done, total));
  return pages;
}
