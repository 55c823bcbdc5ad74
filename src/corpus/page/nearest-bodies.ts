import type { PageBlock } from './page-block.ts';

/** For each block the index of the running text before it, and after it, or −1. */
export interface NearestBodies {
  readonly previous: readonly number[];
  readonly next: readonly number[];
}

export function nearestBodies(blocks: readonly PageBlock[]): NearestBodies {
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
