import { classOf } from './class-of.ts';
import { classesOf } from './feature-names.ts';
import type { PageModel } from './page-model.ts';
import { BOUNDS, feature } from './structure-features.ts';
import type { Feature, StructureWeightTable } from './weigh-features.ts';

/** How near a headline is in sense to the texts of an article, against the other texts of the page. */
export interface SenseMeasures {
  /** Greatest likeness to a text of the article, and to its first. */
  readonly nearest: number;
  readonly lead: number;
  /** By how much the mean likeness to its texts, and the greatest, exceeds that to the others; 0 where there are none to compare with. */
  readonly margin: number;
  readonly ahead: number;
  /** The article is the whole page: everything on it is near to it, the texts of its pictures, too. */
  readonly isWhole: boolean;
}

/** @param run index of the run @param nearest its greatest likeness to texts `start` … `end` */
export type SenseScore = (run: number, start: number, end: number, nearest: number, distance: number) => number;

/** Where the weights of the classes begin among those of one distance, behind those of the four amounts and of the whole page. */
const WHOLE = 4;
const NEAREST_CLASSES = 5;
const MARGIN_CLASSES = NEAREST_CLASSES + BOUNDS.senseNearest.length + 1;
const AHEAD_CLASSES = MARGIN_CLASSES + BOUNDS.senseMargin.length + 1;
const WEIGHTS = AHEAD_CLASSES + BOUNDS.senseAhead.length + 1;

/** The sum of the weights of {@link senseFeatures} for one run after the other. */
export function compileSense(model: PageModel, table: StructureWeightTable): SenseScore {
  const { sense, runs, texts } = model;
  const columns = columnsOf(sense.likenesses, runs.length, texts.length);
  const weights = Float64Array.of(...weightsOf(0, table), ...weightsOf(1, table));
  return (run, start, end, most, distance) => {
    const { nearest, lead, margin, ahead, isWhole } = measure(columns, run, start, end, most);
    const from = distance * WEIGHTS;
    const itself = (weights[from] ?? 0) * nearest + (weights[from + 1] ?? 0) * lead + (weights[from + NEAREST_CLASSES + classOf(nearest, BOUNDS.senseNearest)] ?? 0);
    if (isWhole) return itself + (weights[from + WHOLE] ?? 0);
    return (
      itself +
      (weights[from + 2] ?? 0) * margin +
      (weights[from + 3] ?? 0) * ahead +
      (weights[from + MARGIN_CLASSES + classOf(margin, BOUNDS.senseMargin)] ?? 0) +
      (weights[from + AHEAD_CLASSES + classOf(ahead, BOUNDS.senseAhead)] ?? 0)
    );
  };
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
  const { nearest, lead, margin, ahead, isWhole } = measure(columnsOf(likenesses, 1, texts.length), 0, start, end, most);
  const values = isWhole ? [nearest, lead] : [nearest, lead, margin, ahead];
  const classified = isWhole ? [nearest] : [nearest, margin, ahead];
  const found = AMOUNTS.slice(0, values.length).map(([amount, scale], place): Feature => [amount(distance), (values[place] ?? 0) * scale]);
  const classes = CLASSES.slice(0, classified.length).map(([inClass, bounds], place): Feature => [inClass(distance, classOf(classified[place] ?? 0, bounds)), 1]);
  return isWhole ? [...found, ...classes, [feature.senseWhole(distance), 1]] : [...found, ...classes];
}

/** @param nearest greatest likeness of the headline to a text of the article */
function measure({ count, size, own, sums, before, after }: Columns, run: number, start: number, end: number, nearest: number): SenseMeasures {
  const others = size - (end - start);
  const lead = own[start * count + run] ?? 0;
  if (others === 0) return { nearest, lead, margin: 0, ahead: 0, isWhole: true };
  const [first, behind] = [start * count + run, end * count + run];
  const inside = (sums[behind] ?? 0) - (sums[first] ?? 0);
  const outside = ((sums[size * count + run] ?? 0) - inside) / others;
  const rival = Math.max(before[first] ?? -1, after[behind] ?? -1);
  return { nearest, lead, margin: inside / (end - start) - outside, ahead: nearest - rival, isWhole: false };
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
