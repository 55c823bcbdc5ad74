import type { PageBlock } from './page-block.ts';
import { pageTokens } from './page-terms.ts';

/** Where the lines of a page stand. */
export interface PagePlaces {
  readonly blocks: readonly PageBlock[];
  /** Index of each running text, and of each stand-alone line, among the blocks. */
  readonly bodies: readonly number[];
  readonly displays: readonly number[];
  readonly texts: readonly string[];
  /** The blocks before each running text, and behind the last one. */
  readonly gaps: readonly (readonly PageBlock[])[];
}

/** All that may be headlines of a page, and what its texts hold of them. */
export interface PageHeadlines {
  readonly runs: readonly HeadlineRun[];
  /** For each running text the terms of all runs that it holds; those of runs with a kicker stand with the same lines without. */
  readonly held: readonly (readonly HeldTerm[])[];
}

/** One to three stand-alone lines one above the other: a headline, with or without the kicker above it. */
export interface HeadlineRun {
  /** Half-open range of stand-alone lines, the kicker included. */
  readonly start: number;
  readonly end: number;
  /** The first line is a kicker (引题). */
  readonly hasKicker: boolean;
  /** The gap it stands in. */
  readonly gap: number;
  /** Sum of the weights of its terms. */
  readonly mass: number;
  /** Stand-alone lines and captions in its gap, and those of them below it. */
  readonly heap: number;
  readonly below: number;
  /** Index of the run of the single line right above it, and right below, or null. */
  readonly lineAbove: number | null;
  readonly lineBelow: number | null;
  /** Index of the run whose terms it shares: its own, or with a kicker that of the same lines without. */
  readonly terms: number;
  /** Share of its mass that the beginning of each running text holds, 0 … 1. */
  readonly lead: Float64Array;
  /** Share that the texts before each order, and the texts from each order on, hold; both have one entry more than there are texts. */
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/** A term of a run that a running text holds, too. */
export interface HeldTerm {
  readonly run: number;
  readonly weight: number;
  /** The running text before it that holds the term, or −1. */
  readonly previous: number;
}

/** A headline takes at most so many lines. */
const MOST_LINES = 3;
/** Headlines tell what the beginning tells, in UTF-16 units. */
const LEAD_LENGTH = 120;
const HAN = /\p{Script=Han}/gu;
/** What a single character tells against a pair: headlines shorten words (蟹 for 螃蟹). */
const SINGLE = 0.5;
/** A term that no text holds weighs as if this many did. */
const ABSENT_COUNT = 0.7;

/** The lines of a headline as they are printed, without its kicker. */
export function linesOf({ blocks, displays }: Pick<PagePlaces, 'blocks' | 'displays'>, { start, end, hasKicker }: Pick<HeadlineRun, 'start' | 'end' | 'hasKicker'>): PageBlock[] {
  return displays.slice(hasKicker ? start + 1 : start, end).flatMap((index) => blocks[index] ?? []);
}

/** All runs of stand-alone lines of a page, with what its texts hold of them. @param terms the terms of each running text */
export function findHeadlineRuns(page: PagePlaces, terms: readonly ReadonlySet<string>[]): PageHeadlines {
  const { bodies, displays, gaps, texts } = page;
  const sets = texts.map((text, order) => withSingles(terms[order], text));
  const leads = texts.map((text, order) => (text.length <= LEAD_LENGTH ? sets[order] : undefined) ?? headlineTerms(text.slice(0, LEAD_LENGTH)));
  const holders: Holders = { size: sets.length, texts: ordersOf(sets), leads: ordersOf(leads), held: sets.map(() => []) };
  const runs: Omit<HeadlineRun, 'lineAbove' | 'lineBelow'>[] = [];
  const singles = new Map<number, number>();
  for (let start = 0; start < displays.length; start += 1) {
    for (let end = start + 1; end <= Math.min(displays.length, start + MOST_LINES); end += 1) {
      const last = displays[end - 1] ?? 0;
      if (last - (displays[start] ?? 0) !== end - start - 1) break;
      const above = bodies.findIndex((body) => body > last);
      const gap = above < 0 ? bodies.length : above;
      const below = page.blocks.slice(last + 1, bodies[gap]);
      const text = linesOf(page, { start, end, hasKicker: false }).map((line) => line.text).join('');
      const index = runs.length;
      const run = { start, end, gap, terms: index, heap: countHeaped(gaps[gap] ?? []), below: countHeaped(below), ...holdings(text, index, holders) };
      runs.push({ ...run, hasKicker: false });
      if (end - start === 1) singles.set(start, index);
      else runs.push({ ...run, hasKicker: true });
    }
  }
  const lineAt = (line: number, neighbour: number): number | null => (Math.abs((displays[line] ?? -9) - (displays[neighbour] ?? -1)) === 1 ? (singles.get(line) ?? null) : null);
  return { held: holders.held, runs: runs.map((run) => ({ ...run, lineAbove: lineAt(run.start - 1, run.start), lineBelow: lineAt(run.end, run.end - 1) })) };
}

/** Where each term stands: the orders of the texts that hold it, ascending. */
function ordersOf(sets: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const orders = new Map<string, number[]>();
  sets.forEach((set, order) => {
    for (const term of set) {
      const known = orders.get(term);
      if (known === undefined) orders.set(term, [order]);
      else known.push(order);
    }
  });
  return orders;
}

function headlineTerms(text: string): Set<string> {
  return withSingles(new Set(pageTokens(text)), text);
}

/** Headlines shorten words: single characters count as well. */
function withSingles(terms: Iterable<string> = [], text: string): Set<string> {
  const all = new Set(terms);
  for (const [character] of text.matchAll(HAN)) all.add(character);
  return all;
}

function countHeaped(blocks: readonly PageBlock[]): number {
  return blocks.filter(({ role }) => role === 'display' || role === 'caption').length;
}

interface Holders {
  /** Number of running texts. */
  readonly size: number;
  readonly texts: ReadonlyMap<string, readonly number[]>;
  readonly leads: ReadonlyMap<string, readonly number[]>;
  /** Is added to. */
  readonly held: HeldTerm[][];
}

/** What the texts hold of a line. */
function holdings(text: string, run: number, { size, texts, leads, held }: Holders): Pick<HeadlineRun, 'mass' | 'lead' | 'before' | 'after'> {
  const lead = new Float64Array(size);
  const before = new Float64Array(size + 1);
  const after = new Float64Array(size + 1);
  let mass = 0;
  for (const term of headlineTerms(text)) {
    const orders = texts.get(term) ?? [];
    const weight = Math.log(1 + size / (orders.length || ABSENT_COUNT)) * (term.length === 1 ? SINGLE : 1);
    mass += weight;
    for (const order of leads.get(term) ?? []) lead[order] = (lead[order] ?? 0) + weight;
    orders.forEach((order, place) => held[order]?.push({ run, weight, previous: orders[place - 1] ?? -1 }));
    // Held by all texts together after the first that holds it, and up to the last.
    const [first] = orders;
    const last = orders.at(-1);
    if (first !== undefined) before[first + 1] = (before[first + 1] ?? 0) + weight;
    if (last !== undefined) after[last] = (after[last] ?? 0) + weight;
  }
  for (let order = 1; order <= size; order += 1) before[order] = (before[order] ?? 0) + (before[order - 1] ?? 0);
  for (let order = size - 1; order >= 0; order -= 1) after[order] = (after[order] ?? 0) + (after[order + 1] ?? 0);
  const share = (weights: Float64Array): Float64Array => weights.map((weight) => weight / (mass || 1));
  return { mass: mass || 1, lead: share(lead), before: share(before), after: share(after) };
}

/** For each running text the greatest share of a free line that points at it, because it holds most of that line, 0 … 1. */
export function strongestPointers({ runs, held }: PageHeadlines): number[] {
  const masses = held.map((terms) => {
    const byRun = new Float64Array(runs.length);
    for (const { run, weight } of terms) byRun[run] = (byRun[run] ?? 0) + weight;
    return byRun;
  });
  const pointed = held.map(() => 0);
  runs.forEach(({ start, end, gap, heap, below, mass, hasKicker }, index) => {
    const isInPlace = gap < held.length && below === 0 && heap === end - start;
    if (isInPlace || hasKicker || end - start === MOST_LINES) return;
    const shares = masses.map((byRun) => (byRun[index] ?? 0) / mass);
    const most = shares.reduce((greatest, share) => Math.max(greatest, share), 0);
    const best = shares.indexOf(most);
    if (best >= 0) pointed[best] = Math.max(pointed[best] ?? 0, most);
  });
  return pointed;
}
