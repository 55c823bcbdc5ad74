import { CARD_WIDTH, MAX_CARD_HEIGHT, type MeasureText, type QuoteCard, type Style } from './card.ts';
import { splitClusters, type Cluster } from './clusters.ts';
import { directionOf, fillLines, type Direction, type Line } from './fill-lines.ts';
import { shortenQuote, type Excerpt } from './shorten-quote.ts';

/** What a text or shape is for; the painter knows the colour. */
export type Role = 'quote' | 'title' | 'facts' | 'brand' | 'mark' | 'band' | 'rule' | 'hairline';

export interface PlacedText {
  readonly role: Role;
  readonly text: string;
  readonly style: Style;
  /** Left end, or right end when `direction` is from right to left, in pixels of the card. */
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly direction: Direction;
}

export interface Box {
  readonly role: Role;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A card as it is to be painted: boxes first, texts over them. */
export interface CardLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly texts: readonly PlacedText[];
  /** The lines of the quote as they were filled; of the whole quote unless `isShortened`. */
  readonly quote: readonly Line[];
  readonly isShortened: boolean;
}

/** Paper left and right of the text. */
const MARGIN = 104;
const COLUMN = CARD_WIDTH - 2 * MARGIN;

/** Sizes of the quote, the best first, each with the height up to which a card may grow for it. */
const SIZES = [
  { size: 60, most: 1080 },
  { size: 54, most: 1200 },
  { size: 48, most: 1400 },
  { size: 44, most: 1800 },
  { size: 40, most: MAX_CARD_HEIGHT },
  { size: 36, most: MAX_CARD_HEIGHT },
  { size: 32, most: MAX_CARD_HEIGHT },
] as const;
const SMALLEST = 32;

const QUOTE_WEIGHT = 430;
const TITLE: Style = { size: 38, weight: 700 };
const FACTS: Style = { size: 29, weight: 400 };
const BRAND: Style = { size: 24, weight: 400 };
/** The large quotation mark. */
const MARK: Style = { size: 250, weight: 700 };

const RULES_TOP = 72;
const QUOTE_TOP = 236;
const TITLE_LINES = 3;

/** Lays a card out: the largest size in which the quote fits; a quote too long for all of them is shortened around its answer. */
export function layoutCard(card: QuoteCard, measure: MeasureText): CardLayout {
  const paragraphs = splitClusters(card.text, card.answer);
  const foot = layoutFoot(card, measure);
  for (const { size, most } of SIZES) {
    const quote = layoutQuote(paragraphs, size, measure);
    if (heightOf(quote, foot) <= most) return compose(quote, foot, false);
  }
  const fits = (excerpt: Excerpt): boolean => heightOf(layoutExcerpt(excerpt, measure), foot) <= MAX_CARD_HEIGHT;
  return compose(layoutExcerpt(shortenQuote(card.text, card.answer, fits), measure), foot, true);
}

/** The quote, its lines placed from 0 downwards. */
interface QuoteBlock {
  readonly style: Style;
  readonly lines: readonly Line[];
  /** Upper ends of the lines. */
  readonly tops: readonly number[];
  readonly lineHeight: number;
  readonly height: number;
}

function layoutExcerpt({ text, answer }: Excerpt, measure: MeasureText): QuoteBlock {
  return layoutQuote(splitClusters(text, answer), SMALLEST, measure);
}

function layoutQuote(paragraphs: readonly (readonly Cluster[])[], size: number, measure: MeasureText): QuoteBlock {
  const style = { size, weight: QUOTE_WEIGHT };
  const lines = paragraphs.flatMap((paragraph) => fillLines(paragraph, COLUMN, style, measure));
  const lineHeight = Math.round(size * 1.68);
  const paragraphGap = Math.round(size * 0.55);
  let top = 0;
  const tops = lines.map((line) => {
    const here = top;
    top += lineHeight + (line.endsParagraph ? paragraphGap : 0);
    return here;
  });
  return { style, lines, tops, lineHeight, height: Math.max(0, top - paragraphGap) };
}

/** What stands below the quote, placed from 0 downwards. */
interface Foot {
  readonly boxes: readonly Box[];
  readonly texts: readonly PlacedText[];
  readonly height: number;
}

function layoutFoot(card: QuoteCard, measure: MeasureText): Foot {
  const facts = joinFacts([card.origin, card.page, card.date]);
  const texts: PlacedText[] = [];
  const direction = directionOf(card.title === '' ? facts : card.title);
  const ruleWidth = 72;
  const rule: Box = { role: 'rule', x: direction === 'rtl' ? CARD_WIDTH - MARGIN - ruleWidth : MARGIN, y: 64, width: ruleWidth, height: 6 };
  let top = rule.y + rule.height + 30;
  const add = (text: string, role: Role, style: Style, mostLines: number, lineHeight: number): void => {
    for (const line of firstLines(text, style, mostLines, measure)) {
      texts.push(...placeLine(line, role, style, top, lineHeight));
      top += lineHeight;
    }
  };
  add(card.title, 'title', TITLE, TITLE_LINES, 56);
  if (texts.length > 0) top += 10;
  if (measure(facts, FACTS) <= COLUMN) add(facts, 'facts', FACTS, 1, 44);
  else for (const part of [card.origin, joinFacts([card.page, card.date])]) add(part, 'facts', FACTS, 1, 44);
  top += 56;
  const hairline: Box = { role: 'hairline', x: MARGIN, y: top, width: COLUMN, height: 2 };
  top += 18;
  const [brand] = firstLines(card.brand, BRAND, 1, measure);
  if (brand !== undefined) texts.push(...placeLine(brand, 'brand', BRAND, top, 40));
  return { boxes: [rule, hairline], texts, height: top + 40 + 52 };
}

function joinFacts(facts: readonly (string | null)[]): string {
  return facts.filter((fact) => fact !== null && fact.trim() !== '').join(' · ');
}

/** At most so many lines of a text; the last one ends with an ellipsis where more would follow. */
function firstLines(text: string, style: Style, most: number, measure: MeasureText): Line[] {
  const clusters = splitClusters(text.replace(/\s+/gu, ' '), null).flat();
  const lines = fillLines(clusters, COLUMN, style, measure);
  if (lines.length <= most) return lines;
  // The lines shrink with the text, so a few steps suffice: begin with what the lines held.
  for (let kept = clusters.length - 1; kept > 0; kept -= Math.max(1, Math.floor(kept / 16))) {
    const cut = fillLines([...clusters.slice(0, kept), { text: '…', isMarked: false }], COLUMN, style, measure);
    if (cut.length <= most) return cut;
  }
  return lines.slice(0, most);
}

function heightOf(quote: QuoteBlock, foot: Foot): number {
  return QUOTE_TOP + quote.height + foot.height;
}

function compose(quote: QuoteBlock, foot: Foot, isShortened: boolean): CardLayout {
  const height = heightOf(quote, foot);
  const footTop = height - foot.height;
  const isRightToLeft = quote.lines[0]?.direction === 'rtl';
  const bands = quote.lines.flatMap((line, index) => placeBands(line, QUOTE_TOP + (quote.tops[index] ?? 0), quote));
  const mark: PlacedText = {
    role: 'mark',
    text: isRightToLeft ? '”' : '“',
    style: MARK,
    x: isRightToLeft ? CARD_WIDTH - MARGIN + 8 : MARGIN - 8,
    y: RULES_TOP + 218,
    direction: isRightToLeft ? 'rtl' : 'ltr',
  };
  return {
    width: CARD_WIDTH,
    height,
    boxes: [
      { role: 'rule', x: MARGIN, y: RULES_TOP, width: COLUMN, height: 8 },
      { role: 'hairline', x: MARGIN, y: RULES_TOP + 14, width: COLUMN, height: 2 },
      ...bands,
      ...foot.boxes.map((box) => ({ ...box, y: box.y + footTop })),
    ],
    texts: [
      mark,
      ...quote.lines.flatMap((line, index) => placeLine(line, 'quote', quote.style, QUOTE_TOP + (quote.tops[index] ?? 0), quote.lineHeight)),
      ...foot.texts.map((text) => ({ ...text, y: text.y + footTop })),
    ],
    quote: quote.lines,
    isShortened,
  };
}

/** The base line stands where a square character is in the middle of its line. */
function baseLine(top: number, lineHeight: number, size: number): number {
  return Math.round(top + lineHeight / 2 + size * 0.37);
}

function placeLine(line: Line, role: Role, style: Style, top: number, lineHeight: number): PlacedText[] {
  const y = baseLine(top, lineHeight, style.size);
  return line.pieces.map(({ text, x }) => ({ role, text, style, x: MARGIN + x, y, direction: line.direction }));
}

/** The band leaves paper between two lines, and reaches into the margin where the line begins or ends with it. */
function placeBands(line: Line, top: number, { style, lineHeight }: QuoteBlock): Box[] {
  const overhang = Math.round(style.size * 0.14);
  const inset = Math.round(style.size * 0.14);
  return line.bands.map((band) => {
    const left = band.left - (band.reachesLeft ? overhang : 0);
    const right = band.right + (band.reachesRight ? overhang : 0);
    return { role: 'band', x: MARGIN + left, y: top + inset, width: right - left, height: lineHeight - 2 * inset };
  });
}
