import { plantTrees } from '../corpus/page/boosted-trees.ts';
import { readPage, type PageWeights } from '../corpus/page/segment-page.ts';
import { visitAll } from './averaged-weights.ts';
import type { PageFinding, TruePage } from './compare-page.ts';
import type { CountedLore } from './count-lore.ts';
import { evaluatePages } from './evaluate-pages.ts';
import { fitPageWeights, makeTestPages, plantPageTrees, prepareMaterial, type FitSizes, type FitStage, type FittedPageWeights, type PageMaterial, type PreparedMaterial } from './fit-page-weights.ts';
import { fitSideBySide } from './fit-side-by-side.ts';
import type { FittingPage } from './fitting-pages.ts';
import { meanLineWeights, meanStructureWeights, meanTrees } from './mean-weights.ts';
import { measureLines, measureStructure, shareOf, type Share, type StructureShares } from './measure-weights.ts';
import type { PageArticle } from './page-article.ts';
import { roundLineWeights, roundStructureWeights } from './print-weights.ts';

export interface TuneOptions {
  readonly material: PageMaterial;
  readonly sizes: FitSizes;
  /** How often the weights are fitted, each time on pages of the next seed: the mean depends less on which pages those were (Breiman 1996, https://doi.org/10.1007/BF00058655). */
  readonly fits: number;
  /** Pages split by hand that nothing is fitted on: they are read with the weights that come out. Default none. */
  readonly leftOut?: readonly TruePage[];
  /** What the pages are made of that the weights are measured on; none of them should be among those of `material`. */
  readonly heldOut: readonly PageArticle[];
  /** How many pages are made to measure. */
  readonly testPages: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (stage: TuneStage, done: number, total: number) => void;
}

export type TuneStage = FitStage | 'measures';

export interface TunedWeights extends FittedPageWeights {
  /** What was counted in the articles. */
  readonly lore: CountedLore;
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

/**
 * Counts what articles tell of newspaper Chinese, fits the weights that pages are read with as often as asked for, and measures
 * their mean.
 * @throws CancelledError
 */
export async function tunePages(options: TuneOptions): Promise<TunedWeights> {
  const { material, sizes, leftOut = [], heldOut, testPages } = options;
  const prepared = prepareMaterial(material);
  const fitted = meanOf(await fitAll(options, prepared));
  const weights = { lines: { weights: fitted.lineWeights, trees: fitted.lineTrees.map(plantTrees) }, structure: fitted.structureWeights, trees: plantPageTrees(fitted) };
  const measures = await measure(await makeTestPages(prepared, heldOut, testPages, { ...options, ...sizes }), weights, options);
  const { pages } = evaluatePages(leftOut, (text, file) => readPage(text, file, weights));
  return { ...fitted, lore: prepared.lore, measures: { ...measures, leftOut: pages } };
}

async function fitAll(options: TuneOptions, prepared: PreparedMaterial): Promise<FittedPageWeights[]> {
  const { material, sizes, fits } = options;
  if (fits === 1) return [await fitPageWeights(prepared, { ...options, ...sizes })];
  return fitSideBySide(material, sizes, Array.from({ length: fits }, (_, fit) => sizes.seed + fit), options);
}

/** Trees of lines are those of the first fit: those of several say no more, and take as long again whenever a page is read. */
function meanOf(fits: readonly FittedPageWeights[]): FittedPageWeights {
  return {
    lineWeights: roundLineWeights(meanLineWeights(fits.map((fit) => fit.lineWeights))),
    lineTrees: fits[0]?.lineTrees ?? [],
    structureWeights: roundStructureWeights(meanStructureWeights(fits.map((fit) => fit.structureWeights))),
    gapTrees: meanTrees(fits.map((fit) => fit.gapTrees)),
    headlineTrees: meanTrees(fits.map((fit) => fit.headlineTrees)),
  };
}

async function measure(pages: readonly FittingPage[], weights: PageWeights, { signal, onProgress }: TuneOptions): Promise<Omit<TuneMeasures, 'leftOut'>> {
  const lines: Share[] = [];
  const structures: StructureShares[] = [];
  const take = (page: FittingPage): void => {
    if (page.text.isPrinted) lines.push(measureLines(page, weights.lines));
    structures.push(measureStructure({ ...page, trees: weights.trees }, weights.lines, weights.structure));
  };
  await visitAll(pages, take, signal, (done, total) => onProgress?.('measures', done, total));
  return {
    lines: shareOf(lines),
    recall: shareOf(structures.map(({ recall }) => recall)),
    precision: shareOf(structures.map(({ precision }) => precision)),
    headlines: shareOf(structures.map(({ headlines }) => headlines)),
  };
}
