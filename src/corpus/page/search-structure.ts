import { classOf } from './class-of.ts';
import {
  COVERS,
  formFeatures,
  gapFeatures,
  isMarked,
  HEADLINE_PLACES,
  LENGTHS,
  MARGINS,
  measureFeatures,
  measureName,
  noHeadlineFeatures,
  pieceFeatures,
  placeOf,
  placeFeatures,
  type Feature,
  type HeadlineMeasures,
  type HeadlinePlace,
} from './page-features.ts';
import type { HeadlineRun } from './headline-runs.ts';
import type { PageModel } from './page-model.ts';

/** What each feature of {@link structureFeatures} counts. */
export type StructureWeights = ReadonlyMap<string, number>;

/** One article of a page: which running texts are its own, and which run of lines is its headline. */
export interface FoundPiece {
  /** Half-open range of running texts. */
  readonly start: number;
  readonly end: number;
  /** Index of the run, or null. */
  readonly run: number | null;
}

/** States kept at each running text, and headlines tried for each article. More of either changes nothing on generated pages. */
const BEAM = 16;
const MOST_HEADLINES = 4;

/** The features of a whole reading; its score is the sum of their weights. */
export function structureFeatures(model: PageModel, pieces: readonly FoundPiece[]): Feature[] {
  return pieces.flatMap(({ start, end, run }) => [...gapFeatures(model, start), ...pieceFeatures(model, start, end), ...headlineFeatures(model, start, end, run)]);
}

function headlineFeatures(model: PageModel, start: number, end: number, index: number | null): Feature[] {
  const run = index === null ? undefined : model.runs[index];
  if (run === undefined) return noHeadlineFeatures(model, start);
  const place = placeOf(run, start, end, model.texts.length);
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

/** More than all features together. */
const SURE = 1e6;

interface State {
  readonly score: number;
  readonly start: number;
  readonly run: number | null;
  readonly previous: State | null;
}

/** The articles of a page that together score best, each line in at most one headline: a beam search along the running texts. */
export function searchStructure(model: PageModel, weights: StructureWeights, handicap?: (piece: FoundPiece) => number): FoundPiece[] {
  const size = model.texts.length;
  const scores = compileScores(model, weights);
  const beams = Array.from({ length: size + 1 }, createBeam);
  beams[0]?.offer({ score: 0, start: 0, run: null, previous: null });
  for (let start = 0; start < size; start += 1) {
    const states = beams[start]?.best() ?? [];
    const masses = new Float64Array(model.runs.length);
    for (let end = start + 1; end <= size; end += 1) {
      addMasses(masses, model, start, end - 1);
      const piece = scores.piece(start, end);
      const headlines = scores.headlines(start, end, masses);
      for (const previous of states) {
        for (const { run, score: headline } of headlines) {
          const score = previous.score + piece + headline - (handicap?.({ start, end, run }) ?? 0);
          if (score <= (beams[end]?.worst() ?? 0) || (run !== null && isTaken(previous, model.runs[run], model.runs))) continue;
          beams[end]?.offer({ score, start, run, previous });
        }
      }
    }
  }
  return readBack(beams[size]?.best()[0], size);
}

interface Beam {
  /** Score that a state has to exceed to be kept. */
  worst(): number;
  offer(state: State): void;
  /** The states that were kept, best first. */
  best(): State[];
}

function createBeam(): Beam {
  const states: State[] = [];
  let place = 0;
  let worst = -Infinity;
  return {
    worst: () => worst,
    offer(state) {
      if (states.length < BEAM) states.push(state);
      else states[place] = state;
      if (states.length < BEAM) return;
      place = 0;
      for (let other = 1; other < BEAM; other += 1) if ((states[other]?.score ?? 0) < (states[place]?.score ?? 0)) place = other;
      worst = states[place]?.score ?? -Infinity;
    },
    best: () => states.toSorted((a, b) => b.score - a.score),
  };
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

function isTaken(state: State, run: HeadlineRun | undefined, runs: readonly HeadlineRun[]): boolean {
  if (run === undefined) return false;
  for (let at: State | null = state; at !== null; at = at.previous) {
    const other = at.run === null ? undefined : runs[at.run];
    if (other !== undefined && other.start < run.end && run.start < other.end) return true;
  }
  return false;
}

function readBack(last: State | undefined, size: number): FoundPiece[] {
  const pieces: FoundPiece[] = [];
  let end = size;
  for (let at = last; at !== undefined && at.previous !== null; at = at.previous) {
    pieces.unshift({ start: at.start, end, run: at.run });
    end = at.start;
  }
  return pieces;
}

interface Scored {
  readonly run: number | null;
  readonly score: number;
}

interface Scores {
  /** Score of an article without its headline. */
  piece(start: number, end: number): number;
  /** The best headlines of an article, and none, best first. @param masses weight of the terms of each run that it holds */
  headlines(start: number, end: number, masses: Float64Array): Scored[];
}

/** Looks every weight up once: the search asks for the same ones many thousand times. */
function compileScores(model: PageModel, weights: StructureWeights): Scores {
  const size = model.texts.length;
  const weigh = (features: readonly Feature[]): number => features.reduce((sum, [name, value]) => sum + (weights.get(name) ?? 0) * value, 0);
  const gaps = model.texts.map((_, gap) => weigh(gapFeatures(model, gap)) + (isMarked(model, gap) ? SURE : 0));
  const lengths = [...LENGTHS, Infinity].map((_, index) => weights.get(`piece length ${index}`) ?? 0);
  const perPiece = (weights.get('piece') ?? 0) + (weights.get('piece prior') ?? 0) * (model.prior / 5);
  const perSurprise = (weights.get('piece surprise') ?? 0) / 100;
  const reach = [0];
  for (const text of model.texts) reach.push((reach.at(-1) ?? 0) + text.length);
  const forms = model.runs.map((run) => weigh(formFeatures(model, run)));
  const placed = HEADLINE_PLACES.map((place) => model.runs.map((run, index) => (forms[index] ?? 0) + weigh(placeFeatures(run, place))));
  const none = model.texts.map((_, start) => weigh(noHeadlineFeatures(model, start)));
  const measured = HEADLINE_PLACES.map((place) => compileMeasures(place, weights));
  return {
    piece(start, end) {
      const length = lengths[classOf((reach[end] ?? 0) - (reach[start] ?? 0), LENGTHS)] ?? 0;
      return (gaps[start] ?? 0) + perPiece + length - perSurprise * model.surprise(start, end);
    },
    headlines(start, end, masses) {
      const without = none[start] ?? 0;
      const found: Scored[] = [];
      const coverOf = (index: number | null): number => (index === null ? 0 : (masses[index] ?? 0) / (model.runs[index]?.mass ?? 1));
      model.runs.forEach((run, index) => {
        const place = HEADLINE_PLACES.indexOf(placeOf(run, start, end, size));
        const mass = masses[run.terms] ?? 0;
        const outside = Math.max(run.before[start] ?? 0, run.after[end] ?? 0);
        const score = (placed[place]?.[index] ?? 0) + (measured[place]?.(mass, mass / run.mass, run.lead[start] ?? 0, outside, coverOf(run.lineAbove), coverOf(run.lineBelow)) ?? 0);
        if (score > without) found.push({ run: index, score });
      });
      const best = found.length > 1 ? found.toSorted((a, b) => b.score - a.score).slice(0, MOST_HEADLINES) : found;
      return [...best, { run: null, score: without }];
    },
  };
}

/** The weight of {@link measureFeatures} as a function of the measures. */
function compileMeasures(place: HeadlinePlace, weights: StructureWeights): (mass: number, cover: number, lead: number, outside: number, above: number, below: number) => number {
  const weightOf = (name: string): number => weights.get(measureName(name, place)) ?? 0;
  const byClass = (name: string, bounds: readonly number[]): number[] => [...bounds, Infinity].map((_, index) => weights.get(`${measureName(name, place)} ${index}`) ?? 0);
  const perCover = weightOf('cover') * 3;
  const perLead = weightOf('lead') * 3;
  const perOutside = weightOf('outside') * 3;
  const perMass = weightOf('mass');
  const perAbove = weightOf('above covers') * 3;
  const perBelow = weightOf('below covers') * 3;
  const covers = byClass('cover', COVERS);
  const margins = byClass('margin', MARGINS);
  return (mass, cover, lead, outside, above, below) =>
    perAbove * above + perBelow * below + perCover * cover + perLead * lead + perOutside * outside + perMass * Math.min(6, mass / 5) + (covers[classOf(cover, COVERS)] ?? 0) + (margins[classOf(cover - outside, MARGINS)] ?? 0);
}
