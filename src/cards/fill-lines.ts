import { isSquare, splitUnits } from './break-units.ts';
import type { MeasureText, Style } from './card.ts';
import type { Cluster } from './clusters.ts';
import { advanceOf, endBlank, measureUnits, startBlank, widthOf, type Part } from './measure-parts.ts';

/** A text that is drawn in one go. */
export interface Piece {
  readonly text: string;
  /** Of its left end, from the left end of the column, in pixels; of its right end in a line that is drawn from the right. */
  readonly x: number;
}

/** A range of a line in pixels, from the left end of the column. */
export interface Band {
  readonly left: number;
  readonly right: number;
  /** Nothing of the line stands left of it. */
  readonly reachesLeft: boolean;
  readonly reachesRight: boolean;
}

export interface Line {
  readonly pieces: readonly Piece[];
  readonly direction: Direction;
  /** How much of the column it takes, in pixels; blank halves of marks at its ends are not counted. */
  readonly width: number;
  /** What belongs to the answering sentence. */
  readonly bands: readonly Band[];
  readonly endsParagraph: boolean;
}

export type Direction = 'ltr' | 'rtl';

/** Gaps that would have to grow by more are left alone, in ems. */
const MOST_STRETCH = 0.25;

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** The direction of the first letter. */
export function directionOf(text: string): Direction {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
}

/**
 * Breaks a paragraph into lines that fit the column: each takes as many units as go in; a unit that is wider than the
 * column is broken anywhere. Lines of Chinese are spread over the whole column, others stay ragged.
 */
export function fillLines(paragraph: readonly Cluster[], column: number, style: Style, measure: MeasureText): Line[] {
  const text = paragraph.map((cluster) => cluster.text).join('');
  const direction = directionOf(text);
  const isSpread = direction === 'ltr' && 2 * paragraph.filter((cluster) => isSquare(cluster.text)).length > paragraph.length;
  const rows = breakRows(measureUnits(splitUnits(paragraph), column, style, measure), column, style.size);
  return rows.map((row, index) => {
    const endsParagraph = index === rows.length - 1;
    return setLine(row, { column, size: style.size, direction, isSpread: isSpread && !endsParagraph, endsParagraph });
  });
}

function breakRows(units: readonly (readonly Part[])[], column: number, size: number): Part[][] {
  const rows: Part[][] = [];
  let row: Part[] = [];
  /** Of the row, blank halves at its ends included. */
  let taken = 0;
  const finish = (): void => {
    if (row.length > 0) rows.push(row);
    row = [];
    taken = 0;
  };
  const fits = (parts: readonly Part[]): boolean => {
    const [first] = row.length > 0 ? row : parts;
    const last = parts.at(-1);
    return first === undefined || last === undefined || taken + advanceOf(parts, row.length === 0) - startBlank(first, size) - endBlank(last, size) <= column;
  };
  const take = (parts: readonly Part[]): void => {
    taken += advanceOf(parts, row.length === 0);
    row.push(...parts);
  };
  for (const unit of units) {
    if (!fits(unit)) finish();
    if (fits(unit)) {
      take(unit);
      continue;
    }
    for (const part of unit) {
      if (!fits([part])) finish();
      take([part]);
    }
  }
  finish();
  return rows;
}

interface LineOptions {
  readonly column: number;
  readonly size: number;
  readonly direction: Direction;
  readonly isSpread: boolean;
  readonly endsParagraph: boolean;
}

function setLine(row: readonly Part[], { column, size, direction, isSpread, endsParagraph }: LineOptions): Line {
  const width = widthOf(row, size);
  const stretch = isSpread ? stretchOf(row, column - width, size) : 0;
  const [first] = row;
  let x = first === undefined ? 0 : 0 - startBlank(first, size);
  const starts = row.map((part, index) => {
    if (index > 0) x += part.gap + (part.isElastic ? stretch : 0);
    const start = x;
    x += part.width;
    return start;
  });
  const marked = joinBands(row.map((part, index) => ({ ...part, left: Math.max(0, starts[index] ?? 0) })), size);
  const isWhole = direction === 'rtl' || row.some((part) => RIGHT_TO_LEFT.test(part.text));
  return {
    pieces: isWhole ? [{ text: textOf(row), x: direction === 'rtl' ? column : 0 }] : row.map(({ text }, index) => ({ text, x: starts[index] ?? 0 })),
    direction,
    width: isSpread ? Math.max(width, x - endBlankOf(row, size)) : width,
    bands: direction === 'rtl' ? marked.map((band) => mirrored(band, column)) : marked,
    endsParagraph,
  };
}

function endBlankOf(row: readonly Part[], size: number): number {
  const last = row.at(-1);
  return last === undefined ? 0 : endBlank(last, size);
}

/** By how much each elastic gap grows to fill the line. */
function stretchOf(row: readonly Part[], slack: number, size: number): number {
  const gaps = row.filter((part, index) => index > 0 && part.isElastic).length;
  return gaps === 0 || slack > gaps * MOST_STRETCH * size ? 0 : slack / gaps;
}

function textOf(row: readonly Part[]): string {
  return row.map(({ text, afterBlank }, index) => (index > 0 && afterBlank ? ` ${text}` : text)).join('');
}

/** The ranges of the marked parts, neighbours joined. */
function joinBands(row: readonly (Part & { readonly left: number })[], size: number): Band[] {
  const bands: { left: number; right: number; reachesLeft: boolean; reachesRight: boolean }[] = [];
  for (const [index, part] of row.entries()) {
    if (!part.isMarked) continue;
    const reachesRight = index === row.length - 1;
    const right = part.left + part.width - endBlank(part, size) * (reachesRight ? 1 : 0.6);
    const last = bands.at(-1);
    if (last !== undefined && row[index - 1]?.isMarked === true) Object.assign(last, { right, reachesRight });
    else bands.push({ left: part.left, right, reachesLeft: index === 0, reachesRight });
  }
  return bands.filter(({ left, right }) => right > left);
}

function mirrored({ left, right, reachesLeft, reachesRight }: Band, column: number): Band {
  return { left: column - right, right: column - left, reachesLeft: reachesRight, reachesRight: reachesLeft };
}
