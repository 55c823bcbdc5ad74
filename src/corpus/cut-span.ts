import type { Span } from '../domain/article.ts';
import { findLists } from '../language/lists.ts';
import { isSpaceless } from '../language/script.ts';
import { splitSentences } from '../language/sentences.ts';

/**
 * Cuts a span that has more than `most` text units into the fewest parts that fit, as equal as its sentence ends allow.
 * Quotations, brackets and lists that fit stay whole. A single sentence above the greatest size stays whole, too:
 * a torn quote is worth less than a long one; only where a script marks no sentences (Thai) does a phrase end it.
 */
export function cutSpan(text: string, span: Span, most: number): Span[] {
  let rest = unitsIn(text, span);
  if (rest <= most) return [span];
  const parts: Span[] = [];
  let part: Span | null = null;
  for (const piece of piecesOf(text, span, most)) {
    if (part === null) {
      part = piece;
      continue;
    }
    const grown: Span = { start: part.start, end: piece.end };
    const units = unitsIn(text, part);
    const grownUnits = unitsIn(text, grown);
    // What is left shares itself out anew after each part, so that no crumb remains for the last one.
    const target = rest / Math.ceil(rest / most);
    if (grownUnits > most || grownUnits - target > target - units) {
      parts.push(part);
      rest -= units;
      part = piece;
    } else {
      part = grown;
    }
  }
  return part === null ? parts : [...parts, part];
}

/** Joins neighbouring spans that belong to one list as long as what is joined has at most `most` units. */
export function joinLists(text: string, spans: readonly Span[], most: number): Span[] {
  if (spans.length < 2) return [...spans];
  const isBound = spans.map(() => false);
  const bind = (first: number, last: number): boolean => {
    // What is bound already comes along, so that two lists that overlap do not grow beyond the limit together.
    while (first > 0 && isBound[first] === true) first -= 1;
    while (isBound[last + 1] === true) last += 1;
    const fits = unitsIn(text, { start: spans[first]?.start ?? 0, end: spans[last]?.end ?? 0 }) <= most;
    if (fits) isBound.fill(true, first + 1, last + 1);
    return fits;
  };
  for (const { items } of findLists(text, spans)) {
    const [first = 0] = items;
    const last = items.at(-1) ?? first;
    const before = spans[first - 1];
    const isIntroduced = before !== undefined && /[:：]$/u.test(text.slice(before.start, before.end));
    if ((isIntroduced && bind(first - 1, last)) || bind(first, last)) continue;
    items.forEach((item, index) => bind(item, Math.max(item, (items[index + 1] ?? item + 1) - 1)));
  }
  const joined: Span[] = [];
  for (const [index, span] of spans.entries()) {
    const open = joined.at(-1);
    if (isBound[index] === true && open !== undefined) joined[joined.length - 1] = { start: open.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

/** What may not be cut further. */
function piecesOf(text: string, span: Span, most: number): Span[] {
  const staysWhole = (enclosed: string): boolean => fits(enclosed, most);
  const sentences = sentencesIn(text, span, { staysWhole }).flatMap((sentence) =>
    unitsIn(text, sentence) <= most ? [sentence] : sentencesIn(text, sentence, { staysWhole, phrases: true }),
  );
  return joinLists(text, sentences, most);
}

function sentencesIn(text: string, span: Span, options: Parameters<typeof splitSentences>[1]): Span[] {
  return splitSentences(text.slice(span.start, span.end), options).map(({ start, end }) => ({ start: start + span.start, end: end + span.start }));
}

/** Counts only where the length leaves a doubt. */
function fits(text: string, most: number): boolean {
  return text.length <= most || (text.length / 3 <= most && unitsOf(text) <= most);
}

function unitsIn(text: string, span: Span): number {
  return unitsOf(text.slice(span.start, span.end));
}

/** The size of a text: a character of a script without blanks is 1, any other ⅓ (an average word of five letters and its blank is 2). */
export function unitsOf(text: string): number {
  let units = 0;
  for (const character of text) units += isSpaceless(character) || character > '\u2E7F' ? 1 : 1 / 3;
  return units;
}
