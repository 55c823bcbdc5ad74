import type { TextRun } from './upright-runs.ts';
import { settleInitials } from './settle-initials.ts';

/** Characters on one baseline without a wide gap between them: a printed line, or the part of one in a column. */
export interface Segment {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** The baseline. */
  readonly y: number;
  /** The size of most of its characters, in points. */
  readonly size: number;
}

/** Baselines this near are one, in sizes of the smaller type. */
const SAME_BASELINE = 0.3;
/** A wider gap may part two columns, in sizes; words of justified lines stand nearer. */
const COLUMN_GAP = 0.7;
/** A wider gap parts words. */
const WORD_GAP = 0.2;
/** The same text printed again this near makes type bold, in sizes. */
const PRINTED_TWICE = 0.3;
/** Raised or lowered figures: their size and distance from the line, in sizes of the line. */
const RAISED = { size: 0.8, distance: 0.6, gap: 0.4, mostCharacters: 6 };
/** Runs that are compared with one run: far more than stand around it on a page that anybody could read. */
const MOST_COMPARED = 500;

/** Segments of a page, from its top. */
export function findSegments(runs: readonly TextRun[]): Segment[] {
  return rowsOf(lowerRaised(settleInitials(runs))).flatMap(cutRow);
}

/** Groups what stands on one baseline, from left to right. */
export function rowsOf<T extends Pick<Segment, 'x0' | 'y' | 'size'>>(parts: readonly T[]): T[][] {
  const rows: T[][] = [];
  for (const part of parts.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && part.y - first.y <= SAME_BASELINE * Math.min(part.size, first.size)) row.push(part);
    else rows.push([part]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.x0 - b.x0));
}

/** One segment out of the parts of a line, from left to right. */
export function joinParts(parts: readonly (Segment & { readonly afterBlank?: boolean })[]): Segment {
  const text = parts.map((part, index) => (index > 0 && isApart(parts[index - 1], part) ? ` ${part.text}` : part.text)).join('');
  const main = parts.reduce((longest, part) => (part.text.length > longest.text.length ? part : longest));
  const { y, size } = main;
  return { text, y, size, x0: Math.min(...parts.map(({ x0 }) => x0)), x1: Math.max(...parts.map(({ x1 }) => x1)) };
}

function cutRow(row: readonly TextRun[]): Segment[] {
  const parts: TextRun[][] = [];
  for (const run of row) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (part === undefined || last === undefined) parts.push([run]);
    else if (part.slice(-MOST_COMPARED).some((earlier) => isPrintedTwice(earlier, run))) continue;
    else if (run.x0 - last.x1 > COLUMN_GAP * Math.max(last.size, run.size)) parts.push([run]);
    else part.push(run);
  }
  return parts.map(joinParts);
}

function isPrintedTwice(earlier: TextRun, run: TextRun): boolean {
  return earlier.text === run.text && Math.abs(earlier.x0 - run.x0) < PRINTED_TWICE * run.size;
}

function isApart(before: Segment | undefined, part: Segment & { readonly afterBlank?: boolean }): boolean {
  if (before === undefined) return false;
  const gap = part.x0 - before.x1;
  return gap > WORD_GAP * Math.max(before.size, part.size) || (part.afterBlank === true && gap > 0);
}

/** Moves the figures of notes and units ("m²") onto the baseline of the text they touch. */
function lowerRaised(runs: readonly TextRun[]): TextRun[] {
  const byHeight = runs.toSorted((a, b) => a.y - b.y);
  const heights = byHeight.map(({ y }) => y);
  return runs.map((run) => {
    if (run.text.length > RAISED.mostCharacters) return run;
    const reach = 2 * run.size;
    const start = lowerBound(heights, run.y - reach);
    const line = byHeight.slice(start, start + MOST_COMPARED).find((each) => each.y <= run.y + reach && isRaised(run, each));
    return line === undefined ? run : { ...run, y: line.y };
  });
}

function isRaised(run: TextRun, line: TextRun): boolean {
  const distance = Math.abs(line.y - run.y);
  if (run.size > RAISED.size * line.size || distance === 0 || distance > RAISED.distance * line.size) return false;
  return Math.min(Math.abs(run.x0 - line.x1), Math.abs(line.x0 - run.x1)) < RAISED.gap * line.size;
}

function lowerBound(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
