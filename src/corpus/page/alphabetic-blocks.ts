import { isFullStop } from '../../language/full-stops.ts';
import { joinPrinted, type PageLine } from '../printed-lines.ts';
import { ALPHABETIC_SENTENCE_END, datelineOf, hasCredit, isAlphabeticByline, isAlphabeticFurniture, hasSmallWords, isShouted, isTitleCase, mayBeNames } from './alphabetic-forms.ts';
import { letterWidth } from './letter-width.ts';
import type { BlockRole, RawBlock } from './page-block.ts';
import { printOf } from './print-of-lines.ts';

/** Lines on either side that tell how many letters a column holds at a line, and the place of the one that tells it among them. */
const NEIGHBOURS = 8;
const COLUMN_RANK = 0.75;
/** A line may stop so much of a column early and still be full: letters are of different widths. */
const RAGGED = 0.05;
/** Stand-alone texts take no more lines. */
const MOST_DISPLAY_LINES = 5;
/** A question or a call of so many letters may be a headline. */
const LONGEST_CALL = 90;
/** Names of newspapers and pages have no more words. */
const MOST_NAME_WORDS = 4;
/** Capitals in a line of running text are the name of something, and shorter. */
const SHORTEST_SHOUT = 10;
/** Texts of pictures between two halves of a paragraph. */
const MOST_BETWEEN = 2;
/** Longer texts are no paragraphs of a newspaper. */
const MOST_TORN_LINES = 100;
/** Shorter words in capitals are names of offices and countries. */
const LEAST_PLACE_LETTERS = 5;
const MOST_CAPTION_LINES = 3;
/** No headline has so few words, and hardly a line below one. */
const MOST_FRAGMENT = { first: 2, last: 2 };
/** In UTF-16 units. */
const LONGEST_CREDIT = 40;
/** Running text that no mark ends is at least so long, in UTF-16 units. */
const SHORTEST_TEXT = 120;
const BEGINS_SMALL = /^\P{L}{0,2}\p{Ll}|^[»”)!?:]/u;
const BEGINS_LARGE = /^\P{L}{0,3}\p{Lu}|^["“„«]|^\d/u;
/** Nothing ends in a comma or a colon, or in a word of a few small letters. */
const GOES_ON = /[,:]$|(?:^|\s)\p{Ll}{1,3}$/u;
/** Hardly a headline ends in such a word. */
const SHORT_END = /\s\p{Ll}{4}$/u;
const SENTENCE_INSIDE = /[\p{Ll}\d][.!?]["”’»]?\s+\p{Lu}/u;
const CALL_END = /[!?]["'”’»“)]*$/u;
const HYPHENATED = /\p{Ll}-$/u;

/**
 * The blocks of a printed page in a script that sets blanks between words. A line is set until the next word finds no room, so one
 * that stops before ends a paragraph, or stands alone.
 */
export function alphabeticBlocks(lines: readonly PageLine[], isPrinted: boolean, isSpacedPage: boolean): RawBlock[] {
  const groups = isPrinted ? groupLines(lines, isSpacedPage).flatMap(partTrailing) : lines.map((line) => [line]);
  let line = 0;
  const blocks = groups.map((group): RawBlock => {
    const text = joinPrinted(group);
    const block: RawBlock = { role: roleOf(text, group.length), text, line, ...printOf(group, isSpacedPage), parts: group };
    line += group.length;
    return block;
  });
  return setHeapApart(nameWriters(setHeadApart(joinCredits(isPrinted ? joinTorn(blocks) : blocks))));
}

function groupLines(lines: readonly PageLine[], isSpacedPage: boolean): PageLine[][] {
  const columns = columnLengths(lines);
  const groups: PageLine[][] = [];
  /** The first line of the last group, and the one behind the last line so far that ends a sentence. */
  let [begun, ended] = [0, 0];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before !== undefined && endsSentence(before.text)) ended = index;
    // Behind the last sentence that ends with its line: a headline may stand below a text whose last line is full by chance.
    const from = Math.max(begun, index - MOST_DISPLAY_LINES - 1);
    const open = lines.slice(ended < index ? Math.max(from, ended) : from, index);
    const isApart = line.afterBlank && !isSpacedPage;
    if (before === undefined || isApart || isBreak(open, before, line, columns[index - 1] ?? 0)) {
      groups.push([line]);
      begun = index;
    } else {
      groups.at(-1)?.push(line);
    }
  });
  return groups;
}

/** @param open lines that stand together so far and end no sentence, `before` the last of them; of many the last few */
function isBreak(open: readonly PageLine[], before: PageLine, line: PageLine, column: number): boolean {
  if (HYPHENATED.test(before.text) && BEGINS_SMALL.test(line.text)) return false;
  if (standsAlone(before.text) || standsAlone(line.text) || isItemOpened(line.text)) return true;
  if (hasCredit(before.text) && !BEGINS_SMALL.test(line.text)) return true;
  if (isShouted(line.text) && !isShouted(before.text) && line.text.length >= SHORTEST_SHOUT && !hasCredit(line.text)) return true;
  if (GOES_ON.test(before.text) || isOpening(before.text) || /^[–—-]\s/u.test(line.text)) return false;
  if (open.every(({ text }) => isShouted(text)) && !isShouted(line.text)) return true;
  const isEnd = endsSentence(before.text);
  const isEarly = letterWidth(`${before.text} ${firstWord(line.text)}`) <= column * (1 - RAGGED);
  if (!isEarly) return isHeadlineAbove(open, line);
  // A headline is set larger: its lines stop early as well, and go on with a small letter, or with a capital where all words have one.
  return isEnd || !(BEGINS_SMALL.test(line.text) || /^\d/u.test(line.text) || isSetTogether(open, line));
}

/** Whether a line goes on with a headline of which every word has a capital, or with a number or a quotation in it, or one of them is too short for a text of its own: none of its lines had room for the first word of the next. */
function isSetTogether(open: readonly PageLine[], line: PageLine): boolean {
  const lines = [...open, line].map(({ text }) => text);
  const width = Math.max(...lines.map(letterWidth));
  const [above, below] = [open.map(({ text }) => text).join(' '), line.text].map((text) => text.split(' ').length);
  const isFragment = SHORT_END.test(open.at(-1)?.text ?? '') || (above ?? 0) <= MOST_FRAGMENT.first || (below ?? 0) <= MOST_FRAGMENT.last;
  const mayGoOn = isFragment || isTitleCase(lines.join(' ')) || /^[\d“"‘«„]/u.test(line.text);
  return mayGoOn && lines.length <= MOST_DISPLAY_LINES && lines.every((text, index) => index === lines.length - 1 || letterWidth(`${text} ${firstWord(lines[index + 1] ?? '')}`) > width);
}

function firstWord(text: string): string {
  return /^\S+/u.exec(text)?.[0] ?? '';
}

/** Whether a text ends in a mark that ends a sentence, and not in an abbreviation. */
function endsSentence(text: string): boolean {
  const mark = ALPHABETIC_SENTENCE_END.exec(text);
  return mark !== null && (text.charAt(mark.index) !== '.' || isFullStop(text, 0, mark.index));
}

/** A line or two in capitals above a text that has none: the last of them is full by chance. */
function isHeadlineAbove(open: readonly PageLine[], line: PageLine): boolean {
  const isOpened = datelineOf(`${open[0]?.text ?? ''} `) !== null;
  return !isOpened && open.length <= MOST_DISPLAY_LINES && open.every(({ text }) => isTitleCase(text)) && hasSmallWords(line.text) && BEGINS_LARGE.test(line.text);
}

/** What stands alone below the last line of a paragraph that is full by chance. */
function partTrailing(group: PageLine[]): PageLine[][] {
  const isEnd = ({ text }: PageLine): boolean => endsSentence(text);
  const last = group.at(-1);
  if (last === undefined || isEnd(last) || GOES_ON.test(last.text)) return [group];
  const end = group.findLastIndex(isEnd) + 1;
  if (end === 0 && group.length > MOST_DISPLAY_LINES && !group.some(({ text }) => SENTENCE_INSIDE.test(text))) return partHeadlines(group);
  const trailing = group.slice(end);
  const isApart = end > 0 && trailing.length <= MOST_DISPLAY_LINES && BEGINS_LARGE.test(trailing[0]?.text ?? '');
  return isApart ? [group.slice(0, end), trailing] : [group];
}

/** Headlines one below the other, each full by chance: no sentence ends in any of them. */
function partHeadlines(group: readonly PageLine[]): PageLine[][] {
  const parts: PageLine[][] = [];
  for (const line of group) {
    const open = parts.at(-1);
    const goesOn = open !== undefined && (GOES_ON.test(open.at(-1)?.text ?? '') || BEGINS_SMALL.test(line.text) || isSetTogether(open, line));
    if (goesOn) open.push(line);
    else parts.push([line]);
  }
  return parts;
}

/** Whether a line begins with the place that opens a news item. */
function isItemOpened(text: string): boolean {
  const opening = datelineOf(text);
  return opening !== null && !isShouted(text) && (opening.dateline.match(/\p{Lu}/gu)?.length ?? 0) >= LEAST_PLACE_LETTERS;
}

/** Whether a line is what opens a news item and nothing else: its text goes on behind it. */
function isOpening(text: string): boolean {
  return datelineOf(`${text} `)?.opening.trim() === text || /^\p{Lu}[\p{Lu}\s]+,?\s.*\(\p{L}+\)$/u.test(text);
}

function standsAlone(text: string): boolean {
  return isAlphabeticByline(text) || isAlphabeticFurniture(text);
}

/** For each line how many letters those around it reach. */
function columnLengths(lines: readonly PageLine[]): number[] {
  const widths = lines.map(({ text }) => letterWidth(text));
  return lines.map((_, index) => {
    const around = widths.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1).toSorted((a, b) => a - b);
    return around[Math.floor((around.length - 1) * COLUMN_RANK)] ?? 0;
  });
}

function roleOf(text: string, lines: number): BlockRole {
  if (isAlphabeticFurniture(text)) return 'furniture';
  if (isAlphabeticByline(text)) return 'byline';
  if (hasCredit(text)) return 'caption';
  if (lines > MOST_DISPLAY_LINES || text.length >= SHORTEST_TEXT) return 'body';
  if (!endsSentence(text)) return 'display';
  const isCall = CALL_END.test(text) && !/[.!?]["'”’»“)]*\s/u.test(text) && text.length <= LONGEST_CALL;
  return isCall ? 'display' : 'body';
}

/** Text that begins with a small letter goes on with what stands above and ends no sentence, behind the text of a picture perhaps. */
function joinTorn(blocks: readonly RawBlock[]): RawBlock[] {
  const joined: RawBlock[] = [];
  for (const block of blocks) {
    const place = BEGINS_SMALL.test(block.text) && block.role !== 'furniture' ? placeOfBeginning(joined) : -1;
    const before = joined[place];
    if (before === undefined) {
      joined.push(block);
      continue;
    }
    const parts = [...before.parts, ...block.parts];
    joined[place] = { ...before, role: 'body', text: joinPrinted(parts), parts, lines: before.lines + block.lines };
  }
  return joined;
}

/** Index of the nearest text that ends no sentence, with nothing but texts of pictures below it, or −1. */
function placeOfBeginning(above: readonly RawBlock[]): number {
  for (let place = above.length - 1; place >= Math.max(0, above.length - 1 - MOST_BETWEEN); place -= 1) {
    const block = above[place];
    if (block !== undefined && isOpen(block)) return block.lines <= MOST_TORN_LINES ? place : -1;
    if (block?.role === 'body') return -1;
  }
  return -1;
}

function isOpen({ role, text }: RawBlock): boolean {
  return (role === 'body' || role === 'display') && !endsSentence(text);
}

/** Who took a picture, in a line below the text of the picture. */
function joinCredits(blocks: readonly RawBlock[]): RawBlock[] {
  const joined: RawBlock[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    const isCredit = block.role === 'caption' && block.lines === 1 && block.text.length <= LONGEST_CREDIT;
    const isText = before !== undefined && (before.role === 'display' || before.role === 'body') && before.lines <= MOST_CAPTION_LINES;
    if (isCredit && isText) joined[joined.length - 1] = { ...before, role: 'caption', text: `${before.text} ${block.text}`, parts: [...before.parts, ...block.parts], lines: before.lines + 1 };
    else joined.push(block);
  }
  return joined;
}

/** The names of the newspaper and of the page, in capitals above everything else. */
function setHeadApart(blocks: readonly RawBlock[]): RawBlock[] {
  const isName = ({ role, lines, text }: RawBlock): boolean => role === 'display' && lines === 1 && isShouted(text) && text.split(/\s+/u).length <= MOST_NAME_WORDS;
  const end = blocks.findIndex((block) => block.role !== 'furniture' && !isName(block));
  const isSpoken = blocks.some((block) => block.role === 'display' && !isShouted(block.text));
  const hasHeadline = blocks[end]?.role === 'display' || isSpoken;
  return blocks.map((block, index) => (index < end && hasHeadline ? { ...block, role: 'furniture' } : block));
}

/** Names alone between a headline and its text are those of the writers; what they stand below is a headline, were it two sentences. */
function nameWriters(blocks: readonly RawBlock[]): RawBlock[] {
  return blocks.map((block, index): RawBlock => {
    const [before, next] = [blocks[index - 1], blocks[index + 1]];
    const isWriter = block.role === 'display' && block.lines === 1 && mayBeNames(block.text) && before?.role === 'display' && next?.role === 'body';
    if (isWriter) return { ...block, role: 'byline' };
    const isCalled = block.role === 'body' && block.text.length <= LONGEST_CALL && CALL_END.test(block.text) && (next?.role === 'byline' || next?.role === 'display');
    return isCalled ? { ...block, role: 'display' } : block;
  });
}

/** Below the last running text of a page the sentences between headlines and texts of pictures belong to pictures. */
function setHeapApart(blocks: readonly RawBlock[]): RawBlock[] {
  const last = blocks.findLastIndex(({ role, text, lines }) => role === 'body' && (lines > MOST_CAPTION_LINES || text.length > SHORTEST_TEXT));
  const heap = blocks.findIndex(({ role }, index) => index > last && (role === 'display' || role === 'caption'));
  return blocks.map((block, index) => (last >= 0 && heap >= 0 && index > heap && block.role === 'body' ? { ...block, role: 'caption' } : block));
}
