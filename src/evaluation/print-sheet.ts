import type { LineRole } from '../corpus/page/line-roles.ts';
import { choosePageStyle, printPage, trueLine, type GeneratedPage } from './generate-page.ts';
import { headlineLine, INDENT, subtitleLine, printLines, setCaption, sign, type PageStyle, type PrintLine } from './lay-out-article.ts';
import type { TrueArticle } from './page-article.ts';
import { ALL_DAMAGES } from './page-damages.ts';
import type { PageSheet, SheetBlock, SheetRole } from './page-sheet.ts';
import { integerBetween, mulberry32 } from './seeded-random.ts';
import { doubleGlyphs, setLines, type ColumnOptions, type SetLine } from './set-lines.ts';

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
  for (const paragraph of [...paragraphs.values()].flat()) setParagraph(paragraph, widthOf, bodies, style);
  const printed = sheet.map((block) => openTight(block, bodies.get(block) ?? setDisplay(block, widthOf(block), style)));
  const lines = sheet.flatMap(({ article }, index) => (printed[index] ?? []).map((line) => trueLine(line, article === null ? null : articles.indexOf(article))));
  return { file, text: printPage(printed.flat(), style), lines, articles: articles.map((article) => ({ file, ...trueArticle(sheet, article, paragraphs.get(article) ?? []) })) };
}

interface Paragraph {
  /** Its pieces as they stand in different blocks. */
  readonly parts: readonly { readonly block: SheetBlock; readonly text: string }[];
  /** Empty where it is nothing but a signature or a note. */
  readonly text: string;
  /** What is printed before and behind it and is no part of its text. */
  readonly opening: string | null;
  readonly closing: string | null;
}

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
  return paragraphs.map((parts) => {
    const whole = parts.map(({ text }) => text).join('');
    const unsigned = whole.replace(CLOSING, '');
    return { parts, text: unsigned.replace(OPENING, ''), opening: OPENING.exec(unsigned)?.[1] ?? null, closing: CLOSING.exec(whole)?.[1] ?? null };
  });
}

/** Columns of one width stay so on a page, whatever it comes to. */
function drawWidths({ width: usual, random }: PageStyle): (block: SheetBlock) => number {
  const wider = integerBetween(-WIDTH_VARIES, WIDTH_VARIES, random);
  return ({ width }) => (width === null || !Number.isFinite(usual) ? usual : Math.max(LEAST_WIDTH, width + wider));
}

/** Sets a paragraph in the columns that it stands in; it goes over at the end of the line that is nearest to where the sheet parts it. */
function setParagraph({ parts, text: own, opening, closing }: Paragraph, widthOf: (block: SheetBlock) => number, bodies: Map<SheetBlock, PrintLine[]>, style: PageStyle): void {
  let rest = opening === null ? own : opening + (style.random() < OPENING_BLANK_SHARE ? ' ' : '') + own;
  parts.forEach(({ block, text }, index) => {
    const isLast = index === parts.length - 1;
    const set = setRest(rest, isLast ? rest.length : text.length, { width: widthOf(block), indent: index === 0 ? INDENT : 0, tearNumbers: style.damages.tornNumbers, random: style.random });
    const here = isLast ? set : set.slice(0, nearestEnd(set, text.length));
    rest = set.slice(here.length).map((line) => line.text).join('');
    const signed = isLast && closing !== null ? close(here, closing, widthOf(block), style) : here;
    const above = bodies.get(block) ?? [];
    const part = { textLines: here.length, begins: index === 0 && here.length > 0, ends: isLast, opensFrame: above.length === 0 };
    bodies.set(block, [...above, ...printLines(signed, part, style)]);
  });
}

/** What closes a paragraph stands in its last line where there is room, or in lines of its own below it. */
function close(lines: readonly SetLine[], closing: string, width: number, { random }: PageStyle): SetLine[] {
  const signed = sign(lines, closing);
  return signed.length === lines.length ? signed : [...lines, ...setLines(closing, { width, indent: 0, tearNumbers: false, random })];
}

/** Where a paragraph is a line, it is parted wherever the sheet parts it. */
function setRest(rest: string, characters: number, column: ColumnOptions): SetLine[] {
  if (Number.isFinite(column.width)) return setLines(rest, column);
  return [rest.slice(0, characters), rest.slice(characters)].filter((text) => text !== '').map((text) => ({ text, deficit: 0 }));
}

/** How many lines hold about so many characters; at least one, and not all of them. */
function nearestEnd(lines: readonly SetLine[], characters: number): number {
  let length = 0;
  const ends = lines.map(({ text }) => (length += text.length));
  const distances = ends.slice(0, -1).map((end) => Math.abs(end - characters));
  return distances.length === 0 ? lines.length : distances.indexOf(Math.min(...distances)) + 1;
}

/** What stands in lines of its own and is set line by line as it was written. */
const PRINTED_AS: Readonly<Record<Exclude<SheetRole, 'body' | 'headline' | 'kicker'>, LineRole>> = { byline: 'byline', heading: 'display', caption: 'caption', credit: 'caption', furniture: 'furniture' };

function setDisplay({ role, lines, doubled, width }: SheetBlock, usual: number, style: PageStyle): PrintLine[] {
  if (role === 'body') return [];
  if (role === 'caption' && !doubled) return setCaption(lines.join(''), width === null ? style : { ...style, width: usual });
  const texts = lines.map((line) => (doubled ? doubleGlyphs(line, style.random) : line));
  if (role === 'headline') return texts.map((text, index) => headlineLine(text, index, style.random));
  if (role === 'kicker') return texts.map(subtitleLine);
  return texts.map((text, index) => ({ text, role: role === 'caption' && index > 0 ? 'captionNext' : PRINTED_AS[role], tight: false }));
}

function openTight({ tight }: SheetBlock, [first, ...others]: readonly PrintLine[]): PrintLine[] {
  return first === undefined ? [] : [{ ...first, tight: first.tight || tight }, ...others];
}

function trueArticle(sheet: PageSheet, article: number, paragraphs: readonly Paragraph[]): Omit<TrueArticle, 'file'> {
  const own = sheet.filter((block) => block.article === article);
  const textOf = (...roles: readonly SheetRole[]): string[] => own.filter(({ role }) => roles.includes(role)).map(({ lines }) => lines.join(''));
  const [title] = textOf('headline');
  return {
    title: title ?? paragraphs[0]?.text ?? '',
    untitled: title === undefined,
    subtitle: textOf('kicker').join('') || null,
    byline: textOf('byline').join(' ') || null,
    dateline: paragraphs[0]?.opening ?? null,
    signed: paragraphs.flatMap(({ closing }) => closing ?? []),
    paragraphs: paragraphs.flatMap(({ text }) => (text === '' ? [] : [text])),
    headings: textOf('heading'),
    captions: textOf('caption', 'credit'),
  };
}
