import type { ArticleDraft } from '../domain/article.ts';
import { findEntityHeads } from '../language/named-entities.ts';
import { assignHeadlines, readsLikeCaption, type HeadlineAssignment, type HeadlineLine } from './assign-headlines.ts';
import { readPageText } from './clean-text.ts';
import { cutPieces, MOST_PARAGRAPHS, type CutCandidate } from './cut-pieces.ts';
import { authorOf, OPENING, opensPiece, pageBlocks, type PageBlock } from './page-blocks.ts';
import type { PageReading } from './page-reading.ts';
import { joinPlaced, slicePlaced, type PlacedText } from './placed-text.ts';
import { createPieceFinder, pageTerms, termWeights } from './page-terms.ts';
import { makeArticle } from './read-article.ts';
import type { PageDrafts } from './readers/reader.ts';

/** So many stand-alone lines on one heap are the headlines of a page, not the headings of an article. */
const LEAST_HEAP = 4;
/**
 * Evidence for the beginning of an article at a paragraph, in nats; found by random search on generated pages and the
 * development pages (`npm run eval:pages`).
 */
const EVIDENCE = {
  /** It begins as news items do. */
  lead: 5,
  /** The paragraph before begins as their last ones do. */
  closing: 2,
  /** It holds most of a headline printed elsewhere; times the share above {@link LEAST_SHARE}. */
  headline: 43,
  /** A stand-alone line before it, or several. */
  display: 1.7,
  displays: 27,
  /** A stand-alone line before it tells of what follows and not of what went before; times the difference. */
  inPlace: 37,
  /** Another subject begins here; the same one goes on. A page seldom has two articles on one subject side by side. */
  otherSubject: 29,
  sameSubject: -500,
  /** The column changes its width. */
  column: 35,
} as const;
const LEAST_SHARE = 0.14;
const SUBJECT_EVIDENCE = { same: EVIDENCE.sameSubject, other: EVIDENCE.otherSubject } as const;
/** How news items begin. */
const LEAD = /^(?:近日|日前|近期|昨日|昨天|前不久|\d{1,2}月\d{1,2}日|(?:上周|本周|今年|去年)[^，。]{0,8}，|[^，。]{2,14}(?:近日|日前|昨日|昨天))/u;
/** How their last paragraph begins. */
const CLOSING = /^(?:下一步|据悉|据了解|未来|接下来|今后|目前)/u;
/** Provinces stand above the places news are about. */
const PROVINCE = /^(?:山东|河北|河南|山西|陕西|江苏|浙江|安徽|福建|江西|湖北|湖南|广东|广西|海南|四川|贵州|云南|甘肃|青海|辽宁|吉林|台湾|宁夏|新疆|西藏|内蒙)$/u;
/** Paragraphs on each side whose subjects are compared. */
const WINDOW = 3;

/** The articles of a page of text, whole, as `npm run inspect` and the evaluation of pages want them. */
export function readPage(text: string, file: string): PageReading {
  const { drafts, leftOver } = segmentPage(pageBlocks(readPageText(text)));
  return { articles: drafts.map((draft, place) => makeArticle(draft, file, place)), leftOver };
}

/** The articles of a page, from its blocks. */
export function segmentPage(blocks: readonly PageBlock[]): PageDrafts {
  return dressPieces(blocks, findPieces(blocks));
}

/** True for a text of several articles, or of one with the marks of a printed page around it. */
export function isNewspaperPage(blocks: readonly PageBlock[], isPrinted: boolean): boolean {
  const count = (role: PageBlock['role']): number => blocks.filter((block) => block.role === role).length;
  return isPrinted || count('furniture') > 0 || blocks.filter(({ text }) => opensPiece(text)).length > 1;
}

/** Indices of the body blocks of one article. */
type Piece = number[];

/** Cuts the running text of a page into articles: at marks where there are any, else where the words change. */
function findPieces(blocks: readonly PageBlock[]): Piece[] {
  const bodies = blocks.flatMap((block, index) => (block.role === 'body' ? [index] : []));
  const texts = bodies.map((index) => blocks[index]?.text ?? '');
  // A text of so many paragraphs is cut at its marks only: nobody asks for more evidence.
  const weigh = bodies.length > MOST_PARAGRAPHS ? (): number => 0 : createWeighing(blocks, texts);
  const candidates = bodies.map((here, order): CutCandidate => {
    const before = bodies[order - 1];
    const isMarked = before === undefined || hasMark(blocks, before, here);
    return { text: texts[order] ?? '', beginning: isMarked ? 'must' : weigh(order, before, here) };
  });
  return cutPieces(candidates).map((piece) => piece.map((order) => bodies[order] ?? 0));
}

/** Sums up what speaks for an article to begin at a paragraph, in nats. */
function createWeighing(blocks: readonly PageBlock[], texts: readonly string[]) {
  const headlined = pointedAt(freeLines(blocks), texts);
  const subjects = repeatedSubjects(texts);
  return (order: number, before: number, here: number): number => {
    const displays = blocks.slice(before + 1, here).filter(({ role }) => role === 'display');
    const subject = subjectEvidence(subjects, order);
    const above = texts.slice(Math.max(0, order - WINDOW), order);
    const below = texts.slice(order, order + WINDOW);
    return (
      (LEAD.test(texts[order] ?? '') ? EVIDENCE.lead : 0) +
      (CLOSING.test(texts[order - 1] ?? '') ? EVIDENCE.closing : 0) +
      Math.max(0, (headlined.get(order) ?? 0) - LEAST_SHARE) * EVIDENCE.headline +
      Math.max(0, ...displays.map((display) => leadsTo(display.text, above, below))) * EVIDENCE.inPlace +
      (displays.length > 1 ? EVIDENCE.displays : displays.length * EVIDENCE.display) +
      (subject === null ? 0 : SUBJECT_EVIDENCE[subject]) +
      (changesColumn(blocks[before], blocks[here]) ? EVIDENCE.column : 0)
    );
  };
}

/** Lines of the heaps that headlines and captions are printed in, away from the text they belong to. */
function freeLines(blocks: readonly PageBlock[]): string[] {
  return blocks.flatMap(({ role, text }, index) => {
    const isInPlace = blocks[index + 1]?.role === 'body' && blocks[index - 1]?.role !== 'display';
    return role === 'display' && !isInPlace && text.length > 4 ? [text] : [];
  });
}

/** How much more of a stand-alone line the text below it holds than the text above, −1 … 1; short lines tell nothing. */
function leadsTo(line: string, above: readonly string[], below: readonly string[]): number {
  if (line.length < 7) return 0;
  const wanted = [...pageTerms(line)];
  const share = (held: ReadonlySet<string>): number => wanted.filter((term) => held.has(term)).length / (wanted.length || 1);
  return share(pageTerms(below.join('\n'))) - share(pageTerms(above.join('\n')));
}

/** Two paragraphs of several lines whose columns differ in width. */
function changesColumn(before: PageBlock | undefined, here: PageBlock | undefined): boolean {
  if (before === undefined || here === undefined || before.lines < 3 || here.lines < 3) return false;
  return Math.abs(before.width.most - here.width.most) >= 3;
}

/** What a page prints between two articles. */
function hasMark(blocks: readonly PageBlock[], before: number, here: number): boolean {
  const between = blocks.slice(before + 1, here);
  const heap = between.filter(({ role }) => role === 'display' || role === 'caption').length;
  return (
    opensPiece(blocks[here]?.text ?? '') ||
    blocks[here]?.opensFrame === true ||
    authorOf(blocks[before]?.text ?? '') !== null ||
    between.some(({ role }) => role === 'furniture' || role === 'byline') ||
    heap >= LEAST_HEAP
  );
}

/** For each stand-alone line the paragraph that holds most of it, if one clearly does: its lead. Paragraph → strength 0 … 1. */
function pointedAt(lines: readonly string[], paragraphs: readonly string[]): Map<number, number> {
  const terms = paragraphs.map(pageTerms);
  const weights = termWeights(terms);
  const pointed = new Map<number, number>();
  for (const line of lines) {
    const wanted = pageTerms(line);
    const total = [...wanted].reduce((sum, term) => sum + (weights.get(term) ?? Math.log(1 + paragraphs.length)), 0);
    const shares = terms.map((held) => [...wanted].reduce((sum, term) => sum + (held.has(term) ? (weights.get(term) ?? 0) : 0), 0) / (total || 1));
    const best = shares.indexOf(Math.max(...shares, 0));
    if (best >= 0) pointed.set(best, Math.max(pointed.get(best) ?? 0, shares[best] ?? 0));
  }
  return pointed;
}

/**
 * A subject ("淄博") that is over here while another ("西安") begins speaks for a new article;
 * one that was spoken of last and is spoken of next against it, however many paragraphs name none.
 */
function subjectEvidence(subjects: readonly (readonly string[])[], order: number): 'other' | 'same' | null {
  const last = subjects.slice(0, order).filter((named) => named.length > 0).slice(-WINDOW).flat();
  const next = subjects.slice(order).filter((named) => named.length > 0).slice(0, WINDOW).flat();
  if (last.some((subject) => next.includes(subject))) return 'same';
  const left = mostFrequent(subjects.slice(Math.max(0, order - WINDOW), order).flat());
  const right = mostFrequent(subjects.slice(order, order + WINDOW).flat());
  if (left === null || right === null) return null;
  const isOver = !subjects.slice(order).flat().includes(left);
  const isNew = !subjects.slice(0, order).flat().includes(right);
  return isOver && isNew && subjects[order]?.includes(right) === true ? 'other' : null;
}

/** The subjects of each paragraph that the page speaks of more than once. */
function repeatedSubjects(texts: readonly string[]): string[][] {
  const found = texts.map((text) => findEntityHeads(text).filter((subject) => !PROVINCE.test(subject)));
  const counts = new Map<string, number>();
  for (const subject of found.flat()) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  return found.map((named) => named.filter((subject) => (counts.get(subject) ?? 0) > 1));
}

/** The value that occurs at least twice and more often than any other, or null. */
function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** Gives each piece its headline, section headings, byline and captions. */
function dressPieces(blocks: readonly PageBlock[], pieces: readonly Piece[]): PageDrafts {
  const pieceOf = new Map(pieces.flatMap((piece, index) => piece.map((block) => [block, index] as const)));
  const headings = sectionHeadings(blocks, pieceOf);
  const free = blocks.flatMap((block, index) => (block.role === 'display' ? [index] : []));
  const bodyTexts = pieces.map((piece) => piece.map((index) => blocks[index]?.text ?? '').join('\n'));
  const lines = free.map((index): HeadlineLine => {
    const body = nextBody(blocks, index);
    const below = pieceOf.get(body);
    // Of several lines above a text the last one is next to it; the others are reached through it.
    const isNext = below !== undefined && pieces[below]?.[0] === body && !blocks.slice(index + 1, body).some(({ role }) => role === 'display');
    const { text = '', doubled = false } = blocks[index] ?? {};
    return { text, place: index, above: isNext ? below : null, doubled, inside: headings.has(index) };
  });
  const assigned = assignHeadlines(lines, bodyTexts).map((assignment, _, all) => belowKicker(assignment, lines, all));
  const used = new Set(assigned.flatMap((assignment) => assignment.lines.map((line) => free[line] ?? -1)));
  for (const index of used) headings.delete(index);
  const drafts = pieces.map((piece, index): ArticleDraft & { readonly placed: readonly PlacedText[] } => {
    const headline = assigned.find(({ body }) => body === index);
    const printed = joinPlaced((headline?.lines ?? []).flatMap((line) => blocks[free[line] ?? -1] ?? []));
    return {
      title: headline === undefined ? null : printed.text,
      titlePlaces: headline === undefined ? null : printed.places,
      titleConfidence: headline?.confidence ?? 0,
      subtitle: null,
      ...dressBody(blocks, piece, headings),
      captions: [],
      places: null,
    };
  });
  const subtitles = placeSubtitles(blocks, free, headings, assigned, used);
  const { captions, leftOver } = placeRest(blocks, used, headings, bodyTexts);
  const headlinePlaces = new Map(assigned.map(({ body, lines: own }) => [body, free[own.at(-1) ?? 0] ?? 0] as const));
  const bylines = placeBylines(blocks, pieces, drafts, headlinePlaces);
  return {
    drafts: drafts.map(({ placed, ...draft }, index) => {
      const own = captions.get(index) ?? [];
      const { places } = joinPlaced([...placed, ...own], '\n');
      return { ...draft, subtitle: subtitles.get(index) ?? null, byline: draft.byline ?? bylines.get(index) ?? null, captions: own.map(({ text }) => text), places };
    }),
    leftOver,
  };
}

/** Of two lines one above the other the lower is the headline: what stands above it is its kicker. */
function belowKicker(assignment: HeadlineAssignment, lines: readonly HeadlineLine[], all: readonly HeadlineAssignment[]): HeadlineAssignment {
  const [line, ...more] = assignment.lines;
  const below = (line ?? 0) + 1;
  const isFree = !all.some((other) => other.lines.includes(below));
  const own = lines[line ?? 0];
  const next = lines[below];
  if (more.length > 0 || !isFree || own === undefined || next === undefined || next.place !== own.place + 1) return assignment;
  const isHeadline = next.text.length >= 7 && !readsLikeCaption(next.text) && (next.doubled || !own.doubled) && own.above === null;
  return isHeadline ? { ...assignment, lines: [below] } : assignment;
}

/**
 * A free line right above or below a headline belongs to it (引题, 副题).
 * Lines that are taken are added to `used`.
 */
function placeSubtitles(
  blocks: readonly PageBlock[],
  free: readonly number[],
  headings: ReadonlyMap<number, number>,
  assigned: readonly HeadlineAssignment[],
  used: Set<number>,
): Map<number, string> {
  const owner = new Map(assigned.flatMap(({ body, lines }) => lines.map((line) => [free[line] ?? -1, body] as const)));
  const subtitles = new Map<number, string>();
  for (const index of free) {
    if (used.has(index) || headings.has(index)) continue;
    // A line above its headline (引题) is the usual case.
    const body = owner.get(index + 1) ?? owner.get(index - 1);
    if (body === undefined || subtitles.has(body)) continue;
    subtitles.set(body, blocks[index]?.text ?? '');
    used.add(index);
  }
  return subtitles;
}

/** A stand-alone line or two between paragraphs of one piece is a section heading. */
function sectionHeadings(blocks: readonly PageBlock[], pieceOf: ReadonlyMap<number, number>): Map<number, number> {
  const headings = new Map<number, number>();
  blocks.forEach((block, index) => {
    if (block.role !== 'display') return;
    const before = previousBody(blocks, index);
    const after = nextBody(blocks, index);
    const piece = pieceOf.get(before);
    if (piece !== undefined && piece === pieceOf.get(after) && after - before <= 3) headings.set(index, piece);
  });
  return headings;
}

/** Index of the running text before a block, or −1. */
function previousBody(blocks: readonly PageBlock[], index: number): number {
  return nearestBodies(blocks).previous[index] ?? -1;
}

/** Index of the running text after a block, or −1. */
function nextBody(blocks: readonly PageBlock[], index: number): number {
  return nearestBodies(blocks).next[index] ?? -1;
}

interface NearestBodies {
  readonly previous: readonly number[];
  readonly next: readonly number[];
}

/** Asked for every block of a page: looking for the neighbours anew each time would take quadratic time. */
const nearestBodiesOf = new WeakMap<readonly PageBlock[], NearestBodies>();

function nearestBodies(blocks: readonly PageBlock[]): NearestBodies {
  const known = nearestBodiesOf.get(blocks);
  if (known !== undefined) return known;
  let last = -1;
  const previous = blocks.map(({ role }, index) => {
    const before = last;
    if (role === 'body') last = index;
    return before;
  });
  last = -1;
  const next = blocks
    .map((_, index) => blocks.length - 1 - index)
    .map((index) => {
      const after = last;
      if (blocks[index]?.role === 'body') last = index;
      return after;
    })
    .toReversed();
  nearestBodiesOf.set(blocks, { previous, next });
  return { previous, next };
}

/** Paragraphs under their headings; the opening and the author's name are taken off. */
function dressBody(
  blocks: readonly PageBlock[],
  piece: Piece,
  headings: ReadonlyMap<number, number>,
): Pick<ArticleDraft, 'paragraphs' | 'dateline' | 'byline'> & { readonly placed: readonly PlacedText[] } {
  let heading: string | null = null;
  let dateline: string | null = null;
  let byline: string | null = null;
  const placed: PlacedText[] = [];
  const paragraphs = piece.map((index, order) => {
    const above = [index - 2, index - 1].filter((other) => headings.has(other) && (piece[order - 1] ?? -1) < other);
    if (above.length > 0) heading = above.map((other) => blocks[other]?.text ?? '').join(' ');
    let text = blocks[index]?.text ?? '';
    let start = 0;
    const opening = order === 0 ? OPENING.exec(text) : null;
    if (opening !== null) {
      const inBrackets = /[（(](?<names>[^）)]+)[）)]/u.exec(opening[0])?.groups?.['names'];
      dateline = opening[0].replace(/[（(].*/u, '').trim();
      byline = inBrackets ?? byline;
      start = opening[0].length;
      text = text.slice(start);
    }
    const author = order === piece.length - 1 ? authorOf(text) : null;
    if (author !== null) {
      byline ??= author;
      text = text.slice(0, text.lastIndexOf(author)).replace(/[（(\s]+$/u, '');
    }
    placed.push(slicePlaced(blocks[index] ?? { text, places: null }, start, start + text.length));
    return { text, heading };
  });
  return { paragraphs, placed, dateline, byline };
}

/**
 * Bylines that stand alone: right above a piece, else of the headlines printed before them, in their order,
 * else of the longest pieces without one.
 * @param headlines place of the last line of each piece's headline, where it has one
 */
function placeBylines(
  blocks: readonly PageBlock[],
  pieces: readonly Piece[],
  drafts: readonly ArticleDraft[],
  headlines: ReadonlyMap<number, number>,
): Map<number, string> {
  const placed = new Map<number, string>();
  const waiting: number[] = [];
  for (const index of blocks.keys()) {
    if (blocks[index]?.role !== 'byline') continue;
    const below = pieces.findIndex((piece) => piece[0] === nextBody(blocks, index));
    if (below < 0 || nextBody(blocks, index) - index > 3) waiting.push(index);
    else placed.set(below, [placed.get(below), nameOf(blocks[index])].filter((part) => part !== undefined).join(' '));
  }
  const isOpen = (piece: number): boolean => drafts[piece]?.byline === null && drafts[piece]?.dateline === null && !placed.has(piece);
  // From the last name backwards: each belongs to the nearest headline before it that has none yet.
  for (const index of waiting.toReversed()) {
    const before = [...headlines].filter(([piece, place]) => place < index && isOpen(piece)).toSorted((a, b) => b[1] - a[1])[0]?.[0];
    const piece = before ?? longestOf(drafts, isOpen);
    if (piece !== undefined) placed.set(piece, nameOf(blocks[index]));
  }
  return placed;
}

function nameOf(block: PageBlock | undefined): string {
  return (block?.text ?? '').replace(/^[▶►▷]\s*/u, '');
}

function longestOf(drafts: readonly ArticleDraft[], isOpen: (piece: number) => boolean): number | undefined {
  const length = ({ paragraphs }: ArticleDraft): number => paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const open = drafts.flatMap((draft, piece) => (isOpen(piece) ? [{ piece, length: length(draft) }] : []));
  return open.toSorted((a, b) => b.length - a.length)[0]?.piece;
}

/** Captions and lines that became no headline go to the piece they share most with; furniture is left over. */
function placeRest(
  blocks: readonly PageBlock[],
  used: ReadonlySet<number>,
  headings: ReadonlyMap<number, number>,
  bodies: readonly string[],
): { captions: Map<number, PageBlock[]>; leftOver: string[] } {
  const finder = createPieceFinder(bodies);
  const captions = new Map<number, PageBlock[]>();
  const leftOver: string[] = [];
  blocks.forEach((block, index) => {
    if (block.role === 'furniture') leftOver.push(block.text);
    const isRest = block.role === 'caption' || (block.role === 'display' && !used.has(index) && !headings.has(index));
    if (!isRest) return;
    const piece = finder.nearest(block.text);
    if (piece < 0) leftOver.push(block.text);
    else captions.set(piece, [...(captions.get(piece) ?? []), block]);
  });
  return { captions, leftOver };
}
