import type { PageBlock } from './page-block.ts';

/** Where the articles of a page stand among its blocks. */
export interface PiecePlaces {
  /** The article that a running text is of, by its index; undefined for other blocks. */
  of(block: number): number | undefined;
  /** The article of the running text that a block cuts: its lines stand on both sides. */
  inside(block: number): number | undefined;
  /** The article that the running texts before and behind a block are both of, when they are at most so many blocks apart. */
  around(block: number, most: number): number | undefined;
}

/** @param pieces the running texts of each article, as indices of blocks */
export function placePieces(blocks: readonly PageBlock[], pieces: readonly (readonly number[])[]): PiecePlaces {
  const pieceOf = new Map(pieces.flatMap((piece, index) => piece.map((block) => [block, index] as const)));
  const order = [...blocks.keys()];
  const [before, behind] = [lastBodies(blocks, order), lastBodies(blocks, order.toReversed())];
  return {
    of: (block) => pieceOf.get(block),
    inside(block) {
      const previous = before[block] ?? -1;
      return cuts(blocks[block], blocks[previous]) ? pieceOf.get(previous) : undefined;
    },
    around(block, most) {
      const [previous, next] = [before[block] ?? -1, behind[block] ?? -1];
      const piece = pieceOf.get(previous);
      return piece !== undefined && piece === pieceOf.get(next) && next - previous <= most ? piece : undefined;
    },
  };
}

/** Blocks stand in the order of their first lines. */
function cuts(block: PageBlock | undefined, before: PageBlock | undefined): boolean {
  const [line, last] = [block?.places?.at(-1)?.line, before?.places?.at(-1)?.line];
  return line !== undefined && last !== undefined && line < last;
}

/** For each block the running text that was met last before it, in an order, or −1. */
function lastBodies(blocks: readonly PageBlock[], order: readonly number[]): number[] {
  const nearest: number[] = [];
  let last = -1;
  for (const index of order) {
    nearest[index] = last;
    if (blocks[index]?.role === 'body') last = index;
  }
  return nearest;
}
