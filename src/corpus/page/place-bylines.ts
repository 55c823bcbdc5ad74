import type { ArticleDraft } from '../../domain/article.ts';
import { BYLINE_MARK, isPhotographer } from './line-forms.ts';
import { isNames } from './name-lines.ts';
import type { BlockRole, PageBlock } from './page-block.ts';

/** The articles of a page as far as bylines look at them; all lists have one entry for each article. */
export interface SignedArticles {
  /** Their running texts, as indices of blocks. */
  readonly pieces: readonly (readonly number[])[];
  readonly drafts: readonly Pick<ArticleDraft, 'byline' | 'dateline' | 'paragraphs'>[];
  /** Index of the last line of each headline, or of the line below it that explains it; null without one. */
  readonly headlineEnds: readonly (number | null)[];
  /** Whether a block is a headline, a kicker or a section heading. */
  readonly isPlaced: (index: number) => boolean;
}

/** A byline may have so many lines between it and the headline, or the text, that it belongs to. */
const MOST_BETWEEN = { headline: 1, text: 2 };

export interface PlacedBylines {
  /** By the index of the article. */
  readonly bylines: ReadonlyMap<number, string>;
  /** Blocks that are bylines of some article, and those that are nobody's. */
  readonly placed: ReadonlySet<number>;
  readonly spare: readonly number[];
}

/**
 * Bylines that stand alone belong to the headline right above them (where several of both stand together, in their order), else to the
 * text right below them or the one that they close, else to the headlines printed before them, in their order, else to the longest
 * article without one, else to none. A bare name right below the last text of an article is its byline, too.
 */
export function placeBylines(blocks: readonly PageBlock[], { pieces, drafts, headlineEnds, isPlaced }: SignedArticles): PlacedBylines {
  const owners = new Map<number, number>();
  const isUnsigned = (piece: number): boolean => drafts[piece]?.byline === null;
  const isFree = (piece: number): boolean => isUnsigned(piece) && ![...owners.values()].includes(piece);
  const bylines = [...blocks.keys()].filter((index) => isByline(blocks[index]));
  // From the last name backwards: each belongs to the nearest headline before it that has none yet.
  for (const index of bylines.toReversed()) {
    const piece = [headlinedBy(index), openedBy(index), closedBy(index)].find((own) => own >= 0 && isUnsigned(own));
    if (piece !== undefined) owners.set(index, piece);
  }
  for (const [index, block] of blocks.entries()) {
    const piece = block.role === 'display' && !isPlaced(index) && isNames(block.text) ? closedBy(index) : -1;
    if (piece >= 0 && isFree(piece)) owners.set(index, piece);
  }
  const isOpen = (piece: number): boolean => isFree(piece) && drafts[piece]?.dateline === null;
  for (const index of bylines.filter((own) => !owners.has(own)).toReversed()) {
    const piece = nearestHeadline(headlineEnds, index, isOpen) ?? longestOf(drafts, isOpen);
    if (piece !== undefined) owners.set(index, piece);
  }
  return { bylines: namesOf(blocks, owners), placed: new Set(owners.keys()), spare: bylines.filter((index) => !owners.has(index)) };

  function headlinedBy(index: number): number {
    const near = headlineEnds.flatMap((end, piece) => (end !== null && end < index && isNear(end, index) ? [{ end, piece }] : [])).toSorted((a, b) => b.end - a.end);
    const [nearest] = near;
    const joined = nearest !== undefined && linesBetween(nearest.end, index) === 0 ? nearest.piece : -1;
    return near.find(({ piece }) => isFree(piece))?.piece ?? joined;
  }

  function openedBy(index: number): number {
    return pieces.findIndex(([first = -1]) => first > index && first - index - 1 <= MOST_BETWEEN.text && !has(['body', 'display'], index, first));
  }

  function closedBy(index: number): number {
    return pieces.findIndex((piece) => piece.at(-1) === index - 1);
  }

  function isNear(end: number, index: number): boolean {
    return linesBetween(end, index) <= MOST_BETWEEN.headline && !has(['body'], end, index);
  }

  /** Other bylines do not count. */
  function linesBetween(start: number, end: number): number {
    return blocks.slice(start + 1, end).filter((block) => !isByline(block)).length;
  }

  function has(roles: readonly BlockRole[], start: number, end: number): boolean {
    return blocks.slice(start + 1, end).some(({ role }) => roles.includes(role));
  }
}

function isByline(block: PageBlock | undefined): boolean {
  return block?.role === 'byline' && !isPhotographer(block.text);
}

/** The bylines of each article, in the order of the page. */
function namesOf(blocks: readonly PageBlock[], owners: ReadonlyMap<number, number>): Map<number, string> {
  const names = new Map<number, string>();
  for (const [index, piece] of [...owners].toSorted(([a], [b]) => a - b)) names.set(piece, [names.get(piece), nameOf(blocks[index])].filter((name) => name !== undefined).join(' '));
  return names;
}

function nameOf(block: PageBlock | undefined): string {
  return (block?.text ?? '').replace(BYLINE_MARK, '');
}

function nearestHeadline(ends: SignedArticles['headlineEnds'], index: number, isOpen: (piece: number) => boolean): number | undefined {
  const before = ends.flatMap((end, piece) => (end !== null && end < index && isOpen(piece) ? [{ end, piece }] : []));
  return before.toSorted((a, b) => b.end - a.end)[0]?.piece;
}

function longestOf(drafts: SignedArticles['drafts'], isOpen: (piece: number) => boolean): number | undefined {
  const open = drafts.flatMap(({ paragraphs }, piece) => (isOpen(piece) ? [{ piece, length: paragraphs.reduce((sum, { text }) => sum + text.length, 0) }] : []));
  return open.toSorted((a, b) => b.length - a.length)[0]?.piece;
}
