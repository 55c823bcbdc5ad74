import type { LineWeights } from '../corpus/page/label-lines.ts';
import type { StructureWeights } from '../corpus/page/weigh-features.ts';
import { visitAll, type FitOptions } from './averaged-weights.ts';
import type { TruePage } from './compare-page.ts';
import { fitLineWeights } from './fit-line-weights.ts';
import { fitStructureWeights } from './fit-structure-weights.ts';
import { asPageArticle, drawNeighbours, makeFittingPage, mixPages, splitFittingPage, type FittingPage } from './fitting-pages.ts';
import { measureLines, measureStructure, shareOf, type Share, type StructureShares } from './measure-weights.ts';
import type { PageArticle } from './page-article.ts';
import { roundLineWeights, roundStructureWeights } from './print-weights.ts';
import { mulberry32 } from './seeded-random.ts';

export interface TuneOptions {
  /** What the pages are made of that the weights are fitted on. */
  readonly articles: readonly PageArticle[];
  /** Pages that people split by hand: fitted on too, and their articles stand on made pages. */
  readonly splitPages: readonly TruePage[];
  /** What the pages are made of that the weights are measured on; none of them should be among `articles`. */
  readonly heldOut: readonly PageArticle[];
  /** How many pages are made for the labels of lines, for the search of articles, and to measure. */
  readonly linePages: number;
  readonly structurePages: number;
  readonly testPages: number;
  readonly rounds: number;
  /** The same seed gives the same weights. */
  readonly seed: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (stage: TuneStage, done: number, total: number) => void;
}

export type TuneStage = 'pages' | 'lines' | 'structure' | 'measures';

export interface TunedWeights {
  /** Both rounded, as they are written. */
  readonly lineWeights: LineWeights;
  readonly structureWeights: StructureWeights;
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
}

/** A page split by hand is seen once for so many made ones: there are few, and more than that would only be learned by heart. */
const LINE_PAGES_FOR_SPLIT = 40;
const STRUCTURE_PAGES_FOR_SPLIT = 15;
/** Seeds of two runs, and of the kinds of pages of one, never make the same page. */
const SEED_STRIDE = 1_000_003;
const SEED_KINDS = { lines: 0, structure: 1, test: 2 };

/**
 * Fits the weights that newspaper pages are read with: those of the lines first, then those of the search on the blocks
 * that such labels make, on other pages than the labels were learned from.
 * @throws CancelledError
 */
export async function tunePages(options: TuneOptions): Promise<TunedWeights> {
  const pool = [...options.articles, ...options.splitPages.flatMap(({ articles }) => articles).map(asPageArticle)];
  const split = options.splitPages.map(splitFittingPage);
  const linePages = mixPages(await makePages('lines', pool, options.linePages, options), split, LINE_PAGES_FOR_SPLIT);
  // Only the lines of printed pages are labelled: where a line is a paragraph, there is nothing to join.
  const printed = linePages.filter(({ text }) => text.isPrinted);
  const lineWeights = roundLineWeights(await fitLineWeights(printed, fitOptions('lines', options)));
  const structurePages = mixPages(await makePages('structure', pool, options.structurePages, options), split, STRUCTURE_PAGES_FOR_SPLIT);
  const structureWeights = roundStructureWeights(await fitStructureWeights(structurePages, { lineWeights, ...fitOptions('structure', options) }));
  const testPages = await makePages('test', options.heldOut, options.testPages, options);
  return { lineWeights, structureWeights, measures: await measure(testPages, { lineWeights, structureWeights }, options) };
}

function fitOptions(stage: TuneStage, { rounds, seed, signal, onProgress }: TuneOptions): FitOptions {
  return { rounds, random: mulberry32(seed), ...(signal === undefined ? {} : { signal }), onProgress: (done, total) => onProgress?.(stage, done, total) };
}

async function makePages(kind: keyof typeof SEED_KINDS, articles: readonly PageArticle[], count: number, { seed: run, signal, onProgress }: TuneOptions): Promise<FittingPage[]> {
  const first = (run * Object.keys(SEED_KINDS).length + SEED_KINDS[kind]) * SEED_STRIDE;
  const pages: FittingPage[] = [];
  const make = (index: number): void => {
    const seed = first + index;
    // Measured is what other pages are like, on which any articles may meet.
    const page = makeFittingPage(kind === 'test' ? articles : drawNeighbours(articles, seed), seed);
    if (page !== null) pages.push(page);
  };
  await visitAll([...Array(count).keys()], make, signal, (done, total) => onProgress?.('pages', done, total));
  return pages;
}

async function measure(pages: readonly FittingPage[], { lineWeights, structureWeights }: Omit<TunedWeights, 'measures'>, { signal, onProgress }: TuneOptions): Promise<TuneMeasures> {
  const lines: Share[] = [];
  const structures: StructureShares[] = [];
  const take = (page: FittingPage): void => {
    if (page.text.isPrinted) lines.push(measureLines(page, lineWeights));
    structures.push(measureStructure(page, lineWeights, structureWeights));
  };
  await visitAll(pages, take, signal, (done, total) => onProgress?.('measures', done, total));
  return {
    lines: shareOf(lines),
    recall: shareOf(structures.map(({ recall }) => recall)),
    precision: shareOf(structures.map(({ precision }) => precision)),
    headlines: shareOf(structures.map(({ headlines }) => headlines)),
  };
}
