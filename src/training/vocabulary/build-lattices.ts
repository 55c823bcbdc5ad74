import { createPairIndex } from './pair-index.ts';
import type { CodeSpans } from './unit-pool.ts';

/**
 * The ways to cut some spans into pieces. Position p of a span has an edge for every piece that begins there.
 * All edges are kept, because walking a trie again in every pass would take most of the time.
 */
export interface Lattice {
  /** In characters. */
  readonly lengths: Int32Array;
  /** How often each span stands in the text. */
  readonly counts: Float64Array;
  /** Offsets into {@link edges}, one per position of all spans one after the other, and one for the end. */
  readonly edgeStarts: Int32Array;
  /** Pieces, those of a position from the shortest to the longest. Shrinks as pieces are dropped. */
  edges: Int32Array;
}

/** Spans per lattice: between two of them the program looks at signals. */
const SPANS_PER_LATTICE = 2 ** 15;

/**
 * Lattices of spans, in order.
 * @param pieces what edges are made of; a piece's number is its index
 */
export function* buildLattices(spans: CodeSpans, pieces: CodeSpans): Generator<Lattice> {
  const walk = createWalker(pieces);
  let scratch = new Int32Array(SPANS_PER_LATTICE);
  for (let first = 0; first < spans.starts.length; first += SPANS_PER_LATTICE) {
    const lengths = spans.lengths.subarray(first, first + SPANS_PER_LATTICE);
    const counts = spans.counts.subarray(first, first + SPANS_PER_LATTICE);
    const edgeStarts = new Int32Array(lengths.reduce((total, length) => total + length, 0) + 1);
    let position = 0;
    let edges = 0;
    for (const [index, length] of lengths.entries()) {
      const start = spans.starts[first + index] ?? 0;
      const end = start + length;
      for (let from = start; from < end; from += 1) {
        // A walk adds one edge per character at most.
        if (edges + end - from > scratch.length) scratch = widened(scratch, end - from);
        edges = walk(spans.codes, from, end, scratch, edges);
        edgeStarts[(position += 1)] = edges;
      }
    }
    yield { lengths, counts, edgeStarts, edges: scratch.slice(0, edges) };
  }
}

/** Takes the edges of dropped pieces out. */
export function dropEdges(lattice: Lattice, isAlive: Uint8Array): void {
  const { edges, edgeStarts } = lattice;
  let kept = 0;
  let start = 0;
  for (let position = 0; position + 1 < edgeStarts.length; position += 1) {
    const end = edgeStarts[position + 1] ?? 0;
    for (let edge = start; edge < end; edge += 1) {
      const piece = edges[edge] ?? 0;
      if (isAlive[piece] === 1) edges[kept++] = piece;
    }
    start = end;
    edgeStarts[position + 1] = kept;
  }
  // A copy frees memory only once it is worth one.
  if (kept < edges.length / 2) lattice.edges = edges.slice(0, kept);
}

/** Writes the pieces that begin at `from` and end at `end` or before into `edges`, from the offset on; gives the offset after them. */
type Walk = (codes: Int32Array, from: number, end: number, edges: Int32Array, offset: number) => number;

function createWalker(pieces: CodeSpans): Walk {
  const root = -1;
  const trie = createPairIndex();
  const lastNodes = pieces.starts.map((start, piece) => {
    let node = root;
    const end = start + (pieces.lengths[piece] ?? 0);
    for (let position = start; position < end; position += 1) node = trie.add(node, pieces.codes[position] ?? 0);
    return node;
  });
  const pieceAt = new Int32Array(trie.size).fill(-1);
  lastNodes.forEach((node, piece) => (pieceAt[node] = piece));
  return (codes, from, end, edges, offset) => {
    let next = offset;
    let node = root;
    for (let position = from; position < end; position += 1) {
      node = trie.find(node, codes[position] ?? 0);
      if (node < 0) break;
      const piece = pieceAt[node] ?? -1;
      if (piece >= 0) edges[next++] = piece;
    }
    return next;
  };
}

function widened(array: Int32Array<ArrayBuffer>, more: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * array.length + more);
  wider.set(array);
  return wider;
}
