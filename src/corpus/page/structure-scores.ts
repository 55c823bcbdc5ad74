import { classOf } from './class-of.ts';
import { distanceOf, formFeatures, gapFeatures, isMarked, noHeadlineFeatures, placeFeatures, placeOf, type Feature } from './page-features.ts';
import type { PageModel } from './page-model.ts';
import { NONE } from './readings.ts';
import { BOUNDS, feature, HEADLINE_PLACES, STRUCTURE_FEATURES } from './structure-features.ts';

/** What each feature of an article counts, by its name. */
export type StructureWeights = ReadonlyMap<string, number>;

/** The same by its number among {@link STRUCTURE_FEATURES}. */
export type StructureWeightTable = Float64Array;

/** The headlines that an article may have, best first, in columns. */
export interface ScoredHeadlines {
  readonly count: number;
  /** Index of each run, or {@link NONE}. */
  readonly runs: Int32Array;
  readonly scores: Float64Array;
}

/** The scores of the articles that a page may have, each the sum of the weights of its features. */
export interface StructureScores {
  /** Score of an article without its headline. */
  piece(start: number, end: number): number;
  /**
   * The best headlines of an article, and none; valid until it is called again.
   * @param masses weight of the terms of each run that the article holds
   */
  headlines(start: number, end: number, masses: Float64Array): ScoredHeadlines;
}

/** Headlines tried for each article. More change nothing on generated pages. */
const MOST_HEADLINES = 4;
/** What a page says outright about where an article begins: more than all features together. */
const SURE = 1e6;
const NO_WEIGHTS = new Float64Array();

/** By default all weights are 0. Weights of features that there are not, count for nothing. */
export function createStructureWeightTable(weights: StructureWeights = new Map()): StructureWeightTable {
  return Float64Array.from(STRUCTURE_FEATURES, (name) => weights.get(name) ?? 0);
}

/** Weighs once what does not depend on the range of an article: the search asks for it many thousand times. */
export function compileScores(model: PageModel, table: StructureWeightTable): StructureScores {
  const { texts, runs } = model;
  const size = texts.length;
  const weigh = (features: readonly Feature[]): number => features.reduce((sum, [number, value]) => sum + (table[number] ?? 0) * value, 0);
  const scorePiece = compilePiece(model, table, texts.map((_, gap) => weigh(gapFeatures(model, gap)) + (isMarked(model, gap) ? SURE : 0)));
  const none = texts.map((_, start) => weigh(noHeadlineFeatures(model, start)));
  const forms = runs.map((run) => weigh(formFeatures(model, run)));
  const placed = HEADLINE_PLACES.map((place) => Float64Array.from(runs, (run, index) => (forms[index] ?? 0) + weigh(placeFeatures(run, place))));
  const measures = HEADLINE_PLACES.map((place) => measureWeights(distanceOf(place), table));
  const wholes = Float64Array.from(runs, ({ mass }) => mass);
  const linesAbove = Int32Array.from(runs, ({ lineAbove }) => lineAbove ?? -1);
  const linesBelow = Int32Array.from(runs, ({ lineBelow }) => lineBelow ?? -1);
  const coverOf = (masses: Float64Array, run: number): number => (run < 0 ? 0 : (masses[run] ?? 0) / (wholes[run] ?? 1));
  /** By runs: a run with a kicker measures as the same lines without. */
  const measured = new Float64Array(runs.length);
  const best = { count: 0, runs: new Int32Array(MOST_HEADLINES + 1), scores: new Float64Array(MOST_HEADLINES + 1) };
  return {
    piece: scorePiece,
    headlines(start, end, masses) {
      const without = none[start] ?? 0;
      best.count = 0;
      for (let index = 0; index < runs.length; index += 1) {
        const run = runs[index];
        if (run === undefined) break;
        const place = placeOf(run, start, end, size);
        if (run.terms === index) {
          const outside = Math.max(run.before[start] ?? 0, run.after[end] ?? 0);
          const above = coverOf(masses, linesAbove[index] ?? -1);
          const below = coverOf(masses, linesBelow[index] ?? -1);
          measured[index] = weighMeasures(measures[place] ?? NO_WEIGHTS, masses[index] ?? 0, coverOf(masses, index), run.lead[start] ?? 0, outside, above, below);
        }
        const score = (placed[place]?.[index] ?? 0) + (measured[run.terms] ?? 0);
        if (score > without) keepBest(best, index, score);
      }
      best.runs[best.count] = NONE;
      best.scores[best.count] = without;
      best.count += 1;
      return best;
    },
  };
}

/** Keeps the best headlines, the first of those that score the same before the others. */
function keepBest(best: { count: number; readonly runs: Int32Array; readonly scores: Float64Array }, run: number, score: number): void {
  let place = best.count;
  while (place > 0 && (best.scores[place - 1] ?? 0) < score) place -= 1;
  if (place === MOST_HEADLINES) return;
  best.count = Math.min(MOST_HEADLINES, best.count + 1);
  for (let other = best.count - 1; other > place; other -= 1) {
    best.runs[other] = best.runs[other - 1] ?? NONE;
    best.scores[other] = best.scores[other - 1] ?? 0;
  }
  best.runs[place] = run;
  best.scores[place] = score;
}

/** The weight of `pieceFeatures`, and of the gap above, as a function of the range of the article. */
function compilePiece(model: PageModel, table: StructureWeightTable, gaps: readonly number[]): (start: number, end: number) => number {
  const perPiece = (table[feature.piece()] ?? 0) + (table[feature.piecePrior()] ?? 0) * (model.prior / 5);
  const perSurprise = (table[feature.pieceSurprise()] ?? 0) / 100;
  const reach = [0];
  for (const text of model.texts) reach.push((reach.at(-1) ?? 0) + text.length);
  return (start, end) => {
    const length = classOf((reach[end] ?? 0) - (reach[start] ?? 0), BOUNDS.pieceLength);
    return (gaps[start] ?? 0) + perPiece + (table[feature.pieceLength(length)] ?? 0) - perSurprise * model.surprise(start, end);
  };
}

/** Upper bounds of the classes of covers and of margins: the search asks for them most. */
const COVERS = Float64Array.from(BOUNDS.cover);
const MARGINS = Float64Array.from(BOUNDS.margin);
/** Where the weights of the classes begin among the weights of measures. */
const COVER_CLASSES = 6;
const MARGIN_CLASSES = COVER_CLASSES + COVERS.length + 1;

/** The weights of `measureFeatures`, those of the amounts first. */
function measureWeights(distance: number, table: StructureWeightTable): Float64Array {
  const amounts = [feature.aboveCovers, feature.belowCovers, feature.cover, feature.lead, feature.outside].map((amount) => (table[amount(distance)] ?? 0) * 3);
  const covers = table.subarray(feature.coverClass(distance, 0), feature.coverClass(distance, COVERS.length) + 1);
  const margins = table.subarray(feature.marginClass(distance, 0), feature.marginClass(distance, MARGINS.length) + 1);
  return Float64Array.of(...amounts, table[feature.mass(distance)] ?? 0, ...covers, ...margins);
}

function weighMeasures(weights: Float64Array, mass: number, cover: number, lead: number, outside: number, above: number, below: number): number {
  let coverClass = COVER_CLASSES;
  for (let place = 0; place < COVERS.length && cover >= (COVERS[place] ?? 0); place += 1) coverClass += 1;
  let marginClass = MARGIN_CLASSES;
  for (let place = 0; place < MARGINS.length && cover - outside >= (MARGINS[place] ?? 0); place += 1) marginClass += 1;
  return (
    (weights[0] ?? 0) * above +
    (weights[1] ?? 0) * below +
    (weights[2] ?? 0) * cover +
    (weights[3] ?? 0) * lead +
    (weights[4] ?? 0) * outside +
    (weights[5] ?? 0) * Math.min(6, mass / 5) +
    (weights[coverClass] ?? 0) +
    (weights[marginClass] ?? 0)
  );
}
