import type { MatchedToken } from '../retrieval/match-tokens.ts';

/** A token of the question, as its place among the matched ones, and how similar it is. */
export interface TokenHit {
  readonly match: number;
  readonly similarity: number;
}

/** The tokens of a question that each slot of the index stands for. */
export function hitsBySlot(matches: readonly MatchedToken[]): ReadonlyMap<number, readonly TokenHit[]> {
  const hits = new Map<number, TokenHit[]>();
  matches.forEach(({ similar }, match) => {
    for (const { slot, similarity } of similar) {
      const list = hits.get(slot);
      if (list === undefined) hits.set(slot, [{ match, similarity }]);
      else list.push({ match, similarity });
    }
  });
  return hits;
}

/** Of each matched token the similarity of the nearest one among some slots, 0 where none is near. */
export function strengthsIn(slots: Iterable<number>, hits: ReadonlyMap<number, readonly TokenHit[]>, matches: number): Float32Array {
  const strengths = new Float32Array(matches);
  for (const slot of slots) {
    for (const { match, similarity } of hits.get(slot) ?? []) strengths[match] = Math.max(strengths[match] ?? 0, similarity);
  }
  return strengths;
}
