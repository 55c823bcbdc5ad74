import { slicePlaced, type PlacedText } from '../placed-text.ts';
import { PICTURED_PLACE } from './line-forms.ts';

/** Shorter ones are names of people, or words that a blank sets apart; in UTF-16 units. */
const SHORTEST = 6;

/** The texts of pictures side by side come out of a PDF as one line: they are parted where each names a place of its own. */
export function splitCaption(caption: PlacedText): PlacedText[] {
  const texts = [...caption.text.matchAll(/\S+/gu)];
  if (texts.length < 2 || !texts.every(([text]) => text.length >= SHORTEST && PICTURED_PLACE.test(text))) return [caption];
  return texts.map(({ index, 0: text }) => slicePlaced(caption, index, index + text.length));
}
