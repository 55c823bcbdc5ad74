import { dot } from '../dot.ts';

/**
 * Puts what is alike together: each member joins the group whose first member it is nearest to, if that is near enough,
 * and begins a group of its own otherwise. So nothing is further from the first of its group than the threshold says,
 * however long the group gets.
 * @param vectors of unit length (or zero, which is alike nothing), in the order in which they may begin groups
 * @param threshold least cosine with the first of a group, -1 … 1
 * @returns places of `vectors`, in groups; the first of each began it
 */
export function groupAlike(vectors: readonly Float32Array[], threshold: number): number[][] {
  const groups: { readonly first: Float32Array; readonly places: number[] }[] = [];
  vectors.forEach((vector, place) => {
    let nearest: number[] | null = null;
    let best = threshold;
    for (const { first, places } of groups) {
      const cosine = dot(first, vector);
      if (cosine < best) continue;
      nearest = places;
      best = cosine;
    }
    if (nearest === null) groups.push({ first: vector, places: [place] });
    else nearest.push(place);
  });
  return groups.map(({ places }) => places);
}
