import { formFeatures } from './headline-form.ts';
import { distanceOf, measureFeatures, pieceFeatures, placeFeatures, placeOf, type HeadlineMeasures } from './page-features.ts';
import type { HeadlineRun } from './headline-runs.ts';
import { compileHeadlines, type HeldOfRuns, type ScoredHeadlines } from './headline-scores.ts';
import type { PageModel } from './page-model.ts';
import { compilePieces } from './piece-scores.ts';
import { senseFeatures } from './headline-sense.ts';
import { bestReadings, createReadings, keepReading, NONE, type Readings } from './readings.ts';
import { feature, HEADLINE_PLACES } from './structure-features.ts';
import { noHeadlineFeatures } from './untitled-features.ts';
import { tableOf, type Feature, type StructureWeights, type StructureWeightTable } from './weigh-features.ts';

/** One article of a page: which running texts are its own, and which run of lines is its headline. */
export interface FoundPiece {
  /** Half-open range of running texts. */
  readonly start: number;
  readonly end: number;
  /** Index of the run, or null. */
  readonly run: number | null;
}

/** More than sums of scores are rounded by. */
const ROUNDING = 1e-6;

/** The features of a whole reading; its score is the sum of their weights. */
export function structureFeatures(model: PageModel, pieces: readonly FoundPiece[]): Feature[] {
  const untitled = pieces.filter(({ run }) => run === null).length;
  const more: Feature[] = untitled > 1 ? [[feature.noneAgain(), untitled - 1]] : [];
  return [...more, ...pieces.flatMap(({ start, end, run }) => [...(model.gapFeatures[start] ?? []), ...pieceFeatures(model, start, end), ...headlineFeatures(model, start, end, run)])];
}

function headlineFeatures(model: PageModel, start: number, end: number, headline: number | null): Feature[] {
  const run = headline === null ? undefined : model.runs[headline];
  if (headline === null || run === undefined) return noHeadlineFeatures(model, start);
  const index = placeOf(run.gap, start, end, model.texts.length);
  const place = HEADLINE_PLACES[index] ?? 'elsewhere';
  return [
    ...formFeatures(model, headline),
    ...placeFeatures(run, place),
    ...measureFeatures(measureHeadline(model, run, start, end), place),
    ...senseFeatures(model, run.terms, start, end, distanceOf(index)),
  ];
}

/** How much of a headline texts `start` … `end` hold. */
export function measureHeadline(model: PageModel, run: HeadlineRun, start: number, end: number): HeadlineMeasures {
  const { shares, runs } = model;
  const count = runs.length;
  const held = nothingHeld(model);
  for (let order = start; order < end; order += 1) addText(held, model, start, order);
  const { masses } = held;
  const coverOf = (index: number | null): number => (index === null ? 0 : (masses[index] ?? 0) / (runs[index]?.mass ?? 1));
  const mass = masses[run.terms] ?? 0;
  const outside = Math.max(shares.before[start * count + run.terms] ?? 0, shares.after[end * count + run.terms] ?? 0);
  return { above: coverOf(run.lineAbove), below: coverOf(run.lineBelow), mass, cover: mass / run.mass, lead: shares.lead[start * count + run.terms] ?? 0, outside, like: run.like };
}

/** The articles of a page that together score best, each line in at most one headline. */
export function searchStructure(model: PageModel, weights: StructureWeights): FoundPiece[] {
  return bestPieces(model, tableOf(weights));
}

/** A beam search along the running texts. @param handicap is taken from the score of an article */
export function bestPieces(model: PageModel, table: StructureWeightTable, handicap?: (piece: FoundPiece) => number): FoundPiece[] {
  const size = model.texts.length;
  const scoreOf = compilePieces(model, table);
  const { ceilings, find } = compileHeadlines(model, table);
  const readings = createReadings(size);
  keepReading(readings, 0, 0, 0, NONE, NONE);
  const best = [bestReadings(readings, 0)];
  const again = table[feature.noneAgain()] ?? 0;
  const holdTexts = createHoldings(model);
  for (let end = 1; end <= size; end += 1) {
    // Short articles come first: after them hardly a long one is worth a look.
    for (let start = end - 1; start >= 0; start -= 1) {
      const before = best[start] ?? [];
      const piece = scoreOf(start, end);
      const needed = (readings.worst[end] ?? 0) - (readings.scores[before[0] ?? 0] ?? 0) - piece - Math.max(0, again) - ROUNDING;
      if (handicap === undefined && (ceilings[start] ?? 0) <= needed) continue;
      const headlines = find(start, end, holdTexts(start, end), handicap === undefined ? needed : -Infinity);
      if (handicap !== undefined) takeHandicaps(headlines, start, end, handicap);
      const most = mostOf(headlines) + Math.max(0, again);
      for (const previous of before) {
        const base = (readings.scores[previous] ?? 0) + piece;
        // The readings that follow score no better.
        if (base + most <= (readings.worst[end] ?? 0)) break;
        for (let rank = 0; rank < headlines.count; rank += 1) {
          const run = headlines.runs[rank] ?? NONE;
          const untitled = run === NONE && readings.hasUntitled[previous] === 1 ? again : 0;
          const score = base + (headlines.scores[rank] ?? 0) + untitled;
          if (score > (readings.worst[end] ?? 0)) {
            if (!isTaken(readings, previous, run, model.runs)) keepReading(readings, end, score, start, run, previous);
            // The headlines that follow score no better, unless their handicap is less.
          } else if (handicap === undefined && run !== NONE) break;
        }
      }
    }
    best.push(bestReadings(readings, end));
  }
  return readBack(readings, size);
}

function mostOf({ count, scores }: ScoredHeadlines): number {
  let most = -Infinity;
  for (let rank = 0; rank < count; rank += 1) most = Math.max(most, scores[rank] ?? 0);
  return most;
}

/** Takes from the score of each headline what the article with it is handicapped by. */
function takeHandicaps({ count, runs, scores }: ScoredHeadlines, start: number, end: number, handicap: (piece: FoundPiece) => number): void {
  for (let rank = 0; rank < count; rank += 1) {
    const run = runs[rank] ?? NONE;
    scores[rank] = (scores[rank] ?? 0) - handicap({ start, end, run: run === NONE ? null : run });
  }
}

function nothingHeld({ runs }: PageModel): HeldOfRuns {
  return { masses: new Float64Array(runs.length), nearest: new Float64Array(runs.length).fill(-1) };
}

/** What texts `start` … `end` hold of each run, for ends that ascend: kept by start, as most of it is what they held up to the end before. */
function createHoldings(model: PageModel): (start: number, end: number) => HeldOfRuns {
  const helds: HeldOfRuns[] = [];
  const ends = Int32Array.from(model.texts.keys());
  return (start, end) => {
    const held = (helds[start] ??= nothingHeld(model));
    for (let order = ends[start] ?? 0; order < end; order += 1) addText(held, model, start, order);
    ends[start] = end;
    return held;
  };
}

/** Adds what one more text holds of each run and those from `start` on do not. */
function addText({ masses, nearest }: HeldOfRuns, { held, sense }: PageModel, start: number, order: number): void {
  const row = order * nearest.length;
  for (let run = 0; run < nearest.length; run += 1) nearest[run] = Math.max(nearest[run] ?? -1, sense.likenesses[row + run] ?? -1);
  const terms = held[order];
  if (terms === undefined) return;
  const { runs, weights, previous } = terms;
  for (let place = 0; place < runs.length; place += 1) {
    if ((previous[place] ?? 0) >= start) continue;
    const run = runs[place] ?? 0;
    masses[run] = (masses[run] ?? 0) + (weights[place] ?? 0);
  }
}

/** Whether a line of a run stands in a headline of a reading already. */
function isTaken({ runs: taken, previous }: Readings, reading: number, index: number, runs: readonly HeadlineRun[]): boolean {
  const run = index === NONE ? undefined : runs[index];
  if (run === undefined) return false;
  for (let at = reading; at !== NONE; at = previous[at] ?? NONE) {
    const headline = taken[at] ?? NONE;
    const other = headline === NONE ? undefined : runs[headline];
    if (other !== undefined && other.start < run.end && run.start < other.end) return true;
  }
  return false;
}

/** The articles of the best reading of all texts. */
function readBack(readings: Readings, size: number): FoundPiece[] {
  const pieces: FoundPiece[] = [];
  let end = size;
  let at = bestReadings(readings, size)[0] ?? NONE;
  while (end > 0 && at !== NONE) {
    const start = readings.starts[at] ?? 0;
    const run = readings.runs[at] ?? NONE;
    pieces.push({ start, end, run: run === NONE ? null : run });
    end = start;
    at = readings.previous[at] ?? NONE;
  }
  return pieces.toReversed();
}
