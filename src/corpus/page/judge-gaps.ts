import { sumOfTrees, type BoostedTrees } from './boosted-trees.ts';
import type { BarePageModel } from './page-model.ts';
import { segmentOdds } from './segment-odds.ts';
import { feature, STRUCTURE_FEATURES } from './structure-features.ts';
import type { Feature } from './weigh-features.ts';

/** What is measured at each gap besides its features. */
const MEASURES = [
  'topic near',
  'topic near depth',
  'topic wide',
  'topic wide depth',
  'topic nearest',
  'topic nearest wide',
  'topic above to above',
  'topic above to below',
  'topic above',
  'topic below to above',
  'topic below to below',
  'topic below',
  'opening',
  'closing',
  'first below',
  'last above',
  'segment odds',
] as const;
const SIZE = MEASURES.length;
/** The features of a gap come first among those of articles. */
const GAP_FEATURES = feature.piece();

/** The names of what the trees ask for: features of the gap, what is measured there, and what is measured at the gaps before and after. */
export const GAP_INPUTS: readonly string[] = [...STRUCTURE_FEATURES.slice(0, GAP_FEATURES), ...MEASURES, ...MEASURES.map((name) => `${name} before`), ...MEASURES.map((name) => `${name} after`)];

/**
 * How likely an article begins at each gap, as logarithms of odds; 0 for the first, before which there is nothing. Features add up in
 * the search, whatever else is there; here one may change what another tells.
 * @param features of each gap
 */
export function judgeGaps(model: BarePageModel, features: readonly (readonly Feature[])[], trees: BoostedTrees): number[] {
  const measures = measureGaps(model);
  const row = new Float64Array(GAP_INPUTS.length);
  return model.texts.map((_, gap) => {
    if (gap === 0) return 0;
    fillRow(row, measures, features[gap] ?? [], gap);
    return sumOfTrees(trees, row);
  });
}

/** What the trees are asked about each gap, in the order of {@link GAP_INPUTS}. */
export function gapInputs(model: BarePageModel, features: readonly (readonly Feature[])[]): Float64Array[] {
  const measures = measureGaps(model);
  return model.texts.map((_, gap) => {
    const row = new Float64Array(GAP_INPUTS.length);
    if (gap > 0) fillRow(row, measures, features[gap] ?? [], gap);
    return row;
  });
}

function fillRow(row: Float64Array, measures: Float64Array, features: readonly Feature[], gap: number): void {
  row.fill(0);
  for (const found of features) row[found[0]] = (row[found[0]] ?? 0) + found[1];
  for (let column = 0; column < SIZE; column += 1) {
    const here = gap * SIZE + column;
    row[GAP_FEATURES + column] = measures[here] ?? 0;
    row[GAP_FEATURES + SIZE + column] = measures[here - SIZE] ?? 0;
    row[GAP_FEATURES + 2 * SIZE + column] = measures[here + SIZE] ?? 0;
  }
}

/** In rows by gap of as many columns as there are {@link MEASURES}. */
function measureGaps({ texts, topics, orders, surprise, prior }: BarePageModel): Float64Array {
  const { near, nearDepth, wide, wideDepth, nearest, nearestWide, aboveToAbove, aboveToBelow, belowToAbove, belowToBelow } = topics;
  const difference = (a: readonly number[], b: readonly number[]): number[] => a.map((value, gap) => value - (b[gap] ?? 0));
  const columns = [
    near,
    nearDepth,
    wide,
    wideDepth,
    nearest,
    nearestWide,
    aboveToAbove,
    aboveToBelow,
    difference(aboveToAbove, aboveToBelow),
    belowToAbove,
    belowToBelow,
    difference(belowToAbove, belowToBelow),
    orders.map(({ opening }) => opening),
    texts.map((_, gap) => orders[gap - 1]?.closing ?? 0),
    orders.map(({ first }) => first),
    texts.map((_, gap) => orders[gap - 1]?.last ?? 0),
    segmentOdds(texts.length, surprise, prior),
  ];
  const rows = new Float64Array(texts.length * SIZE);
  columns.forEach((values, column) => {
    for (let gap = 1; gap < texts.length; gap += 1) rows[gap * SIZE + column] = values[gap] ?? 0;
  });
  return rows;
}
