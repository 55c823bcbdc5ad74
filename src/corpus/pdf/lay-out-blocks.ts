import { joinNumbers, repairLine } from '../clean-text.ts';
import { joinGroup, joinPrintedLines, type PageLine } from '../printed-lines.ts';
import type { Block } from '../readers/reader.ts';
import { removeControls } from '../../language/normalise.ts';
import type { Segment } from './find-segments.ts';
import type { Column } from './order-columns.ts';

/** A block with the size of its type in points. */
export interface SizedBlock extends Block {
  readonly size: number;
}

/** A line so much larger than the body is a headline. */
export const HEADLINE_FACTOR = 1.25;
/** Lines of one headline: their sizes differ by less, and they stand nearer than so many sizes. */
const SAME_SIZE = 0.06;
const HEADLINE_LEADING = 2.2;
/** Type that differs so much from the line before is another text: a note, a caption. */
const OTHER_SIZE = 0.12;
/** The indent of a first line, in sizes. */
const INDENT = { least: 0.8, most: 5 };
/** A distance to the line before that is so much larger than usual parts paragraphs. */
const WIDE_LEADING = 1.4;
/** Lines of narrower columns are verse and lists, in sizes. */
const LEAST_COLUMN_WIDTH = 7;
/** As many of the lines stay behind the right edge of their column: what reaches further sticks out of it. */
const RIGHT_EDGE_SHARE = 0.95;
/** What opens the item of a list, and the dots before the page number that end the line of a table of contents. */
const LIST_MARK = /^[•·▪◦‣○□◇–—*-]\s?\S/u;
const DOT_LEADER = /(?:[.．·…] ?){4,}\s*\S{0,5}$/u;

/** A line of a column as far as it has been understood. */
interface Line extends PageLine {
  readonly size: number;
  readonly isHeadline: boolean;
  /** True when it goes on a headline that the line before began. */
  readonly joinsHeadline: boolean;
}

/** Headings and paragraphs out of the columns of a document in reading order. */
export function layOutBlocks(columns: readonly Column[]): SizedBlock[] {
  const bodySize = findBodySize(columns);
  return groupStretches(columns.flatMap((column) => readColumn(column, bodySize))).flatMap(toBlocks);
}

/** The size of most characters, in halves of a point. */
export function findBodySize(columns: readonly Column[]): number {
  const counts = new Map<number, number>();
  for (const { text, size } of columns.flatMap(({ lines }) => lines)) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? 0;
}

function readColumn({ lines, continues }: Column, bodySize: number): Line[] {
  const left = leftEdge(lines);
  const right = rightEdge(lines.filter(({ size }) => size < HEADLINE_FACTOR * bodySize));
  const isNarrow = right - left < LEAST_COLUMN_WIDTH * bodySize;
  const leading = usualLeading(lines);
  const read: Line[] = [];
  let before: Segment | undefined;
  let wasIndented = false;
  for (const segment of lines) {
    const text = removeControls(segment.text).trim();
    if (text === '') continue;
    const isHeadline = segment.size >= HEADLINE_FACTOR * bodySize;
    const isIndented = (segment.x0 - (before?.x0 ?? left)) / segment.size >= INDENT.least;
    const isApart = before === undefined ? !continues || isIndented : isSetApart(before, segment, leading) || isShifted(before, wasIndented, segment);
    const opens = isNarrow || isApart || LIST_MARK.test(text) || DOT_LEADER.test(before?.text ?? '');
    const repaired = repairLine({ text, places: null });
    const joinsHeadline = isHeadline && before !== undefined && isSameHeadline(before, segment);
    read.push({
      ...repaired,
      // Parts of one line of a headline, wide apart.
      text: joinsHeadline && before?.y === segment.y ? ` ${repaired.text}` : repaired.text,
      afterBlank: false,
      print: { deficit: (right - segment.x1) / segment.size, opens },
      size: segment.size,
      isHeadline,
      joinsHeadline,
    });
    wasIndented = isIndented && !LIST_MARK.test(before?.text ?? '');
    before = segment;
  }
  return read;
}

/**
 * A first line stands further right than the line before, the item of a hanging list further left.
 * The line after an indented one goes back to the left, the line after the mark of an item to the right.
 */
function isShifted(before: Segment, wasIndented: boolean, segment: Segment): boolean {
  const shift = (segment.x0 - before.x0) / segment.size;
  return shift > 0 ? shift >= INDENT.least && !LIST_MARK.test(before.text) : -shift >= (wasIndented ? INDENT.most : INDENT.least);
}

function isSetApart(before: Segment, segment: Segment, leading: number): boolean {
  return segment.y - before.y > WIDE_LEADING * leading || Math.abs(segment.size - before.size) > OTHER_SIZE * before.size;
}

function isSameHeadline(before: Segment, segment: Segment): boolean {
  const isNear = segment.y - before.y < HEADLINE_LEADING * segment.size;
  return isNear && Math.abs(segment.size - before.size) <= SAME_SIZE * before.size;
}

/** The left end that most lines share. */
function leftEdge(lines: readonly Segment[]): number {
  const counts = new Map<number, number>();
  for (const { x0 } of lines) counts.set(Math.round(x0), (counts.get(Math.round(x0)) ?? 0) + 1);
  const [most] = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b);
  return most?.[0] ?? 0;
}

/** The right end that nearly all lines keep to. */
function rightEdge(lines: readonly Segment[]): number {
  const ends = lines.map(({ x1 }) => x1).toSorted((a, b) => a - b);
  return ends[Math.round((ends.length - 1) * RIGHT_EDGE_SHARE)] ?? 0;
}

/** The distance of most lines from the one before. */
function usualLeading(lines: readonly Segment[]): number {
  const distances = lines.slice(1).map(({ y }, index) => y - (lines[index]?.y ?? y));
  return distances.toSorted((a, b) => a - b)[Math.floor((distances.length - 1) / 2)] ?? 0;
}

/** Lines of one headline, or of body text between two headlines. */
function groupStretches(lines: readonly Line[]): Line[][] {
  const stretches: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const goesOn = index > 0 && (line.isHeadline ? line.joinsHeadline : lines[index - 1]?.isHeadline === false);
    if (goesOn) stretches.at(-1)?.push(line);
    else stretches.push([line]);
  }
  return stretches;
}

function toBlocks(lines: readonly Line[]): SizedBlock[] {
  const [first] = lines;
  if (first === undefined) return [];
  const { size } = first;
  if (first.isHeadline) return [{ kind: 'heading', text: joinGroup(lines), size }];
  const texts = joinPrintedLines(lines.map((line) => ({ ...line, text: joinNumbers(line.text) })));
  return texts.map((text) => ({ kind: 'paragraph', text, size }));
}
