import type { Span } from '../domain/article.ts';

/** A list inside a text: which sentences (or paragraphs) begin its items, by their place in the array that was looked through. */
export interface List {
  /** Rising; one place twice when a sentence holds two items. */
  readonly items: readonly number[];
}

const NUMERAL = '[一二三四五六七八九十]{1,3}';
/** How items are numbered: kinds in the order of their trial, the number in the first group. */
const MARKERS: readonly RegExp[] = [
  new RegExp(`(${NUMERAL})是`, 'uy'),
  new RegExp(`(${NUMERAL})要`, 'uy'),
  new RegExp(`第(${NUMERAL}|\\d{1,2})(?:[，,、：:]|(?=是))`, 'uy'),
  new RegExp(`其(${NUMERAL})[，,、：:]?`, 'uy'),
  new RegExp(`[（(](${NUMERAL}|\\d{1,2})[）)]`, 'uy'),
  new RegExp(`(${NUMERAL})、`, 'uy'),
  /(\d{1,2})[.．、)）](?!\d)/uy,
  /([①-⑳])/uy,
  /([a-z])[.)](?=\s)/uy,
];
/** How all of them begin: most clauses need no closer look. */
const FIRST_OF_MARKER = /[一二三四五六七八九十第其（(\d①-⑳a-z]/u;
/** An item begins with its sentence or behind one of these. */
const BEFORE_ITEM = /[：:；;，,]\s*/gu;
const DIGITS = '一二三四五六七八九';

/**
 * The numbered lists among sentences that follow each other ("一是…。二是…。", "1. … 2. …", "（一）…；（二）…"):
 * numbers of one kind that count up from one. What stands between two items belongs to the first of them.
 */
export function findLists(text: string, sentences: readonly Span[]): List[] {
  const lists: List[] = [];
  const open = new Map<number, number[]>();
  sentences.forEach((sentence, place) => {
    for (const { kind, ordinal } of markersIn(text, sentence)) {
      const items = open.get(kind);
      if (ordinal === 1) {
        const begun = [place];
        open.set(kind, begun);
        lists.push({ items: begun });
      } else if (items?.length === ordinal - 1) {
        items.push(place);
      }
    }
  });
  return lists.filter(({ items }) => items.length > 1);
}

interface Marker {
  /** Place in {@link MARKERS}. */
  readonly kind: number;
  readonly ordinal: number;
}

function markersIn(text: string, { start, end }: Span): Marker[] {
  const sentence = text.slice(start, end);
  const places = [0, ...Array.from(sentence.matchAll(BEFORE_ITEM), (match) => match.index + match[0].length)];
  return places.flatMap((place) => markerAt(sentence, place) ?? []);
}

function markerAt(sentence: string, place: number): Marker | null {
  if (!FIRST_OF_MARKER.test(sentence[place] ?? '')) return null;
  for (const [kind, pattern] of MARKERS.entries()) {
    pattern.lastIndex = place;
    const number = pattern.exec(sentence)?.[1];
    if (number !== undefined) return { kind, ordinal: ordinalOf(number) };
  }
  return null;
}

/** 12, 十二, ⑫ and l are 12. */
function ordinalOf(number: string): number {
  if (/^\d/u.test(number)) return Number(number);
  if (/^[a-z]/u.test(number)) return number.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  if (/^[①-⑳]/u.test(number)) return number.charCodeAt(0) - '①'.charCodeAt(0) + 1;
  const [tens = '', ones = ''] = number.includes('十') ? number.split('十') : ['零', number];
  return (tens === '' ? 10 : (DIGITS.indexOf(tens) + 1) * 10) + DIGITS.indexOf(ones === '' ? '零' : ones) + 1;
}
