import type { MessageEntity } from '../tests/support/fake-bot-api/types.ts';
import { wrapText, type Line } from './wrap-text.ts';

/** A message as Telegram shows it. */
export interface Bubble {
  /** `theirs` stands on the left, `mine` on the right. */
  readonly side: 'theirs' | 'mine';
  readonly text: string;
  /** Of these, blockquotes and bold text are drawn. */
  readonly entities: readonly MessageEntity[];
  /** Labels of the buttons below it, row by row. */
  readonly buttons: readonly (readonly string[])[];
}

export interface BubblePicture {
  /** Of the chat, in the bar above it. */
  readonly title: string;
  readonly subtitle: string;
  /** What a screen reader says. */
  readonly description: string;
  readonly bubbles: readonly Bubble[];
}

/** What has been drawn, and how much room it takes. */
interface Drawn {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const WIDTH = 760;
const [BAR_HEIGHT, MARGIN, GAP] = [64, 20, 14];
const [PADDING, MOST_TEXT] = [16, 560];
const [SIZE, LEADING] = [17, 27];
const QUOTE = { indent: 14, padding: 8, after: 7 };
const BUTTON = { height: 38, gap: 5, size: 15.5 };
/** Bubbles with buttons are no narrower, so that the labels fit. */
const LEAST_WITH_BUTTONS = 430;
const INK = { theirs: '#17212b', mine: '#12301a' };
const PAPER = { theirs: '#ffffff', mine: '#e6fcd3' };
const ACCENT = { theirs: '#3390d6', mine: '#4fae4e' };
const FONTS = "'PingFang SC','Noto Sans CJK SC','Noto Sans SC','Source Han Sans SC','Microsoft YaHei','Helvetica Neue',Arial,'Apple Color Emoji','Segoe UI Emoji','Noto Color Emoji',sans-serif";

/** A chat as an SVG, in the manner of Telegram's apps. Fonts are those of whoever looks at it, so line ends have room to spare. */
export function drawBubbles({ title, subtitle, description, bubbles }: BubblePicture): string {
  let y = BAR_HEIGHT + MARGIN;
  const parts = bubbles.map((bubble) => {
    const drawn = drawBubble(bubble);
    const x = bubble.side === 'mine' ? WIDTH - MARGIN - drawn.width : MARGIN;
    const placed = `<g transform="translate(${round(x)} ${round(y)})">\n${drawn.svg}\n</g>`;
    y += drawn.height + GAP;
    return placed;
  });
  const height = Math.ceil(y - GAP + MARGIN);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${FONTS}" role="img" aria-label="${escape(description)}">
<defs>
<linearGradient id="wall" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#dfe9c8"/><stop offset="0.5" stop-color="#b5d6b9"/><stop offset="1" stop-color="#9cc4c9"/></linearGradient>
<linearGradient id="face" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#e8806f"/><stop offset="1" stop-color="#b8402f"/></linearGradient>
<clipPath id="frame"><rect width="${WIDTH}" height="${height}" rx="18"/></clipPath>
</defs>
<g clip-path="url(#frame)">
<rect width="${WIDTH}" height="${height}" fill="url(#wall)"/>
<rect width="${WIDTH}" height="${BAR_HEIGHT}" fill="#ffffff"/>
<circle cx="46" cy="32" r="21" fill="url(#face)"/>
${label([...title][0] ?? '', 46, 39, 20, '#ffffff', 'middle', 600)}
${label(title, 82, 29, 17, '#17212b', 'start', 600)}
${label(subtitle, 82, 50, 14, '#7d8b97')}
${parts.join('\n')}
</g>
</svg>
`;
}

function drawBubble(bubble: Bubble): Drawn {
  const { side, buttons } = bubble;
  const text = drawText(bubble);
  const width = Math.max(text.width + 2 * PADDING, buttons.length > 0 ? LEAST_WITH_BUTTONS : 0);
  const top = PADDING - 4;
  const height = text.height + 2 * top;
  const svg = [
    `<path d="${outline(width, height, side)}" fill="#1c3a2c" fill-opacity="0.10" transform="translate(0 1.5)"/>`,
    `<path d="${outline(width, height, side)}" fill="${PAPER[side]}"/>`,
    `<g transform="translate(${PADDING} ${top})">${text.svg}</g>`,
    ...drawButtons(buttons, width, height + BUTTON.gap),
  ].join('\n');
  return { svg, width, height: height + buttons.length * (BUTTON.height + BUTTON.gap) };
}

function drawText({ text, entities, side }: Bubble): Drawn {
  const quotes = entities.filter(({ type }) => type.endsWith('blockquote'));
  const quoteOf = (line: Line): MessageEntity | undefined => quotes.find(({ offset, length }) => line.start >= offset && line.start < offset + length);
  const lines = wrapText(text, MOST_TEXT - 2 * QUOTE.indent, measure);
  const widest = Math.max(...lines.map((line) => measure(text.slice(line.start, line.end).trimEnd()) + (quoteOf(line) === undefined ? 0 : 2 * QUOTE.indent + 12)));
  const [blocks, words]: [string[], string[]] = [[], []];
  let y = 0;
  for (const [index, line] of lines.entries()) {
    const quote = quoteOf(line);
    const isFirst = quote !== undefined && quote !== (index === 0 ? undefined : quoteOf(lines[index - 1] ?? line));
    if (isFirst) {
      const height = lines.filter((other) => quoteOf(other) === quote).length * LEADING + 2 * QUOTE.padding - 4;
      blocks.push(drawBlock(y, widest, height, side));
      y += QUOTE.padding - 2;
    }
    const isSource = quote === undefined && /^[—⚠]/u.test(text.slice(line.start, line.end));
    words.push(drawWords(text, entities, line, quote === undefined ? 0 : QUOTE.indent, y + LEADING - 8, isSource ? '#6b7a86' : INK[side]));
    // A blank line parts less than a line of text takes.
    y += line.end === line.start ? LEADING / 2 : LEADING;
    if (quote !== undefined && quoteOf(lines[index + 1] ?? { start: -1, end: -1 }) !== quote) y += QUOTE.padding - 2 + QUOTE.after;
  }
  return { svg: [...blocks, ...words].join('\n'), width: widest, height: y };
}

function drawBlock(y: number, width: number, height: number, side: Bubble['side']): string {
  const colour = ACCENT[side];
  return [
    `<clipPath id="q${Math.round(y)}w${Math.round(width)}"><rect y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="6"/></clipPath>`,
    `<g clip-path="url(#q${Math.round(y)}w${Math.round(width)})"><rect y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${colour}" fill-opacity="0.12"/>`,
    `<rect y="${round(y)}" width="3.5" height="${round(height)}" fill="${colour}"/></g>`,
    quoteSign(width - 18, y + 7, colour),
  ].join('');
}

/** The two marks in the corner of a blockquote, drawn so that no font is needed. */
function quoteSign(x: number, y: number, colour: string): string {
  const mark = (at: number): string => `M${at} ${y} h4.2 v4.6 q0 3.4 -3.4 4.2 l-0.6 -1.3 q1.9 -0.7 2 -2.5 h-2.2 z`;
  return `<path d="${mark(round(x))}${mark(round(x + 6.4))}" fill="${colour}"/>`;
}

function drawWords(text: string, entities: readonly MessageEntity[], line: Line, x: number, y: number, colour: string): string {
  const bold = entities.filter(({ type, offset, length }) => type === 'bold' && offset < line.end && offset + length > line.start);
  let position = line.start;
  let words = '';
  for (const { offset, length } of bold) {
    const [start, end] = [Math.max(offset, line.start), Math.min(offset + length, line.end)];
    words += `${escape(text.slice(position, start))}<tspan font-weight="700">${escape(text.slice(start, end))}</tspan>`;
    position = end;
  }
  words += escape(text.slice(position, line.end).trimEnd());
  return words === '' ? '' : `<text x="${x}" y="${round(y)}" font-size="${SIZE}" fill="${colour}">${words}</text>`;
}

function drawButtons(rows: Bubble['buttons'], width: number, top: number): string[] {
  return rows.flatMap((row, index) => {
    const each = (width - (row.length - 1) * BUTTON.gap) / row.length;
    const y = top + index * (BUTTON.height + BUTTON.gap);
    return row.map((text, column) => {
      const x = column * (each + BUTTON.gap);
      return `<rect x="${round(x)}" y="${round(y)}" width="${round(each)}" height="${BUTTON.height}" rx="9" fill="#2c5a4d" fill-opacity="0.52"/>${label(text, x + each / 2, y + 25, BUTTON.size, '#ffffff', 'middle', 500)}`;
    });
  });
}

/** Round at three corners, small at the one from which it speaks. */
function outline(width: number, height: number, side: Bubble['side']): string {
  const [round16, small] = [16, 5];
  const [right, left] = side === 'mine' ? [small, round16] : [round16, small];
  const [w, h] = [round(width), round(height)];
  return `M16 0H${w - 16}a16 16 0 0 1 16 16V${h - right}a${right} ${right} 0 0 1 -${right} ${right}H${left}a${left} ${left} 0 0 1 -${left} -${left}V16a16 16 0 0 1 16 -16z`;
}

function label(text: string, x: number, y: number, size: number, colour: string, anchor: 'start' | 'middle' = 'start', weight = 400): string {
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${colour}">${escape(text)}</text>`;
}

/** Width in pixels at the size of the text, on the safe side: in most sans-serif fonts it is a little less. */
function measure(text: string): number {
  let ems = 0;
  for (const character of text) {
    if (/[A-Z@%&mwMW]/u.test(character)) ems += 0.74;
    else if (/[a-z\d\u00C0-\u024F\u0400-\u04FF$#+=]/u.test(character)) ems += 0.58;
    else ems += /[ !-~·‹›]/u.test(character) ? 0.36 : 1;
  }
  return ems * SIZE;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
