import { once } from '../../once.ts';
import { readTrees, type BoostedTrees } from './boosted-trees.ts';
import { GAP_TREES } from './gap-trees.ts';
import { HEADLINE_TREES } from './headline-trees.ts';
import { GAP_INPUTS, judgeGaps } from './judge-gaps.ts';
import { HEADLINE_INPUTS, judgeHeadlines } from './judge-headlines.ts';
import type { PageBlock } from './page-block.ts';
import { gapFeatures, gapOddsFeatures } from './page-features.ts';
import { createBarePageModel, type PageModel } from './page-model.ts';
import { createPageVocabulary, type PageVocabulary } from './page-vocabulary.ts';

/** What judges the parts of a page before its articles are searched for. */
export interface PageTrees {
  /** Where articles may begin. */
  readonly gaps: BoostedTrees;
  /** Which lines may be headlines. */
  readonly headlines: BoostedTrees;
}

/** Those that come with the program. */
export const programTrees: () => PageTrees = once(() => ({ gaps: readTrees(GAP_TREES, GAP_INPUTS), headlines: readTrees(HEADLINE_TREES, HEADLINE_INPUTS) }));

/** A page with its gaps and its lines judged. @param vocabulary of the page, where somebody else goes on with it @param trees default those that come with the program */
export function createPageModel(blocks: readonly PageBlock[], vocabulary: PageVocabulary = createPageVocabulary(), trees: PageTrees = programTrees()): PageModel {
  const model = createBarePageModel(blocks, vocabulary);
  const features = model.texts.map((_, gap) => gapFeatures(model, gap));
  judgeGaps(model, features, trees.gaps).forEach((odds, gap) => features[gap]?.push(...gapOddsFeatures(model, gap, odds)));
  // The spread stands last: V8 gives each object that a property is put to behind one a hidden class of its own, and the whole
  // search for articles would meet another class on every page.
  return { gapFeatures: features, headlineOdds: judgeHeadlines(model, trees.headlines), ...model };
}
