import { joinParts, rowsOf, type Segment } from './find-segments.ts';

/** Lines of a page that stand one above the other. */
export interface Column {
  readonly lines: readonly Segment[];
  /** True when a sentence may run on into it: it follows the column to its left or opens the page. */
  readonly continues: boolean;
}

interface Gutter {
  readonly above: readonly Segment[];
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
  readonly below: readonly Segment[];
  /** Lines on the side that has fewer, where both sides have some. */
  readonly evidence: number;
}

/** The least width of a gutter, in sizes of the type around it. */
const LEAST_GUTTER = 0.7;
/** Gaps of justified lines may come to lie below one another; wider gaps need fewer lines to be believed. */
const EVIDENCE = { narrow: 4, wide: 2, wideGutter: 1.9 };
/** Cells of a table are shorter than lines of a column, in sizes. */
const LEAST_COLUMN_WIDTH = 4;
/** A line so much larger than the type around it, above all columns, stands before them though it is short. */
const HEADLINE_FACTOR = 1.25;
/** Places where a column may begin that are tried. */
const MOST_CANDIDATES = 60;
/** Cuts inside one another; real pages need fewer than ten. */
const MOST_CUTS = 40;

/**
 * The segments of a page in reading order: what spans several columns before the columns below it,
 * columns from left to right, then what spans them below.
 */
export function orderColumns(segments: readonly Segment[]): Column[] {
  return cut(segments, true, 0, HEADLINE_FACTOR * typicalSize(segments));
}

/** @param large size of headlines */
function cut(segments: readonly Segment[], continues: boolean, depth: number, large: number): Column[] {
  if (segments.length === 0) return [];
  const gutter = depth < MOST_CUTS ? findGutter(segments) : null;
  if (gutter === null) return [{ lines: rowsOf(segments).flatMap((row) => joinRow(row, large)), continues }];
  const { above, left, right, below } = raiseHeadlines(gutter);
  return [
    ...cut(above, continues, depth + 1, large),
    ...cut(left, continues && above.length === 0, depth + 1, large),
    ...cut(right, true, depth + 1, large),
    ...cut(below, false, depth + 1, large),
  ];
}

/** Two headlines may stand side by side; any other parts of a line are one. */
function joinRow(row: readonly Segment[], large: number): Segment[] {
  return row.every(({ size }) => size >= large) ? [...row] : [joinParts(row)];
}

/** The best gutter: one that parts the whole region before one that reaches only so far; then the longest. */
function findGutter(segments: readonly Segment[]): Gutter | null {
  const sorted = segments.toSorted((a, b) => a.y - b.y);
  const size = typicalSize(sorted);
  let best: Gutter | null = null;
  for (const x of columnStarts(sorted)) {
    for (const gutter of guttersAt(sorted, x, size)) {
      if (best === null || rank(gutter) > rank(best)) best = gutter;
    }
  }
  return best;
}

function rank({ above, below, evidence }: Gutter): number {
  return evidence + (above.length + below.length === 0 ? 1e6 : 0);
}

/** Left ends of segments, those first that many share. */
function columnStarts(segments: readonly Segment[]): number[] {
  const counts = new Map<number, number>();
  for (const { x0 } of segments) counts.set(Math.round(x0), (counts.get(Math.round(x0)) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).slice(0, MOST_CANDIDATES).map(([x]) => x);
}

/** The gutters left of `x`, between the segments that cross it. `sorted` from the top. */
function guttersAt(sorted: readonly Segment[], x: number, size: number): Gutter[] {
  const edge = x - 0.5;
  const gutters: Gutter[] = [];
  let start = 0;
  for (let end = 0; end <= sorted.length; end += 1) {
    const segment = sorted[end];
    if (segment !== undefined && (segment.x0 >= edge || segment.x1 <= edge - LEAST_GUTTER * size)) continue;
    if (end > start) {
      const gutter = makeGutter(sorted, start, end, edge, size);
      if (gutter !== null) gutters.push(gutter);
    }
    start = end + 1;
  }
  return gutters;
}

function makeGutter(sorted: readonly Segment[], start: number, end: number, edge: number, size: number): Gutter | null {
  const run = sorted.slice(start, end);
  const left = run.filter(({ x0 }) => x0 < edge);
  const right = run.filter(({ x0 }) => x0 >= edge);
  const [firstLeft, lastLeft, firstRight, lastRight] = [left[0], left.at(-1), right[0], right.at(-1)];
  if (firstLeft === undefined || lastLeft === undefined || firstRight === undefined || lastRight === undefined) return null;
  const top = Math.max(firstLeft.y, firstRight.y) - size / 2;
  const bottom = Math.min(lastLeft.y, lastRight.y) + size / 2;
  const [besideLeft, besideRight] = [left, right].map((side) => side.filter(({ y }) => y >= top && y <= bottom));
  if (besideLeft === undefined || besideRight === undefined) return null;
  const evidence = Math.min(besideLeft.length, besideRight.length);
  if (evidence === 0 || Math.min(meanWidth(besideLeft), meanWidth(besideRight)) < LEAST_COLUMN_WIDTH * size) return null;
  const width = minimum(besideRight.map(({ x0 }) => x0)) + minimum(besideLeft.map(({ x1 }) => -x1));
  if (evidence < (width >= EVIDENCE.wideGutter * size ? EVIDENCE.wide : EVIDENCE.narrow)) return null;
  return { above: sorted.slice(0, start), left, right, below: sorted.slice(end), evidence };
}

function raiseHeadlines(gutter: Gutter): Gutter {
  const inside = [...gutter.left, ...gutter.right].toSorted((a, b) => a.y - b.y);
  const size = typicalSize(inside);
  const headlines = new Set<Segment>();
  for (const [index, segment] of inside.entries()) {
    const next = inside[index + 1];
    const standsAbove = next !== undefined && next.y - next.size > segment.y;
    if (segment.size < HEADLINE_FACTOR * size || !standsAbove) break;
    headlines.add(segment);
  }
  const without = (side: readonly Segment[]): Segment[] => side.filter((segment) => !headlines.has(segment));
  const [left, right] = [without(gutter.left), without(gutter.right)];
  if (headlines.size === 0 || left.length === 0 || right.length === 0) return gutter;
  return { ...gutter, above: [...gutter.above, ...headlines], left, right };
}

/** The size that half of the characters do not exceed. */
function typicalSize(segments: readonly Segment[]): number {
  const total = segments.reduce((sum, { text }) => sum + text.length, 0);
  let seen = 0;
  for (const { text, size } of segments.toSorted((a, b) => a.size - b.size)) {
    seen += text.length;
    if (seen * 2 >= total) return size;
  }
  return 0;
}

function meanWidth(segments: readonly Segment[]): number {
  return segments.reduce((sum, { x0, x1 }) => sum + x1 - x0, 0) / segments.length;
}

function minimum(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Infinity);
}
