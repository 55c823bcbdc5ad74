import { countHan } from '../../language/han.ts';
import { joinHan } from '../../language/normalise.ts';
import { isAlphabetic } from '../../language/script.ts';
import type { PageText } from '../clean-text.ts';
import type { LineJudge } from './label-lines.ts';
import { alphabeticBlocks } from './alphabetic-blocks.ts';
import { labelledBlocks } from './labelled-blocks.ts';
import type { PageLore } from './page-lore.ts';
import { readPageHead } from './page-head.ts';
import { groupPrintedLines, isSpaced, type PageLine } from '../printed-lines.ts';
import { authorOf, BYLINE, CLOSING_LINE, COLUMN_NAME, CREDIT, FURNITURE, isTornApart, NAMES_AFTER_MARK, NOT_A_NAME, opensPiece, roleOf, SENTENCE_END, SOURCE_NOTE } from './line-forms.ts';
import { keepAuthor, type PageBlock, placeBlock, type RawBlock } from './page-block.ts';
import { printOf } from './print-of-lines.ts';

/** Words that news begin with: a line above them is no first line of theirs. */
const BEGINNING = /^(?:近日|日前|近期|近年|今年|去年|昨日|昨天|前不久|如今|当前|目前|\d+月|\d{4}年|“)/u;
/** Cells that the blanks of an indent took, give or take what punctuation and digits shift. */
const INDENT = { least: 1.4, most: 3.2 };
/** A sentence under a picture takes one line. */
const LONGEST_PICTURE_LINE = 28;

/**
 * The blocks of a page in its order: lines joined into paragraphs, each with what its form tells.
 * @param lineJudge labels the lines of a printed page in Chinese; others than the program's own only while they are fitted and measured
 */
export function pageBlocks({ lines, isPrinted: printed }: PageText, lineJudge?: LineJudge, lore?: PageLore): PageBlock[] {
  if (printed && isChinese(lines)) return labelledBlocks(lines, lineJudge, lore).map(placeBlock);
  if (isAlphabetic(lines)) return alphabeticBlocks(lines, printed, isSpaced(lines)).map(placeBlock);
  const groups = printed ? groupPrintedLines(lines).flatMap(partHeads).flatMap(partDisplay) : lines.map((line) => [line]);
  const spaced = isSpaced(lines);
  let line = 0;
  const blocks = groups.map((group) => {
    const block = { line, ...toBlock(group, printed, spaced) };
    line += group.length;
    return block;
  });
  return (printed ? nameStandAlone(joinTorn(joinAuthors(blocks))) : joinTorn(blocks)).map(placeBlock);
}

function isChinese(lines: readonly PageLine[]): boolean {
  let han = 0;
  let length = 0;
  for (const { text } of lines) {
    han += countHan(text);
    length += text.length;
  }
  return han > length / 2;
}

/** A name that had no room behind the last sentence stands in a line of its own. */
function joinAuthors(blocks: readonly RawBlock[]): RawBlock[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const next = blocks[index + 1];
    if (before !== undefined && isAuthorLine(before, block)) return [];
    return next !== undefined && isAuthorLine(block, next) ? [{ ...block, text: `${block.text} ${next.text}`, parts: [...block.parts, ...next.parts] }] : [block];
  });
}

function isAuthorLine(before: RawBlock, block: RawBlock): boolean {
  const isName = /^\p{Script=Han}{2,4}(?:\s+\p{Script=Han}{2,4}){0,2}$/u.test(block.text) && !NOT_A_NAME.test(block.text);
  const hadNoRoom = before.lines > 1 && before.width.most - before.width.last < block.width.last + 1.5;
  return isName && !block.doubled && hadNoRoom && before.role === 'body' && SENTENCE_END.test(before.text);
}

/** Joins what a narrower column, a picture's text or a torn number has parted in mid-sentence. */
function joinTorn(blocks: readonly RawBlock[]): RawBlock[] {
  const joined: RawBlock[] = [];
  const captions: RawBlock[] = [];
  blocks.forEach((block, index) => {
    const before = joined.at(-1);
    if (before !== undefined && isTorn(before, block)) {
      joined[joined.length - 1] = { ...before, role: 'body', text: joinHan(before.text + block.text), parts: [...before.parts, ...block.parts] };
    } else if (before !== undefined && cutsSentence(before, block, blocks[index + 1])) {
      captions.push({ ...block, role: 'caption' });
    } else {
      joined.push(block);
    }
  });
  return [...joined, ...captions].map((block, index, all) => (isPictureText(block, all[index + 1]) ? { ...block, role: 'caption' } : block));
}

/** A sentence above the name of who took the picture, unless it reports like a news item. */
function isPictureText(block: RawBlock, next: RawBlock | undefined): boolean {
  const hasCredit = next?.role === 'caption' && CREDIT.test(next.text);
  return hasCredit && block.role === 'body' && block.text.length <= 80 && !/^(?:近日|日前|\d+月|昨日|今年)/u.test(block.text);
}

function isTorn(before: RawBlock, block: RawBlock): boolean {
  if (SENTENCE_END.test(before.text) || authorOf(before.text) !== null || opensPiece(block.text)) return false;
  if (!(before.role === 'body' || before.role === 'display')) return false;
  if (!(block.role === 'body' || block.role === 'display')) return false;
  const isFirstLine = before.role === 'display' && block.role === 'body' && !BEGINNING.test(block.text) && isIndentOf(before.width.last, block.width.most);
  return isFirstLine || isTornApart(before.text, block.text) || (before.role === 'body' && block.role === 'body');
}

/** A line as much narrower than the column as an indent takes is the first line of its paragraph. */
function isIndentOf(width: number, column: number): boolean {
  return column - width >= INDENT.least && column - width <= INDENT.most;
}

/** A stand-alone line between an unfinished sentence and running text is the text of a picture. */
function cutsSentence(before: RawBlock, block: RawBlock, next: RawBlock | undefined): boolean {
  const isUnfinished = before.role === 'body' && !SENTENCE_END.test(before.text) && authorOf(before.text) === null;
  const isShort = block.role === 'display' || block.role === 'caption' || isOneShortLine(block);
  return isUnfinished && isShort && next?.role === 'body' && !opensPiece(next.text);
}

function isOneShortLine({ role, lines, text }: RawBlock): boolean {
  return role === 'body' && lines === 1 && text.length <= LONGEST_PICTURE_LINE;
}

/** A short sentence on a heap of stand-alone lines is the text of a picture, a few characters above the page its column. */
function nameStandAlone(blocks: readonly RawBlock[]): RawBlock[] {
  return blocks.map((block, index): RawBlock => {
    const isHeaped = blocks[index - 1]?.role !== 'body' && blocks[index + 1]?.role !== 'body';
    if (isHeaped && blocks.length > 2 && isOneShortLine(block)) return { ...block, role: 'caption' };
    const isColumnName = block.role === 'display' && (index === 0 ? block.text.length <= 4 : COLUMN_NAME.test(block.text));
    return isColumnName ? { ...block, role: 'furniture' } : block;
  });
}

function toBlock(group: readonly PageLine[], printed: boolean, spaced: boolean): Omit<RawBlock, 'line'> {
  const text = printed ? keepAuthor(group) : (group[0]?.text ?? '');
  return { text, parts: group, role: printed && readPageHead(text) !== null ? 'furniture' : roleOf(text), ...printOf(group, spaced) };
}

/** Lines that stand alone are blocks of their own, however well they would join: a headline above another one. */
function partDisplay(group: PageLine[]): PageLine[][] {
  const isEnded = group.some(({ text }) => SENTENCE_END.test(text) || authorOf(text) !== null);
  const isText = (isEnded || (group.length > 3 && group.some(({ text }) => /，/u.test(text)))) && !group.some(({ text }) => isMarked(text));
  return isText ? partAfterAuthor(group) : group.map((line) => [line]);
}

/** The head of a page is no line of the text below it, however wide it is. */
function partHeads(group: PageLine[]): PageLine[][] {
  const parts: PageLine[][] = [];
  let isOpen = false;
  for (const line of group) {
    const isHead = readPageHead(line.text) !== null;
    if (isOpen && !isHead) parts.at(-1)?.push(line);
    else parts.push([line]);
    isOpen = !isHead;
  }
  return parts;
}

function partAfterAuthor(group: PageLine[]): PageLine[][] {
  const end = group.findIndex(({ text }) => CLOSING_LINE.test(text)) + 1;
  return end === 0 || end === group.length ? [group] : [group.slice(0, end), ...partDisplay(group.slice(end))];
}

function isMarked(text: string): boolean {
  return BYLINE.test(text) || NAMES_AFTER_MARK.test(text) || CREDIT.test(text) || FURNITURE.test(text) || SOURCE_NOTE.test(text);
}

