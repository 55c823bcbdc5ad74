import { LIKENESSES } from './page-lore.ts';
import type { PageModel } from './page-model.ts';
import { BOUNDS, feature } from './structure-features.ts';
import type { StructureWeightTable } from './weigh-features.ts';

/** The sums of the weights of `measureFeatures` for one run after the other. */
export interface MeasureScores {
  /** @param masses weight of the terms of each run that texts `start` … `end` hold @param distance as in `page-features.ts` */
  score(run: number, start: number, end: number, masses: Float64Array, distance: number): number;
  /** The score of a run is no greater, whatever texts it is of. */
  most(run: number, distance: number): number;
}

/** Upper bounds of the classes of covers and of margins: the search asks for them most. */
const COVERS = Float64Array.from(BOUNDS.cover);
const MARGINS = Float64Array.from(BOUNDS.margin);
/** How many classes of margins, and of likenesses, each class of covers is seen together with. */
const MARGIN_CLASSES = MARGINS.length + 1;
const LIKE_CLASSES = LIKENESSES.length + 1;
/** A mass counts no more than this. */
const MOST_MASS = 6;
/** The features of `measureFeatures` by distance; families of classes by their first one. */
const MEASURES = [measuresAt(0), measuresAt(1)] as const;

/** It makes no objects and hands on no fractions, which were objects, too: it is called for every run of most ranges of texts. */
export function compileMeasures({ runs, shares }: PageModel, table: StructureWeightTable): MeasureScores {
  const count = runs.length;
  const likes = Int32Array.from(runs, ({ like }) => like);
  const wholes = Float64Array.from(runs, ({ mass }) => mass);
  const above = Int32Array.from(runs, ({ lineAbove }) => lineAbove ?? -1);
  const below = Int32Array.from(runs, ({ lineBelow }) => lineBelow ?? -1);
  const most = MEASURES.map((at) => mostOfMeasures(table, at));
  return {
    score(run, start, end, masses, distance) {
      const at = MEASURES[distance] ?? MEASURES[0];
      const mass = masses[run] ?? 0;
      const cover = mass / (wholes[run] ?? 1);
      const lineAbove = above[run] ?? -1;
      const lineBelow = below[run] ?? -1;
      const outside = Math.max(shares.before[start * count + run] ?? 0, shares.after[end * count + run] ?? 0);
      let coverClass = 0;
      while (coverClass < COVERS.length && cover >= (COVERS[coverClass] ?? 0)) coverClass += 1;
      let marginClass = 0;
      while (marginClass < MARGINS.length && cover - outside >= (MARGINS[marginClass] ?? 0)) marginClass += 1;
      return (
        (table[at.above] ?? 0) * 3 * (lineAbove < 0 ? 0 : (masses[lineAbove] ?? 0) / (wholes[lineAbove] ?? 1)) +
        (table[at.below] ?? 0) * 3 * (lineBelow < 0 ? 0 : (masses[lineBelow] ?? 0) / (wholes[lineBelow] ?? 1)) +
        (table[at.cover] ?? 0) * 3 * cover +
        (table[at.lead] ?? 0) * 3 * (shares.lead[start * count + run] ?? 0) +
        (table[at.outside] ?? 0) * 3 * outside +
        (table[at.mass] ?? 0) * Math.min(MOST_MASS, mass / 5) +
        (table[at.coverClass + coverClass] ?? 0) +
        (table[at.marginClass + marginClass] ?? 0) +
        (table[at.coverLike + coverClass * LIKE_CLASSES + (likes[run] ?? 0)] ?? 0) +
        (table[at.coverMargin + coverClass * MARGIN_CLASSES + marginClass] ?? 0)
      );
    },
    most: (run, distance) => most[distance]?.[likes[run] ?? 0] ?? 0,
  };
}

type MeasureNumbers = ReturnType<typeof measuresAt>;

function measuresAt(distance: number) {
  return {
    above: feature.aboveCovers(distance),
    below: feature.belowCovers(distance),
    cover: feature.cover(distance),
    lead: feature.lead(distance),
    outside: feature.outside(distance),
    mass: feature.mass(distance),
    coverClass: feature.coverClass(distance, 0),
    marginClass: feature.marginClass(distance, 0),
    coverLike: feature.coverLike(distance, 0, 0),
    coverMargin: feature.coverMargin(distance, 0, 0),
  };
}

/** By the class of how much a headline is worded like the text of a picture: no sum of {@link MeasureScores.score} is greater, as shares are 0 … 1. */
function mostOfMeasures(table: StructureWeightTable, at: MeasureNumbers): Float64Array {
  const shares = [at.above, at.below, at.cover, at.lead, at.outside].reduce((sum, number) => sum + Math.max(0, table[number] ?? 0) * 3, 0);
  const most = new Float64Array(LIKE_CLASSES).fill(-Infinity);
  for (let cover = 0; cover <= COVERS.length; cover += 1) {
    let margin = -Infinity;
    for (let place = 0; place < MARGIN_CLASSES; place += 1) margin = Math.max(margin, (table[at.marginClass + place] ?? 0) + (table[at.coverMargin + cover * MARGIN_CLASSES + place] ?? 0));
    const likes = at.coverLike + cover * LIKE_CLASSES;
    for (let like = 0; like < LIKE_CLASSES; like += 1) most[like] = Math.max(most[like] ?? 0, (table[at.coverClass + cover] ?? 0) + (table[likes + like] ?? 0) + margin);
  }
  return most.map((classes) => classes + shares + Math.max(0, table[at.mass] ?? 0) * MOST_MASS);
}
