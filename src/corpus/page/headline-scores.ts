import { formFeatures } from './headline-form.ts';
import { compileSense } from './headline-sense.ts';
import { distanceOf, placeFeatures, placeOf } from './page-features.ts';
import { classesOf } from './feature-names.ts';
import type { PageModel } from './page-model.ts';
import { LIKENESSES } from './page-lore.ts';
import { NONE } from './readings.ts';
import { BOUNDS, feature, HEADLINE_PLACES } from './structure-features.ts';
import { noHeadlineFeatures } from './untitled-features.ts';
import { weigh, type StructureWeightTable } from './weigh-features.ts';

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
/** Where the weights of the classes begin among those of measures, and how many there are of each distance. */
const COVER_CLASSES = 6;
const MARGIN_CLASSES = COVER_CLASSES + COVERS.length + 1;
const BOTH_CLASSES = MARGIN_CLASSES + MARGINS.length + 1;
const LIKE_CLASSES = BOTH_CLASSES + (COVERS.length + 1) * (MARGINS.length + 1);
const WEIGHTS = LIKE_CLASSES + (COVERS.length + 1) * (LIKENESSES.length + 1);

/** Everything about runs is put into columns first: the search looks at each of them for every range of texts. */
export function compileHeadlines(model: PageModel, table: StructureWeightTable): FindHeadlines {
  const { runs, texts } = model;
  const size = texts.length;
  const count = runs.length;
  const again = Math.min(0, table[feature.noneAgain()] ?? 0);
  const none = Float64Array.from(texts, (_, start) => weigh(table, noHeadlineFeatures(model, start)));
  const forms = runs.map((run) => weigh(table, formFeatures(model, run)));
  const placed = Float64Array.from(HEADLINE_PLACES.flatMap((place) => runs.map((run, index) => (forms[index] ?? 0) + weigh(table, placeFeatures(run, place)))));
  const measureWeights = Float64Array.of(...weightsOfMeasures(0, table), ...weightsOfMeasures(1, table));
  const senseOf = compileSense(model, table);
  const gaps = Int32Array.from(runs, ({ gap }) => gap);
  const terms = Int32Array.from(runs, ({ terms: own }) => own);
  const likes = Int32Array.from(runs, ({ like }) => like);
  const wholes = Float64Array.from(runs, ({ mass }) => mass);
  const [leads, befores, afters] = [columnsOf(runs, size, 'lead'), columnsOf(runs, size + 1, 'before'), columnsOf(runs, size + 1, 'after')];
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
        const outside = Math.max(befores[start * count + run] ?? 0, afters[end * count + run] ?? 0);
        const lead = leads[start * count + run] ?? 0;
        const distance = distanceOf(place);
        measured[run] = senseOf(run, start, end, nearest[run] ?? -1, distance) + weighMeasures(measureWeights, distance * WEIGHTS, masses[run] ?? 0, covers[run] ?? 0, lead, outside, covers[above[run] ?? count] ?? 0, covers[below[run] ?? count] ?? 0, likes[run] ?? 0);
      }
      const score = (placed[place * count + run] ?? 0) + (measured[own] ?? 0);
      if (score > least) keepBest(best, run, score);
    }
    return best;
  };
}

/** A measure of all runs for the first text, then for the second, … @param size texts it is there for */
function columnsOf(runs: PageModel['runs'], size: number, measure: 'lead' | 'before' | 'after'): Float64Array {
  const columns = new Float64Array(runs.length * size);
  runs.forEach((run, index) => {
    const own = run[measure];
    for (let order = 0; order < size; order += 1) columns[order * runs.length + index] = own[order] ?? 0;
  });
  return columns;
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

/** The weights of `measureFeatures` for one distance, those of the amounts first. */
function weightsOfMeasures(distance: number, table: StructureWeightTable): number[] {
  const weightOf = (number: number): number => table[number] ?? 0;
  const amounts = [feature.aboveCovers, feature.belowCovers, feature.cover, feature.lead, feature.outside].map((amount) => weightOf(amount(distance)) * 3);
  const classes = classesOf(BOUNDS.cover).map((index) => feature.coverClass(distance, index));
  const margins = classesOf(BOUNDS.margin).map((index) => feature.marginClass(distance, index));
  const both = classesOf(BOUNDS.cover).flatMap((cover) => classesOf(BOUNDS.margin).map((margin) => feature.coverMargin(distance, cover, margin)));
  const likes = classesOf(BOUNDS.cover).flatMap((cover) => classesOf(LIKENESSES).map((like) => feature.coverLike(distance, cover, like)));
  return [...amounts, weightOf(feature.mass(distance)), ...classes.map(weightOf), ...margins.map(weightOf), ...both.map(weightOf), ...likes.map(weightOf)];
}

/** The sum of the weights of `measureFeatures`. @param from where the weights of its distance begin */
function weighMeasures(weights: Float64Array, from: number, mass: number, cover: number, lead: number, outside: number, above: number, below: number, like: number): number {
  let coverClass = 0;
  while (coverClass < COVERS.length && cover >= (COVERS[coverClass] ?? 0)) coverClass += 1;
  let marginClass = 0;
  while (marginClass < MARGINS.length && cover - outside >= (MARGINS[marginClass] ?? 0)) marginClass += 1;
  return (
    (weights[from] ?? 0) * above +
    (weights[from + 1] ?? 0) * below +
    (weights[from + 2] ?? 0) * cover +
    (weights[from + 3] ?? 0) * lead +
    (weights[from + 4] ?? 0) * outside +
    (weights[from + 5] ?? 0) * Math.min(6, mass / 5) +
    (weights[from + COVER_CLASSES + coverClass] ?? 0) +
    (weights[from + MARGIN_CLASSES + marginClass] ?? 0) +
    (weights[from + LIKE_CLASSES + coverClass * (LIKENESSES.length + 1) + like] ?? 0) +
    (weights[from + BOTH_CLASSES + coverClass * (MARGINS.length + 1) + marginClass] ?? 0)
  );
}
