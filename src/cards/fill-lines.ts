import { isClosing, isOpening, isSquare, splitUnits, type Unit } from './break-units.ts';
import type { MeasureText, Style } from './card.ts';
import type { Cluster } from './clusters.ts';

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

/** A word or a square character, measured. */
interface Part {
  readonly text: string;
  readonly width: number;
  readonly isMarked: boolean;
  /** Distance to the part before it, in pixels; negative where two marks share a square. Not used at the beginning of a line. */
  readonly gap: number;
  /** The gap may grow to fill the line. */
  readonly isElastic: boolean;
  /** Whether the gap is a blank of the text. */
  readonly afterBlank: boolean;
}

/** Marks that fill the left half of their square, and those that fill the right half. */
const LEFT_HALF = new Set('、。，．：；）】〕》〉」』”’］｝');
const RIGHT_HALF = new Set('（【〔《〈「『“‘［｛');
/** Marks that end a sentence and fill the left two thirds of their square. */
const LEFT_THIRDS = new Set('！？');
/** A mark is on a square of its own when it is as wide, in ems; in other fonts quotation marks are narrow. */
const SQUARE_WIDTH = 0.9;
/** Between a Chinese character and a word or number, in ems. */
const SCRIPT_GAP = 0.14;
/** Gaps that would have to grow by more are left alone, in ems. */
const MOST_STRETCH = 0.25;

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

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

/** Each unit as its parts; a word that is wider than the column falls into its characters. */
function measureUnits(units: readonly Unit[], column: number, style: Style, measure: MeasureText): Part[][] {
  const blank = measure(' ', style);
  let last: Part | null = null;
  let afterBlank = false;
  return units.map((unit) => {
    const joined = partsOf(unit);
    const fits = joined.every(({ text }) => measure(text, style) <= column);
    const parts = (fits ? joined : unit.clusters).map(({ text, isMarked }) => {
      const width = measure(text, style);
      const gap = afterBlank ? blank : gapBetween(last, text, width, style.size);
      const isElastic = afterBlank || (last !== null && mayStretch(last.text, text));
      last = { text, width, isMarked, gap, isElastic, afterBlank };
      afterBlank = false;
      return last;
    });
    afterBlank = unit.blankAfter !== null;
    return parts;
  });
}

/** Square characters one by one, what stands between them together, cut where the answering sentence begins and ends. */
function partsOf({ clusters }: Unit): Cluster[] {
  const parts: { text: string; isMarked: boolean }[] = [];
  for (const { text, isMarked } of clusters) {
    const last = parts.at(-1);
    const isJoined = last !== undefined && last.isMarked === isMarked && !standsAlone(text) && !standsAlone(last.text);
    if (isJoined) last.text += text;
    else parts.push({ text, isMarked });
  }
  return parts;
}

function standsAlone(text: string): boolean {
  return isSquare(text) || LEFT_HALF.has(text) || RIGHT_HALF.has(text);
}

/** Marks stay where they belong; a dash or an ellipsis of two squares is closed by the same rule. */
function mayStretch(before: string, after: string): boolean {
  return (isSquare(before) || isSquare(after)) && !isClosing(after) && !isOpening(before);
}

function gapBetween(last: Part | null, text: string, width: number, size: number): number {
  if (last === null) return 0;
  const isMark = LEFT_HALF.has(text) || LEFT_THIRDS.has(text) || startBlank({ text, width }, size) > 0;
  if (isMark && endBlank(last, size) > 0) return -endBlank(last, size);
  if (RIGHT_HALF.has(last.text) && startBlank({ text, width }, size) > 0) return -size / 2;
  const isBorder = isSquare(last.text) !== isSquare(text) && LETTER_OR_DIGIT.test(last.text.at(-1) ?? '') && LETTER_OR_DIGIT.test(text[0] ?? '');
  return isBorder ? SCRIPT_GAP * size : 0;
}

/** The blank part of the square behind a closing mark. */
function endBlank({ text, width }: Pick<Part, 'text' | 'width'>, size: number): number {
  if (width < SQUARE_WIDTH * size) return 0;
  return LEFT_HALF.has(text) ? size / 2 : LEFT_THIRDS.has(text) ? size / 3 : 0;
}

/** The blank half before an opening mark. */
function startBlank({ text, width }: Pick<Part, 'text' | 'width'>, size: number): number {
  return RIGHT_HALF.has(text) && width >= SQUARE_WIDTH * size ? size / 2 : 0;
}

function breakRows(units: readonly (readonly Part[])[], column: number, size: number): Part[][] {
  const rows: Part[][] = [];
  let row: Part[] = [];
  const finish = (): void => {
    if (row.length > 0) rows.push(row);
    row = [];
  };
  for (const unit of units) {
    if (widthOf([...row, ...unit], size) <= column) {
      row.push(...unit);
      continue;
    }
    finish();
    if (widthOf(unit, size) <= column) {
      row = [...unit];
      continue;
    }
    for (const part of unit) {
      if (widthOf([...row, part], size) > column) finish();
      row.push(part);
    }
  }
  finish();
  return rows;
}

function widthOf(row: readonly Part[], size: number): number {
  const [first] = row;
  const last = row.at(-1);
  if (first === undefined || last === undefined) return 0;
  const parts = row.reduce((sum, { width, gap }, index) => sum + width + (index === 0 ? 0 : gap), 0);
  return parts - startBlank(first, size) - endBlank(last, size);
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
  let x = first === undefined ? 0 : -startBlank(first, size);
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
