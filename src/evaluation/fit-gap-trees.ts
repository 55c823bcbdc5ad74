import type { TreeNode } from '../corpus/page/boosted-trees.ts';
import { GAP_INPUTS, gapInputs } from '../corpus/page/judge-gaps.ts';
import { gapFeatures } from '../corpus/page/page-features.ts';
import { pageBlocks } from '../corpus/page/page-blocks.ts';
import { createBarePageModel } from '../corpus/page/page-model.ts';
import { createPageVocabulary } from '../corpus/page/page-vocabulary.ts';
import { keepRepeated, visitAll, type FitOptions } from './averaged-weights.ts';
import { fitBoostedTrees, toColumns } from './fit-boosted-trees.ts';
import type { FittingPage } from './fitting-pages.ts';
import { truePieces } from './true-pieces.ts';

/** Small trees: larger ones, and more of them, tell no more on pages of other articles. */
const TREES = { trees: 200, leaves: 8, rate: 0.1, leastExamples: 300 };

/** The gaps of one page. */
interface GapExamples {
  readonly rows: readonly Float32Array[];
  /** Whether an article begins at each. */
  readonly answers: readonly boolean[];
}

/**
 * Fits the trees that judge where articles may begin. The same pages and options give the same trees.
 * @throws CancelledError
 */
export async function fitGapTrees(pages: readonly FittingPage[], options: Omit<FitOptions, 'rounds'>): Promise<TreeNode[]> {
  const rows: Float32Array[] = [];
  const answers: boolean[] = [];
  const examplesOf = keepRepeated(pages, toGapExamples);
  const take = (page: FittingPage): void => {
    const examples = examplesOf(page);
    rows.push(...examples.rows);
    answers.push(...examples.answers);
  };
  await visitAll(pages, take, options.signal, options.onProgress);
  const columns = toColumns(rows, GAP_INPUTS.length);
  return fitBoostedTrees({ columns, answers: Uint8Array.from(answers, Number) }, { ...options, ...TREES });
}

function toGapExamples({ text, lines, lore: find, lineJudge }: FittingPage): GapExamples {
  const lore = find?.();
  const model = createBarePageModel(pageBlocks(text, lineJudge, lore), createPageVocabulary(lore));
  const starts = new Set(truePieces(model, lines).map(({ start }) => start));
  const features = model.texts.map((_, gap) => gapFeatures(model, gap));
  return { rows: gapInputs(model, features).slice(1).map((row) => Float32Array.from(row)), answers: model.texts.slice(1).map((_, order) => starts.has(order + 1)) };
}
