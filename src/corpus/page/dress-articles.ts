import type { ArticleDraft } from '../../domain/article.ts';
import { createPieceFinder, type PieceFinder } from './piece-finder.ts';
import type { PageVocabulary } from './page-vocabulary.ts';
import { joinPlaced, slicePlaced, type PlacedText } from '../placed-text.ts';
import type { PageDrafts } from '../readers/reader.ts';
import { authorOf, BYLINE_MARK, OPENING, SUBHEAD } from './line-forms.ts';
import type { PageBlock } from './page-block.ts';

/** The parts of an article that were found by searching the page, as indices of its blocks. */
export interface BareArticle {
  /** Its running texts in their order. */
  readonly body: readonly number[];
  /** The lines of its headline, one after the other; empty when the page prints none. */
  readonly headline: readonly number[];
  /** A line that belongs to the headline: above it (引题), else below it (副题), or null. */
  readonly kicker: number | null;
  /** How sure the headline is, 0 … 1. */
  readonly confidence: number;
}

/** A draft whose paragraphs still know their places. */
type PlacedDraft = ArticleDraft & { readonly placed: readonly PlacedText[] };

/**
 * Gives each article what stands around it: section headings, byline, dateline, captions.
 * @param vocabulary of the page, where it was looked through before
 */
export function dressArticles(blocks: readonly PageBlock[], found: readonly BareArticle[], vocabulary?: PageVocabulary): PageDrafts {
  const articles = found.map((article) => ({ ...article, kicker: article.kicker ?? subheadOf(blocks, article) }));
  const pieces = articles.map(({ body }) => body);
  const used = new Set(articles.flatMap(({ headline, kicker }) => (kicker === null ? headline : [kicker, ...headline])));
  const nearest = nearestBodies(blocks);
  const headings = sectionHeadings(blocks, pieces, nearest);
  for (const index of used) headings.delete(index);
  const drafts = articles.map((article) => draftOf(blocks, article, headings));
  const texts = pieces.map((piece) => piece.map((index) => blocks[index]?.text ?? ''));
  const { captions, leftOver } = placeRest(blocks, (index) => used.has(index) || headings.has(index), () => createPieceFinder(texts, vocabulary));
  const headlines = new Map(articles.flatMap(({ headline }, index) => (headline.length === 0 ? [] : [[index, headline.at(-1) ?? 0] as const])));
  const { bylines, spare } = placeBylines(blocks, pieces, drafts, { headlines, next: nearest.next });
  return {
    drafts: drafts.map(({ placed, ...draft }, index) => {
      const own = captions.get(index) ?? [];
      const { places } = joinPlaced([...placed, ...own], '\n');
      return { ...draft, byline: draft.byline ?? bylines.get(index) ?? null, captions: own.map(({ text }) => text), places };
    }),
    leftOver: [...leftOver, ...spare].toSorted((a, b) => a - b).map((index) => blocks[index]?.text ?? ''),
  };
}

/** The line behind a dash below the headline, as the index of a block, or null. */
function subheadOf(blocks: readonly PageBlock[], { headline }: BareArticle): number | null {
  const last = headline.at(-1);
  if (last === undefined) return null;
  const below = blocks[last + 1];
  return below !== undefined && below.role !== 'body' && SUBHEAD.test(below.text) ? last + 1 : null;
}

function draftOf(blocks: readonly PageBlock[], { body, headline, kicker, confidence }: BareArticle, headings: ReadonlyMap<number, number>): PlacedDraft {
  const printed = joinPlaced(headline.flatMap((index) => blocks[index] ?? []));
  const named = headline.length > 0;
  return {
    title: named ? printed.text : null,
    titlePlaces: named ? printed.places : null,
    titleConfidence: confidence,
    subtitle: kicker === null ? null : (blocks[kicker]?.text ?? null),
    ...dressBody(blocks, body, headings),
    captions: [],
    places: null,
  };
}

/** A stand-alone line or two between paragraphs of one piece is a section heading. */
function sectionHeadings(blocks: readonly PageBlock[], pieces: readonly (readonly number[])[], { previous, next }: NearestBodies): Map<number, number> {
  const pieceOf = new Map(pieces.flatMap((piece, index) => piece.map((block) => [block, index] as const)));
  const headings = new Map<number, number>();
  blocks.forEach((block, index) => {
    if (block.role !== 'display') return;
    const before = previous[index] ?? -1;
    const after = next[index] ?? -1;
    const piece = pieceOf.get(before);
    if (piece !== undefined && piece === pieceOf.get(after) && after - before <= 3) headings.set(index, piece);
  });
  return headings;
}

/** For each block the index of the running text before it, and after it, or −1. */
interface NearestBodies {
  readonly previous: readonly number[];
  readonly next: readonly number[];
}

function nearestBodies(blocks: readonly PageBlock[]): NearestBodies {
  const before = (order: readonly number[]): number[] => {
    const nearest: number[] = [];
    let last = -1;
    for (const index of order) {
      nearest[index] = last;
      if (blocks[index]?.role === 'body') last = index;
    }
    return nearest;
  };
  const order = [...blocks.keys()];
  return { previous: before(order), next: before(order.toReversed()) };
}

/** Paragraphs under their headings; the opening and the author's name are taken off. */
function dressBody(
  blocks: readonly PageBlock[],
  piece: readonly number[],
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
      byline = byline === null ? author : `${byline} ${author}`;
      text = text.slice(0, text.lastIndexOf(author)).replace(/[（(\s]+$/u, '');
    }
    const block = blocks[index] ?? { text, places: null };
    placed.push(text.length === block.text.length ? block : slicePlaced(block, start, start + text.length));
    return { text, heading };
  });
  return { paragraphs, placed, dateline, byline };
}

/**
 * Bylines that stand alone: right above a piece without one, else of the headlines printed before them, in their order,
 * else of the longest pieces without one, else of none (`spare`, as indices of blocks).
 * @param headlines place of the last line of each piece's headline, where it has one
 * @param next for each block the running text after it
 */
function placeBylines(
  blocks: readonly PageBlock[],
  pieces: readonly (readonly number[])[],
  drafts: readonly ArticleDraft[],
  { headlines, next }: Pick<NearestBodies, 'next'> & { readonly headlines: ReadonlyMap<number, number> },
): { bylines: Map<number, string>; spare: number[] } {
  const placed = new Map<number, string>();
  const waiting: number[] = [];
  const spare: number[] = [];
  for (const index of blocks.keys()) {
    if (blocks[index]?.role !== 'byline') continue;
    const body = next[index] ?? -1;
    const below = pieces.findIndex((piece) => piece[0] === body);
    if (below < 0 || body - index > 3 || drafts[below]?.byline !== null) waiting.push(index);
    else placed.set(below, [placed.get(below), nameOf(blocks[index])].filter((part) => part !== undefined).join(' '));
  }
  const isOpen = (piece: number): boolean => drafts[piece]?.byline === null && drafts[piece]?.dateline === null && !placed.has(piece);
  // From the last name backwards: each belongs to the nearest headline before it that has none yet.
  for (const index of waiting.toReversed()) {
    const before = [...headlines].filter(([piece, place]) => place < index && isOpen(piece)).toSorted((a, b) => b[1] - a[1])[0]?.[0];
    const piece = before ?? longestOf(drafts, isOpen);
    if (piece === undefined) spare.push(index);
    else placed.set(piece, nameOf(blocks[index]));
  }
  return { bylines: placed, spare };
}

function nameOf(block: PageBlock | undefined): string {
  return (block?.text ?? '').replace(BYLINE_MARK, '');
}

function longestOf(drafts: readonly ArticleDraft[], isOpen: (piece: number) => boolean): number | undefined {
  const length = ({ paragraphs }: ArticleDraft): number => paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const open = drafts.flatMap((draft, piece) => (isOpen(piece) ? [{ piece, length: length(draft) }] : []));
  return open.toSorted((a, b) => b.length - a.length)[0]?.piece;
}

/**
 * Captions and lines that became no headline go to the piece they share most with; furniture is left over, as indices of blocks.
 * @param isPlaced whether a block is a headline or a section heading
 */
function placeRest(
  blocks: readonly PageBlock[],
  isPlaced: (index: number) => boolean,
  findPieces: () => PieceFinder,
): { captions: Map<number, PageBlock[]>; leftOver: number[] } {
  let finder: PieceFinder | null = null;
  const captions = new Map<number, PageBlock[]>();
  const leftOver: number[] = [];
  blocks.forEach((block, index) => {
    if (block.role === 'furniture') leftOver.push(index);
    const isRest = (block.role === 'caption' || block.role === 'display') && !isPlaced(index);
    if (!isRest) return;
    finder ??= findPieces();
    const piece = finder.nearest(block.text);
    if (piece < 0) leftOver.push(index);
    else captions.set(piece, [...(captions.get(piece) ?? []), block]);
  });
  return { captions, leftOver };
}
