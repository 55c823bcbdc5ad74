import { areStacked, type Box, type Headline } from './find-headlines.ts';
import type { Segment } from './find-segments.ts';
import type { Column } from './order-columns.ts';

/** Lines of a column between two headlines. */
export interface Stretch extends Box {
  readonly lines: Segment[];
}

/** A headline with the columns of its text. */
export interface Story {
  /** Null for text that no headline stands above. */
  readonly headline: Headline | null;
  /** In reading order; never empty. */
  readonly columns: readonly Column[];
}

/** Columns that begin at one height, in sizes. */
const SAME_HEIGHT = 0.25;
/** Paragraphs of one article stand nearer than this, in sizes. */
export const WIDE_GAP = 1.6;

/** Gives each stretch to the headline above it, else to that of the columns it stands in a row with, else to the article it goes on with. */
export function gatherStories(stretches: readonly Stretch[], headlines: readonly Headline[]): Story[] {
  const above = new Map(stretches.map((stretch) => [stretch, headlineAbove(stretch, stretches, headlines)] as const));
  const owners = takeFromNeighbours(stretches, above);
  const stories = new Map<Headline | null, Stretch[]>();
  let before: Headline | null = null;
  for (const stretch of stretches) {
    before = owners.get(stretch) ?? before;
    stories.set(before, [...(stories.get(before) ?? []), stretch]);
  }
  return [...stories].map(([headline, own]) => ({
    headline,
    columns: own.map(({ lines }, index): Column => ({ lines, continues: index > 0 })),
  }));
}

/** The nearest headline above a stretch with no other text between them, or null. */
function headlineAbove(stretch: Stretch, stretches: readonly Stretch[], headlines: readonly Headline[]): Headline | null {
  const above = headlines.filter((headline) => headline.bottom <= stretch.top + 1 && areStacked(headline, stretch));
  const nearest = above.toSorted((a, b) => b.bottom - a.bottom)[0];
  if (nearest === undefined) return null;
  const isBlocked = stretches.some(
    (other) => other !== stretch && other.top >= nearest.bottom - 1 && other.bottom <= stretch.top && areStacked(other, stretch),
  );
  return isBlocked ? null : nearest;
}

/** A headline stands above some of its columns only: those that begin at the same height are of the same article. */
function takeFromNeighbours(stretches: readonly Stretch[], above: ReadonlyMap<Stretch, Headline | null>): Map<Stretch, Headline | null> {
  const owners = new Map(above);
  for (const row of rowsOfStretches(stretches)) {
    row.forEach((stretch, index) => {
      const own = owners.get(stretch) ?? null;
      const left = owners.get(row[index - 1] ?? stretch) ?? null;
      const right = row.slice(index + 1).map((other) => above.get(other) ?? null).find((headline) => headline !== null) ?? null;
      const nearest = [left, right].filter((headline) => headline !== null && (own === null || headline.bottom > own.bottom + WIDE_GAP * headline.size));
      const [first = null, second = null] = nearest;
      if (first === null) return;
      owners.set(stretch, second === null || misfit(first, row, owners, stretch) <= misfit(second, row, owners, stretch) ? first : second);
    });
  }
  return owners;
}

/** Stretches that begin at the same height, from left to right. */
function rowsOfStretches(stretches: readonly Stretch[]): Stretch[][] {
  const rows: Stretch[][] = [];
  for (const stretch of stretches.toSorted((a, b) => a.top - b.top)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && stretch.top - first.top < SAME_HEIGHT * (first.lines[0]?.size ?? 0)) row.push(stretch);
    else rows.push([stretch]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.x0 - b.x0));
}

/** How badly a headline would sit above its columns and this one, in points: headlines stand in the middle or at the left edge. */
function misfit(headline: Headline, row: readonly Stretch[], owners: ReadonlyMap<Stretch, Headline | null>, stretch: Stretch): number {
  const own = [stretch, ...row.filter((other) => owners.get(other) === headline)];
  const [x0, x1] = [Math.min(...own.map((each) => each.x0)), Math.max(...own.map((each) => each.x1))];
  return Math.min(Math.abs(headline.x0 - x0), Math.abs(headline.x0 + headline.x1 - x0 - x1) / 2);
}
