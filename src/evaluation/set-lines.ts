import { happens } from './page-variety.ts';
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

/** Shorter headlines are not split in three, and no line is shorter; in UTF-16 units. */
const LEAST_IN_THREE = 14;
const LEAST_LINE = 4;
const MARK = /[：，！？] ?| /gu;
const MARK_OR_QUOTE = /[：，！？] ?| |(?=[“《])|(?<=[”》])(?=\p{Script=Han})/gu;

/** Parts a headline at a blank or a mark near its middle, else anywhere near it. @param threeLines share of long ones that are parted twice, around quoted words as well */
export function splitHeadline(line: string, threeLines: number, random: Random): string[] {
  const count = line.length >= LEAST_IN_THREE && happens(threeLines, random) ? 3 : 2;
  const marks = [...line.matchAll(count === 3 ? MARK_OR_QUOTE : MARK)].map((match) => match.index + match[0].length);
  const places: number[] = [];
  for (let part = 1; part < count; part += 1) {
    const least = (places.at(-1) ?? 0) + LEAST_LINE;
    const most = line.length - LEAST_LINE * (count - part);
    const near = marks.filter((place) => place >= least && place <= most);
    const even = (): number => Math.round((line.length * part) / count) + integerBetween(-2, 2, random);
    places.push(near.length > 0 ? pick(near, random) : Math.min(Math.max(even(), least), most));
  }
  return [0, ...places].map((place, part) => line.slice(place, places[part]).trim());
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
