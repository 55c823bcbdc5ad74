import { integerBetween, pick, type Random } from './seeded-random.ts';

/** One printed line. */
export interface SetLine {
  readonly text: string;
  /** Cells that stay empty at its end. */
  readonly deficit: number;
}

export interface ColumnOptions {
  /** Width of the column in character cells: a Han character takes one, a Latin letter or a digit half of one. */
  readonly width: number;
  /** Empty cells before the first line of the paragraph; they take room and leave no character. */
  readonly indent: number;
  /** Whether a number may be parted behind its decimal point. */
  readonly tearNumbers: boolean;
  readonly random: Random;
}

/** Numbers and Latin words are not parted; every other character may end a line. */
const UNIT = /\d[\d.,]*%?|[A-Za-z][A-Za-z0-9+-]*|\s+|./gu;
const CLOSING = /^[，。、；：！？”’）》】…—%]$/u;
const OPENING = /^[“‘（《【]$/u;
/** How often a mark that must not open a line is pressed into the line before, where it stands out by a cell. */
const PRESSED_SHARE = 0.6;
const TORN_SHARE = 0.5;

/** Breaks a paragraph into the lines of a column, no line opening with a closing mark or ending with an opening one. */
export function setLines(text: string, { width, indent, tearNumbers, random }: ColumnOptions): SetLine[] {
  const lines: SetLine[] = [];
  let units: string[] = [];
  let room = width - indent;
  const end = (carried: readonly string[]): void => {
    const line = units.join('').trim();
    lines.push({ text: line, deficit: room - cellWidth(line) });
    units = [...carried];
    room = width;
  };
  for (const unit of text.match(UNIT) ?? []) {
    const free = room - cellWidth(units.join(''));
    const torn = tearNumbers && random() < TORN_SHARE ? tear(unit, free) : null;
    if (unit.trim() === '' && (units.length === 0 || free < 1)) continue;
    if (cellWidth(unit) <= free || (CLOSING.test(unit) && free >= 0 && random() < PRESSED_SHARE)) {
      units.push(unit);
    } else if (torn !== null) {
      units.push(torn.head);
      end([torn.tail]);
    } else {
      const carried = [unit];
      // What must not open the next line takes the unit before it along; so does a mark that must not end this one.
      while (units.length > 1 && (CLOSING.test(carried[0] ?? '') || OPENING.test(units.at(-1) ?? '') || units.at(-1)?.trim() === '')) {
        carried.unshift(units.pop() ?? '');
      }
      end(carried);
    }
  }
  if (units.join('').trim() !== '') end([]);
  return lines;
}

/** Sets the characters of a line apart: all of them, or only those that stand next to another Han character. */
export function letterSpace(line: string, random: Random): string {
  if (random() < 0.5) return (line.match(UNIT) ?? []).filter((unit) => unit.trim() !== '').join(' ');
  return line.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, ' ');
}

/** Prints a headline twice as its fonts come out of PDF: the whole line, run by run, or glyph by glyph. */
export function doubleGlyphs(line: string, random: Random): string {
  switch (pick(['line', 'line', 'runs', 'runs', 'runs', 'glyphs'], random)) {
    case 'line':
      return line + line;
    case 'runs':
      return line.replace(/\p{P}+|[^\p{P}\s]+/gu, (run) => run + run);
    default:
      return line.replace(/\S/gu, (glyph) => glyph + glyph);
  }
}

/** Parts a headline at a blank or a mark near its middle, else anywhere near it. */
export function splitHeadline(line: string, random: Random): [string, string] {
  const middle = line.length / 2;
  const marks = [...line.matchAll(/[：，！？] ?| /gu)].map((match) => match.index + match[0].length);
  const near = marks.filter((place) => place >= 4 && line.length - place >= 4);
  const place = near.length > 0 ? pick(near, random) : Math.round(middle) + integerBetween(-2, 2, random);
  return [line.slice(0, place).trim(), line.slice(place).trim()];
}

/** Blanks between Chinese and numbers, as many pages have them ("建设 30 年"). */
export function spaceNumbers(text: string, random: Random): string {
  return text.replace(/(?<=\p{Script=Han})(?=\d)|(?<=[\d%])(?=\p{Script=Han})/gu, () => (random() < 0.7 ? ' ' : ''));
}

export function cellWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /[A-Za-z\d .,%+-]/u.test(character) ? 0.5 : 1;
  return width;
}

function tear(unit: string, free: number): { head: string; tail: string } | null {
  const point = /^\d+\.(?=\d)/u.exec(unit);
  if (point === null || cellWidth(point[0]) > free) return null;
  return { head: point[0], tail: unit.slice(point[0].length) };
}
