import { classOf } from './class-of.ts';
import { classesOf } from './feature-names.ts';
import type { PageModel } from './page-model.ts';
import { BOUNDS, feature } from './structure-features.ts';
import type { Feature, StructureWeightTable } from './weigh-features.ts';

/** The sums of the weights of {@link senseFeatures} for one run after the other. */
export interface SenseScores {
  /** @param nearest greatest likeness of each run to a text of `start` … `end` */
  score(run: number, start: number, end: number, nearest: Float64Array, distance: number): number;
  /** The score of a run is no greater, whatever texts it is of. */
  most(run: number, distance: number): number;
}

/** Where the weights of the classes begin among those of one distance, behind those of the four amounts and of the whole page. */
const WHOLE = 4;
const NEAREST_CLASSES = 5;
const MARGIN_CLASSES = NEAREST_CLASSES + BOUNDS.senseNearest.length + 1;
const AHEAD_CLASSES = MARGIN_CLASSES + BOUNDS.senseMargin.length + 1;
const WEIGHTS = AHEAD_CLASSES + BOUNDS.senseAhead.length + 1;

export function compileSense(model: PageModel, table: StructureWeightTable): SenseScores {
  const { sense, runs, texts } = model;
  const columns = columnsOf(sense.likenesses, runs.length, texts.length);
  const perDistance = [weightsOf(0, table), weightsOf(1, table)];
  const weights = Float64Array.from(perDistance.flat());
  /** Written over by each measure: the search takes thousands. */
  const measures = createMeasures();
  const mostInClasses = perDistance.map(mostOfClasses);
  return {
    score(run, start, end, greatest, distance) {
      measure(columns, run, start, end, greatest, measures);
      const nearest = measures[0] ?? 0;
      const from = distance * WEIGHTS;
      const itself = (weights[from] ?? 0) * nearest + (weights[from + 1] ?? 0) * (measures[1] ?? 0) + (weights[from + NEAREST_CLASSES + classOf(nearest, BOUNDS.senseNearest)] ?? 0);
      if (end - start === texts.length) return itself + (weights[from + WHOLE] ?? 0);
      const margin = measures[2] ?? 0;
      const ahead = measures[3] ?? 0;
      return (
        itself +
        (weights[from + 2] ?? 0) * margin +
        (weights[from + 3] ?? 0) * ahead +
        (weights[from + MARGIN_CLASSES + classOf(margin, BOUNDS.senseMargin)] ?? 0) +
        (weights[from + AHEAD_CLASSES + classOf(ahead, BOUNDS.senseAhead)] ?? 0)
      );
    },
    most(run, distance) {
      const from = distance * WEIGHTS;
      const [greatest, least] = rangeOf(columns, run);
      const mostOf = (weight = 0): number => Math.max(weight * greatest, weight * least);
      const { nearest, compared } = mostInClasses[distance] ?? { nearest: 0, compared: 0 };
      const against = (Math.abs(weights[from + 2] ?? 0) + Math.abs(weights[from + 3] ?? 0)) * (greatest - least) + compared;
      return mostOf(weights[from]) + mostOf(weights[from + 1]) + nearest + Math.max(weights[from + WHOLE] ?? 0, against);
    },
  };
}

/** The greatest weight of a class of `nearest`, and those of `margin` and `ahead` together. @param weights of one distance */
function mostOfClasses(weights: readonly number[]): { nearest: number; compared: number } {
  const most = (start: number, end: number): number => Math.max(...weights.slice(start, end));
  return { nearest: most(NEAREST_CLASSES, MARGIN_CLASSES), compared: most(MARGIN_CLASSES, AHEAD_CLASSES) + most(AHEAD_CLASSES, WEIGHTS) };
}

/** The weights of {@link senseFeatures} for one distance, those of the amounts first. */
function weightsOf(distance: number, table: StructureWeightTable): number[] {
  const amounts = AMOUNTS.map(([amount, scale]) => (table[amount(distance)] ?? 0) * scale);
  const classes = CLASSES.flatMap(([inClass, bounds]) => classesOf(bounds).map((index) => table[inClass(distance, index)] ?? 0));
  return [...amounts, table[feature.senseWhole(distance)] ?? 0, ...classes];
}

/** What each measure counts, in the order of nearest, lead, margin, ahead. */
const AMOUNTS = [[feature.senseNearest, 3], [feature.senseLead, 3], [feature.senseMargin, 5], [feature.senseAhead, 3]] as const;
const CLASSES = [[feature.senseNearestClass, BOUNDS.senseNearest], [feature.senseMarginClass, BOUNDS.senseMargin], [feature.senseAheadClass, BOUNDS.senseAhead]] as const;

/** What the sense of a headline says about an article of texts `start` … `end`. @param distance as in `page-features.ts` */
export function senseFeatures(model: PageModel, run: number, start: number, end: number, distance: number): Feature[] {
  const { sense, runs, texts } = model;
  const likenesses = Float64Array.from(texts, (_, order) => sense.likenesses[order * runs.length + run] ?? 0);
  const most = likenesses.subarray(start, end).reduce((greatest, likeness) => Math.max(greatest, likeness), -1);
  const measures = createMeasures();
  measure(columnsOf(likenesses, 1, texts.length), 0, start, end, Float64Array.of(most), measures);
  const [nearest = 0, lead = 0, margin = 0, ahead = 0] = measures;
  // Everything on the page is near to an article that is all of it, the texts of its pictures, too: there is nothing to compare with.
  const isWhole = end - start === texts.length;
  const values = isWhole ? [nearest, lead] : [nearest, lead, margin, ahead];
  const classified = isWhole ? [nearest] : [nearest, margin, ahead];
  const found = AMOUNTS.slice(0, values.length).map(([amount, scale], place): Feature => [amount(distance), (values[place] ?? 0) * scale]);
  const classes = CLASSES.slice(0, classified.length).map(([inClass, bounds], place): Feature => [inClass(distance, classOf(classified[place] ?? 0, bounds)), 1]);
  return isWhole ? [...found, ...classes, [feature.senseWhole(distance), 1]] : [...found, ...classes];
}

/**
 * The greatest likeness of a run to a text of the article, the one to its first, and by how much the mean likeness to its texts, and the
 * greatest, exceeds that to the others: 0 where there are none.
 */
type SenseMeasures = Float64Array;

function createMeasures(): SenseMeasures {
  return new Float64Array(4);
}

/** @param nearest greatest likeness of each run to a text of the article @param measures is written over */
function measure({ count, size, own, sums, before, after }: Columns, run: number, start: number, end: number, nearest: Float64Array, measures: SenseMeasures): void {
  const greatest = nearest[run] ?? -1;
  const others = size - (end - start);
  const first = start * count + run;
  const behind = end * count + run;
  const inside = (sums[behind] ?? 0) - (sums[first] ?? 0);
  const outside = ((sums[size * count + run] ?? 0) - inside) / others;
  measures[0] = greatest;
  measures[1] = own[first] ?? 0;
  measures[2] = others === 0 ? 0 : inside / (end - start) - outside;
  measures[3] = others === 0 ? 0 : greatest - Math.max(before[first] ?? -1, after[behind] ?? -1);
}

/** The greatest and the least likeness of a run to any text. */
function rangeOf({ count, size, own, before }: Columns, run: number): readonly [greatest: number, least: number] {
  let least = Infinity;
  for (let place = run; place < own.length; place += count) least = Math.min(least, own[place] ?? 0);
  return [before[size * count + run] ?? 0, least];
}

/** The likenesses of runs as the search asks for them, in rows by text; all but the first have one row more than there are texts. */
interface Columns {
  /** How many runs there are, and how many texts. */
  readonly count: number;
  readonly size: number;
  readonly own: Float64Array;
  /** The sum of those before each text. */
  readonly sums: Float64Array;
  /** The greatest of those before each text, and from each on. */
  readonly before: Float64Array;
  readonly after: Float64Array;
}

function columnsOf(own: Float64Array, count: number, size: number): Columns {
  const [sums, before, after] = [new Float64Array(own.length + count), new Float64Array(own.length + count).fill(-1), new Float64Array(own.length + count).fill(-1)];
  for (let place = 0; place < own.length; place += 1) {
    sums[place + count] = (sums[place] ?? 0) + (own[place] ?? 0);
    before[place + count] = Math.max(before[place] ?? -1, own[place] ?? 0);
  }
  for (let place = own.length - 1; place >= 0; place -= 1) after[place] = Math.max(after[place + count] ?? -1, own[place] ?? 0);
  return { count, size, own, sums, before, after };
}
