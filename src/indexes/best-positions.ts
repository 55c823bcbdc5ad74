/** So many times more than are wanted are gathered before the worse ones are dropped. */
const GATHERED = 4;

/**
 * Positions of the greatest scores, greatest first, equal ones in order.
 * @param above only scores greater than this count. Default 0
 */
export function bestPositions(scores: Float32Array, count: number, above = 0): number[] {
  if (count <= 0) return [];
  const isBetter = (a: number, b: number): number => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
  let found: number[] = [];
  // What is no better than the last of as many as are wanted comes behind it, because positions ascend.
  let least = above;
  for (let position = 0; position < scores.length; position += 1) {
    if ((scores[position] ?? 0) <= least) continue;
    found.push(position);
    if (found.length < count * GATHERED) continue;
    found = found.toSorted(isBetter).slice(0, count);
    least = scores[found.at(-1) ?? 0] ?? 0;
  }
  return found.toSorted(isBetter).slice(0, count);
}
