import { PICTURED_PLACE } from './line-forms.ts';

/** Shorter ones are names of people, or words that a blank sets apart; in UTF-16 units. */
const SHORTEST = 6;

/** The texts of pictures side by side come out of a PDF as one line: they are parted where each names a place of its own. */
export function splitCaption(caption: string): string[] {
  const texts = caption.split(/\s+/u);
  return texts.length > 1 && texts.every((text) => text.length >= SHORTEST && PICTURED_PLACE.test(text)) ? texts : [caption];
}
