import type { PlaceRun, Places, Span } from './article.ts';

/** A range of the decoded text of a file, inside one line of it. */
export interface SourceRange extends Span {
  /** From 1. */
  readonly line: number;
}

/**
 * Where a span of a text stands in its file: of an article a span of `articleText(article)`, of a passage one of its text.
 * In the order of the text, which on a newspaper page need not be that of the file. Null where nobody knows.
 */
export function sourceRanges({ places }: { readonly places: Places }, span: Span): SourceRange[] | null {
  if (places === null) return null;
  return placesWithin(places, span).map(({ fileStart, length, line }) => ({ start: fileStart, end: fileStart + length, line }));
}

/** The places of a part of a text, counted from the beginning of the part. */
export function placesWithin(places: readonly PlaceRun[], { start, end }: Span): PlaceRun[] {
  const found: PlaceRun[] = [];
  for (let index = firstRunAfter(places, start); index < places.length; index += 1) {
    const run = places[index];
    if (run === undefined || run.start >= end) break;
    const from = Math.max(run.start, start);
    const to = Math.min(run.start + run.length, end);
    if (to > from) found.push({ start: from - start, fileStart: run.fileStart + from - run.start, length: to - from, line: run.line });
  }
  return found;
}

/** The places of each of the texts that are joined by line breaks, as `articleText` joins paragraphs and captions. */
export function placesOfEach(places: readonly PlaceRun[], texts: readonly string[]): PlaceRun[][] {
  let start = 0;
  return texts.map((text) => {
    const span = { start, end: start + text.length };
    start = span.end + 1;
    return placesWithin(places, span);
  });
}

/** Index of the first run that ends behind an offset: a long file has too many to look at each. */
function firstRunAfter(places: readonly PlaceRun[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = places[middle];
    if (run !== undefined && run.start + run.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
