import { repairLine } from '../clean-text.ts';
import { joinGroup } from '../printed-lines.ts';
import { removeControls } from '../../language/normalise.ts';
import { joinParts, rowsOf, type Segment } from './find-segments.ts';

/** Where something stands on a page, in points from its upper left corner. */
export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly bottom: number;
}

/** Large type that stands together, with no running text in between. */
export interface Headline extends Box {
  /** Its lines in the largest type, as one text. */
  readonly title: string;
  /** The lines above and below them in smaller type (引题, 副题), in their order. */
  readonly others: readonly string[];
  /** Of the title. */
  readonly size: number;
  /** How many lines it has, the others included. */
  readonly lines: number;
  /** What it was put together from. */
  readonly parts: readonly Segment[];
}

/** A line of large type and what it was put together from. */
interface LargeLine extends Segment {
  readonly parts: readonly Segment[];
}

/** The name of a newspaper: stands above a headline, but is no part of it. */
export const MASTHEAD = /^\p{Script=Han}{2,8}(?:报|周刊|新闻)$/u;

/** The room between two lines of one headline, in sizes of the smaller type. */
const MOST_ROOM = 1.1;
/** Their sizes differ by less. */
const SAME_SIZE = 0.06;
/** A blank inside a headline is no wider, in sizes; what stands further apart is two headlines. */
const WIDEST_BLANK = 1.3;
/** Two things stand one above the other when they share so much of the narrower one's width. */
const LEAST_OVERLAP = 0.3;

/** The headlines of a page, from its top. @param least size of type that is large */
export function findHeadlines(segments: readonly Segment[], least: number): Headline[] {
  const body = segments.filter(({ size }) => size < least);
  const lines = rowsOf(segments.filter(({ size }) => size >= least)).flatMap((row) => joinBlanks(row, body));
  const stacks: LargeLine[][] = [];
  for (const line of lines.toSorted((a, b) => a.y - b.y)) {
    const stack = stacks.findLast((above) => goesOn(above.at(-1), line, body));
    if (stack === undefined) stacks.push([line]);
    else stack.push(line);
  }
  return stacks.map(toHeadline);
}

/** The box around lines whose baselines are known. */
export function boxAround(lines: readonly Segment[]): Box {
  const reduce = (values: readonly number[], choose: (a: number, b: number) => number): number => values.reduce((a, b) => choose(a, b));
  return {
    x0: reduce(lines.map(({ x0 }) => x0), Math.min),
    x1: reduce(lines.map(({ x1 }) => x1), Math.max),
    top: reduce(lines.map(({ y, size }) => y - size), Math.min),
    bottom: reduce(lines.map(({ y }) => y), Math.max),
  };
}

/** True when one stands above the other: they share a good part of the narrower one's width. */
export function areStacked(a: Pick<Box, 'x0' | 'x1'>, b: Pick<Box, 'x0' | 'x1'>): boolean {
  const shared = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  return shared > LEAST_OVERLAP * Math.min(a.x1 - a.x0, b.x1 - b.x0);
}

/** Joins the parts of a row that only a blank parts; above the gap between two columns stand two headlines. */
function joinBlanks(row: readonly Segment[], body: readonly Segment[]): LargeLine[] {
  const lines: Segment[][] = [];
  for (const part of row) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line !== undefined && last !== undefined && isBlankBetween(last, part, body)) line.push(part);
    else lines.push([part]);
  }
  return lines.map((parts) => ({ ...joinParts(parts), parts }));
}

function isBlankBetween(left: Segment, right: Segment, body: readonly Segment[]): boolean {
  const gap = right.x0 - left.x1;
  if (gap > WIDEST_BLANK * right.size || Math.abs(left.size - right.size) > SAME_SIZE * right.size) return false;
  if (left.text.length <= 2 && right.text.length <= 2) return true;
  const middle = left.x1 + gap / 2;
  const below = body.filter(({ y }) => y > right.y).toSorted((a, b) => a.y - b.y);
  const first = below.find(({ x0, x1 }) => areStacked({ x0, x1 }, left) || areStacked({ x0, x1 }, right));
  return first === undefined || (first.x0 < middle && first.x1 > middle);
}

function goesOn(above: Segment | undefined, line: Segment, body: readonly Segment[]): boolean {
  if (above === undefined || !areStacked(above, line)) return false;
  if (line.y <= above.y || line.y - line.size - above.y > MOST_ROOM * Math.min(above.size, line.size)) return false;
  if (MASTHEAD.test(textOf([above]))) return false;
  return !body.some((segment) => segment.y > above.y && segment.y < line.y && areStacked(segment, line));
}

function toHeadline(lines: readonly LargeLine[]): Headline {
  const size = Math.max(...lines.map((line) => line.size));
  const isMain = (line: Segment): boolean => line.size >= size * (1 - SAME_SIZE);
  const others = lines.filter((line) => !isMain(line)).map((line) => textOf([line]));
  return { ...boxAround(lines), title: textOf(lines.filter(isMain)), others, size, lines: lines.length, parts: lines.flatMap(({ parts }) => parts) };
}

function textOf(lines: readonly Segment[]): string {
  return joinGroup(lines.map(({ text }) => ({ ...repairLine({ text: removeControls(text).trim(), places: null }), afterBlank: false })));
}
