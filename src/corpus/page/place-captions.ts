import { FURNITURE, isBareCredit, isPhotographer } from './line-forms.ts';
import type { PageBlock } from './page-block.ts';
import type { PieceFinder } from './piece-finder.ts';
import type { PiecePlaces } from './piece-places.ts';

/** What captions look at of the articles of a page. */
export interface PicturedArticles {
  readonly places: PiecePlaces;
  /** Whether a block is a headline, a kicker or a section heading. */
  readonly isPlaced: (index: number) => boolean;
}

/** Lines between two texts of one article are its own when these are at most so many blocks apart. */
const MOST_AMID = 4;

/**
 * Where the texts of pictures, and lines that became no headline, belong: to the article around them; the name of who took a picture
 * with the line above it, or the one below; all others to the article they share most with, or, where they share nothing, to the one
 * of which they cut a paragraph. Furniture, and what is left then, is left over.
 * @param findPieces is called at most once, when it is needed
 * @returns the captions of each article in the order of the page, and the blocks that are nobody's
 */
export function placeCaptions(blocks: readonly PageBlock[], { places, isPlaced }: PicturedArticles, findPieces: () => PieceFinder): { captions: Map<number, PageBlock[]>; leftOver: number[] } {
  let finder: PieceFinder | null = null;
  const rest = [...blocks.keys()].filter((index) => isOfPicture(blocks[index]) && !isPlaced(index));
  const owners = new Map<number, number | null>();
  const ownerOf = (index: number): number | null => places.of(index) ?? owners.get(index) ?? null;
  for (const index of rest) if (!isCredit(index)) owners.set(index, places.around(index, MOST_AMID) ?? shared(index) ?? places.inside(index) ?? null);
  for (const index of rest) if (isCredit(index)) owners.set(index, ownerOf(index - 1) ?? ownerOf(index + 1) ?? shared(index));
  const captions = new Map<number, PageBlock[]>();
  for (const index of rest) {
    const block = blocks[index];
    const piece = ownerOf(index);
    if (piece !== null && block !== undefined) captions.set(piece, [...(captions.get(piece) ?? []), block]);
  }
  const leftOver = [...blocks.keys()].filter((index) => owners.get(index) === null || (blocks[index]?.role === 'furniture' && !owners.has(index)));
  return { captions, leftOver };

  function isCredit(index: number): boolean {
    return isBareCredit(blocks[index]?.text ?? '');
  }

  /** Null where it shares nothing with any. */
  function shared(index: number): number | null {
    finder ??= findPieces();
    const piece = finder.nearest(blocks[index]?.text ?? '');
    return piece < 0 ? null : piece;
  }
}

/** Whether a block may be the text of a picture, or who took it. */
function isOfPicture(block: PageBlock | undefined): boolean {
  if (block === undefined) return false;
  const isMistaken = (block.role === 'byline' && isPhotographer(block.text)) || (block.role === 'furniture' && isBareCredit(block.text) && !FURNITURE.test(block.text));
  return block.role === 'caption' || block.role === 'display' || isMistaken;
}
