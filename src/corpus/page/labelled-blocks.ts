import { hanExpression } from '../../language/han.ts';
import { once } from '../../once.ts';
import { programLineTrees } from './judge-lines.ts';
import { labelLines, type LineJudge, type LineLabels } from './label-lines.ts';
import { LINE_WEIGHTS } from './line-weights.ts';
import type { PageLore } from './page-lore.ts';
import type { LineRole } from './line-roles.ts';
import { cellWidth, isSpaced, type PageLine } from '../printed-lines.ts';
import { isBareOpening, isMarkedCaption, isTornApart } from './line-forms.ts';
import { isNames } from './name-lines.ts';
import { type BlockRole, keepAuthor, type RawBlock } from './page-block.ts';
import { printOf } from './print-of-lines.ts';

/** Role of the block that a line begins. */
const BLOCK_ROLES: Readonly<Partial<Record<LineRole, BlockRole>>> = { first: 'body', display: 'display', caption: 'caption', byline: 'byline', furniture: 'furniture' };

const FINISHED = hanExpression(/[。！？!?…；][”’」』）)】》]*$|[。！？][”’」』）)]*[ \u3000]+[（(]?[\p{Script=Han} \u3000]{2,20}[）)]?$/u);
const ENDS_IN_HAN = hanExpression(/\p{Script=Han}$/u);
const HAN_AND_MARK = hanExpression(/^\p{Script=Han}[，。、；：”）]/u);
const SENTENCE_OVER = /[。！？][”’」』）)]*$/u;
/** In UTF-16 units. */
const LONGEST_HEADLINE = 40;
/** Headlines that are taken for the lines of one paragraph. */
const MOST_HEADLINES = 3;

interface Group {
  readonly role: BlockRole;
  lines: PageLine[];
  /** The name that stands in a line of its own behind its last sentence. */
  author: PageLine[];
  line: number;
}

const programJudge = once((): LineJudge => ({ weights: LINE_WEIGHTS, trees: programLineTrees() }));

/** The blocks of a printed page in Chinese: its lines are labelled, then joined. */
export function labelledBlocks(lines: readonly PageLine[], judge: LineJudge = programJudge(), lore?: PageLore): RawBlock[] {
  const groups: Group[] = [];
  const labels = beginParagraphs(lines, labelLines(lines, judge, lore));
  labels.roles.forEach((role, index) => {
    const line = lines[index];
    if (line === undefined) return;
    const begun = BLOCK_ROLES[role];
    const open = role === 'captionNext' ? groups.findLast((group) => group.role === 'caption') : groups.findLast((group) => group.role === 'body');
    if (begun !== undefined || open === undefined) groups.push({ role: begun ?? 'body', lines: [line], author: [], line: index });
    else if (role === 'author') open.author.push(line);
    else open.lines.push(line);
  });
  joinBelow(groups, opensBelow);
  joinBelow(groups, isTornFrom);
  finishParagraphs(groups);
  signParagraphs(groups);
  const settled = groups.flatMap((group) => (isNoParagraph(group) ? group.lines.map((line): Group => ({ role: 'display', lines: [line], author: [], line: lines.indexOf(line) })) : [group]));
  const spaced = isSpaced(lines);
  return settled.flatMap((group, index) => {
    const displayGain = labels.displayGains.get(group.line);
    return toBlocks(group, settled[index + 1], labels.borderline, spaced).map((block) => (displayGain === undefined || block.role === 'body' ? block : { displayGain, ...block }));
  });
}

/** A borderline is told from the text below it; whoever finds that they are one paragraph has that, too. Spreads stand last, as in `judge-page.ts`. */
function toBlocks(group: Group, below: Group | undefined, borderline: ReadonlySet<number>, isSpacedPage: boolean): RawBlock[] {
  const [first, ...others] = group.lines;
  if (first === undefined || !borderline.has(group.line)) return [toBlock(group, isSpacedPage)];
  const alone = toBlock({ role: 'borderline', lines: [first], author: [], line: group.line }, isSpacedPage);
  if (group.role === 'body' && others.length > 0) {
    return [{ whole: toBlock(group, isSpacedPage), ...alone }, toBlock({ ...group, lines: others, line: group.line + 1 }, isSpacedPage)];
  }
  if (group.role === 'display' && others.length === 0 && below?.role === 'body' && below.line === group.line + 1 && !borderline.has(below.line)) {
    return [{ whole: toBlock({ ...below, lines: [first, ...below.lines], line: group.line }, isSpacedPage), ...alone }];
  }
  return [toBlock(group, isSpacedPage)];
}

function toBlock({ role, lines: own, author, line }: Group, isSpacedPage: boolean): RawBlock {
  const { opensFrame, tight, doubled, lines, width, opening } = printOf(own, isSpacedPage);
  const text = keepAuthor(own);
  if (author.length === 0) return { role, text, opensFrame, tight, doubled, line, lines, width, opening, parts: own };
  return { role, text: [text, ...author.map((name) => name.text)].join(' '), opensFrame, tight, doubled, line, lines, width, opening, parts: [...own, ...author] };
}

/**
 * No line goes on with a paragraph that is finished: the line right above it begins another and is no text of a picture, or, behind
 * something else than running text, it begins one itself.
 */
function beginParagraphs(lines: readonly PageLine[], labels: LineLabels): LineLabels {
  const borderline = new Set(labels.borderline);
  let isFinished = true;
  let isSentenceOver = true;
  let isInterrupted = false;
  const roles = labels.roles.map((role, index) => {
    const text = lines[index]?.text ?? '';
    const isNoCaption = role === 'caption' && labels.roles[index + 1] === 'next' && isFinished && !isMarkedCaption(text);
    const isBeginning = isNoCaption || (role === 'next' && isInterrupted && isSentenceOver);
    // It was told from the lines around it for some reason, or stands below something else: it may be a headline.
    if (isBeginning) borderline.add(index);
    if (isBeginning || role === 'first' || role === 'next') {
      [isFinished, isSentenceOver, isInterrupted] = [FINISHED.test(text), SENTENCE_OVER.test(text), false];
    } else {
      isInterrupted = true;
      if (role === 'author') [isFinished, isSentenceOver] = [true, true];
    }
    return isBeginning ? 'first' : role;
  });
  return { ...labels, roles, borderline };
}

/** What begins the running text below it becomes its first lines. */
function joinBelow(groups: Group[], begins: (here: Group, below: Group) => boolean): void {
  for (let index = groups.length - 2; index >= 0; index -= 1) {
    const here = groups[index];
    const below = groups[index + 1];
    if (here === undefined || below?.role !== 'body' || !begins(here, below)) continue;
    below.lines = [...here.lines, ...below.lines];
    below.line = here.line;
    groups.splice(index, 1);
  }
}

/** "本报讯（记者 李明）" in a line of its own. */
function opensBelow({ lines }: Group): boolean {
  return lines.length === 1 && isBareOpening(lines[0]?.text ?? '');
}

/** A number, a quotation or a bracket goes on in the text below, so that this is no line of its own. */
function isTornFrom({ role, lines }: Group, below: Group): boolean {
  return role === 'display' && goesOn(lines.at(-1)?.text ?? '', below.lines[0]?.text ?? '');
}

/** What ends the sentence that the paragraph above leaves open is its last line and no text of a picture. */
function finishParagraphs(groups: Group[]): void {
  for (let index = groups.length - 1; index > 0; index -= 1) {
    const here = groups[index];
    const above = groups[index - 1];
    if (here?.role !== 'caption' || above?.role !== 'body' || above.author.length > 0 || here.lines.length > 1) continue;
    const text = here.lines[0]?.text ?? '';
    if (FINISHED.test(above.lines.at(-1)?.text ?? '') || !FINISHED.test(text) || isMarkedCaption(text)) continue;
    above.lines = [...above.lines, ...here.lines];
    groups.splice(index, 1);
  }
}

/** A name that has no room left in the last line of a finished paragraph, and stands alone below it, is its author. */
function signParagraphs(groups: Group[]): void {
  for (let index = groups.length - 1; index > 0; index -= 1) {
    const here = groups[index];
    const above = groups[index - 1];
    const [name, ...others] = here?.lines ?? [];
    if (here?.role !== 'display' || above?.role !== 'body' || above.author.length > 0 || name === undefined || others.length > 0) continue;
    if (!isNames(name.text) || name.doubled || !SENTENCE_OVER.test(above.lines.at(-1)?.text ?? '') || hasRoomFor(name.text, above.lines)) continue;
    above.author.push(name);
    groups.splice(index, 1);
  }
}

/** Behind the last of some lines, and a blank. */
function hasRoomFor(name: string, lines: readonly PageLine[]): boolean {
  const widths = lines.map(({ text }) => cellWidth(text));
  return Math.max(...widths) - (widths.at(-1) ?? 0) >= cellWidth(name) + 1;
}

function goesOn(line: string, next: string): boolean {
  // No paragraph begins with a single character and a mark: it is the end of a word.
  const tornWord = ENDS_IN_HAN.test(line) && HAN_AND_MARK.test(next);
  return tornWord || isTornApart(line, next) || /[，、]$/u.test(line);
}

/** A few lines that end no sentence and go on nowhere are no paragraph: headlines that stand one above the other, or one. */
function isNoParagraph({ role, lines, author }: Group): boolean {
  const last = lines.at(-1)?.text ?? '';
  const isShort = lines.length <= MOST_HEADLINES && lines.every(({ text }) => text.length <= LONGEST_HEADLINE);
  return role === 'body' && isShort && author.length === 0 && !/[！？!?…，、：:][”’」』）)】》]*$/u.test(last) && lines.every(({ text }) => !/[。；]|[。！？][”’」』）)]*\s/u.test(text));
}
