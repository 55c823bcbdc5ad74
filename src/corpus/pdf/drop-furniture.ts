import { rowsOf, type Segment } from './find-segments.ts';

export interface PageSegments {
  readonly height: number;
  readonly segments: readonly Segment[];
}

export interface CleanedPages {
  readonly pages: readonly (readonly Segment[])[];
  /** The headers and footers that were dropped, once each, digits as `#`. */
  readonly dropped: readonly string[];
  /** The same row by row as printed, page after page: they say of a newspaper when it was published. */
  readonly rows: readonly string[];
}

/** A text is a header or footer when so many pages carry it. */
const LEAST_PAGES = 3;
/** Headers and footers stand in these parts of the page, at most so many rows of them. */
const ZONE = 0.15;
const ROWS = 2;
/** The same place: pages of a book differ by a fraction of a line, in points. */
const SAME_PLACE = 4;

/** Drops headers, footers and page numbers: what stands at the same place of three pages or more with the same text up to digits. */
export function dropFurniture(pages: readonly PageSegments[]): CleanedPages {
  const places = new Map<string, { count: number; text: string }>();
  const outer = pages.map(outerSegments);
  for (const segments of outer) {
    // Counted once a page and at the neighbouring place, too: a border of places may run between two pages' headers.
    for (const [key, text] of new Map([...segments].flatMap((segment) => keysOf(segment).map((each) => [each, textOf(segment)] as const)))) {
      places.set(key, { count: (places.get(key)?.count ?? 0) + 1, text });
    }
  }
  const dropped = new Set<string>();
  const cleaned = pages.map(({ segments }, index) =>
    segments.filter((segment) => {
      const isFurniture = outer[index]?.has(segment) === true && keysOf(segment).some((key) => (places.get(key)?.count ?? 0) >= LEAST_PAGES);
      if (isFurniture) dropped.add(textOf(segment));
      return !isFurniture;
    }),
  );
  const rows = pages.flatMap(({ segments }, index) => {
    const kept = new Set(cleaned[index]);
    return rowsOf(segments.filter((segment) => !kept.has(segment))).map((row) => row.map(({ text }) => text.trim()).join(' '));
  });
  return { pages: cleaned, dropped: [...dropped], rows };
}

function outerSegments({ segments, height }: PageSegments): Set<Segment> {
  const rows = rowsOf(segments);
  const top = rows.slice(0, ROWS).flat().filter(({ y }) => y <= height * ZONE);
  const bottom = rows.slice(-ROWS).flat().filter(({ y }) => y >= height * (1 - ZONE));
  return new Set([...top, ...bottom]);
}

function keysOf(segment: Segment): string[] {
  const place = Math.floor(segment.y / SAME_PLACE);
  return [place, place + 1].map((each) => `${each} ${textOf(segment)}`);
}

function textOf({ text }: Segment): string {
  return text.replace(/\p{Nd}+/gu, '#').trim();
}
