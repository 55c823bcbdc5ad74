/** A run of characters as the file sets it, in points, from the upper left corner of the upright page. */
export interface TextRun {
  readonly text: string;
  /** Left and right end. */
  readonly x0: number;
  readonly x1: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  /** True when a blank stands before it. */
  readonly afterBlank: boolean;
}

/** The text of a page, turned so that most of it runs from left to right. */
export interface UprightText {
  readonly runs: readonly TextRun[];
  /** Texts that run otherwise (vertical, slanting), column by column from the right. */
  readonly sideways: readonly string[];
}

/** `[a, b, c, d, x, y]`: the character's own axes and its place. */
export type Matrix = readonly number[];

/** A text of the file on a page as a viewer turns it, before it is sorted by direction. */
export interface PlacedItem {
  readonly text: string;
  readonly matrix: Matrix;
  /** Along its direction. */
  readonly length: number;
  readonly isVertical: boolean;
  readonly afterBlank: boolean;
}

/** Vertical texts this near to one another in the horizontal stand in one column, in points. */
const SAME_COLUMN = 2;

/** A page whose text runs up or down altogether is a page laid on its side: it is turned first. */
export function sortRuns(items: readonly PlacedItem[], height: number): UprightText {
  const turns = mainDirection(items);
  const turned = turns === 0 ? items : items.map((item) => ({ ...item, matrix: turn(item.matrix, turns, height) }));
  const isUpright = (item: PlacedItem): boolean => quarterOf(item) === 0 && !isSlanting(item);
  const upright = turned.filter((item) => !item.isVertical && isUpright(item));
  const vertical = turned.filter((item) => item.isVertical);
  const others = turned.filter((item) => !item.isVertical && !isUpright(item));
  return { runs: upright.map(toRun), sideways: [...readVertical(vertical), ...others.map(({ text }) => text.trim())] };
}

function toRun({ text, matrix, length, afterBlank }: PlacedItem): TextRun {
  const [x, y] = [at(matrix, 4), at(matrix, 5)];
  return { text: text.trim(), x0: x, x1: x + length, y, size: sizeOf(matrix), afterBlank };
}

function readVertical(items: readonly PlacedItem[]): string[] {
  const columns: PlacedItem[][] = [];
  for (const item of items.toSorted((a, b) => at(b.matrix, 4) - at(a.matrix, 4))) {
    const column = columns.at(-1);
    const first = column?.[0];
    if (column !== undefined && first !== undefined && at(first.matrix, 4) - at(item.matrix, 4) < SAME_COLUMN) column.push(item);
    else columns.push([item]);
  }
  return columns.map((column) => column.toSorted((a, b) => at(a.matrix, 5) - at(b.matrix, 5)).map(({ text }) => text.trim()).join(''));
}

/** How most characters run, in quarter turns clockwise. */
function mainDirection(items: readonly PlacedItem[]): number {
  const counts = [0, 0, 0, 0];
  for (const item of items) {
    const quarter = quarterOf(item);
    if (!item.isVertical) counts[quarter] = (counts[quarter] ?? 0) + item.text.length;
  }
  return counts.indexOf(Math.max(...counts));
}

function quarterOf({ matrix }: PlacedItem): number {
  const quarters = Math.round(Math.atan2(at(matrix, 1), at(matrix, 0)) / (Math.PI / 2));
  return (quarters + 4) % 4;
}

function isSlanting({ matrix }: PlacedItem): boolean {
  const [a, b] = [Math.abs(at(matrix, 0)), Math.abs(at(matrix, 1))];
  return Math.min(a, b) > 0.1 * Math.max(a, b);
}

/** Turns back by so many quarters; the origin moves only so far that places stay comparable. */
function turn([a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: Matrix, quarters: number, height: number): Matrix {
  if (quarters === 1) return [b, -a, d, -c, y, -x + height];
  if (quarters === 2) return [-a, -b, -c, -d, -x, -y + height];
  return [-b, a, -d, c, -y, x];
}

/** The second transformation, then the first. */
export function multiply(first: Matrix, second: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = first;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = second;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function sizeOf(matrix: Matrix): number {
  return Math.hypot(at(matrix, 2), at(matrix, 3));
}

function at(matrix: Matrix, index: number): number {
  return matrix[index] ?? 0;
}
