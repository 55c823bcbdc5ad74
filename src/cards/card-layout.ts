import { CARD_WIDTH, type Style } from './card.ts';
import type { Direction, Line } from './fill-lines.ts';

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
export const MARGIN = 104;
/** Width of what stands between the margins. */
export const COLUMN = CARD_WIDTH - 2 * MARGIN;

/** The base line stands where a square character is in the middle of its line. */
function baseLine(top: number, lineHeight: number, size: number): number {
  return Math.round(top + lineHeight / 2 + size * 0.37);
}

/** The texts of a line whose upper end stands at `top`. */
export function placeLine(line: Line, role: Role, style: Style, top: number, lineHeight: number): PlacedText[] {
  const y = baseLine(top, lineHeight, style.size);
  return line.pieces.map(({ text, x }) => ({ role, text, style, x: MARGIN + x, y, direction: line.direction }));
}
