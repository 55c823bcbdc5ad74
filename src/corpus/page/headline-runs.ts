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
  /** For each running text the terms of all runs that it holds; those of runs with a kicker stand with the same lines without. */
  readonly held: readonly HeldTerms[];
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
  /** Class of how much rather its lines are worded like the text of a picture than like a headline. */
  readonly like: number;
  /** Index of the run whose terms it shares: its own, or with a kicker that of the same lines without. */
  readonly terms: number;
  /** Share of its mass that the beginning of each running text holds, 0 … 1. */
  readonly lead: Float64Array;
  /** Share that the texts before each order, and the texts from each order on, hold; both have one entry more than there are texts. */
  readonly before: Float64Array;
  readonly after: Float64Array;
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
const MOST_LINES = 3;
/** Headlines tell what the beginning tells, in UTF-16 units. */
const LEAD_LENGTH = 120;
/** What a single character tells against a pair: headlines shorten words (蟹 for 螃蟹). */
const SINGLE = 0.5;
/** A term that no text holds weighs as if this many did. */
const ABSENT_COUNT = 0.7;

/** The lines of a headline as they are printed, without its kicker. */
export function linesOf({ blocks, displays }: Pick<PagePlaces, 'blocks' | 'displays'>, { start, end, hasKicker }: Pick<HeadlineRun, 'start' | 'end' | 'hasKicker'>): PageBlock[] {
  return displays.slice(hasKicker ? start + 1 : start, end).flatMap((index) => blocks[index] ?? []);
}

/** All runs of stand-alone lines of a page, with what its texts hold of them. */
export function findHeadlineRuns(page: PagePlaces, vocabulary: PageVocabulary): PageHeadlines {
  const { displays, texts } = page;
  const places = placeRuns(page);
  const lines = places.map((run) => linesOf(page, { ...run, hasKicker: false }).map(({ text }) => text).join(''));
  const terms = lines.map(vocabulary.headlineTermsOf);
  const holders = findHolders(texts, vocabulary);
  const runs: Omit<HeadlineRun, 'lineAbove' | 'lineBelow'>[] = [];
  const singles = new Map<number, number>();
  places.forEach((place, order) => {
    const index = runs.length;
    const run = { ...place, terms: index, like: vocabulary.lore.likenessesOf(lines[order] ?? '')[AS_CAPTION] ?? 0, ...holdings(terms[order] ?? [], index, holders, vocabulary) };
    runs.push({ ...run, hasKicker: false });
    if (place.end - place.start === 1) singles.set(place.start, index);
    else runs.push({ ...run, hasKicker: true });
  });
  const lineAt = (line: number, neighbour: number): number | null => (Math.abs((displays[line] ?? -9) - (displays[neighbour] ?? -1)) === 1 ? (singles.get(line) ?? null) : null);
  return { held: holders.held, runs: runs.map((run) => ({ ...run, lineAbove: lineAt(run.start - 1, run.start), lineBelow: lineAt(run.end, run.end - 1) })) };
}

/** The runs without kickers, by where they stand. */
function placeRuns({ blocks, bodies, displays, gaps }: PagePlaces): Pick<HeadlineRun, 'start' | 'end' | 'gap' | 'heap' | 'below'>[] {
  const runs: Pick<HeadlineRun, 'start' | 'end' | 'gap' | 'heap' | 'below'>[] = [];
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

/** Which running texts hold which terms. */
interface Holders {
  /** Number of running texts. */
  readonly size: number;
  readonly texts: TermLists;
  /** The same of their beginnings. */
  readonly leads: TermLists;
  /** Is added to. */
  readonly held: HeldTerms[];
}

function findHolders(texts: readonly string[], vocabulary: PageVocabulary): Holders {
  const own = texts.map(vocabulary.headlineTermsOf);
  const leads = texts.map((text, order) => (text.length <= LEAD_LENGTH ? (own[order] ?? []) : vocabulary.headlineTermsOf(text.slice(0, LEAD_LENGTH))));
  const size = vocabulary.size();
  return { size: texts.length, texts: listTerms(own, size), leads: listTerms(leads, size), held: texts.map(() => ({ runs: [], weights: [], previous: [] })) };
}

/** What the texts hold of the terms of a run. */
function holdings(terms: readonly number[], run: number, { size, texts, leads, held }: Holders, vocabulary: PageVocabulary): Pick<HeadlineRun, 'mass' | 'lead' | 'before' | 'after'> {
  const lead = new Float64Array(size);
  const before = new Float64Array(size + 1);
  const after = new Float64Array(size + 1);
  let mass = 0;
  for (const term of terms) {
    const count = texts.counts[term] ?? 0;
    const weight = Math.log(1 + size / (count || ABSENT_COUNT)) * vocabulary.rarityOf(term) * (vocabulary.isSingle(term) ? SINGLE : 1);
    mass += weight;
    for (let place = leads.starts[term] ?? 0; place < (leads.starts[term + 1] ?? 0); place += 1) {
      const order = leads.lists[place] ?? 0;
      lead[order] = (lead[order] ?? 0) + weight;
    }
    if (count === 0) continue;
    const first = texts.starts[term] ?? 0;
    let previous = -1;
    for (let place = first; place < first + count; place += 1) {
      const order = texts.lists[place] ?? 0;
      addHeld(held[order], run, weight, previous);
      previous = order;
    }
    // Held by all texts together after the first that holds it, and up to the last.
    const behind = (texts.lists[first] ?? 0) + 1;
    before[behind] = (before[behind] ?? 0) + weight;
    after[previous] = (after[previous] ?? 0) + weight;
  }
  for (let order = 1; order <= size; order += 1) before[order] = (before[order] ?? 0) + (before[order - 1] ?? 0);
  for (let order = size - 1; order >= 0; order -= 1) after[order] = (after[order] ?? 0) + (after[order + 1] ?? 0);
  for (const shares of [lead, before, after]) for (let place = 0; place < shares.length; place += 1) shares[place] = (shares[place] ?? 0) / (mass || 1);
  return { mass: mass || 1, lead, before, after };
}

function addHeld(terms: HeldTerms | undefined, run: number, weight: number, previous: number): void {
  terms?.runs.push(run);
  terms?.weights.push(weight);
  terms?.previous.push(previous);
}

/** For each running text the greatest share of a free line that points at it, because it holds most of that line, 0 … 1. */
export function strongestPointers({ runs, held }: PageHeadlines): number[] {
  const masses = held.map((terms) => {
    const byRun = new Float64Array(runs.length);
    terms.runs.forEach((run, place) => {
      byRun[run] = (byRun[run] ?? 0) + (terms.weights[place] ?? 0);
    });
    return byRun;
  });
  const pointed = held.map(() => 0);
  runs.forEach(({ start, end, gap, heap, below, mass, hasKicker }, index) => {
    const isInPlace = gap < held.length && below === 0 && heap === end - start;
    if (isInPlace || hasKicker || end - start === MOST_LINES) return;
    let most = 0;
    let best = held.length > 0 ? 0 : -1;
    masses.forEach((byRun, order) => {
      const share = (byRun[index] ?? 0) / mass;
      if (share <= most) return;
      most = share;
      best = order;
    });
    if (best >= 0) pointed[best] = Math.max(pointed[best] ?? 0, most);
  });
  return pointed;
}
