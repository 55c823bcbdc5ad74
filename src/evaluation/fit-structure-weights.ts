import type { LineJudge } from '../corpus/page/label-lines.ts';
import { pageBlocks } from '../corpus/page/page-blocks.ts';
import { createPageModel } from '../corpus/page/judge-page.ts';
import type { PageModel } from '../corpus/page/page-model.ts';
import { createPageVocabulary } from '../corpus/page/page-vocabulary.ts';
import { bestPieces, structureFeatures, type FoundPiece } from '../corpus/page/search-structure.ts';
import { STRUCTURE_FEATURES } from '../corpus/page/structure-features.ts';
import { createStructureWeightTable, type StructureWeights, type StructureWeightTable } from '../corpus/page/weigh-features.ts';
import { addTo, createAveragedWeights, keepRepeated, visitInRounds, type FitOptions } from './averaged-weights.ts';
import type { FittingPage } from './fitting-pages.ts';
import type { Random } from './seeded-random.ts';
import { truePieces } from './true-pieces.ts';

/**
 * Every right article must win by so much over wrong ones (loss-augmented decoding, as in `fit-line-weights.ts`).
 * The weights of whole articles are sums of dozens of features, hence more than for lines.
 */
const HANDICAP = 15;

/**
 * Share of the features that each page is searched without: none may carry a decision alone, since pages of papers that nobody
 * fitted on lack one or the other of them (dropout, Hinton et al. 2012, https://arxiv.org/abs/1207.0580).
 */
const DROPPED_SHARE = 0.15;

/** A page as the search sees it, and what it should find. */
export interface StructureExample {
  readonly model: PageModel;
  readonly truth: readonly FoundPiece[];
}

/**
 * Fits the weights that find the articles of a page and their headlines. The same pages, order and rounds give the same weights.
 * @throws CancelledError
 */
export async function fitStructureWeights(pages: readonly FittingPage[], options: FitOptions): Promise<StructureWeights> {
  const learned = createAveragedWeights(1);
  const table = createStructureWeightTable();
  const exampleOf = keepRepeated(pages, (page) => toExample(page));
  await visitInRounds(pages, options, (page) => {
    const { kept, dropped } = withoutSome(table, options.random);
    const gradient = structureGradient(exampleOf(page), kept);
    for (const feature of dropped) gradient.delete(feature);
    learned.learn(new Map([...gradient].map(([feature, row]) => [STRUCTURE_FEATURES[feature] ?? '', row])));
    for (const feature of gradient.keys()) table[feature] = learned.current.get(STRUCTURE_FEATURES[feature] ?? '')?.[0] ?? 0;
  });
  return new Map([...learned.average()].map(([name, [weight = 0]]) => [name, weight]));
}

/**
 * Found anew whenever it is needed: the models of thousands of pages would not fit into memory.
 * @param lineJudge labels the lines of a page that brings none of its own; default the program's own
 */
export function toExample({ text, lines, lore: find, lineJudge: own, trees }: FittingPage, lineJudge?: LineJudge): StructureExample {
  const lore = find?.();
  const model = createPageModel(pageBlocks(text, own ?? lineJudge, lore), createPageVocabulary(lore), trees);
  return { model, truth: truePieces(model, lines) };
}

/** Names a piece: equal for equal pieces of one page. */
function pieceKey({ start, end, run }: FoundPiece): string {
  return `${start} ${end} ${run ?? 'none'}`;
}

/** The features of the true articles less those of the articles found with handicapped weights, by their numbers; rows of one number. */
function structureGradient({ model, truth }: StructureExample, table: StructureWeightTable): Map<number, number[]> {
  const gradient = new Map<number, number[]>();
  const right = new Set(truth.map(pieceKey));
  const guess = bestPieces(model, table, (piece) => (right.has(pieceKey(piece)) ? HANDICAP : 0));
  if (guess.every((piece) => right.has(pieceKey(piece)))) return gradient;
  for (const [feature, value] of structureFeatures(model, truth)) addTo(gradient, 1, feature, 0, value);
  for (const [feature, value] of structureFeatures(model, guess)) addTo(gradient, 1, feature, 0, -value);
  return gradient;
}

/** The weights with some features left out, and which those are, by their numbers. */
function withoutSome(table: StructureWeightTable, random: Random): { readonly kept: StructureWeightTable; readonly dropped: readonly number[] } {
  const dropped = [...table.keys()].filter(() => random() < DROPPED_SHARE);
  const kept = Float64Array.from(table);
  for (const feature of dropped) kept[feature] = 0;
  return { kept, dropped };
}
