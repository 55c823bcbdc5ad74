import type { PageArticle, TrueArticle } from './page-article.ts';
import type { PageDamages } from './page-damages.ts';
import type { LineRole } from '../corpus/page/line-roles.ts';
import { drawTurn, happens, type PageVariety, type TightShares } from './page-variety.ts';
import { integerBetween, pick, type Random } from './seeded-random.ts';
import { cellWidth, doubleGlyphs, letterSpace, setLines, spaceNumbers, splitHeadline, type SetLine } from './set-lines.ts';

/** How a page is printed, the same for all its articles. */
export interface PageStyle {
  readonly damages: PageDamages;
  readonly random: Random;
  /** Width of its columns in character cells; infinite where every paragraph is a line. */
  readonly width: number;
  /** Whether a blank line stands between all lines. */
  readonly blankLines: boolean;
  /** Whether blanks stand between Chinese and numbers. */
  readonly spacedNumbers: boolean;
  /** Share of full lines that are letter-spaced; of the lines that would stay short, most are. */
  readonly letterSpacedShare: number;
  readonly variety: PageVariety;
}

export interface PrintLine {
  readonly text: string;
  /** What the line is, the truth that reading it should find out. */
  readonly role: LineRole;
  /** True for the lines of a headline, not of its subtitle or of section headings. */
  readonly isHeadline?: boolean;
  readonly isSubtitle?: boolean;
  /** True when no blank line stands before it even where the page has them. */
  readonly tight: boolean;
}

/** The blocks of an article; each but the body may be empty, and each but the body may be moved. */
export interface LaidOutArticle {
  /** With its subtitle. */
  readonly headline: PrintLine[];
  /** The author where the name stands in a line of its own. */
  readonly byline: PrintLine[];
  readonly body: PrintLine[];
  readonly captions: readonly PrintLine[][];
  readonly truth: Omit<TrueArticle, 'file'>;
}

/** Short items stand in narrow columns. */
const SHORT_ITEM = { characters: 260, width: 16, share: 0.5 };
/** Share of articles in a column of another width than the page's, and by how many cells it differs. */
const UNEVEN = { share: 0.25, most: 5 };
/** Share of captions beside their picture, and how wide they are set there. */
const NARROW_CAPTION = { share: 0.25, least: 8, most: 15 };
/** Of a headline that is printed twice, now and then one line is not. */
const DOUBLED_LINE_SHARE = 0.9;
/** Captions printed twice are names, not sentences; in UTF-16 units. */
const LONGEST_DOUBLED = 16;
/** Where the font may change before the next line. */
const NUMBER_END = /[A-Za-z\d%]$/u;
/** Of the lines of a headline behind its first one, so many have no blank line before them. */
const TIGHT_LINE_SHARE = 0.85;
/** As much of an article is left when its beginning is dropped. */
const MIN_LEFT_CHARACTERS = 100;
/** First lines of paragraphs are indented by two cells. */
export const INDENT = 2;
const PHOTO_CREDITS = ['高远/摄', '本报记者 林一 摄', '图片来源：受访单位', '何小川/摄', '资料图片'];
/** Shorter captions are names of what is seen; in UTF-16 units. */
const SHORTEST_SENTENCE = 7;
const OPEN_END = /[^\p{P}\s摄]$/u;
const SENTENCE_END = /[。！？…][”’）]*$/u;
/** A byline whose first word says who wrote it ("本报评论员", "通讯员 …", "读者 …"): nothing is printed before it. */
const NAMES_ROLE = /^\p{Script=Han}*(?:记者|通讯员|评论员|观察员|实习生|读者|综合)(?:\s|$)/u;

/** Most pages print a headline without its subtitle. */
const SUBTITLE_SHARE = 0.4;
/** Of subtitles, how many stand below the headline. */
const SUBHEAD_SHARE = 0.4;

type BylinePlace = 'none' | 'brackets' | 'line' | 'end';

/** Sets an article in lines. @param beginsElsewhere its headline, and mostly its first lines, are on another page */
export function layOutArticle(whole: PageArticle, beginsElsewhere: boolean, style: PageStyle): LaidOutArticle {
  const article = closeCaptions(style.random() < SUBTITLE_SHARE ? whole : withoutSubtitle(whole), style);
  const place = chooseBylinePlace(article, beginsElsewhere, style.random);
  const rest = beginsElsewhere ? dropBeginning(article, style) : article;
  const dateline = beginsElsewhere ? null : (article.dateline ?? null);
  const byline = printedByline(article.byline, place, style.random);
  const { lines, cut } = setBody(rest, dateline, { place, byline }, style);
  const captions = (article.captions ?? []).filter((caption) => caption !== cut);
  return {
    headline: beginsElsewhere ? [] : openFrame(setHeadline(article, style), style),
    byline: place === 'line' ? [{ text: `▶ ${byline ?? ''}`, role: 'byline', tight: happens(style.variety.tight.byline, style.random) }] : [],
    body: lines,
    captions: captions.map((caption) => openFrame(setCaption(caption, style), style)),
    truth: {
      title: article.title,
      untitled: beginsElsewhere,
      subtitle: beginsElsewhere ? null : (article.subtitle ?? null),
      byline,
      dateline,
      paragraphs: rest.paragraphs,
      headings: (rest.headings ?? []).map(({ text }) => text),
      captions: cut === null ? captions : [cut, ...captions],
    },
  };
}

/** Headlines and captions stand in a text frame of their own. */
function openFrame([first, ...others]: readonly PrintLine[], { variety, random }: PageStyle): PrintLine[] {
  if (first === undefined) return [];
  return [{ ...first, tight: first.tight || happens(variety.tight.display, random) }, ...others];
}

function withoutSubtitle({ title, byline, dateline, paragraphs, headings = [], captions = [] }: PageArticle): PageArticle {
  return { title, paragraphs, headings, captions, ...(byline === undefined ? {} : { byline }), ...(dateline === undefined ? {} : { dateline }) };
}

function closeCaptions(article: PageArticle, { variety, random }: PageStyle): PageArticle {
  if (article.captions === undefined) return article;
  return { ...article, captions: article.captions.map((caption) => (isOpenSentence(caption) && happens(variety.closedCaptions, random) ? `${caption}。` : caption)) };
}

/** Long enough for a sentence and without a mark or a name behind it. */
function isOpenSentence(caption: string): boolean {
  return caption.length >= SHORTEST_SENTENCE && OPEN_END.test(caption);
}

function chooseBylinePlace({ byline, dateline }: PageArticle, beginsElsewhere: boolean, random: Random): BylinePlace {
  if (byline === undefined) return 'none';
  if (beginsElsewhere) return 'end';
  if (dateline === undefined) return random() < 0.7 ? 'line' : 'end';
  return random() < 0.4 ? 'brackets' : 'end';
}

function printedByline(names: string | undefined, place: BylinePlace, random: Random): string | null {
  if (names === undefined || place === 'none') return null;
  const role = place === 'brackets' ? pick(['记者', '本报记者', '通讯员'], random) : place === 'line' && random() < 0.5 ? '本报记者' : null;
  return role === null || NAMES_ROLE.test(names) ? names : `${role} ${names}`;
}

/** What is left of an article that begins on another page: from the middle of a paragraph on, or all but the headline. */
function dropBeginning(article: PageArticle, { width, damages, random }: PageStyle): PageArticle {
  if (random() < 0.25) return article;
  const first = integerBetween(0, Math.floor((article.paragraphs.length - 1) / 2), random);
  const lines = setLines(article.paragraphs[first] ?? '', { width, indent: INDENT, tearNumbers: damages.tornNumbers, random });
  const line = integerBetween(1, Math.max(1, lines.length - 1), random);
  const paragraph = lines.slice(line).map(({ text }) => text).join('');
  const paragraphs = [paragraph, ...article.paragraphs.slice(first + 1)].filter((text) => text !== '');
  if (paragraphs.join('').length < MIN_LEFT_CHARACTERS) return article;
  const dropped = article.paragraphs.length - paragraphs.length;
  const headings = (article.headings ?? []).filter(({ before }) => before > first);
  return { ...article, paragraphs, headings: headings.map(({ before, text }) => ({ before: before - dropped, text })) };
}

interface Body {
  readonly lines: PrintLine[];
  /** The caption or credit that stands in mid-sentence. */
  readonly cut: string | null;
}

function setBody(article: PageArticle, dateline: string | null, author: { place: BylinePlace; byline: string | null }, style: PageStyle): Body {
  const { damages, random } = style;
  const isShort = Number.isFinite(style.width) && article.paragraphs.join('').length < SHORT_ITEM.characters && random() < SHORT_ITEM.share;
  const isUneven = damages.unevenColumns && Number.isFinite(style.width) && random() < UNEVEN.share;
  const usual = isUneven ? style.width + integerBetween(-UNEVEN.most, UNEVEN.most, random) : style.width;
  const first = isShort ? SHORT_ITEM.width : usual;
  const turn = damages.unevenColumns && Number.isFinite(first) ? drawTurn(article.paragraphs.length, style.variety, random) : null;
  const lines: PrintLine[] = [];
  article.paragraphs.forEach((paragraph, index) => {
    for (const { before, text } of article.headings ?? []) if (before === index) lines.push(...setHeading(text, style));
    const width = turn !== null && index >= turn.from ? first + turn.wider : first;
    const opening = index === 0 && dateline !== null ? `${dateline} ${author.place === 'brackets' ? `（${author.byline ?? ''}）` : ''}` : '';
    const text = opening + (style.spacedNumbers ? spaceNumbers(paragraph, random) : paragraph);
    const set = setLines(text, { width, indent: INDENT, tearNumbers: damages.tornNumbers, random });
    const isLast = index === article.paragraphs.length - 1;
    const signed = isLast && author.place === 'end' && author.byline !== null ? sign(set, author.byline) : set;
    lines.push(...printLines(signed, { textLines: set.length, begins: true, ends: true, opensFrame: lines.length === 0 }, style));
  });
  if (damages.doubledHeadlines && random() < 0.04) doubleOne(lines, random);
  return cutByCaption(lines, article, style);
}

export interface ParagraphPart {
  /** How many of the lines are text; the name of the author may stand below. */
  readonly textLines: number;
  /** Whether the paragraph begins and ends here: columns and captions may part it. */
  readonly begins: boolean;
  readonly ends: boolean;
  /** Whether nothing stands above it in its text frame. */
  readonly opensFrame: boolean;
}

/** The lines of a paragraph, or of a part of one, as they are printed. */
export function printLines(lines: readonly SetLine[], { textLines, begins, ends, opensFrame }: ParagraphPart, style: PageStyle): PrintLine[] {
  return lines.map((line, number) => {
    const role = begins && number === 0 ? 'first' : number < textLines ? 'next' : 'author';
    const share = tightShare(opensFrame && number === 0, lines[number - 1]?.text ?? '', style.variety.tight);
    return { text: justify(line, ends && number >= textLines - 1, style), role, tight: happens(share, style.random) };
  });
}

function tightShare(opensFrame: boolean, above: string, { frame, number, other }: TightShares): number {
  if (opensFrame) return frame;
  return NUMBER_END.test(above) ? number : other;
}

/** The author's name ends the last line, or stands below it where it finds no room. */
export function sign(lines: readonly SetLine[], name: string): SetLine[] {
  const last = lines.at(-1);
  if (last === undefined || last.deficit < cellWidth(name) + 1) return [...lines, { text: name, deficit: 0 }];
  return [...lines.slice(0, -1), { text: `${last.text} ${name}`, deficit: 0 }];
}

/** A line as it is printed: letter-spaced now and then. */
export function justify({ text, deficit }: SetLine, isLast: boolean, { damages, letterSpacedShare, random }: PageStyle): string {
  if (!damages.letterSpacedLines || isLast) return text;
  return random() < (deficit >= 1 ? 0.7 : letterSpacedShare) ? letterSpace(text, random) : text;
}

function doubleOne(lines: PrintLine[], random: Random): void {
  const index = integerBetween(0, lines.length - 1, random);
  const line = lines[index];
  if (line !== undefined && line.text.length >= 10 && !line.text.includes(' ')) lines[index] = { ...line, text: doubleGlyphs(line.text, random) };
}

function cutByCaption(lines: PrintLine[], article: PageArticle, style: PageStyle): Body {
  const { damages, random } = style;
  const inside = lines.flatMap(({ text }, index) => (index > 1 && index < lines.length - 2 && isInSentence(text) ? [index] : []));
  if (!damages.cutByCaptions || inside.length === 0 || random() >= style.variety.cuts) return { lines, cut: null };
  const cut = article.captions?.[0] ?? pick(PHOTO_CREDITS, random);
  const place = pick(inside, random) + 1;
  return { lines: lines.toSpliced(place, 0, ...setCaption(cut, style)), cut };
}

/** Section headings end with no mark either, but are much shorter. */
function isInSentence(line: string): boolean {
  return !SENTENCE_END.test(line) && line.length >= 13;
}

function setHeadline({ title, subtitle }: PageArticle, style: PageStyle): PrintLine[] {
  const { damages, random } = style;
  const splits = damages.splitHeadlines && cellWidth(title) > 12 && random() < (style.blankLines ? 0.5 : 0.3);
  const lines = splits ? splitHeadline(title, style.variety.threeLines, random) : [title];
  const doubles = damages.doubledHeadlines && random() < style.variety.doubledHeadlines;
  const doubled = lines.map(() => doubles && random() < DOUBLED_LINE_SHARE);
  const headline = lines.map((text, index) => headlineLine(doubled[index] === true ? doubleGlyphs(text, random) : text, index, random));
  if (subtitle === undefined) return headline;
  return random() < SUBHEAD_SHARE ? [...headline, subtitleLine(subtitle)] : [subtitleLine(subtitle), ...headline];
}

/** @param index of the line in its headline */
export function headlineLine(text: string, index: number, random: Random): PrintLine {
  return { text, role: 'display', isHeadline: true, tight: index > 0 && happens(TIGHT_LINE_SHARE, random) };
}

export function subtitleLine(text: string): PrintLine {
  return { text, role: 'display', isSubtitle: true, tight: false };
}

function setHeading(heading: string, { damages, random }: PageStyle): PrintLine[] {
  const lines = damages.splitHeadlines && heading.includes(' ') && random() < 0.5 ? heading.split(' ') : [heading];
  const doubles = damages.doubledHeadlines && heading.length >= 6 && random() < 0.1;
  return lines.map((text, index) => ({ text: doubles ? doubleGlyphs(text, random) : text, role: 'display', tight: index > 0 }));
}

export function setCaption(caption: string, { width, damages, variety, random }: PageStyle): PrintLine[] {
  const doubles = damages.doubledHeadlines && caption.length <= LONGEST_DOUBLED && happens(variety.doubledCaptions, random);
  if (doubles) return [{ text: doubleGlyphs(caption, random), role: 'caption', tight: false }];
  const isNarrow = damages.unevenColumns && Number.isFinite(width) && random() < NARROW_CAPTION.share;
  const wide = isNarrow ? integerBetween(NARROW_CAPTION.least, NARROW_CAPTION.most, random) : width + integerBetween(0, 10, random);
  const lines = setLines(caption, { width: wide, indent: 0, tearNumbers: false, random });
  return lines.map(({ text }, index) => ({ text, role: index === 0 ? 'caption' : 'captionNext', tight: index > 0 && random() < 0.3 }));
}
