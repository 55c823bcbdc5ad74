import type { MeasureText } from '../../src/cards/card.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const SQUARE = /[\p{Script=Han}\u2014\u2018-\u201D\u2026\u3000-\u30FF\uFF00-\uFF60]|\p{Emoji_Presentation}/u;
const halvesOf = new Map<string, number>();

/** A font in which Chinese characters, emoji and their marks are squares and everything else is half as wide. */
export const measureEvenly: MeasureText = (text, { size }) => {
  const halves = halvesOf.get(text) ?? countHalves(text);
  halvesOf.set(text, halves);
  return (halves * size) / 2;
};

function countHalves(text: string): number {
  return Array.from(segmenter.segment(text), ({ segment }): number => (SQUARE.test(segment) ? 2 : 1)).reduce((sum, halves) => sum + halves, 0);
}
