import type { TreeNode } from '../corpus/page/boosted-trees.ts';
import { HEADLINE_INPUTS, headlineInputs } from '../corpus/page/judge-headlines.ts';
import { pageBlocks } from '../corpus/page/page-blocks.ts';
import { createBarePageModel } from '../corpus/page/page-model.ts';
import { createPageVocabulary } from '../corpus/page/page-vocabulary.ts';
import { visitAll, type FitOptions } from './averaged-weights.ts';
import { fitBoostedTrees, toColumns } from './fit-boosted-trees.ts';
import type { FittingPage } from './fitting-pages.ts';
import { truePieces } from './true-pieces.ts';

/** With half as many trees, or with smaller ones, the headlines of kept-back written pages stand out less (area under the curve .938 and .935 against .942). */
const TREES = { trees: 240, leaves: 16, rate: 0.1, leastExamples: 100 };

/**
 * Fits the trees that judge which lines of a page are a headline, with which of them as its subtitle. The same pages and options
 * give the same trees.
 * @throws CancelledError
 */
export async function fitHeadlineTrees(pages: readonly FittingPage[], options: Omit<FitOptions, 'rounds'>): Promise<TreeNode[]> {
  const rows: Float32Array[] = [];
  const answers: number[] = [];
  const take = ({ text, lines, lore: find, lineJudge }: FittingPage): void => {
    const lore = find?.();
    const model = createBarePageModel(pageBlocks(text, lineJudge, lore), createPageVocabulary(lore));
    const headlines = new Set(truePieces(model, lines).map(({ run }) => run));
    const inputs = headlineInputs(model);
    model.runs.forEach((run, index) => {
      rows.push(Float32Array.from(inputs(run)));
      answers.push(Number(headlines.has(index)));
    });
  };
  await visitAll(pages, take, options.signal, options.onProgress);
  const columns = toColumns(rows, HEADLINE_INPUTS.length);
  return fitBoostedTrees({ columns, answers: Uint8Array.from(answers) }, { ...options, ...TREES });
}
