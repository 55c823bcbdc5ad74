import type { PageTerms } from './page-terms.ts';
import { countTerms } from './term-lists.ts';

/** How well the words of a page hold together across each gap between its running texts; entry `g` is of the gap before text `g`. */
export interface PageCohesion {
  /** Cosine of the weighted terms of the texts on both sides, of a few texts and of more, 0 … 1. */
  readonly near: readonly number[];
  readonly wide: readonly number[];
  /** By how much that falls below the peaks on both sides of it, 0 or less: the depth of the valley (Hearst 1997, TextTiling). */
  readonly nearDepth: readonly number[];
  readonly wideDepth: readonly number[];
  /** How many rare terms the texts on both sides share, of a few texts and of more, and the latter as a multiple of what it is on average. */
  readonly rareNear: readonly number[];
  readonly rareWide: readonly number[];
  readonly rareShare: readonly number[];
  /** Weight of the terms that lead across the gap from one text to the next that holds them, by the size of the two texts at it. */
  readonly links: readonly number[];
  /** The same weight as a multiple of what it is across a gap of the page on average. */
  readonly linkShare: readonly number[];
}

/** Texts on each side that are compared. */
const NEAR = 2;
const WIDE = 4;
/** A peak is looked for so many gaps away. */
const SLOPE = 4;
/** A term that is not met again for so many texts leads nowhere. */
const LONGEST_LINK = 8;
const NO_TERMS = new Int32Array();

export function measureCohesion(terms: PageTerms): PageCohesion {
  const { held, rare } = terms;
  const squares = terms.weights.map((weight) => weight * weight);
  const near = likenesses(held, squares, NEAR);
  const wide = likenesses(held, squares, WIDE);
  const weights = linkWeights(held, squares);
  const average = meanOfGaps(weights) || 1;
  const sizeAt = (gap: number): number => Math.sqrt(((held[gap - 1]?.length ?? 0) + 1) * ((held[gap]?.length ?? 0) + 1));
  const rareWide = sharedTerms(rare, squares.length, WIDE);
  const averageRare = meanOfGaps(rareWide) || 1;
  return {
    rareNear: sharedTerms(rare, squares.length, NEAR),
    rareWide,
    rareShare: rareWide.map((count) => count / averageRare),
    near,
    wide,
    nearDepth: depths(near),
    wideDepth: depths(wide),
    links: weights.map((weight, gap) => weight / sizeAt(gap)),
    linkShare: weights.map((weight) => weight / average),
  };
}

function likenesses(held: readonly Int32Array[], squares: Float64Array, window: number): number[] {
  const above = new Int32Array(squares.length);
  const below = new Int32Array(squares.length);
  return held.map((_, gap) => (gap === 0 ? 0 : likeness(held, squares, gap, window, { above, below })));
}

/** @param last for each term the last gap that it was met above, and below */
function likeness(held: readonly Int32Array[], squares: Float64Array, gap: number, window: number, last: { readonly above: Int32Array; readonly below: Int32Array }): number {
  let shared = 0;
  let above = 0;
  let below = 0;
  for (let order = Math.max(0, gap - window); order < gap; order += 1) {
    const terms = held[order] ?? NO_TERMS;
    for (let place = 0; place < terms.length; place += 1) {
      const term = terms[place] ?? 0;
      if (last.above[term] === gap) continue;
      last.above[term] = gap;
      above += squares[term] ?? 0;
    }
  }
  for (let order = gap; order < Math.min(held.length, gap + window); order += 1) {
    const terms = held[order] ?? NO_TERMS;
    for (let place = 0; place < terms.length; place += 1) {
      const term = terms[place] ?? 0;
      if (last.below[term] === gap) continue;
      last.below[term] = gap;
      const square = squares[term] ?? 0;
      below += square;
      if (last.above[term] === gap) shared += square;
    }
  }
  return shared / Math.sqrt(above * below || 1);
}

/** How many terms the texts above each gap share with those below it. */
function sharedTerms(lists: readonly Int32Array[], size: number, window: number): number[] {
  const above = new Int32Array(size);
  const counted = new Int32Array(size);
  return lists.map((_, gap) => {
    if (gap === 0) return 0;
    for (let order = Math.max(0, gap - window); order < gap; order += 1) for (const term of lists[order] ?? NO_TERMS) above[term] = gap;
    let shared = 0;
    for (let order = gap; order < Math.min(lists.length, gap + window); order += 1) {
      for (const term of lists[order] ?? NO_TERMS) {
        if (above[term] !== gap || counted[term] === gap) continue;
        counted[term] = gap;
        shared += 1;
      }
    }
    return shared;
  });
}

/** What a measure is across a gap on average. @param values entry `g` is of the gap before text `g`, entry 0 of none */
export function meanOfGaps(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length - 1);
}

/** By how much each gap falls below the peaks on both sides of it, 0 or less. @param likeness entry `g` is of the gap before text `g`, entry 0 of none */
export function depths(likeness: readonly number[]): number[] {
  return likeness.map((here, gap) => (gap === 0 ? 0 : 2 * here - peak(likeness, gap, -1) - peak(likeness, gap, 1)));
}

/** What the likeness rises to from a gap on, as long as it rises. */
function peak(likeness: readonly number[], gap: number, step: 1 | -1): number {
  let top = likeness[gap] ?? 0;
  for (let place = gap + step; place > 0 && place < likeness.length && Math.abs(place - gap) <= SLOPE; place += step) {
    const value = likeness[place] ?? 0;
    // Rounding must not end a slope that is level.
    if (value < top - 1e-9) break;
    top = Math.max(top, value);
  }
  return top;
}

/** Terms of half the page and more lead everywhere and are left out. */
function linkWeights(held: readonly Int32Array[], squares: Float64Array): number[] {
  const links = held.map(() => 0);
  const last = new Int32Array(squares.length).fill(-1);
  const counts = countTerms(held, squares.length);
  const most = Math.max(3, held.length / 2);
  held.forEach((own, order) => {
    for (let place = 0; place < own.length; place += 1) {
      const term = own[place] ?? 0;
      const before = last[term] ?? -1;
      last[term] = order;
      const length = order - before;
      if (before < 0 || length > LONGEST_LINK || (counts[term] ?? 0) > most) continue;
      const share = (squares[term] ?? 0) / length;
      for (let gap = before + 1; gap <= order; gap += 1) links[gap] = (links[gap] ?? 0) + share;
    }
  });
  return links;
}
