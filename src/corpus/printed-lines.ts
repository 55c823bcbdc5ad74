import { joinHan } from '../language/normalise.ts';
import { isSpaceless } from '../language/script.ts';

/** A line of a page that is not blank. */
export interface PageLine {
  readonly text: string;
  /** True when a blank line stands before it, and for the first line. */
  readonly afterBlank: boolean;
  /** True when its characters were set apart: to fill the column, unless it is a headline. */
  readonly letterSpaced: boolean;
}

interface PrintedLine {
  readonly text: string;
  readonly letterSpaced: boolean;
  /** Cells by which the line stays behind its column. */
  readonly deficit: number;
  /** True when a paragraph begins here, whatever the line before looks like. */
  readonly opens: boolean;
}

/** Fewer lines than this are taken as they stand: there is too little to tell printed lines from paragraphs. */
const MIN_PRINTED_LINES = 8;
/** Printed columns are this wide, in character cells (a Han character is 1, a Latin letter ½); narrower are verse and lists. */
const COLUMN_WIDTH = { least: 9, most: 60 };
/** As many of the lines reach the width of their column: the others are first and last lines and headlines. */
const MIN_FULL_SHARE = 0.4;
/** Lines on either side that tell how wide the column is at a line. */
const COLUMN_NEIGHBOURS = 6;
/** What the blank indent of a first line takes, in cells: two, less or more by what punctuation and numbers shift. */
const INDENT = { least: 1.2, usual: 1.8, most: 4.5 };
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
  const full = measureLines(lines).filter(isFull).length;
  return open >= lines.length * 0.5 && full >= lines.length * MIN_FULL_SHARE;
}

/** Joins printed lines into the paragraphs they were set from, Chinese without a blank. */
export function joinPrintedLines(lines: readonly PageLine[]): string[] {
  const measured = measureLines(lines);
  const paragraphs: string[][] = [];
  measured.forEach((line, index) => {
    const before = measured[index - 1];
    if (before === undefined || isBreakBetween(before, line)) paragraphs.push([line.text]);
    else paragraphs.at(-1)?.push(line.text);
  });
  return paragraphs.map(joinLines).map((paragraph) => (isBody(paragraph) ? joinHan(paragraph) : paragraph));
}

function measureLines(lines: readonly PageLine[]): PrintedLine[] {
  const widths = lines.map(({ text }) => cellWidth(text));
  // A blank line after every printed line says nothing; after a few of them it ends paragraphs.
  const blanksPart = lines.filter(({ afterBlank }) => afterBlank).length <= lines.length / 2;
  return lines.map(({ text, afterBlank, letterSpaced }, index) => ({
    text,
    letterSpaced,
    deficit: columnWidth(widths, index) - (widths[index] ?? 0),
    opens: (blanksPart && afterBlank) || NEW_PIECE.test(text),
  }));
}

/**
 * A paragraph ends where its last line stops early, where the next line is indented, or where a new piece opens.
 * A line that stops early in mid-sentence is an indented first line, unless it is shorter than an indent makes it
 * or another one follows: then it is a headline above its text.
 */
function isBreakBetween(line: PrintedLine, next: PrintedLine): boolean {
  if (next.opens) return true;
  if (SENTENCE_END.test(line.text)) return !isFull(line) || isShort(next);
  if (isFull(line)) return false;
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

function isBody(paragraph: string): boolean {
  return paragraph.length > MAX_STANDALONE_LENGTH || SENTENCE_END.test(paragraph);
}

/** The width that the lines around reach: their upper quartile, so that short last lines do not count. */
function columnWidth(widths: readonly number[], index: number): number {
  const around = widths.slice(Math.max(0, index - COLUMN_NEIGHBOURS), index + COLUMN_NEIGHBOURS + 1).toSorted((a, b) => a - b);
  return around[Math.floor((around.length - 1) * 0.75)] ?? 0;
}

function cellWidth(line: string): number {
  let width = 0;
  for (const character of line) width += /[\p{Script=Latin}\p{Script=Cyrillic}\d .,%]/u.test(character) ? 0.5 : 1;
  return width;
}

/** Chinese is joined without a blank, Latin with one, a word hyphenated at the line end without either. */
function joinLines(lines: readonly string[]): string {
  return lines.map((line, index) => forJoining(line, lines[index + 1] ?? '')).join('');
}

function forJoining(line: string, next: string): string {
  if (/\p{Ll}-$/u.test(line) && /^\p{Ll}/u.test(next)) return line.slice(0, -1);
  const touching = (line.at(-1) ?? '') + (next.at(0) ?? '');
  const needsBlank = /^[\p{L}\p{N},.;:)%][\p{L}\p{N}("]$/u.test(touching) && ![...touching].some(isSpaceless);
  return needsBlank && !isTornNumber(line, next) ? `${line} ` : line;
}

/** "6." + "6%" was one number before the line ended. */
function isTornNumber(line: string, next: string): boolean {
  return /\d[.,]$/u.test(line) && /^\d/u.test(next);
}
