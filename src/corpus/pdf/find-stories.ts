import type { Segment } from './find-segments.ts';
import { areStacked, boxAround, findHeadlines, MASTHEAD, type Headline } from './find-headlines.ts';
import { gatherStories, WIDE_GAP, type Story, type Stretch } from './gather-stories.ts';
import { findBodySize, HEADLINE_FACTOR } from './lay-out-blocks.ts';
import type { Column } from './order-columns.ts';
import { opensPiece } from '../page/line-forms.ts';

/** A page as a newspaper is read. */
export interface PageStories {
  /** The size of most characters, in points. */
  readonly bodySize: number;
  readonly stories: readonly Story[];
  /** Large type without a text of its own: the name of the paper, names of its parts. */
  readonly free: readonly Headline[];
  /** True when columns of running text stand side by side. */
  readonly hasColumns: boolean;
}

/** Type so much larger than the body opens an article; smaller one may head a section of it. */
const STORY_FACTOR = 1.5;
/** More of either stand on no page: drawings and tables are full of type of every size. */
const MOST_HEADLINES = 60;
const MOST_LARGE_LINES = 300;
const MOST_STRETCHES = 400;
/** Headings inside an article are much smaller than its headline, short, alone in their line, and several. */
const INNER = { factor: 0.62, length: 12, least: 2 };
/** So much wider than the column below, a line spans columns. */
const SPANS = 1.15;
/** The columns of running text have so many lines. */
const LEAST_LINES = 3;
/** What numbers a section ("一、", "2.1", "第三章") or names one. */
const SECTION =
  /^(?:第[一二三四五六七八九十百\d]+[章节编部篇]|[（(]?[一二三四五六七八九十]+[、.．）)]|\d+(?:\.\d+)*[\s、.．]|[IVX]+\.\s|目\s*录$|摘\s*要|关键词|前\s*言$|引\s*言$|结\s*[论语]$|附\s*录|参考文献|致\s*谢$|(?:abstract|introduction|contents|conclusions?|references|appendix)\b)/iu;

/** The articles of a page by place and size of type, or null when the page cannot be understood that way. */
export function findStories(columns: readonly Column[]): PageStories | null {
  const bodySize = findBodySize(columns);
  const segments = columns.flatMap(({ lines }) => lines);
  const least = HEADLINE_FACTOR * bodySize;
  if (segments.filter(({ size }) => size >= least).length > MOST_LARGE_LINES) return null;
  const large = findHeadlines(segments, least);
  if (large.length === 0 || large.length > MOST_HEADLINES) return null;
  const named = large.filter((headline) => opensStory(headline, segments, bodySize, large));
  // The name of the paper stands above everything else; further down such words are a headline (捷报).
  const headlines = named.filter((headline) => headline !== large[0] || !MASTHEAD.test(headline.title));
  const stretches = cutAtHeadlines(columns, named);
  if (stretches.length > MOST_STRETCHES) return null;
  const stories = gatherStories(stretches, headlines);
  const used = new Set(stories.map(({ headline }) => headline));
  return { bodySize, stories, free: named.filter((headline) => !used.has(headline)), hasColumns: standSideBySide(stretches) };
}

/** True for the headline of an article, false for the heading of a section. */
function opensStory(headline: Headline, segments: readonly Segment[], bodySize: number, all: readonly Headline[]): boolean {
  if (SECTION.test(headline.title)) return false;
  const below = segments.filter((line) => line.size < HEADLINE_FACTOR * bodySize && line.y > headline.bottom && areStacked(line, headline));
  const next = below.reduce<Segment | null>((first, line) => (first === null || line.y < first.y ? line : first), null);
  if (next !== null && opensPiece(next.text.trim())) return true;
  if (headline.size < STORY_FACTOR * bodySize) return next !== null && headline.x1 - headline.x0 > SPANS * (next.x1 - next.x0);
  const siblings = all.filter((other) => isInner(other, all) && Math.abs(other.size - headline.size) < 0.5);
  return !(isInner(headline, all) && siblings.length >= INNER.least);
}

/** Small and short below a much larger headline that spans it. */
function isInner({ title, lines, size, x0, x1, top }: Headline, all: readonly Headline[]): boolean {
  if (lines > 1 || title.length > INNER.length) return false;
  const above = all.filter((other) => other.bottom < top && areStacked(other, { x0, x1 }) && !MASTHEAD.test(other.title));
  const nearestLarge = above.filter((other) => other.size > size * 1.06).toSorted((a, b) => b.bottom - a.bottom)[0];
  return nearestLarge !== undefined && size <= INNER.factor * nearestLarge.size;
}

/** The lines of each column between headlines; the lines of headlines are in none. */
function cutAtHeadlines(columns: readonly Column[], headlines: readonly Headline[]): Stretch[] {
  const ofHeadlines = new Set(headlines.flatMap(({ parts }) => parts));
  return columns.flatMap(({ lines }) => {
    const stretches: Segment[][] = [[]];
    let before: Segment | undefined;
    for (const line of lines) {
      const isHeadline = ofHeadlines.has(line);
      if (isHeadline || (before !== undefined && isCutBeside(before, line, headlines))) stretches.push([]);
      if (!isHeadline) stretches.at(-1)?.push(line);
      before = isHeadline ? undefined : line;
    }
    return stretches.filter((stretch) => stretch.length > 0).map((stretch) => ({ ...boxAround(stretch), lines: stretch }));
  });
}

/** A wide gap at the height of a headline in another column: the articles above and below it are two. */
function isCutBeside(before: Segment, line: Segment, headlines: readonly Headline[]): boolean {
  const top = line.y - line.size;
  if (top - before.y < WIDE_GAP * line.size) return false;
  return headlines.some((headline) => headline.bottom > before.y && headline.bottom <= line.y && !areStacked(headline, line));
}

function standSideBySide(stretches: readonly Stretch[]): boolean {
  const columns = stretches.filter(({ lines }) => lines.length >= LEAST_LINES);
  return columns.some((left) => columns.some((right) => left.x1 < right.x0 && left.top < right.bottom && right.top < left.bottom));
}
