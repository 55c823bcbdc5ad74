import { dot } from '../../dot.ts';
import { datelineOf, isContinuation, isShouted } from './alphabetic-forms.ts';
import type { BareArticle } from './dress-articles.ts';
import type { PageBlock } from './page-block.ts';
import { programSense } from './text-sense.ts';

/** Paragraphs on either side of a gap that tell whether the subject changes there. */
const REACH = 3;
/** Words say what a text is about from so many letters on; of longer ones the beginning, so that their endings do not count. */
const WORD = { least: 4, most: 6 };
/** A single line of fewer words may be a section heading as well as a headline. */
const LEAST_WORDS = 7;
/** Texts on both sides of a section heading are alike at least as much; more on a page on which all headlines that there are are as short. */
const SAME_SUBJECT = { usual: 0.1, short: 0.15 };
/** A line without a place is the headline of a text that it is so much alike. */
const LIKE_HEADLINE = 0.2;
const SHORTEST_FREE = 3;
/** On a page; more of them are no headlines. */
const MOST_FREE = 40;
/**
 * Where nothing but a headline elsewhere on the page says that an article begins, the texts on both sides are alike at most so much, and
 * the headline is like the text below, so many times as much as like the one above. These bounds were chosen on pages made of
 * `evaluation/invented-english-features.ts`; twice or half of each changes little.
 */
const NEW_SUBJECT = 0.14;
const LIKE_UNMARKED = 0.3;
const CONTRAST = 2;
const MOST_HEADLINE_WORDS = 13;
const MOST_KICKER_WORDS = 3;
/** The headline stands right above its text, or somewhere else on the page and shares words with it. */
const CONFIDENCE = { above: 0.9, moved: 0.4 };

/** A page as its articles are looked for: running texts are counted from 0, gap `g` lies before text `g`. */
interface AlphabeticPage {
  readonly blocks: readonly PageBlock[];
  /** Running texts, as indices of blocks. */
  readonly bodies: readonly number[];
  readonly likeness: Likeness;
}

interface Likeness {
  /** How much texts `g − REACH` … `g − 1` are about what texts `g` … are about, 0 … 1. */
  across(gap: number): number;
  /** How much a line is about what texts `start` … `end` are about, 0 … 1. */
  ofLine(text: string): (start: number, end: number) => number;
}

/** The lines right above a text. */
interface Heading {
  /** As indices of blocks, stand-alone ones only, from top to bottom. */
  readonly run: readonly number[];
  readonly isSigned: boolean;
  readonly isContinued: boolean;
}

/** The articles of a page in a script that sets blanks between words. */
export function findAlphabeticArticles(blocks: readonly PageBlock[]): BareArticle[] {
  const bodies = blocks.flatMap(({ role }, index) => (role === 'body' ? [index] : []));
  const page: AlphabeticPage = { blocks, bodies, likeness: measureLikeness(bodies.map((index) => blocks[index]?.text ?? '')) };
  const headings = bodies.map((_, gap) => headingAbove(page, gap));
  const isSure = headings.map((heading) => isMarked(page, heading));
  const sameSubject = isSure.includes(true) ? SAME_SUBJECT.usual : SAME_SUBJECT.short;
  const changes = (gap: number): boolean => (headings[gap]?.run.length ?? 0) > 0 && page.likeness.across(gap) < sameSubject;
  const marked = bodies.flatMap((_, gap) => (gap === 0 || isSure[gap] === true || changes(gap) ? [gap] : []));
  const above = new Set(headings.flatMap(({ run }) => run));
  const free = [...blocks.keys()].filter((index) => blocks[index]?.role === 'display' && !above.has(index) && countWords(blocks[index]?.text ?? '') >= SHORTEST_FREE);
  const moved = free.length <= MOST_FREE ? placeMoved(page, { headings, marked, free }) : new Map<number, number>();
  const starts = [...new Set([...marked, ...moved.keys()])].toSorted((a, b) => a - b);
  return starts.map((start, order) => ({ body: bodies.slice(start, starts[order + 1]), ...nameArticle(page, start, headings[start]?.run ?? [], moved.get(start)) }));
}

function headingAbove({ blocks, bodies }: AlphabeticPage, gap: number): Heading {
  const body = bodies[gap] ?? 0;
  const above = (bodies[gap - 1] ?? -1) + 1;
  const run: number[] = [];
  let isSigned = datelineOf(blocks[body]?.text ?? '') !== null;
  let isContinued = false;
  for (let index = body - 1; index >= above; index -= 1) {
    const block = blocks[index];
    if (block === undefined) break;
    if (isContinuation(block.text)) isContinued = true;
    else if (block.role === 'byline') isSigned = true;
    else if (block.role === 'display') run.unshift(index);
    else if (run.length > 0) break;
  }
  return { run, isSigned, isContinued };
}

/** Whether an article begins below some lines, whatever the texts are about. */
function isMarked({ blocks }: AlphabeticPage, { run, isSigned, isContinued }: Heading): boolean {
  const words = run.reduce((sum, index) => sum + countWords(blocks[index]?.text ?? ''), 0);
  const lines = run.reduce((sum, index) => sum + (blocks[index]?.lines ?? 0), 0);
  return isSigned || isContinued || words >= LEAST_WORDS || (lines > 1 && words > MOST_KICKER_WORDS);
}

/** What is known of a page when its headlines that stand elsewhere are looked for. */
interface MarkedPage {
  readonly headings: readonly Heading[];
  /** Gaps at which articles begin by what stands there. */
  readonly marked: readonly number[];
  /** Lines that stand above no text, as indices of blocks. */
  readonly free: readonly number[];
}

/**
 * The headlines that do not stand above their texts, by the gap at which these begin: one that is marked and has no headline, or
 * one at which the subject changes. Those that are most alike first.
 */
function placeMoved({ bodies, likeness, blocks }: AlphabeticPage, { headings, marked, free }: MarkedPage): Map<number, number> {
  const pairs = free.flatMap((index) => {
    const likenessTo = likeness.ofLine(blocks[index]?.text ?? '');
    return bodies.flatMap((_, gap) => {
      const heading = headings[gap];
      if (heading === undefined || heading.run.length > 0 || heading.isContinued) return [];
      const begins = marked.includes(gap);
      const end = begins ? (marked.find((other) => other > gap) ?? bodies.length) : gap + REACH;
      const own = likenessTo(gap, end);
      const isTold = begins ? own >= LIKE_HEADLINE : likeness.across(gap) < NEW_SUBJECT && own >= LIKE_UNMARKED && own >= CONTRAST * likenessTo(gap - REACH, gap);
      return isTold ? [{ index, gap, own }] : [];
    });
  });
  const placed = new Map<number, number>();
  for (const { index, gap, own } of pairs.toSorted((a, b) => b.own - a.own)) {
    if (own > 0 && !placed.has(gap) && ![...placed.values()].includes(index)) placed.set(gap, index);
  }
  return placed;
}

function nameArticle(page: AlphabeticPage, start: number, run: readonly number[], moved: number | undefined): Omit<BareArticle, 'body'> {
  if (moved !== undefined) return { headline: [moved], subtitle: null, confidence: CONFIDENCE.moved };
  const [above, below] = run.slice(-2);
  if (above === undefined) return { headline: [], subtitle: null, confidence: 0 };
  if (below === undefined) return { headline: [above], subtitle: null, confidence: CONFIDENCE.above };
  const [headline, subtitle] = headlineOfTwo(page, start, above, below);
  return { headline: [headline], subtitle, confidence: CONFIDENCE.above };
}

/** Which of two lines right above the text at a gap is its headline, and whether the other one is its subtitle. */
function headlineOfTwo({ blocks, likeness }: AlphabeticPage, start: number, above: number, below: number): readonly [headline: number, subtitle: number | null] {
  const [upper, lower] = [blocks[above]?.text ?? '', blocks[below]?.text ?? ''];
  if (isShouted(upper) && !isShouted(lower) && countWords(upper) <= MOST_KICKER_WORDS) return [below, above];
  const likenessTo = likeness.ofLine(upper);
  const isOfBefore = start > 0 && likenessTo(start - REACH, start) > likenessTo(start, start + REACH);
  const isNoHeadline = countWords(upper) > MOST_HEADLINE_WORDS && countWords(lower) <= MOST_HEADLINE_WORDS;
  // What explains a headline is set smaller, in longer lines; shorter ones below it are the headline.
  const isWider = (blocks[below]?.lines ?? 0) > 1 && (blocks[above]?.width.most ?? 0) > (blocks[below]?.width.most ?? 0);
  return isOfBefore || isNoHeadline || isWider ? [below, null] : [above, below];
}

/** Without marks that stand alone. */
function countWords(text: string): number {
  return text.match(/\S*[\p{L}\d]\S*/gu)?.length ?? 0;
}

function measureLikeness(texts: readonly string[]): Likeness {
  const sense = programSense();
  const vectors = texts.map((text) => sense(text));
  const words = texts.map(wordsOf);
  const counts = new Map<string, number>();
  for (const held of words) for (const word of held) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weightOf = (word: string): number => Math.log(1 + texts.length / (counts.get(word) ?? 1));
  const share = (of: ReadonlySet<string>, held: ReadonlySet<string>): number => {
    let [whole, shared] = [0, 0];
    for (const word of of) {
      whole += weightOf(word);
      if (held.has(word)) shared += weightOf(word);
    }
    return whole === 0 ? 0 : shared / whole;
  };
  const together = (start: number, end: number): Set<string> => new Set(words.slice(Math.max(0, start), end).flatMap((held) => [...held]));
  const direction = (start: number, end: number): Float64Array => sumOf(vectors.slice(Math.max(0, start), end));
  const compare = (gap: number): number => {
    const [above, below] = [together(gap - REACH, gap), together(gap, gap + REACH)];
    return Math.max(share(above, below), share(below, above)) * 0.5 + cosine(direction(gap - REACH, gap), direction(gap, gap + REACH)) * 0.5;
  };
  /** Each line without a place asks for all gaps. */
  const compared: number[] = [];
  return {
    across: (gap) => (compared[gap] ??= compare(gap)),
    ofLine(text) {
      const [held, vector] = [wordsOf(text), Float64Array.from(sense(text))];
      return (start, end) => share(held, together(start, end)) * 0.5 + cosine(vector, direction(start, end)) * 0.5;
    },
  };
}

function wordsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => word.length >= WORD.least || /\d/u.test(word)).map((word) => word.slice(0, WORD.most)));
}

function sumOf(vectors: readonly Float32Array[]): Float64Array {
  const sum = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) vector.forEach((value, place) => (sum[place] = (sum[place] ?? 0) + value));
  return sum;
}

function cosine(one: Float64Array, other: Float64Array): number {
  return dot(one, other) / (Math.sqrt(dot(one, one) * dot(other, other)) || 1);
}
