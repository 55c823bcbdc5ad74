/** The nearest of all that were offered: what a search is measured against. */
export interface Nearest {
  offer(position: number, similarity: number): void;
  /** Nearest first; of equals the one that was offered first. */
  positions(): number[];
}

/** @param count how many are kept, 1 or more */
export function createNearest(count: number): Nearest {
  const kept: { readonly position: number; readonly similarity: number }[] = [];
  return {
    offer(position, similarity) {
      if (kept.length === count && similarity <= (kept.at(-1)?.similarity ?? 0)) return;
      const rank = kept.findIndex((other) => other.similarity < similarity);
      kept.splice(rank < 0 ? kept.length : rank, 0, { position, similarity });
      kept.length = Math.min(kept.length, count);
    },
    positions: () => kept.map(({ position }) => position),
  };
}
