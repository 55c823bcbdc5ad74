import type { InlineKeyboardButton, MessageEntity } from '../tests/support/fake-bot-api/types.ts';
import type { MessageVersion } from '../tests/support/fake-bot-api/world.ts';
import { columnsOf } from './program.ts';
import { wrapText, type Line } from './wrap-text.ts';

/** How messages are drawn. */
export interface DrawOptions {
  readonly columns: number;
  /** Bold by the terminal's means. Otherwise as `npm run ask` marks an answering sentence: 【…】. */
  readonly isColoured: boolean;
  /** Shows long quotes in full. Default false. */
  readonly isUnfolded?: boolean;
}

const INDENT = '  ';
const BAR = '▎ ';
/** Telegram folds expandable quotes after three lines. */
const FOLDED_LINES = 3;
const BOLD = { on: '\u001B[1m', off: '\u001B[22m' };
const FAINT = { on: '\u001B[2m', off: '\u001B[22m' };
const PLAIN_BOLD = { on: '【', off: '】' };

/** The text of a message with its quotes, and its buttons, as lines for a terminal. */
export function drawMessage(message: MessageVersion, options: DrawOptions): string[] {
  const quotes = message.entities.filter(({ type }) => type.endsWith('blockquote'));
  const room = options.columns - INDENT.length - BAR.length;
  const lines = message.text === '' ? [] : wrapText(message.text, room, columnsOf);
  const drawn: string[] = [];
  let [open, shown] = [undefined as MessageEntity | undefined, 0];
  for (const line of lines) {
    const quote = quotes.find(({ offset, length }) => line.start >= offset && line.start < offset + length);
    [open, shown] = [quote, quote === open ? shown + 1 : 1];
    if (quote === undefined) drawn.push((INDENT + drawLine(message, line, options)).trimEnd());
    else if (quote.type === 'blockquote' || options.isUnfolded === true || shown <= FOLDED_LINES) drawn.push(INDENT + BAR + drawLine(message, line, options));
    else if (shown === FOLDED_LINES + 1) drawn.push(`${INDENT}${BAR}${faint(`▾ ${countRest(lines, line, quote)} (:more)`, options)}`);
  }
  return [...drawn, ...drawButtons(message)];
}

/** The buttons under a message in the order in which they are numbered. */
export function buttonsOf({ replyMarkup }: Pick<MessageVersion, 'replyMarkup'>): readonly InlineKeyboardButton[] {
  return replyMarkup?.inline_keyboard?.flat() ?? [];
}

/** What matters less. */
export function faint(text: string, { isColoured }: Pick<DrawOptions, 'isColoured'>): string {
  return isColoured && text !== '' ? `${FAINT.on}${text}${FAINT.off}` : text;
}

/** Somebody's name. */
export function strong(text: string, { isColoured }: Pick<DrawOptions, 'isColoured'>): string {
  return isColoured ? `${BOLD.on}${text}${BOLD.off}` : text;
}

function drawLine({ text, entities }: MessageVersion, line: Line, { isColoured }: DrawOptions): string {
  const mark = isColoured ? BOLD : PLAIN_BOLD;
  const bold = entities.filter(({ type, offset, length }) => type === 'bold' && offset < line.end && offset + length > line.start);
  let drawn = '';
  let position = line.start;
  for (const { offset, length } of bold) {
    const [start, end] = [Math.max(offset, line.start), Math.min(offset + length, line.end)];
    // A sentence on several lines is marked once where marks are characters, on each line where they are colours.
    const on = isColoured || start === offset ? mark.on : '';
    const off = isColoured || end === offset + length ? mark.off : '';
    drawn += text.slice(position, start) + on + text.slice(start, end) + off;
    position = end;
  }
  return (drawn + text.slice(position, line.end)).trimEnd();
}

function countRest(lines: readonly Line[], from: Line, { offset, length }: MessageEntity): string {
  const rest = lines.filter(({ start }) => start >= from.start && start < offset + length).length;
  return `${rest} more line${rest === 1 ? '' : 's'}`;
}

function drawButtons({ replyMarkup }: MessageVersion): string[] {
  let number = 0;
  return (replyMarkup?.inline_keyboard ?? []).map((row) => INDENT + row.map(({ text }) => `[ ${(number += 1)} ${text} ]`).join(' '));
}
