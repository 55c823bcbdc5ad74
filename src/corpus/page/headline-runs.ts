import type { PageBlock } from './page-block.ts';
import { COMPARISONS } from './page-lore.ts';
import type { PageVocabulary } from './page-vocabulary.ts';
import { listTerms, type TermLists } from './term-lists.ts';

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
  /** For each running text the terms of all runs that it holds; those of runs with a subtitle stand with the same lines without. */
  readonly held: readonly HeldTerms[];
  readonly shares: HeadlineShares;
}

/**
 * Shares of the mass of runs, 0 … 1, in rows by running text of as many columns as there are runs; those of a run with a subtitle
 * stand in the column of the same lines without ({@link HeadlineRun.terms}).
 */
export interface HeadlineShares {
  /** What each running text holds. */
  readonly own: Float64Array;
  /** What the beginning of each running text holds. */
  readonly lead: Float64Array;
  /** What the texts before each order, and the texts from each order on, hold together; both have one row more than there are texts. */
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/** Where a subtitle stands, seen from its headline: above it as a kicker (引题), below it as a subhead (副题). */
export type SubtitlePlace = 'above' | 'below';
export const SUBTITLE_PLACES: readonly SubtitlePlace[] = ['above', 'below'];

/** One to three stand-alone lines one above the other: a headline, with or without a line of its subtitle. */
export interface HeadlineRun {
  /** Half-open range of stand-alone lines, the subtitle included. */
  readonly start: number;
  readonly end: number;
  /** Where its subtitle stands, the first of its lines or the last one; null when all of them are the headline. */
  readonly subtitle: SubtitlePlace | null;
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
  /** Class of how much rather its lines are worded like the text of a picture than like a headline. */
  readonly like: number;
  /** Index of the run whose terms it shares: its own, or with a subtitle that of the same lines without. */
  readonly terms: number;
}

/** The terms of runs that a running text holds, too, as columns: the search goes through them for every range of texts. */
export interface HeldTerms {
  /** The run that each term is of. */
  readonly runs: number[];
  readonly weights: number[];
  /** The running text before this one that holds each term, or −1. */
  readonly previous: number[];
}

const AS_CAPTION = COMPARISONS.indexOf('caption');
/** A headline takes at most so many lines. */
export const MOST_LINES = 3;
/** Headlines tell what the beginning tells, in UTF-16 units. */
const LEAD_LENGTH = 120;
/** What a single character tells against a pair: headlines shorten words (蟹 for 螃蟹). */
const SINGLE = 0.5;
/** A term that no text holds weighs as if this many did. */
const ABSENT_COUNT = 0.7;

/** What tells which stand-alone lines a run is of. */
export type LineRun = Pick<HeadlineRun, 'start' | 'end' | 'subtitle'>;

/** The stand-alone lines of a run that are its headline, and the one that is its subtitle, or null. */
export function partRun<Line>(displays: readonly Line[], { start, end, subtitle }: LineRun): { headline: Line[]; subtitle: Line | null } {
  const lines = displays.slice(start, end);
  if (subtitle === null) return { headline: lines, subtitle: null };
  return subtitle === 'above' ? { headline: lines.slice(1), subtitle: lines[0] ?? null } : { headline: lines.slice(0, -1), subtitle: lines.at(-1) ?? null };
}

/** The lines of a headline as they are printed, without its subtitle. */
export function linesOf({ blocks, displays }: Pick<PagePlaces, 'blocks' | 'displays'>, run: LineRun): PageBlock[] {
  return partRun(displays, run).headline.flatMap((index) => blocks[index] ?? []);
}

/** All runs of stand-alone lines of a page, with what its texts hold of them. */
export function findHeadlineRuns(page: PagePlaces, vocabulary: PageVocabulary): PageHeadlines {
  const { displays, texts } = page;
  const places = placeRuns(page);
  const lines = places.map((run) => linesOf(page, { start: run.start, end: run.end, subtitle: null }).map(({ text }) => text).join(''));
  const terms = lines.map(vocabulary.headlineTermsOf);
  const holders = findHolders(texts, vocabulary, places.reduce((count, place) => count + variantsOf(place), 0));
  const singles = new Map<number, number>();
  let count = 0;
  const owns = places.map((place) => {
    const own = count;
    count += variantsOf(place);
    if (isSingle(place)) singles.set(place.start, own);
    return own;
  });
  const lineAt = (line: number, neighbour: number): number | null => (Math.abs((displays[line] ?? -9) - (displays[neighbour] ?? -1)) === 1 ? (singles.get(line) ?? null) : null);
  const runs = places.flatMap(({ start, end, gap, heap, below }, order): HeadlineRun[] => {
    const own = owns[order] ?? 0;
    const mass = addHoldings(holders, terms[order] ?? [], own, vocabulary);
    const like = vocabulary.lore.likenessesOf(lines[order] ?? '')[AS_CAPTION] ?? 0;
    const run = { start, end, subtitle: null, gap, mass, heap, below, lineAbove: lineAt(start - 1, start), lineBelow: lineAt(end, end - 1), like, terms: own };
    return end - start === 1 ? [run] : [run, ...SUBTITLE_PLACES.map((subtitle) => ({ ...run, subtitle }))];
  });
  return { runs, held: holders.held, shares: sumShares(holders, runs) };
}

type PlacedRun = Pick<HeadlineRun, 'start' | 'end' | 'gap' | 'heap' | 'below'>;

/** As how many runs some lines are seen: no line of a single one is its subtitle. */
function variantsOf(place: PlacedRun): number {
  return isSingle(place) ? 1 : 1 + SUBTITLE_PLACES.length;
}

function isSingle({ start, end }: PlacedRun): boolean {
  return end - start === 1;
}

/** The runs without subtitles, by where they stand. */
function placeRuns({ blocks, bodies, displays, gaps }: PagePlaces): PlacedRun[] {
  const runs: PlacedRun[] = [];
  const heaps = gaps.map(countHeaped);
  for (let start = 0; start < displays.length; start += 1) {
    for (let end = start + 1; end <= Math.min(displays.length, start + MOST_LINES); end += 1) {
      const last = displays[end - 1] ?? 0;
      if (last - (displays[start] ?? 0) !== end - start - 1) break;
      const above = bodies.findIndex((body) => body > last);
      const gap = above < 0 ? bodies.length : above;
      runs.push({ start, end, gap, heap: heaps[gap] ?? 0, below: countHeaped(blocks.slice(last + 1, bodies[gap])) });
    }
  }
  return runs;
}

function countHeaped(blocks: readonly PageBlock[]): number {
  return blocks.filter(({ role }) => role === 'display' || role === 'caption').length;
}

/** Which running texts hold which terms, and what was found of runs. */
interface Holders {
  /** Number of running texts, and of runs. */
  readonly size: number;
  readonly runs: number;
  readonly texts: TermLists;
  /** The same of their beginnings. */
  readonly leads: TermLists;
  /** Is added to. */
  readonly held: HeldTerms[];
  /** Masses that are added to, not summed up yet: before a text stands what the text above it holds first, after it what it holds last. */
  readonly masses: HeadlineShares;
}

function findHolders(texts: readonly string[], vocabulary: PageVocabulary, runs: number): Holders {
  const own = texts.map(vocabulary.headlineTermsOf);
  const leads = texts.map((text, order) => (text.length <= LEAD_LENGTH ? (own[order] ?? []) : vocabulary.headlineTermsOf(text.slice(0, LEAD_LENGTH))));
  const terms = vocabulary.size();
  const size = texts.length;
  const masses = { own: new Float64Array(size * runs), lead: new Float64Array(size * runs), before: new Float64Array((size + 1) * runs), after: new Float64Array((size + 1) * runs) };
  return { size, runs, texts: listTerms(own, terms), leads: listTerms(leads, terms), held: texts.map(() => ({ runs: [], weights: [], previous: [] })), masses };
}

/** Notes what the texts hold of the terms of a run, and returns its mass. */
function addHoldings({ size, runs, texts, leads, held, masses: { own, lead, before, after } }: Holders, terms: readonly number[], run: number, vocabulary: PageVocabulary): number {
  let mass = 0;
  for (const term of terms) {
    const count = texts.counts[term] ?? 0;
    const weight = Math.log(1 + size / (count || ABSENT_COUNT)) * vocabulary.rarityOf(term) * (vocabulary.isSingle(term) ? SINGLE : 1);
    mass += weight;
    for (let place = leads.starts[term] ?? 0; place < (leads.starts[term + 1] ?? 0); place += 1) addTo(lead, (leads.lists[place] ?? 0) * runs + run, weight);
    if (count === 0) continue;
    const first = texts.starts[term] ?? 0;
    let previous = -1;
    for (let place = first; place < first + count; place += 1) {
      const order = texts.lists[place] ?? 0;
      addHeld(held[order], run, weight, previous);
      addTo(own, order * runs + run, weight);
      previous = order;
    }
    // Held by all texts together after the first that holds it, and up to the last.
    addTo(before, ((texts.lists[first] ?? 0) + 1) * runs + run, weight);
    addTo(after, previous * runs + run, weight);
  }
  return mass || 1;
}

function addTo(sums: Float64Array, place: number, value: number): void {
  sums[place] = (sums[place] ?? 0) + value;
}

/** Sums the masses up along the texts, and makes shares of them. */
function sumShares({ size, masses }: Holders, runs: readonly HeadlineRun[]): HeadlineShares {
  const count = runs.length;
  const { own, lead, before, after } = masses;
  for (let place = count; place < before.length; place += 1) addTo(before, place, before[place - count] ?? 0);
  for (let place = size * count - 1; place >= 0; place -= 1) addTo(after, place, after[place + count] ?? 0);
  const wholes = Float64Array.from(runs, ({ mass }) => mass);
  for (const shares of [own, lead, before, after]) {
    for (let place = 0, run = 0; place < shares.length; place += 1, run = run + 1 < count ? run + 1 : 0) shares[place] = (shares[place] ?? 0) / (wholes[run] ?? 1);
  }
  return masses;
}

function addHeld(terms: HeldTerms | undefined, run: number, weight: number, previous: number): void {
  terms?.runs.push(run);
  terms?.weights.push(weight);
  terms?.previous.push(previous);
}

/** For each running text the greatest share of a free line that points at it, because it holds most of that line, 0 … 1. */
export function strongestPointers({ runs, held, shares }: PageHeadlines): number[] {
  const count = runs.length;
  const pointed = held.map(() => 0);
  runs.forEach(({ start, end, gap, heap, below, subtitle }, index) => {
    const isInPlace = gap < held.length && below === 0 && heap === end - start;
    if (isInPlace || subtitle !== null || end - start === MOST_LINES) return;
    let most = 0;
    let best = held.length > 0 ? 0 : -1;
    for (let order = 0; order < held.length; order += 1) {
      const share = shares.own[order * count + index] ?? 0;
      if (share <= most) continue;
      most = share;
      best = order;
    }
    if (best >= 0) pointed[best] = Math.max(pointed[best] ?? 0, most);
  });
  return pointed;
}
