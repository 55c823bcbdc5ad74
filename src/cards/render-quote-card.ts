import { openPress } from './canvas.ts';
import type { QuoteCard } from './card.ts';
import { openFontSlices, type FontSlices } from './font-slices.ts';
import { layoutCard } from './layout-card.ts';

/** What the layout itself draws, and the box for what has no glyph. */
const ALWAYS_DRAWN = '…·□';

let slices: FontSlices | null = null;

/**
 * Draws a quote card as a PNG, 1080 pixels wide. Blocks its thread for some tenths of a second: see `card-printer.ts`.
 * The lists of the fonts are read at the first card, a font's file when a card needs it.
 */
export function renderQuoteCard(card: QuoteCard): Uint8Array {
  slices ??= openFontSlices();
  const press = openPress(slices.choose(drawnText(card)), slices.choose('“”'));
  return press.paint(layoutCard(card, press.measure));
}

/** Every character that may be drawn, composed as the layout composes them. */
function drawnText(card: QuoteCard): string {
  return [card.text, card.title, card.origin, card.page ?? '', card.date ?? '', card.brand, ALWAYS_DRAWN].join(' ').toWellFormed().normalize('NFC');
}
