import type { BoostedTrees } from './boosted-trees.ts';
import { judgeGaps, programTrees } from './judge-gaps.ts';
import type { PageBlock } from './page-block.ts';
import { gapFeatures, gapOddsFeatures } from './page-features.ts';
import { createBarePageModel, type PageModel } from './page-model.ts';
import { createPageVocabulary, type PageVocabulary } from './page-vocabulary.ts';

/** A page with its gaps judged. @param vocabulary of the page, where somebody else goes on with it @param trees default those that come with the program */
export function createPageModel(blocks: readonly PageBlock[], vocabulary: PageVocabulary = createPageVocabulary(), trees: BoostedTrees = programTrees()): PageModel {
  const model = createBarePageModel(blocks, vocabulary);
  const features = model.texts.map((_, gap) => gapFeatures(model, gap));
  judgeGaps(model, features, trees).forEach((odds, gap) => features[gap]?.push(...gapOddsFeatures(model, gap, odds)));
  return { ...model, gapFeatures: features };
}
