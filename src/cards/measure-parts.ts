import { isClosing, isOpening, isSquare, type Unit } from './break-units.ts';
import type { MeasureText, Style } from './card.ts';
import type { Cluster } from './clusters.ts';

/** A word or a square character, measured. */
export interface Part {
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
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Each unit as its parts; a word that is wider than the column falls into its characters. */
export function measureUnits(units: readonly Unit[], column: number, style: Style, measure: MeasureText): Part[][] {
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
export function endBlank({ text, width }: Pick<Part, 'text' | 'width'>, size: number): number {
  if (width < SQUARE_WIDTH * size) return 0;
  return LEFT_HALF.has(text) ? size / 2 : LEFT_THIRDS.has(text) ? size / 3 : 0;
}

/** The blank half before an opening mark. */
export function startBlank({ text, width }: Pick<Part, 'text' | 'width'>, size: number): number {
  return RIGHT_HALF.has(text) && width >= SQUARE_WIDTH * size ? size / 2 : 0;
}

/** What parts take of a line; the gap before the first one counts unless the line begins with it. */
export function advanceOf(parts: readonly Part[], isFirst: boolean): number {
  return parts.reduce((sum, { width, gap }, index) => sum + width + (isFirst && index === 0 ? 0 : gap), 0);
}

/** How much of a column a line takes that consists of these parts; blank halves of marks at its ends are not counted. */
export function widthOf(row: readonly Part[], size: number): number {
  const [first] = row;
  const last = row.at(-1);
  return first === undefined || last === undefined ? 0 : advanceOf(row, true) - startBlank(first, size) - endBlank(last, size);
}
