import { joinHan } from '../../language/normalise.ts';
import type { PageText } from '../clean-text.ts';
import type { LineWeights } from './label-lines.ts';
import { labelledBlocks } from './labelled-blocks.ts';
import { readPageHead } from './page-head.ts';
import { joinPlaced, retrace, type PlacedText } from '../placed-text.ts';
import { cellWidth, groupPrintedLines, joinGroup, type PageLine } from '../printed-lines.ts';

/** What a block of a page is, told by its form alone. */
export type BlockRole =
  /** Running text. */
  | 'body'
  /** A short line or two that stand alone: headline, kicker, section heading or the text of a picture. */
  | 'display'
  /** Who wrote an article, standing alone ("▶ 张三", "本报记者 李四"). */
  | 'byline'
  /** The text of a picture, or who took it. */
  | 'caption'
  /** Nothing of an article: editors, column names, advertisements of the paper itself. */
  | 'furniture';

/** A paragraph, or a line that stands alone. */
export interface PageBlock extends PlacedText {
  readonly role: BlockRole;
  /** True when the blank lines of the page are irregular before it: another text frame begins. */
  readonly opensFrame: boolean;
  /** Printed twice, as some headlines are. */
  readonly doubled: boolean;
  /** Index of its first line among the lines of the page that are not blank. */
  readonly line: number;
  /** Printed lines it was joined from. */
  readonly lines: number;
  /** Width of its last line and of its widest, in character cells. */
  readonly width: { readonly last: number; readonly most: number };
}

/** A block on its way: it still may be joined with others. */
export interface RawBlock extends Omit<PageBlock, 'places'> {
  /** The lines that its text was joined from, in their order. */
  readonly parts: readonly PageLine[];
}

const SENTENCE_END = /[。！？!?…⋯；][”’」』）)】》]*$/u;
const BYLINE =
  /^(?:[▶►▷]\s*)?(?:本报|新华社|[\p{Script=Han}·]{2,12}[报网点])?\s*(?:特约|首席|见习|实习)?(?:记者|通讯员|文\s*[/／])\s*[:：]?\s*[\p{Script=Han}·\s/／、]{2,30}$/u;
const NAMES_AFTER_MARK = /^[▶►▷]\s*(?:\p{Script=Han}{2,4}[\s、]*){1,4}$/u;
const MEDIUM = /^[\p{Script=Han}·]{2,16}(?:晚报|日报|早报|壹点|客户端|新闻网|融媒体?)$/u;
const CREDIT = /(?:[/／]\s*[摄图文]|摄影?|供图|资料图片)[）)]?$|^(?:图片来源|图源|摄影)[:：]/u;
const CAPTION = /^[▲▼◀△▽]|[▲▼◀▶△▽]|^(?:左|右|上|下|中)?图(?:为|[:：①-⑨\d])/u;
const FURNITURE =
  /^(?:扫码|扫一扫|找记者|更多内容|新闻热线|值班主任|编辑\s*[/／]|编辑[:：]|责编|责任编辑|主编[:：]|美编|校对|版式|值班|投稿|热线|订阅|邮编|联系电话|广告|下载)|(?:美编|校对|责编)[:：]|^第?\s*[\d一二三四五六七八九十]+\s*版$|^[A-Z]?\d{1,3}$/u;
/** Closes a piece: where its figures come from. */
export const SOURCE_NOTE = /^[（(](?:数据|资料|来源|据|本文)[^）)]*[）)]$/u;
export const OPENING = /^(?:本报讯|本报[\p{Script=Han}]{1,6}讯|新华社[\p{Script=Han}]{1,6}(?:\d+月\d+日)?电|[\p{Script=Han}]{2,6}(?:晚报|日报|新闻网)讯)\s*(?:[（(][^）)]{2,24}[）)])?\s*/u;
/** One to four names of two to four characters behind a sentence. */
const AUTHOR = /[。！？][”’」』）)]*\s*[（(]?(?<names>(?:(?:本报|特约)?(?:记者|通讯员)\s*)?\p{Script=Han}{2,4}(?:\s+\p{Script=Han}{2,4}){0,3}|\p{Script=Han}{4,8})[）)]?$/u;
const NOT_A_NAME = /[的了是在和与为到说这那区园城市县镇]/u;
/** Words that news begin with: a line above them is no first line of theirs. */
const BEGINNING = /^(?:近日|日前|近期|近年|今年|去年|昨日|昨天|前不久|如今|当前|目前|\d+月|\d{4}年|“)/u;
/** Cells that the blanks of an indent took, give or take what punctuation and digits shift. */
const INDENT = { least: 1.4, most: 3.2 };
/** The last line of an item, with the name of who wrote it. */
const CLOSING_LINE = /[。！？][”’」』）)]*[ \u3000]+[（(]?[\p{Script=Han} \u3000]{2,20}[）)]?$/u;
/** What pictures show: a place, a thing, a moment. */
const PICTURE_END = /(?:现场|一角|景致|合影|外观|外景|全景|夜景|鸟瞰|俯瞰图?|效果图|瞬间)[▶▲]?$/u;
/** Names of a page's columns, where they do not stand at its top. */
const COLUMN_NAME = /^(?:要闻|综合|综合新闻|本版导读|时政|城事|民生周刊|\p{Script=Han}{2}(?:前沿|观察|周刊|专刊|视点|广角|速递|纵横))$/u;
/** A sentence under a picture takes one line. */
const LONGEST_PICTURE_LINE = 28;
/** Stand-alone lines are at most so long, in UTF-16 units. */
const MAX_DISPLAY_LENGTH = 45;

/**
 * The blocks of a page in its order: lines joined into paragraphs, each with what its form tells.
 * @param lineWeights label the lines of a printed page in Chinese; others than the program's own only while they are fitted
 */
export function pageBlocks({ lines, isPrinted: printed }: PageText, lineWeights?: LineWeights): PageBlock[] {
  if (printed && isChinese(lines)) return labelledBlocks(lines, lineWeights).map(placeBlock);
  const groups = printed ? groupPrintedLines(lines).flatMap(partHeads).flatMap(partDisplay) : lines.map((line) => [line]);
  const isRegular = usualSpacing(lines);
  let line = 0;
  const blocks = groups.map((group) => {
    const block = { ...toBlock(group, printed, isRegular), line };
    line += group.length;
    return block;
  });
  return (printed ? nameStandAlone(joinTorn(joinAuthors(blocks))) : joinTorn(blocks)).map(placeBlock);
}

function isChinese(lines: readonly PageLine[]): boolean {
  const text = lines.map((line) => line.text).join('');
  return (text.match(/\p{Script=Han}/gu)?.length ?? 0) > text.length / 2;
}

function placeBlock({ parts, ...block }: RawBlock): PageBlock {
  return { ...block, places: retrace(joinPlaced(parts), block.text).places };
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
  const opens = (before.text.match(/[“（《]/gu)?.length ?? 0) > (before.text.match(/[”）》]/gu)?.length ?? 0);
  const closes = (block.text.match(/[”）》]/gu)?.length ?? 0) > (block.text.match(/[“（《]/gu)?.length ?? 0);
  const isFirstLine = before.role === 'display' && block.role === 'body' && !BEGINNING.test(block.text) && isIndentOf(before.width.last, block.width.most);
  const tornNumber = /\d$/u.test(before.text) && /^(?:年|月|日|家|个|人|项|次|亿|万|元|%|多|余|名|条|位|座|吨|米|公)/u.test(block.text);
  return tornNumber || isFirstLine || (opens && closes) || (before.role === 'body' && block.role === 'body');
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

/** A page whose lines are nearly all parted by blank lines: one that is not begins another frame. */
function usualSpacing(lines: readonly PageLine[]): boolean {
  return lines.filter(({ afterBlank }) => afterBlank).length > lines.length * 0.8;
}

function toBlock(group: readonly PageLine[], printed: boolean, isRegular: boolean): Omit<RawBlock, 'line'> {
  const text = printed ? keepAuthor(group) : (group[0]?.text ?? '');
  const doubled = group.every((line) => line.doubled);
  const widths = group.map((line) => cellWidth(line.text));
  const width = { last: widths.at(-1) ?? 0, most: widths.reduce((greatest, width) => Math.max(greatest, width), 0) };
  return { text, parts: group, doubled, width, lines: group.length, role: printed && readPageHead(text) !== null ? 'furniture' : roleOf(text), opensFrame: isRegular && group[0]?.afterBlank === false && group[1]?.afterBlank !== false };
}

/** Joined like any text, but the blank between the last sentence and the author's name stays. */
export function keepAuthor(group: readonly PageLine[]): string {
  const joined = joinGroup(group);
  const last = group.at(-1)?.text ?? '';
  const tail = /[。！？”’」』）)](?<blank>[ \u3000]+)(?<names>[\p{Script=Han} \u3000]{2,16})$/u.exec(last);
  const names = tail?.groups?.['names'];
  if (names === undefined || !joined.endsWith(joinHan(names))) return joined;
  return `${joined.slice(0, -joinHan(names).length)} ${names}`;
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

/** "本报讯" and its like. */
export function opensPiece(text: string): boolean {
  return OPENING.test(text);
}

/** The names behind the last sentence of a text, or null. */
export function authorOf(text: string): string | null {
  const names = AUTHOR.exec(text)?.groups?.['names']?.trim();
  return names === undefined || NOT_A_NAME.test(names) ? null : names;
}

/** What a text is by its form alone, whatever stands around it. */
export function roleOf(text: string): BlockRole {
  if (FURNITURE.test(text)) return 'furniture';
  if (text.length <= 40 && (BYLINE.test(text) || NAMES_AFTER_MARK.test(text) || MEDIUM.test(text))) return 'byline';
  if (SOURCE_NOTE.test(text)) return 'furniture';
  if (authorOf(text) !== null) return 'body';
  if (CREDIT.test(text) || (CAPTION.test(text) && text.length <= 2 * MAX_DISPLAY_LENGTH)) return 'caption';
  if (PICTURE_END.test(text) && text.length <= MAX_DISPLAY_LENGTH) return 'caption';
  return text.length <= MAX_DISPLAY_LENGTH && !SENTENCE_END.test(text) && !/，[^，]*，/u.test(text) ? 'display' : 'body';
}
