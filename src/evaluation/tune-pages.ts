import { plantTrees, type TreeNode } from '../corpus/page/boosted-trees.ts';
import { createPageLore } from '../corpus/page/page-lore.ts';
import type { LineWeights } from '../corpus/page/label-lines.ts';
import { readPage, type PageWeights } from '../corpus/page/segment-page.ts';
import type { StructureWeights } from '../corpus/page/weigh-features.ts';
import { visitAll, type FitOptions } from './averaged-weights.ts';
import type { PageFinding, TruePage } from './compare-page.ts';
import { countLore, type CountedLore } from './count-lore.ts';
import { evaluatePages } from './evaluate-pages.ts';
import { fitGapTrees } from './fit-gap-trees.ts';
import { fitLineTrees } from './fit-line-trees.ts';
import { fitLineWeights } from './fit-line-weights.ts';
import { fitStructureWeights } from './fit-structure-weights.ts';
import { drawNeighbours, NEIGHBOURS } from './draw-material.ts';
import { asPageArticle, makeFittingPage, makeFittingSheet, mixPages, printFittingPage, readSheetArticles, splitFittingPage, withSheetArticles, type CountedArticles, type FittingPage, type FittingSheet } from './fitting-pages.ts';
import { meanLineWeights, meanStructureWeights, meanTrees } from './mean-weights.ts';
import { measureLines, measureStructure, shareOf, type Share, type StructureShares } from './measure-weights.ts';
import type { PageArticle } from './page-article.ts';
import type { NamedSheet } from './page-sheet.ts';
import { roundLineWeights, roundStructureWeights } from './print-weights.ts';
import { mulberry32 } from './seeded-random.ts';

export interface TuneOptions {
  /** What the pages are made of that the weights are fitted on. */
  readonly articles: readonly PageArticle[];
  /** Pages that people split by hand: fitted on too, and their articles stand on made pages. */
  readonly splitPages: readonly TruePage[];
  /** Pages that were written for it, each printed again and again. Default none. */
  readonly sheets?: readonly NamedSheet[];
  /** Pages split by hand that nothing is fitted on: they are read with the weights that come out. Default none. */
  readonly leftOut?: readonly TruePage[];
  /** What the pages are made of that the weights are measured on; none of them should be among `articles`. */
  readonly heldOut: readonly PageArticle[];
  /** How many pages are made for the labels of lines, for the search of articles, and to measure. */
  readonly linePages: number;
  readonly structurePages: number;
  readonly testPages: number;
  readonly rounds: number;
  /** The same seed gives the same weights. */
  readonly seed: number;
  /** How often the weights are fitted, each time on pages of the next seed: the mean depends less on which pages those were (Breiman 1996, https://doi.org/10.1007/BF00058655). */
  readonly fits: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (stage: TuneStage, done: number, total: number) => void;
}

export type TuneStage = 'pages' | 'lines' | 'line trees' | 'gap trees' | 'structure' | 'measures';

export interface TunedWeights {
  /** What was counted in `articles`. */
  readonly lore: CountedLore;
  /** Both rounded, as they are written. */
  readonly lineWeights: LineWeights;
  /** For each of LINE_ROLES those that judge which lines have it. */
  readonly lineTrees: readonly (readonly TreeNode[])[];
  readonly structureWeights: StructureWeights;
  readonly gapTrees: readonly TreeNode[];
  readonly measures: TuneMeasures;
}

/** Shares 0 … 1, over all pages made of held-out articles. */
export interface TuneMeasures {
  /** Lines of printed pages that are given their role. */
  readonly lines: number;
  /** Beginnings of articles: found of the true ones, true of the found ones. */
  readonly recall: number;
  readonly precision: number;
  /** Articles with the right headline. */
  readonly headlines: number;
  /** What was found on each page that was left out. */
  readonly leftOut: readonly PageFinding[];
}

/** A page split by hand is seen once for so many made ones: there are few, and more than that would only be learned by heart. */
const LINE_PAGES_FOR_SPLIT = 40;
const STRUCTURE_PAGES_FOR_SPLIT = 30;
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
 * Counts what articles tell of newspaper Chinese, and fits the weights that pages are read with: those of the lines first, then those
 * of the search on the blocks that such labels make of pages of other articles than the labels were learned from.
 * @throws CancelledError
 */
export async function tunePages(options: TuneOptions): Promise<TunedWeights> {
  const written = (options.sheets ?? []).map(readSheetArticles);
  const others = written.flatMap(({ articles }) => articles);
  const lore = countLore(options.articles, others);
  const whole = createPageLore(lore);
  const material: Material = {
    articles: [...options.articles, ...options.splitPages.flatMap(({ articles }) => articles).map(asPageArticle)],
    split: options.splitPages.map((page) => ({ ...splitFittingPage(page), lore: () => whole })),
    sheets: written.map((sheet) => makeFittingSheet(sheet, { lore, whole })),
    counted: { lore, articles: new Set(options.articles), others: new Set(others), whole },
  };
  const fits: FittedWeights[] = [];
  for (let fit = 0; fit < options.fits; fit += 1) fits.push(await fitOnce(material, { ...options, seed: options.seed + fit }, fit === 0));
  const lineWeights = roundLineWeights(meanLineWeights(fits.map((fit) => fit.lineWeights)));
  const structureWeights = roundStructureWeights(meanStructureWeights(fits.map((fit) => fit.structureWeights)));
  const gapTrees = meanTrees(fits.map((fit) => fit.gapTrees));
  const lineTrees = fits.flatMap((fit) => fit.lineTrees);
  const weights = { lines: { weights: lineWeights, trees: lineTrees.map(plantTrees) }, structure: structureWeights, gapTrees: plantTrees(gapTrees) };
  const testPages = await makePages('test', { ...material, articles: options.heldOut }, options.testPages, options);
  const measures = await measure(testPages, weights, options);
  const { pages: leftOut } = evaluatePages(options.leftOut ?? [], (text, file) => readPage(text, file, weights));
  return { lore, lineWeights, lineTrees, structureWeights, gapTrees, measures: { ...measures, leftOut } };
}

type FittedWeights = Pick<TunedWeights, 'lineWeights' | 'lineTrees' | 'structureWeights' | 'gapTrees'>;

/** @param isFirst trees of lines are those of the first fit: those of several say no more, and take as long again whenever a page is read */
async function fitOnce(material: Material, options: TuneOptions, isFirst: boolean): Promise<FittedWeights> {
  const lineWeights = await fitLines(material, options.linePages, options);
  const weighed = [await makeHalf(material, 0, options), await makeHalf(material, 1, options)] as const;
  const halves = [labelHalf(weighed[0], await fitTreesOfLines([weighed[1]], options)), labelHalf(weighed[1], await fitTreesOfLines([weighed[0]], options))] as const;
  const judged = [judgeHalf(halves[0], await fitTreesOfGaps([halves[1]], options)), judgeHalf(halves[1], await fitTreesOfGaps([halves[0]], options))];
  const pages = mixPages(judged.flatMap(({ made }) => made), judged.flatMap(({ split }) => split), STRUCTURE_PAGES_FOR_SPLIT);
  const structureWeights = roundStructureWeights(await fitStructureWeights(pages, fitOptions('structure', options)));
  return { lineWeights, lineTrees: isFirst ? await fitTreesOfLines(weighed, options) : [], structureWeights, gapTrees: await fitTreesOfGaps(halves, options) };
}

function fitTreesOfLines(halves: readonly HalfPages[], options: TuneOptions): Promise<TreeNode[][]> {
  const printed = treePages(halves, LINE_PAGES_FOR_SPLIT).filter(({ text }) => text.isPrinted);
  return fitLineTrees(printed, fitOptions('line trees', options));
}

function fitTreesOfGaps(halves: readonly HalfPages[], options: TuneOptions): Promise<TreeNode[]> {
  return fitGapTrees(treePages(halves, STRUCTURE_PAGES_FOR_SPLIT), fitOptions('gap trees', options));
}

function treePages(halves: readonly HalfPages[], pagesForSplit: number): FittingPage[] {
  return halves.flatMap(({ made, split }) => mixPages(made.slice(0, MOST_TREE_PAGES), split, pagesForSplit));
}

function labelHalf(half: HalfPages, trees: readonly (readonly TreeNode[])[]): HalfPages {
  const planted = trees.map(plantTrees);
  return eachPage(half, (page) => (page.lineJudge === undefined ? page : { ...page, lineJudge: { ...page.lineJudge, trees: planted } }));
}

function judgeHalf(half: HalfPages, trees: readonly TreeNode[]): HalfPages {
  const gapTrees = plantTrees(trees);
  return eachPage(half, (page) => ({ ...page, gapTrees }));
}

function eachPage({ made, split }: HalfPages, change: (page: FittingPage) => FittingPage): HalfPages {
  return { made: made.map(change), split: split.map(change) };
}

/** What pages are made of, and pages that are there already. */
interface Material {
  readonly articles: readonly PageArticle[];
  readonly split: readonly FittingPage[];
  readonly sheets: readonly FittingSheet[];
  readonly counted: CountedArticles;
}

async function fitLines(material: Material, count: number, options: TuneOptions): Promise<LineWeights> {
  const pages = mixPages(await makePages('lines', material, count, options), material.split, LINE_PAGES_FOR_SPLIT);
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
async function makeHalf(material: Material, half: 0 | 1, options: TuneOptions): Promise<HalfPages> {
  const own = halfOf(material, half);
  const lineWeights = await fitLines(halfOf(material, half === 0 ? 1 : 0), Math.ceil(options.linePages * HALF_LINE_PAGES), options);
  const lineJudge = { weights: lineWeights };
  const pages = await makePages('structure', own, Math.ceil(options.structurePages / 2), options);
  return eachPage({ made: pages, split: own.split }, (page) => ({ ...page, lineJudge }));
}

/** Every other dozen of the articles, as many as a page of neighbours is drawn from: they are of one place. */
function halfOf({ articles, split, sheets, ...shared }: Material, half: 0 | 1): Material {
  const dozen = Math.min(NEIGHBOURS.articles, Math.ceil(articles.length / 2));
  const isOwn = (_: unknown, index: number): boolean => index % 2 === half;
  return { ...shared, articles: articles.filter((_, index) => Math.floor(index / dozen) % 2 === half), split: split.filter(isOwn), sheets: sheets.filter(isOwn) };
}

function fitOptions(stage: TuneStage, { rounds, seed, signal, onProgress }: TuneOptions): FitOptions {
  return { rounds, random: mulberry32(seed), ...(signal === undefined ? {} : { signal }), onProgress: (done, total) => onProgress?.(stage, done, total) };
}

async function makePages(kind: keyof typeof SEED_KINDS, { articles, sheets, counted }: Material, count: number, { seed: run, signal, onProgress }: TuneOptions): Promise<FittingPage[]> {
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

async function measure(pages: readonly FittingPage[], weights: PageWeights, { signal, onProgress }: TuneOptions): Promise<Omit<TuneMeasures, 'leftOut'>> {
  const lines: Share[] = [];
  const structures: StructureShares[] = [];
  const take = (page: FittingPage): void => {
    if (page.text.isPrinted) lines.push(measureLines(page, weights.lines));
    structures.push(measureStructure({ ...page, gapTrees: weights.gapTrees }, weights.lines, weights.structure));
  };
  await visitAll(pages, take, signal, (done, total) => onProgress?.('measures', done, total));
  return {
    lines: shareOf(lines),
    recall: shareOf(structures.map(({ recall }) => recall)),
    precision: shareOf(structures.map(({ precision }) => precision)),
    headlines: shareOf(structures.map(({ headlines }) => headlines)),
  };
}
