import { createBeam, type SearchState } from './beam.ts';
import { formFeatures, gapFeatures, measureFeatures, noHeadlineFeatures, pieceFeatures, placeFeatures, placeOf, type Feature, type HeadlineMeasures } from './page-features.ts';
import type { HeadlineRun } from './headline-runs.ts';
import type { PageModel } from './page-model.ts';
import { HEADLINE_PLACES } from './structure-features.ts';
import { compileScores, createStructureWeightTable, type StructureWeights, type StructureWeightTable } from './structure-scores.ts';

/** One article of a page: which running texts are its own, and which run of lines is its headline. */
export interface FoundPiece {
  /** Half-open range of running texts. */
  readonly start: number;
  readonly end: number;
  /** Index of the run, or null. */
  readonly run: number | null;
}

/** States kept at each running text. More change nothing on generated pages. */
const BEAM = 16;

/** The features of a whole reading; its score is the sum of their weights. */
export function structureFeatures(model: PageModel, pieces: readonly FoundPiece[]): Feature[] {
  return pieces.flatMap(({ start, end, run }) => [...gapFeatures(model, start), ...pieceFeatures(model, start, end), ...headlineFeatures(model, start, end, run)]);
}

function headlineFeatures(model: PageModel, start: number, end: number, index: number | null): Feature[] {
  const run = index === null ? undefined : model.runs[index];
  if (run === undefined) return noHeadlineFeatures(model, start);
  const place = HEADLINE_PLACES[placeOf(run, start, end, model.texts.length)] ?? 'elsewhere';
  return [...formFeatures(model, run), ...placeFeatures(run, place), ...measureFeatures(measureHeadline(model, run, start, end), place)];
}

/** How much of a headline texts `start` … `end` hold. */
export function measureHeadline(model: PageModel, run: HeadlineRun, start: number, end: number): HeadlineMeasures {
  const masses = new Float64Array(model.runs.length);
  for (let order = start; order < end; order += 1) addMasses(masses, model, start, order);
  const coverOf = (index: number | null): number => (index === null ? 0 : (masses[index] ?? 0) / (model.runs[index]?.mass ?? 1));
  const mass = masses[run.terms] ?? 0;
  return { above: coverOf(run.lineAbove), below: coverOf(run.lineBelow), mass, cover: mass / run.mass, lead: run.lead[start] ?? 0, outside: Math.max(run.before[start] ?? 0, run.after[end] ?? 0) };
}

/** The articles of a page that together score best, each line in at most one headline. */
export function searchStructure(model: PageModel, weights: StructureWeights): FoundPiece[] {
  return bestPieces(model, tableOf(weights));
}

/** The tables of weights that pages are searched with again and again. */
const tables = new WeakMap<StructureWeights, StructureWeightTable>();

function tableOf(weights: StructureWeights): StructureWeightTable {
  const table = tables.get(weights) ?? createStructureWeightTable(weights);
  tables.set(weights, table);
  return table;
}

/** A beam search along the running texts. @param handicap is taken from the score of an article */
export function bestPieces(model: PageModel, table: StructureWeightTable, handicap?: (piece: FoundPiece) => number): FoundPiece[] {
  const size = model.texts.length;
  const scores = compileScores(model, table);
  const beams = Array.from({ length: size + 1 }, () => createBeam(BEAM));
  beams[0]?.offer(0, 0, null, null);
  const masses = new Float64Array(model.runs.length);
  for (let start = 0; start < size; start += 1) {
    const states = beams[start]?.best() ?? [];
    masses.fill(0);
    for (let end = start + 1; end <= size; end += 1) {
      addMasses(masses, model, start, end - 1);
      const piece = scores.piece(start, end);
      const headlines = scores.headlines(start, end, masses);
      const beam = beams[end];
      let worst = beam?.worst() ?? 0;
      for (const previous of states) {
        for (let rank = 0; rank < headlines.count; rank += 1) {
          const run = headlines.runs[rank] ?? null;
          const score = previous.score + piece + (headlines.scores[rank] ?? 0) - (handicap?.({ start, end, run }) ?? 0);
          if (score > worst) worst = isTaken(previous, run, model.runs) ? worst : (beam?.offer(score, start, run, previous) ?? 0);
          // The headlines that follow score no better, unless their handicap is less.
          else if (handicap === undefined) break;
        }
      }
    }
  }
  return readBack(beams[size]?.best()[0], size);
}

/** Adds to the mass of each run what one more text holds of it and those from `start` on do not. */
function addMasses(masses: Float64Array, { held }: PageModel, start: number, order: number): void {
  const terms = held[order];
  if (terms === undefined) return;
  const { runs, weights, previous } = terms;
  for (let place = 0; place < runs.length; place += 1) {
    if ((previous[place] ?? 0) >= start) continue;
    const run = runs[place] ?? 0;
    masses[run] = (masses[run] ?? 0) + (weights[place] ?? 0);
  }
}

/** Whether a line of a run stands in a headline already. */
function isTaken(state: SearchState, index: number | null, runs: readonly HeadlineRun[]): boolean {
  const run = index === null ? undefined : runs[index];
  if (run === undefined) return false;
  for (let at: SearchState | null = state; at !== null; at = at.previous) {
    const other = at.run === null ? undefined : runs[at.run];
    if (other !== undefined && other.start < run.end && run.start < other.end) return true;
  }
  return false;
}

function readBack(last: SearchState | undefined, size: number): FoundPiece[] {
  const pieces: FoundPiece[] = [];
  let end = size;
  for (let at = last; at !== undefined && at.previous !== null; at = at.previous) {
    pieces.unshift({ start: at.start, end, run: at.run });
    end = at.start;
  }
  return pieces;
}
