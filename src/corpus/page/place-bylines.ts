import type { ArticleDraft } from '../../domain/article.ts';
import { mayBePersonName } from '../../language/find-names.ts';
import { BYLINE_MARK, isPhotographer } from './line-forms.ts';
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
 * Bylines that stand alone belong to the headline right above them, else to the text right below them or the one that they close, else to
 * the headlines printed before them, in their order, else to the longest article without one, else to none. A bare name right below the
 * last text of an article is its byline, too.
 */
export function placeBylines(blocks: readonly PageBlock[], { pieces, drafts, headlineEnds, isPlaced }: SignedArticles): PlacedBylines {
  const bylines = new Map<number, string>();
  const placed = new Set<number>();
  const spare: number[] = [];
  const isUnsigned = (piece: number): boolean => drafts[piece]?.byline === null;
  const add = (piece: number, index: number): void => {
    bylines.set(piece, [bylines.get(piece), nameOf(blocks[index])].filter((name) => name !== undefined).join(' '));
    placed.add(index);
  };
  const waiting: number[] = [];
  blocks.forEach(({ role, text }, index) => {
    const isBareName = role === 'display' && !isPlaced(index) && isNames(text);
    if ((role !== 'byline' || isPhotographer(text)) && !isBareName) return;
    const owners = isBareName ? [closedBy(index)] : [headlinedBy(index), openedBy(index), closedBy(index)];
    const piece = owners.find((own) => own >= 0 && isUnsigned(own));
    if (piece !== undefined) add(piece, index);
    else if (!isBareName) waiting.push(index);
  });
  const isOpen = (piece: number): boolean => isUnsigned(piece) && drafts[piece]?.dateline === null && !bylines.has(piece);
  // From the last name backwards: each belongs to the nearest headline before it that has none yet.
  for (const index of waiting.toReversed()) {
    const piece = nearestHeadline(headlineEnds, index, isOpen) ?? longestOf(drafts, isOpen);
    if (piece === undefined) spare.push(index);
    else add(piece, index);
  }
  return { bylines, placed, spare };

  function headlinedBy(index: number): number {
    return headlineEnds.findIndex((end) => end !== null && end < index && index - end - 1 <= MOST_BETWEEN.headline && !has(['body'], end, index));
  }

  function openedBy(index: number): number {
    return pieces.findIndex(([first = -1]) => first > index && first - index - 1 <= MOST_BETWEEN.text && !has(['body', 'display'], index, first));
  }

  function closedBy(index: number): number {
    return pieces.findIndex((piece) => piece.at(-1) === index - 1);
  }

  function has(roles: readonly BlockRole[], start: number, end: number): boolean {
    return blocks.slice(start + 1, end).some(({ role }) => roles.includes(role));
  }
}

function isNames(text: string): boolean {
  return text.split(/\s+/u).every(mayBePersonName);
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
