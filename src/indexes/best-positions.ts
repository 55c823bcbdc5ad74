/**
 * Positions of the greatest scores, greatest first, equal ones in order.
 * @param above only scores greater than this count. Default 0
 */
export function bestPositions(scores: Float32Array, count: number, above = 0): number[] {
  const most = Math.min(count, scores.length);
  if (most <= 0) return [];
  // A heap whose first entry is the worst of the best so far: most scores are compared with it alone.
  const heap = new Uint32Array(most);
  let length = 0;
  let least = above;
  for (let position = 0; position < scores.length; position += 1) {
    // What is no better than the worst comes behind it, because positions ascend.
    if (!(scores[position]! > least)) continue;
    if (length < most) {
      heap[length] = position;
      length += 1;
      if (length < most) continue;
      for (let place = most >> 1; place >= 0; place -= 1) sink(heap, place, scores);
    } else {
      heap[0] = position;
      sink(heap, 0, scores);
    }
    least = scores[heap[0]!]!;
  }
  return Array.from(heap.subarray(0, length)).toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}

/** Moves the entry at a place of a heap down until none below it is worse. */
function sink(heap: Uint32Array, from: number, scores: Float32Array): void {
  const isWorse = (a: number, b: number): boolean => scores[a]! < scores[b]! || (scores[a] === scores[b] && a > b);
  let place = from;
  for (;;) {
    let child = 2 * place + 1;
    if (child >= heap.length) return;
    if (child + 1 < heap.length && isWorse(heap[child + 1]!, heap[child]!)) child += 1;
    if (!isWorse(heap[child]!, heap[place]!)) return;
    [heap[place], heap[child]] = [heap[child]!, heap[place]!];
    place = child;
  }
}
