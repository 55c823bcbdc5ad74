import type { TreeNode } from '../corpus/page/boosted-trees.ts';
import { LINE_INPUTS, lineInputs, uncertainLines } from '../corpus/page/judge-lines.ts';
import { marginsOf } from '../corpus/page/label-lines.ts';
import { readLines } from '../corpus/page/line-features.ts';
import { LINE_ROLES, type LineRole } from '../corpus/page/line-roles.ts';
import { LINE_WEIGHTS } from '../corpus/page/line-weights.ts';
import { visitAll, type FitOptions } from './averaged-weights.ts';
import { fitBoostedTrees, toColumns } from './fit-boosted-trees.ts';
import type { FittingPage } from './fitting-pages.ts';

/** More trees, and larger ones, tell still a little more and are as much longer. */
const TREES = { leaves: 24, rate: 0.15, leastExamples: 50 };
/** Whether a line is one of these is the question nearly always. */
const COMMON: ReadonlySet<LineRole> = new Set(['first', 'next', 'display', 'caption']);
const COUNTS = { common: 80, rare: 20 };

/**
 * Fits the trees that look again at lines of which the weights leave the role uncertain, for each role some. The same pages and
 * options give the same trees.
 * @param pages printed ones, each with weights that label its lines and were not fitted on it
 * @throws CancelledError
 */
export async function fitLineTrees(pages: readonly FittingPage[], options: Omit<FitOptions, 'rounds'>): Promise<TreeNode[][]> {
  const rows: Float32Array[] = [];
  const roles: LineRole[] = [];
  const take = ({ text, lines, lore, lineJudge }: FittingPage): void => {
    const reading = readLines(text.lines, lore?.());
    const margins = marginsOf(reading, lineJudge?.weights ?? LINE_WEIGHTS);
    const inputs = lineInputs(reading, margins);
    for (const index of uncertainLines(reading, margins)) {
      const line = lines[index];
      if (line === undefined) continue;
      rows.push(Float32Array.from(inputs(index)));
      roles.push(line.role);
    }
  };
  await visitAll(pages, take, options.signal, options.onProgress);
  const columns = toColumns(rows, LINE_INPUTS.length);
  const trees: TreeNode[][] = [];
  for (const role of LINE_ROLES) {
    const answers = Uint8Array.from(roles, (own) => Number(own === role));
    trees.push(await fitBoostedTrees({ columns, answers }, { ...options, ...TREES, trees: COMMON.has(role) ? COUNTS.common : COUNTS.rare }));
  }
  return trees;
}
