import { joinLetterSpacing, removeControls } from '../language/normalise.ts';
import { arePrintedLines, joinPrintedLines, type PageLine } from './printed-lines.ts';

/** Doubled lines have at least so many characters: shorter ones are words like 红红火火. */
const MIN_DOUBLED_LENGTH = 6;
/** Doubled lines are headlines; longer lines are not looked at, the search takes quadratic time. */
const MAX_DOUBLED_LENGTH = 200;

/**
 * The paragraphs of a plain text. In a text whose lines are printed lines (extracted from a newspaper column)
 * lines are joined, Chinese without a blank; otherwise each line is a paragraph.
 * Letter-spacing ("先 后 获") goes, and lines whose every glyph run is printed twice are halved.
 */
export function cleanPage(text: string): string[] {
  return paragraphsOf(readPageText(text));
}

/** A text as lines, and whether they are printed lines: found out once, wanted by everybody who goes on from here. */
export interface PageText {
  /** The lines that are not blank, each repaired for itself. */
  readonly lines: readonly PageLine[];
  readonly isPrinted: boolean;
}

export function paragraphsOf({ lines, isPrinted }: PageText): string[] {
  return isPrinted ? joinPrintedLines(lines) : lines.map((line) => line.text);
}

/**
 * Halves a line that consists of doubled runs only ("西安高新区西安高新区：：", "淄淄博博高高新新"),
 * as headline fonts come out of PDF; a line with doubled words in it (人人, 一条条) and a number (2020) stay.
 */
export function halveDoubledLine(line: string): string {
  if (line.length > MAX_DOUBLED_LENGTH || !/\p{L}/u.test(line)) return line;
  const characters = [...line];
  if (characters.length < MIN_DOUBLED_LENGTH) return line;
  const halved: string[] = [];
  let index = 0;
  while (index < characters.length) {
    const length = longestDoubledRun(characters, index);
    if (length === 0) return line;
    halved.push(...characters.slice(index, index + length));
    index += 2 * length;
  }
  return halved.join('');
}

export function readPageText(text: string): PageText {
  const lines = text.split(/\r\n|[\n\r\f\u2028\u2029]/u).map((line) => removeControls(line).trim());
  const repaired = lines.flatMap((line, index) => {
    return line === '' ? [] : [{ ...repairLine(line), afterBlank: (lines[index - 1] ?? '') === '' }];
  });
  const isPrinted = arePrintedLines(repaired);
  return { isPrinted, lines: isPrinted ? repaired.map((line) => ({ ...line, text: joinNumbers(line.text) })) : repaired };
}

/** Takes letter-spacing and doubled runs out of a line without blanks around it. */
export function repairLine(line: string): Pick<PageLine, 'text' | 'letterSpaced' | 'doubled'> {
  const joined = joinLetterSpacing(line);
  const halved = halveDoubledLine(joined);
  return { text: halved, letterSpaced: joined !== line, doubled: halved !== joined };
}

function longestDoubledRun(characters: readonly string[], start: number): number {
  for (let length = Math.floor((characters.length - start) / 2); length > 0; length -= 1) {
    const isDoubled = characters
      .slice(start, start + length)
      .every((character, offset) => character === characters[start + length + offset]);
    if (isDoubled) return length;
  }
  return 0;
}

/** Blanks between a Han character and a number are typesetting ("建设 30 年"). */
export function joinNumbers(line: string): string {
  return line
    .replace(/(?<=\p{Script=Han}) +(?=[\d.,%+]*\d)/gu, '')
    .replace(/(?<=[\d%+]) +(?=\p{Script=Han})/gu, '');
}
