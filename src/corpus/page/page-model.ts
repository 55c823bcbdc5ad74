import { findEntityHeads } from '../../language/named-entities.ts';
import { measureCohesion, type PageCohesion } from './page-cohesion.ts';
import { pageTokens } from './page-terms.ts';
import { countTokens, surprisesFrom } from './word-surprise.ts';
import type { PageBlock } from './page-block.ts';
import type { PageTerms } from './page-terms.ts';

/**
 * A page as the search for its articles sees it. Running texts are counted from 0 along the page (`order`);
 * gap `g` lies before running text `g`, the last one after all of them.
 */
export interface PageModel {
  readonly blocks: readonly PageBlock[];
  /** Index of each running text, and of each stand-alone line, among the blocks. */
  readonly bodies: readonly number[];
  readonly displays: readonly number[];
  readonly texts: readonly string[];
  /** Blank lines stand between nearly all lines of the page, so that it means something where there is none. */
  readonly isSpaced: boolean;
  /** The blocks in each gap. */
  readonly gaps: readonly (readonly PageBlock[])[];
  /** All that may be headlines. */
  readonly runs: readonly HeadlineRun[];
  /** For each running text the terms of all runs that it holds; those of runs with a kicker stand with the same lines without. */
  readonly held: readonly (readonly HeldTerm[])[];
  readonly cohesion: PageCohesion;
  /** Subjects that the page names more than once, in each running text. */
  readonly subjects: readonly (readonly string[])[];
  /** Share of the headline terms of the best free line that points at each running text, 0 … 1. */
  readonly pointed: readonly number[];
  /** Logarithm of the number of words that tell, plus one. */
  readonly prior: number;
  /** Whether a word of the running texts goes on from the end of a line to the beginning of another. */
  joins(line: string, next: string): boolean;
  /** How surprising the words of texts `start` … `end` are in an article of their own, in nats. */
  surprise(start: number, end: number): number;
}

/** One to three stand-alone lines one above the other: a headline, with or without the kicker above it. */
export interface HeadlineRun {
  /** Half-open range of stand-alone lines, the kicker included. */
  readonly start: number;
  /** The first line is a kicker (引题). */
  readonly hasKicker: boolean;
  readonly end: number;
  /** The gap it stands in. */
  readonly gap: number;
  /** Sum of the weights of its terms. */
  readonly mass: number;
  /** Stand-alone lines and captions in its gap, and those of them below it. */
  readonly heap: number;
  /** Index of the run of the single line right above it, and right below, or null. */
  readonly lineAbove: number | null;
  readonly lineBelow: number | null;
  readonly below: number;
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

/** The text of a picture that reads like one and cannot be a headline: a sentence, or with the name of who took it. */
const SURE_CAPTION = /[。；]$|[▲▼◀▶△▽]|摄|供图|图片|资料图|^(?:左|右|上|下|中)?图/u;
const HEADLINE_LENGTH = { least: 4, most: 40 };
/** A headline takes at most so many lines. */
const MOST_LINES = 3;
/** Headlines tell what the beginning tells, in UTF-16 units. */
const LEAD_LENGTH = 120;
const HAN = /\p{Script=Han}/gu;
/** What a single character tells against a pair: headlines shorten words (蟹 for 螃蟹). */
const SINGLE = 0.5;
/** A term that no text holds weighs as if this many did. */
const ABSENT_COUNT = 0.7;
/** Provinces stand above the places news are about. */
const PROVINCE = /^(?:山东|河北|河南|山西|陕西|江苏|浙江|安徽|福建|江西|湖北|湖南|广东|广西|海南|四川|贵州|云南|甘肃|青海|辽宁|吉林|台湾|宁夏|新疆|西藏|内蒙)$/u;

export function createPageModel(blocks: readonly PageBlock[]): PageModel {
  const bodies = placesOf(blocks, 'body');
  const displays = blocks.flatMap((block, index) => (mayBeHeadline(block) ? [index] : []));
  const texts = bodies.map((index) => blocks[index]?.text ?? '');
  const gaps = Array.from({ length: texts.length + 1 }, (_, gap) => blocks.slice(gap === 0 ? 0 : (bodies[gap - 1] ?? 0) + 1, bodies[gap] ?? blocks.length));
  const lists = texts.map(pageTokens);
  const sets = lists.map((list) => new Set(list));
  const { ids, terms } = numberTerms(sets);
  const wide = texts.map((text, order) => withSingles(sets[order], text));
  const leads = texts.map((text, order) => (text.length <= LEAD_LENGTH ? wide[order] : undefined) ?? headlineTerms(text.slice(0, LEAD_LENGTH)));
  const headlines = headlineRuns({ blocks, bodies, displays, gaps }, wide, leads);
  const { tokens, vocabulary, total } = countTokens(lists);
  const rows = new Map<number, Float64Array>();
  return {
    blocks,
    bodies,
    displays,
    texts,
    isSpaced: blocks.some(({ tight }) => tight),
    gaps,
    ...headlines,
    cohesion: measureCohesion(terms),
    subjects: repeatedSubjects(texts),
    pointed: strongestPointers(headlines),
    prior: Math.log(total + 1),
    joins: (line, next) => ids.has((line.at(-1) ?? '') + (next.at(0) ?? '')),
    surprise(start, end) {
      const row = rows.get(start) ?? surprisesFrom(tokens, vocabulary, start);
      rows.set(start, row);
      return row[end] ?? 0;
    },
  };
}

/** The lines of a headline as they are printed, without its kicker. */
export function linesOf({ blocks, displays }: Pick<PageModel, 'blocks' | 'displays'>, { start, end, hasKicker }: Pick<HeadlineRun, 'start' | 'end' | 'hasKicker'>): PageBlock[] {
  return displays.slice(hasKicker ? start + 1 : start, end).flatMap((index) => blocks[index] ?? []);
}

/** A stand-alone line, or one that was taken for the text of a picture and may be none. */
function mayBeHeadline({ role, text }: PageBlock): boolean {
  return role === 'display' || (role === 'caption' && text.length >= HEADLINE_LENGTH.least && text.length <= HEADLINE_LENGTH.most && !SURE_CAPTION.test(text));
}

function placesOf(blocks: readonly PageBlock[], role: PageBlock['role']): number[] {
  return blocks.flatMap((block, index) => (block.role === role ? [index] : []));
}

function numberTerms(sets: readonly ReadonlySet<string>[]): { ids: Map<string, number>; terms: PageTerms } {
  const ids = new Map<string, number>();
  const counts: number[] = [];
  const held = sets.map((set) =>
    Int32Array.from(set, (term) => {
      const id = ids.get(term) ?? ids.size;
      ids.set(term, id);
      counts[id] = (counts[id] ?? 0) + 1;
      return id;
    }),
  );
  return { ids, terms: { held, weights: Float64Array.from(counts, (count) => Math.log(1 + sets.length / count)) } };
}

type Lines = Pick<PageModel, 'blocks' | 'bodies' | 'displays' | 'gaps'>;

/** @param sets the terms of each running text, single characters among them */
function headlineRuns(page: Lines, sets: readonly ReadonlySet<string>[], leads: readonly ReadonlySet<string>[]): Pick<PageModel, 'runs' | 'held'> {
  const { bodies, displays, gaps } = page;
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

/** For each free line the text that holds most of it: its lead. */
function strongestPointers({ runs, held }: Pick<PageModel, 'runs' | 'held'>): number[] {
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

function repeatedSubjects(texts: readonly string[]): string[][] {
  const found = texts.map((text) => findEntityHeads(text).filter((subject) => !PROVINCE.test(subject)));
  const counts = new Map<string, number>();
  for (const subject of found.flat()) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  return found.map((named) => named.filter((subject) => (counts.get(subject) ?? 0) > 1));
}
