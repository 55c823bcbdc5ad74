import { formFound } from './headline-form.ts';
import { compileSense } from './headline-sense.ts';
import { distanceOf, placeFound, placeOf } from './page-features.ts';
import type { PageModel } from './page-model.ts';
import { LIKENESSES } from './page-lore.ts';
import { NONE } from './readings.ts';
import { BOUNDS, feature, HEADLINE_PLACES } from './structure-features.ts';
import { noHeadlineFound } from './untitled-features.ts';
import { weighFound, type StructureWeightTable } from './weigh-features.ts';

/** None, then the headlines that an article may have, best first, in columns. */
export interface ScoredHeadlines {
  readonly count: number;
  /** Index of each run, or {@link NONE}. */
  readonly runs: Int32Array;
  readonly scores: Float64Array;
}

/** What the texts of an article hold of each run of lines. */
export interface HeldOfRuns {
  /** Weight of its terms that they hold. */
  readonly masses: Float64Array;
  /** Greatest likeness in sense of one of them to it. */
  readonly nearest: Float64Array;
}

/**
 * None, and the best headlines of an article of texts `start` … `end`; valid until it is called again.
 * @param held what the article holds of each run
 */
export type FindHeadlines = (start: number, end: number, held: HeldOfRuns) => ScoredHeadlines;

/** Headlines tried for each article. More change nothing on generated pages. */
const MOST_HEADLINES = 4;
/** Upper bounds of the classes of covers and of margins: the search asks for them most. */
const COVERS = Float64Array.from(BOUNDS.cover);
const MARGINS = Float64Array.from(BOUNDS.margin);
/** How many classes of margins, and of likenesses, each class of covers is seen together with. */
const MARGIN_CLASSES = MARGINS.length + 1;
const LIKE_CLASSES = LIKENESSES.length + 1;
/** The features of `measureFeatures` by distance; families of classes by their first one. */
const MEASURES = [measuresAt(0), measuresAt(1)] as const;

/** Everything about runs is put into columns first: the search looks at each of them for every range of texts. */
export function compileHeadlines(model: PageModel, table: StructureWeightTable): FindHeadlines {
  const { runs, texts, shares } = model;
  const size = texts.length;
  const count = runs.length;
  const again = Math.min(0, table[feature.noneAgain()] ?? 0);
  const none = Float64Array.from(texts, (_, start) => weighFound(table, noHeadlineFound(model, start)));
  const forms = runs.map((run) => weighFound(table, formFound(model, run)));
  const placed = Float64Array.from(HEADLINE_PLACES.flatMap((place) => runs.map((run, index) => (forms[index] ?? 0) + weighFound(table, placeFound(run, place)))));
  const senseOf = compileSense(model, table);
  const gaps = Int32Array.from(runs, ({ gap }) => gap);
  const terms = Int32Array.from(runs, ({ terms: own }) => own);
  const likes = Int32Array.from(runs, ({ like }) => like);
  const wholes = Float64Array.from(runs, ({ mass }) => mass);
  /** Behind the last run stands what is no line, of which nothing is held. */
  const covers = new Float64Array(count + 1);
  const above = Int32Array.from(runs, ({ lineAbove }) => lineAbove ?? count);
  const below = Int32Array.from(runs, ({ lineBelow }) => lineBelow ?? count);
  /** By runs: a run with a kicker measures as the same lines without. */
  const measured = new Float64Array(count);
  const best = { count: 0, runs: new Int32Array(MOST_HEADLINES + 1), scores: new Float64Array(MOST_HEADLINES + 1) };
  return (start, end, { masses, nearest }) => {
    const without = none[start] ?? 0;
    // A second article without a headline scores less than this.
    const least = without + again;
    best.runs[0] = NONE;
    best.scores[0] = without;
    best.count = 1;
    for (let run = 0; run < count; run += 1) covers[run] = (masses[run] ?? 0) / (wholes[run] ?? 1);
    for (let run = 0; run < count; run += 1) {
      const place = placeOf(gaps[run] ?? 0, start, end, size);
      const own = terms[run] ?? run;
      if (own === run) {
        const outside = Math.max(shares.before[start * count + run] ?? 0, shares.after[end * count + run] ?? 0);
        const lead = shares.lead[start * count + run] ?? 0;
        const distance = distanceOf(place);
        measured[run] = senseOf(run, start, end, nearest[run] ?? -1, distance) + weighMeasures(table, MEASURES[distance] ?? MEASURES[0], masses[run] ?? 0, covers[run] ?? 0, lead, outside, covers[above[run] ?? count] ?? 0, covers[below[run] ?? count] ?? 0, likes[run] ?? 0);
      }
      const score = (placed[place * count + run] ?? 0) + (measured[own] ?? 0);
      if (score > least) keepBest(best, run, score);
    }
    return best;
  };
}

/** Keeps the best headlines behind none, the first of those that score the same before the others. */
function keepBest(best: { count: number; readonly runs: Int32Array; readonly scores: Float64Array }, run: number, score: number): void {
  let place = best.count;
  while (place > 1 && (best.scores[place - 1] ?? 0) < score) place -= 1;
  if (place > MOST_HEADLINES) return;
  best.count = Math.min(MOST_HEADLINES + 1, best.count + 1);
  for (let other = best.count - 1; other > place; other -= 1) {
    best.runs[other] = best.runs[other - 1] ?? NONE;
    best.scores[other] = best.scores[other - 1] ?? 0;
  }
  best.runs[place] = run;
  best.scores[place] = score;
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

/** The sum of the weights of `measureFeatures`. @param at the features of its distance */
function weighMeasures(table: StructureWeightTable, at: MeasureNumbers, mass: number, cover: number, lead: number, outside: number, above: number, below: number, like: number): number {
  let coverClass = 0;
  while (coverClass < COVERS.length && cover >= (COVERS[coverClass] ?? 0)) coverClass += 1;
  let marginClass = 0;
  while (marginClass < MARGINS.length && cover - outside >= (MARGINS[marginClass] ?? 0)) marginClass += 1;
  return (
    (table[at.above] ?? 0) * 3 * above +
    (table[at.below] ?? 0) * 3 * below +
    (table[at.cover] ?? 0) * 3 * cover +
    (table[at.lead] ?? 0) * 3 * lead +
    (table[at.outside] ?? 0) * 3 * outside +
    (table[at.mass] ?? 0) * Math.min(6, mass / 5) +
    (table[at.coverClass + coverClass] ?? 0) +
    (table[at.marginClass + marginClass] ?? 0) +
    (table[at.coverLike + coverClass * LIKE_CLASSES + like] ?? 0) +
    (table[at.coverMargin + coverClass * MARGIN_CLASSES + marginClass] ?? 0)
  );
}
