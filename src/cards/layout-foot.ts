import { COLUMN, MARGIN, placeLine, type Box, type PlacedText, type Role } from './card-layout.ts';
import { CARD_WIDTH, type MeasureText, type QuoteCard, type Style } from './card.ts';
import { splitClusters, type Cluster } from './clusters.ts';
import { directionOf, fillLines, type Line } from './fill-lines.ts';

/** What stands below the quote, placed from 0 downwards. */
export interface Foot {
  readonly boxes: readonly Box[];
  readonly texts: readonly PlacedText[];
  readonly height: number;
}

const TITLE: Style = { size: 38, weight: 700 };
const FACTS: Style = { size: 29, weight: 400 };
const BRAND: Style = { size: 24, weight: 400 };
const TITLE_LINES = 3;

/** A short rule, the headline, where it is from, and in small print who made the card. */
export function layoutFoot(card: QuoteCard, measure: MeasureText): Foot {
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
  if (linesOf(facts, FACTS, measure).length <= 1) add(facts, 'facts', FACTS, 1, 44);
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
  const clusters = clustersOf(text);
  const lines = linesOf(text, style, measure);
  if (lines.length <= most) return lines;
  for (let kept = clusters.length - 1; kept > 0; kept -= Math.max(1, Math.floor(kept / 16))) {
    const cut = fillLines([...clusters.slice(0, kept), { text: '…', isMarked: false }], COLUMN, style, measure);
    if (cut.length <= most) return cut;
  }
  return lines.slice(0, most);
}

/** A text without line breaks. */
function clustersOf(text: string): Cluster[] {
  return splitClusters(text.replace(/\s+/gu, ' '), null).flat();
}

function linesOf(text: string, style: Style, measure: MeasureText): Line[] {
  return fillLines(clustersOf(text), COLUMN, style, measure);
}
