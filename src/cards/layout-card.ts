import { COLUMN, MARGIN, placeLine, type Box, type CardLayout, type PlacedText } from './card-layout.ts';
import { CARD_WIDTH, MAX_CARD_HEIGHT, type MeasureText, type QuoteCard, type Style } from './card.ts';
import { splitClusters, type Cluster } from './clusters.ts';
import { fillLines, type Line } from './fill-lines.ts';
import { layoutFoot, type Foot } from './layout-foot.ts';
import { shortenQuote, type Excerpt } from './shorten-quote.ts';

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
/** The large quotation mark. */
const MARK: Style = { size: 250, weight: 700 };

const RULES_TOP = 72;
const QUOTE_TOP = 236;

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
