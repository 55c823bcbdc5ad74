import type { Span } from '../domain/article.ts';

/** What stands on a quote card. */
export interface QuoteCard {
  /** The passage, word for word. */
  readonly text: string;
  /** The answering sentence inside `text`, or null when none is marked. */
  readonly answer: Span | null;
  /** Empty where the article has none. */
  readonly title: string;
  /** The newspaper or file. */
  readonly origin: string;
  /** As it is to be read; null or empty where nobody knows. */
  readonly date: string | null;
  /** As it is to be read ("第3页"); null where the file has no pages. */
  readonly page: string | null;
  /** Who made the card, in small print at its foot. */
  readonly brand: string;
}

/** Width of every card in pixels. */
export const CARD_WIDTH = 1080;

/** A card is never higher, in pixels. Telegram takes 10,000 together with the width; above this people see a narrow strip. */
export const MAX_CARD_HEIGHT = 2400;

/** How a text is set: size in pixels, weight as in CSS (the fonts know 300 … 900). */
export interface Style {
  readonly size: number;
  readonly weight: number;
}

/** How wide a text is drawn in one go, in pixels. */
export type MeasureText = (text: string, style: Style) => number;
