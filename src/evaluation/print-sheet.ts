import type { LineRole } from '../corpus/page/line-roles.ts';
import { choosePageStyle, printPage, type GeneratedPage, type TrueLine } from './generate-page.ts';
import { INDENT, justify, setCaption, sign, tightShare, type PageStyle, type PrintLine } from './lay-out-article.ts';
import type { TrueArticle } from './page-article.ts';
import { ALL_DAMAGES } from './page-damages.ts';
import type { BlockRole, PageSheet, SheetBlock } from './page-sheet.ts';
import { happens } from './page-variety.ts';
import { integerBetween, mulberry32, type Random } from './seeded-random.ts';
import { doubleGlyphs, setLines, type ColumnOptions, type SetLine } from './set-lines.ts';

/** Of the lines of a headline behind its first one, so many have no blank line before them. */
const TIGHT_LINE_SHARE = 0.85;
/** Columns of their own width differ from what the sheet says by so many cells, from one print to the next. */
const WIDTH_VARIES = 3;
const LEAST_WIDTH = 6;
const OPENING_BLANK_SHARE = 0.5;
/** What is printed with a paragraph and is no part of its text: `{本报讯}…`, `…{李明}`. */
const OPENING = /^\{([^{}]*)\}/u;
const CLOSING = /\{([^{}]*)\}$/u;

/** Prints a page that was written as a sheet; another seed sets it in columns of other widths, with other blank lines. */
export function printSheet(sheet: PageSheet, file: string, seed: number): Omit<GeneratedPage, 'sources'> {
  const random = mulberry32(seed);
  const style = choosePageStyle(ALL_DAMAGES, true, random);
  const articles = [...new Set(sheet.flatMap(({ role, article }) => (role === 'body' && article !== null ? [article] : [])))];
  const paragraphs = new Map(articles.map((article) => [article, joinParagraphs(sheet, article)]));
  const widthOf = drawWidths(style);
  const bodies = new Map<SheetBlock, PrintLine[]>();
  for (const parts of [...paragraphs.values()].flat()) setParagraph(parts, widthOf, bodies, style);
  const printed = sheet.map((block) => openTight(block, bodies.get(block) ?? setDisplay(block, widthOf(block), style)));
  const lines = sheet.flatMap((block, index): TrueLine[] => {
    const article = block.article === null ? null : articles.indexOf(block.article);
    return (printed[index] ?? []).map(({ role, isHeadline, isKicker }) => ({ role, article, isHeadline: isHeadline === true, isKicker: isKicker === true }));
  });
  return { file, text: printPage(printed.flat(), style), lines, articles: articles.map((article) => ({ file, ...trueArticle(sheet, article, paragraphs.get(article) ?? []) })) };
}

/** A paragraph in the pieces that stand in different blocks. */
type Paragraph = readonly { readonly block: SheetBlock; readonly text: string }[];

function joinParagraphs(sheet: PageSheet, article: number): Paragraph[] {
  const paragraphs: { block: SheetBlock; text: string }[][] = [];
  for (const block of sheet) {
    if (block.role !== 'body' || block.article !== article) continue;
    block.lines.forEach((text, index) => {
      const open = paragraphs.at(-1);
      if (index === 0 && block.continues && open !== undefined) open.push({ block, text });
      else paragraphs.push([{ block, text }]);
    });
  }
  return paragraphs;
}

/** Columns of one width stay so on a page, whatever it comes to. */
function drawWidths({ width: usual, random }: PageStyle): (block: SheetBlock) => number {
  const wider = integerBetween(-WIDTH_VARIES, WIDTH_VARIES, random);
  return ({ width }) => (width === null || !Number.isFinite(usual) ? usual : Math.max(LEAST_WIDTH, width + wider));
}

/** Sets a paragraph in the columns that it stands in; it goes over at the end of the line that is nearest to where the sheet parts it. */
function setParagraph(parts: Paragraph, widthOf: (block: SheetBlock) => number, bodies: Map<SheetBlock, PrintLine[]>, style: PageStyle): void {
  const whole = parts.map(({ text }) => text).join('');
  const [, closing] = CLOSING.exec(whole) ?? [];
  let rest = printOpening(whole.replace(CLOSING, ''), style.random);
  parts.forEach(({ block, text }, index) => {
    const isLast = index === parts.length - 1;
    const set = setRest(rest, isLast ? rest.length : text.length, { width: widthOf(block), indent: index === 0 ? INDENT : 0, tearNumbers: style.damages.tornNumbers, random: style.random });
    const own = isLast ? set : set.slice(0, nearestEnd(set, text.length));
    rest = set.slice(own.length).map((line) => line.text).join('');
    const signed = isLast && closing !== undefined ? sign(own, closing) : own;
    const lines = bodies.get(block) ?? [];
    bodies.set(block, lines);
    signed.forEach((line, number) => {
      const role = index === 0 && number === 0 ? 'first' : number < own.length ? 'next' : 'author';
      const share = tightShare(lines.length === 0, signed[number - 1]?.text ?? '', style.variety.tight);
      lines.push({ text: justify(line, isLast && number >= own.length - 1, style), role, tight: happens(share, style.random) });
    });
  });
}

/** Where a paragraph is a line, it is parted wherever the sheet parts it. */
function setRest(rest: string, characters: number, column: ColumnOptions): SetLine[] {
  if (Number.isFinite(column.width)) return setLines(rest, column);
  return [rest.slice(0, characters), rest.slice(characters)].filter((text) => text !== '').map((text) => ({ text, deficit: 0 }));
}

function printOpening(text: string, random: Random): string {
  return text.replace(OPENING, (_, opening: string) => opening + (random() < OPENING_BLANK_SHARE ? ' ' : ''));
}

/** How many lines hold about so many characters; at least one, and not all of them. */
function nearestEnd(lines: readonly SetLine[], characters: number): number {
  let length = 0;
  const ends = lines.map(({ text }) => (length += text.length));
  const distances = ends.slice(0, -1).map((end) => Math.abs(end - characters));
  return distances.length === 0 ? lines.length : distances.indexOf(Math.min(...distances)) + 1;
}

/** What stands in lines of its own and is set line by line as it was written. */
const PRINTED_AS: Readonly<Record<Exclude<BlockRole, 'body' | 'headline' | 'kicker'>, LineRole>> = { byline: 'byline', heading: 'display', caption: 'caption', credit: 'caption', furniture: 'furniture' };

function setDisplay({ role, lines, doubled, width }: SheetBlock, usual: number, style: PageStyle): PrintLine[] {
  if (role === 'body') return [];
  if (role === 'caption' && !doubled) return setCaption(lines.join(''), width === null ? style : { ...style, width: usual });
  const texts = lines.map((line) => (doubled ? doubleGlyphs(line, style.random) : line));
  if (role === 'headline') return texts.map((text, index) => ({ text, role: 'display', isHeadline: true, tight: index > 0 && happens(TIGHT_LINE_SHARE, style.random) }));
  if (role === 'kicker') return texts.map((text) => ({ text, role: 'display', isKicker: true, tight: false }));
  return texts.map((text, index) => ({ text, role: role === 'caption' && index > 0 ? 'captionNext' : PRINTED_AS[role], tight: false }));
}

function openTight({ tight }: SheetBlock, [first, ...others]: readonly PrintLine[]): PrintLine[] {
  return first === undefined ? [] : [{ ...first, tight: first.tight || tight }, ...others];
}

function trueArticle(sheet: PageSheet, article: number, paragraphs: readonly Paragraph[]): Omit<TrueArticle, 'file'> {
  const own = sheet.filter((block) => block.article === article);
  const textOf = (...roles: readonly BlockRole[]): string[] => own.filter(({ role }) => roles.includes(role)).map(({ lines }) => lines.join(''));
  const texts = paragraphs.map((parts) => parts.map(({ text }) => text).join(''));
  const [title] = textOf('headline');
  return {
    title: title ?? (texts[0] ?? '').replace(OPENING, ''),
    untitled: title === undefined,
    subtitle: textOf('kicker').join('') || null,
    byline: textOf('byline').join(' ') || null,
    dateline: OPENING.exec(texts[0] ?? '')?.[1] ?? null,
    paragraphs: texts.map((text) => text.replace(OPENING, '').replace(CLOSING, '')),
    headings: textOf('heading'),
    captions: textOf('caption', 'credit'),
  };
}
