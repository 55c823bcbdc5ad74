import { isHanAt } from '../language/han.ts';
import { joinHan } from '../language/normalise.ts';
import { isSpaceless } from '../language/script.ts';
import { joinPlaced, retrace, type PlacedText } from './placed-text.ts';

/** A line of a page that is not blank. */
export interface PageLine extends PlacedText {
  /** True when a blank line stands before it, and for the first line. */
  readonly afterBlank: boolean;
  /** True when its characters were set apart: to fill the column, unless it is a headline. */
  readonly letterSpaced: boolean;
  /** True when every run of it was printed twice, as some headlines come out of PDF. */
  readonly doubled: boolean;
  /** Where it was printed, when the file tells positions. */
  readonly print?: LinePrint;
}

/** What positions on the page tell about a line. */
export interface LinePrint {
  /** How far before the right edge of its column it ends, in character cells. */
  readonly deficit: number;
  /** True when it begins a paragraph: indented, set apart from the line before or of another size. */
  readonly opens: boolean;
}

interface PrintedLine {
  readonly text: string;
  readonly letterSpaced: boolean;
  /** Cells by which the line stays behind its column. */
  readonly deficit: number;
  /** True when `deficit` was measured on the page and not guessed from the lines around. */
  readonly isMeasured: boolean;
  /** True when a paragraph begins here, whatever the line before looks like. */
  readonly opens: boolean;
}

/** Fewer lines than this are taken as they stand: there is too little to tell printed lines from paragraphs. */
const MIN_PRINTED_LINES = 8;
/** Printed columns are this wide, in character cells (a Han character is 1, a Latin letter ½); narrower are verse and lists. */
const COLUMN_WIDTH = { least: 9, most: 60 };
/** Lines that are not set apart stop up to so many cells before the edge, because no line begins with a comma. */
const RAGGED = 2.2;
/** As many of the lines reach the width of their column: the others are first and last lines and headlines. */
const MIN_FULL_SHARE = 0.4;
/** Lines on either side that tell how wide the column is at a line. */
const COLUMN_NEIGHBOURS = 6;
/** What the blank indent of a first line takes, in cells: two, less or more by what punctuation and numbers shift. */
const INDENT = { least: 1.2, usual: 1.8, most: 4.5 };
/** Cells that a line may stop early where the next word would just have fitted: a mark that may not open a line goes with it. */
const SQUEEZED = 1.3;
/** How far a line of Latin script may stop before the column ends because the next word did not fit, in cells. */
const LONGEST_WORD = 8;
/** Stand-alone lines (headlines, captions, authors) keep their blanks up to this length, in UTF-16 units. */
const MAX_STANDALONE_LENGTH = 40;

const SENTENCE_END = /[。！？!?…⋯；.][”’」』）)】》]*$/u;
const ENDS_LATIN = /[\p{Script=Latin}\p{Script=Cyrillic}][,;:]?$/u;
/** Tells running text from a headline that is about as long. */
const CLAUSE_MARK = /[，。；！？]/u;
const NEW_PIECE = /^(?:本报讯|新华社|本报记者|[▶▲■●◆])/u;

/** True for the lines of printed columns: many, of nearly one width, most of which stop in mid-sentence. */
export function arePrintedLines(lines: readonly PageLine[]): boolean {
  if (lines.length < MIN_PRINTED_LINES) return false;
  const widths = lines.map(({ text }) => cellWidth(text)).toSorted((a, b) => a - b);
  const wide = widths[Math.floor(widths.length * 0.9)] ?? 0;
  if (wide < COLUMN_WIDTH.least || wide > COLUMN_WIDTH.most) return false;
  const open = lines.filter(({ text }) => !SENTENCE_END.test(text)).length;
  const full = measureLines(lines).filter((line) => line.deficit <= RAGGED || isFull(line)).length;
  return open >= lines.length * 0.5 && full >= lines.length * MIN_FULL_SHARE;
}

/** Joins printed lines into the paragraphs they were set from, Chinese without a blank. */
export function joinPrintedLines(lines: readonly PageLine[]): string[] {
  return groupPrintedLines(lines).map(joinGroup);
}

/** The lines of each paragraph and stand-alone text. */
export function groupPrintedLines(lines: readonly PageLine[]): PageLine[][] {
  const measured = measureLines(lines);
  const groups: PageLine[][] = [];
  measured.forEach((line, index) => {
    const before = measured[index - 1];
    const pageLine = lines[index];
    if (pageLine === undefined) return;
    const isSecond = groups.at(-1)?.length === 1;
    if (before === undefined || isBreakBetween(before, line) || (isSecond && isHeadlineAbove(before, line))) groups.push([pageLine]);
    else groups.at(-1)?.push(pageLine);
  });
  return groups;
}

/** A line that fills the column without an indent, above one that has it: no first line, so a headline. */
function isHeadlineAbove(line: PrintedLine, next: PrintedLine): boolean {
  return !SENTENCE_END.test(line.text) && !/[，、]$/u.test(line.text) && line.deficit < INDENT.least && isIndentedLine(next);
}

/** Stays behind its column by what an indent takes, and does not end a sentence. */
function isIndentedLine(line: PrintedLine): boolean {
  return isShort(line) && !line.letterSpaced && line.deficit >= INDENT.usual && line.deficit <= INDENT.usual + 1.2;
}

/** The text of some lines with the blanks that are printed inside of them. */
export function joinPrinted(lines: readonly PageLine[]): string {
  return joinLines(lines.map(({ text }) => text));
}

/** One text out of the lines of a group. */
export function joinGroup(lines: readonly PageLine[]): string {
  const joined = joinPrinted(lines);
  return isBody(joined) ? joinHan(joined) : joined;
}

/** The same with its places. */
export function placeGroup(lines: readonly PageLine[]): PlacedText {
  return retrace(joinPlaced(lines), joinGroup(lines));
}

function measureLines(lines: readonly PageLine[]): PrintedLine[] {
  const widths = lines.map(({ text }) => cellWidth(text));
  const columns = columnWidths(widths);
  // A blank line after every printed line says nothing; after a few of them it ends paragraphs.
  const blanksPart = lines.filter(({ afterBlank }) => afterBlank).length <= lines.length / 2;
  return lines.map(({ text, afterBlank, letterSpaced, print }, index) => ({
    text,
    letterSpaced,
    deficit: print?.deficit ?? (columns[index] ?? 0) - (widths[index] ?? 0),
    isMeasured: print !== undefined,
    opens: (blanksPart && afterBlank) || print?.opens === true || NEW_PIECE.test(text),
  }));
}

/**
 * A paragraph ends where its last line stops early, where the next line is indented, or where a new piece opens.
 * A line that stops early in mid-sentence is an indented first line, unless it is shorter than an indent makes it
 * or another one follows: then it is a headline above its text.
 */
function isBreakBetween(line: PrintedLine, next: PrintedLine): boolean {
  if (next.opens) return true;
  if (line.isMeasured) return line.deficit > firstWordWidth(next.text) + SQUEEZED;
  if (SENTENCE_END.test(line.text)) return !isFull(line) || isShort(next);
  if (isFull(line)) return false;
  // Shorter than an indented line that follows: not the first line of a paragraph itself.
  if (isIndentedLine(next) && line.deficit > next.deficit + 0.8) return true;
  return line.deficit > INDENT.most || (!CLAUSE_MARK.test(line.text) && isShort(next) && next.deficit >= INDENT.usual);
}

/** Chinese is set flush or set apart until it is, a line of Latin script ends with the last word that fits. */
function isFull({ text, deficit, letterSpaced }: PrintedLine): boolean {
  if (letterSpaced) return deficit <= INDENT.most;
  return deficit < (ENDS_LATIN.test(text) ? LONGEST_WORD : INDENT.least);
}

/** An indented first line, a headline or a name: stops early and not at the end of a sentence. */
function isShort(line: PrintedLine): boolean {
  return !SENTENCE_END.test(line.text) && line.deficit >= INDENT.least && !(line.letterSpaced && isFull(line));
}

/** The width of what may not be parted at the beginning of a line: a word, or a character of a script without blanks. */
function firstWordWidth(text: string): number {
  return cellWidth(/^(?:[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|\p{L})/u.exec(text)?.[0] ?? '');
}

function isBody(paragraph: string): boolean {
  return paragraph.length > MAX_STANDALONE_LENGTH || SENTENCE_END.test(paragraph);
}

/** Whether blank lines stand between nearly all lines of a page: where there is none, the lines belong together. */
export function isSpaced(lines: readonly PageLine[]): boolean {
  return lines.filter(({ afterBlank }) => afterBlank).length > lines.length * MOSTLY;
}

/** For each line the width that those around reach: their upper quartile, so that short last lines do not count. */
export function columnWidths(widths: readonly number[]): number[] {
  /** The widths around a line, ascending: from one line to the next, one comes and one goes. */
  const around: number[] = [];
  for (let place = 0; place < Math.min(COLUMN_NEIGHBOURS, widths.length); place += 1) insertSorted(around, widths[place] ?? 0);
  return widths.map((_, index) => {
    const comes = widths[index + COLUMN_NEIGHBOURS];
    const goes = widths[index - COLUMN_NEIGHBOURS - 1];
    if (comes !== undefined) insertSorted(around, comes);
    if (goes !== undefined) removeSorted(around, goes);
    return around[Math.floor((around.length - 1) * 0.75)] ?? 0;
  });
}

/** So few numbers are sorted faster one by one. */
function insertSorted(sorted: number[], value: number): void {
  let place = sorted.push(value) - 1;
  for (; place > 0 && (sorted[place - 1] ?? 0) > value; place -= 1) sorted[place] = sorted[place - 1] ?? 0;
  sorted[place] = value;
}

/** @param value one of the numbers */
function removeSorted(sorted: number[], value: number): void {
  for (let place = sorted.indexOf(value) + 1; place < sorted.length; place += 1) sorted[place - 1] = sorted[place] ?? 0;
  sorted.pop();
}

/** Share of the lines that stand for nearly all. */
const MOSTLY = 0.8;
const NARROW = /[\p{Script=Latin}\p{Script=Cyrillic}\d .,%]/u;

/** Nothing is narrow from the CJK radicals on. */
const FIRST_WIDE = 0x2e80;
/** Whether the units before that are narrow: 0 where it was not asked for yet. */
const widthKinds = new Uint8Array(FIRST_WIDE);
const IS_NARROW = 1;
const IS_WIDE = 2;

/** Width in character cells: a Han character is 1, a Latin letter or digit ½. */
export function cellWidth(line: string): number {
  let width = 0;
  for (let place = 0; place < line.length; place += 1) {
    const unit = line.charCodeAt(place);
    if (isSecondHalf(line, place, unit)) continue;
    width += unit < FIRST_WIDE && isNarrow(unit) ? 0.5 : 1;
  }
  return width;
}

function isNarrow(unit: number): boolean {
  if (widthKinds[unit] === 0) widthKinds[unit] = NARROW.test(String.fromCharCode(unit)) ? IS_NARROW : IS_WIDE;
  return widthKinds[unit] === IS_NARROW;
}

/** Of a character that takes two UTF-16 units. */
function isSecondHalf(line: string, place: number, unit: number): boolean {
  if (unit < 0xdc00 || unit > 0xdfff || place === 0) return false;
  const before = line.charCodeAt(place - 1);
  return before >= 0xd800 && before <= 0xdbff;
}

/** The end of a line and the beginning of the next that stood apart in any script with blanks between words. */
const NEEDS_BLANK = /^[\p{L}\p{N},.;:)%][\p{L}\p{N}("]$/u;
/** Marks that stand in Chinese as well, where no blank is. */
const MAY_NEED_BLANK = /^[\p{L}\p{N}\p{P}\p{Sc}][\p{L}\p{N}\p{Ps}\p{Pi}\p{Pd}\p{Sc}"'„¿¡]$/u;

/** Chinese is joined without a blank, Latin with one, a word hyphenated at the line end without either. */
function joinLines(lines: readonly string[]): string {
  return lines.map((line, index) => forJoining(line, lines[index + 1] ?? '')).join('');
}

function forJoining(line: string, next: string): string {
  // Most lines of a Chinese page: nothing is done beside a Han character.
  if (isHanAt(line, line.length - 1) || isHanAt(next, 0)) return line;
  if (/\p{Ll}-$/u.test(line) && /^\p{Ll}/u.test(next)) return line.slice(0, -1);
  const touching = (line.at(-1) ?? '') + (next.at(0) ?? '');
  const needsBlank = (NEEDS_BLANK.test(touching) && ![...touching].some(isSpaceless)) || (MAY_NEED_BLANK.test(touching) && !isSpacelessLine(line) && !isSpacelessLine(next));
  return needsBlank && !isTornNumber(line, next) ? `${line} ` : line;
}

function isSpacelessLine(line: string): boolean {
  return [...line].some(isSpaceless);
}

/** "6." + "6%" was one number before the line ended. */
function isTornNumber(line: string, next: string): boolean {
  return /\d[.,]$/u.test(line) && /^\d/u.test(next);
}
