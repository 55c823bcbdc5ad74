import type { Span } from '../domain/article.ts';
import { hanExpression } from '../language/han.ts';
import { joinLetterSpacing, removeControls } from '../language/normalise.ts';
import { joinPlaced, retrace, slicePlaced, type PlacedText } from './placed-text.ts';
import { arePrintedLines, groupPrintedLines, placeGroup, type PageLine } from './printed-lines.ts';

/** Doubled lines have at least so many characters without a blank between them: shorter ones are words like 红红火火. */
const MIN_DOUBLED_LENGTH = 6;
/** Doubled lines are headlines; longer lines are not looked at, the search takes quadratic time. */
const MAX_DOUBLED_LENGTH = 200;

const BLANKS_BEFORE_NUMBER = hanExpression(/(?<=\p{Script=Han}) +(?=[\d.,%+]*\d)/gu);
const BLANKS_BEHIND_NUMBER = hanExpression(/(?<=[\d%+]) +(?=\p{Script=Han})/gu);

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const FORM_FEED = 0x0c;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;

/** A text as lines, and whether they are printed lines: found out once, wanted by everybody who goes on from here. */
export interface PageText {
  /** The lines that are not blank, each repaired for itself. */
  readonly lines: readonly PageLine[];
  readonly isPrinted: boolean;
}

/**
 * The paragraphs of a plain text. In a text whose lines are printed lines (extracted from a newspaper column)
 * lines are joined, Chinese without a blank; otherwise each line is a paragraph.
 * Letter-spacing ("先 后 获") goes, and lines whose every glyph run is printed twice are halved.
 */
export function paragraphsOf({ lines, isPrinted }: PageText): readonly PlacedText[] {
  return isPrinted ? groupPrintedLines(lines).map(placeGroup) : lines;
}

/**
 * Halves a line that consists of doubled runs only ("西安高新区西安高新区：：", "淄淄博博高高新新"),
 * as headline fonts come out of PDF, also of several such parts with blanks between them; a line with doubled words in it (人人, 一条条) and a number (2020) stay.
 */
export function halveDoubledLine(line: string): string {
  return doubledRuns(line)?.map(({ start, end }) => line.slice(start, end)).join('') ?? line;
}

/** The first of each two equal runs that a doubled line consists of; null for a line that is not doubled. */
function doubledRuns(line: string): Span[] | null {
  const first = String.fromCodePoint(line.codePointAt(0) ?? 0);
  // Most lines are settled by this: their first character does not come again.
  if (line.length > MAX_DOUBLED_LENGTH || !line.includes(first, first.length) || !/\p{L}/u.test(line)) return null;
  const characters = [...line];
  if (line.split(' ').every((part) => [...part].length < MIN_DOUBLED_LENGTH)) return null;
  const runs: Span[] = [];
  let index = 0;
  let start = 0;
  while (index < characters.length) {
    // The blank between two parts of a headline is printed once.
    const isBlank = index > 0 && characters[index] === ' ';
    const length = isBlank ? 1 : longestDoubledRun(characters, index);
    if (length === 0) return null;
    const end = start + characters.slice(index, index + length).join('').length;
    runs.push({ start, end });
    index += isBlank ? 1 : 2 * length;
    start = isBlank ? end : 2 * end - start;
  }
  return runs;
}

/** @param text the decoded text of a file: the places of all that is read from it are counted in it */
export function readPageText(text: string): PageText {
  const lines = splitLines(text);
  const repaired = lines.flatMap((line, index) => {
    if (line.text === '') return [];
    const { text: own, places, letterSpaced, doubled } = repairLine(line);
    return [{ text: own, places, letterSpaced, doubled, afterBlank: index === 0 || lines[index - 1]?.text === '' }];
  });
  const isPrinted = arePrintedLines(repaired);
  return { isPrinted, lines: isPrinted ? repaired.map(withoutNumberBlanks) : repaired };
}

function withoutNumberBlanks(line: PageLine): PageLine {
  const joined = joinNumbers(line.text);
  return joined === line.text ? line : { ...line, ...retrace(line, joined) };
}

/** The lines of a file, blank ones too, each without what nobody reads and the blanks around it. */
function splitLines(text: string): PlacedText[] {
  const lines: PlacedText[] = [];
  let start = 0;
  let number = 1;
  const add = (end: number): void => {
    const line = text.slice(start, end);
    lines.push(retrace({ text: line, places: [{ start: 0, fileStart: start, length: line.length, line: number }] }, removeControls(line).trim()));
  };
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    if (!isLineEnd(unit)) continue;
    add(place);
    if (unit === RETURN && text.charCodeAt(place + 1) === NEWLINE) place += 1;
    start = place + 1;
    if (unit === RETURN || unit === NEWLINE) number += 1;
  }
  add(text.length);
  return lines;
}

function isLineEnd(unit: number): boolean {
  return unit <= RETURN ? unit === NEWLINE || unit === RETURN || unit === FORM_FEED : unit === LINE_SEPARATOR || unit === PARAGRAPH_SEPARATOR;
}

/** Takes letter-spacing and doubled runs out of a line without blanks around it. */
export function repairLine(line: PlacedText): PlacedText & Pick<PageLine, 'letterSpaced' | 'doubled'> {
  const joined = retrace(line, joinLetterSpacing(line.text));
  const runs = doubledRuns(joined.text);
  const repaired = runs === null ? joined : joinPlaced(runs.map(({ start, end }) => slicePlaced(joined, start, end)));
  return { text: repaired.text, places: repaired.places, letterSpaced: joined.text !== line.text, doubled: runs !== null };
}

function longestDoubledRun(characters: readonly string[], start: number): number {
  for (let length = Math.floor((characters.length - start) / 2); length > 0; length -= 1) if (isDoubled(characters, start, length)) return length;
  return 0;
}

function isDoubled(characters: readonly string[], start: number, length: number): boolean {
  for (let place = start; place < start + length; place += 1) if (characters[place] !== characters[place + length]) return false;
  return true;
}

/** Blanks between a Han character and a number are typesetting ("建设 30 年"). */
export function joinNumbers(line: string): string {
  if (!line.includes(' ')) return line;
  return line.replace(BLANKS_BEFORE_NUMBER, '').replace(BLANKS_BEHIND_NUMBER, '');
}
