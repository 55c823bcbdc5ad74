import type { Segment } from '../../src/corpus/pdf/find-segments.ts';
import { integerBetween, mulberry32, pick, type Random } from '../../src/evaluation/seeded-random.ts';

/** An article as it was laid on a page. */
export interface LaidArticle {
  readonly title: string;
  /** In their order. */
  readonly lines: readonly string[];
}

/** A made newspaper page. */
export interface LaidPage {
  readonly height: number;
  readonly segments: readonly Segment[];
  readonly articles: readonly LaidArticle[];
}

/** Columns `from` to `to` of the grid, between two heights. */
interface Region {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

const SIZE = 9;
const LEADING = 13;
const GUTTER = 14;
const PAGE = { top: 40, bottom: 1100, left: 40, width: 720 };
/** Least height of an article, in lines. */
const LEAST_LINES = 14;

/**
 * A page of 2–7 articles in 2–5 columns: the page is cut into rectangles by lines across or down, each takes one article
 * under a headline at the left or in the middle, whose text may end before its last column is full.
 * @param characters that texts are made of
 */
export function layNewspaper(seed: number, characters: string): LaidPage {
  const random = mulberry32(seed);
  const columns = integerBetween(2, 5, random);
  const width = (PAGE.width - GUTTER * (columns - 1)) / columns;
  const regions = cutRegions([{ from: 0, to: columns - 1, top: PAGE.top, bottom: PAGE.bottom }], integerBetween(2, 7, random), random);
  const laid = regions.map((region) => layArticle(region, width, characters, random));
  return { height: PAGE.bottom + 60, segments: laid.flatMap(({ segments }) => segments), articles: laid.map(({ article }) => article) };
}

function cutRegions(regions: readonly Region[], wanted: number, random: Random): Region[] {
  const cuttable = regions.filter((region) => region.to > region.from || isHigh(region));
  if (regions.length >= wanted || cuttable.length === 0) return [...regions];
  const region = cuttable.toSorted((a, b) => areaOf(b) - areaOf(a))[0] ?? pick(cuttable, random);
  return cutRegions(regions.flatMap((each) => (each === region ? cutInTwo(region, random) : [each])), wanted, random);
}

function isHigh({ top, bottom }: Region): boolean {
  return bottom - top > 2.2 * LEAST_LINES * LEADING;
}

function areaOf({ from, to, top, bottom }: Region): number {
  return (to - from + 1) * (bottom - top);
}

function cutInTwo(region: Region, random: Random): Region[] {
  const { from, to, top, bottom } = region;
  if (to > from && (!isHigh(region) || random() < 0.5)) {
    const column = integerBetween(from, to - 1, random);
    return [{ ...region, to: column }, { ...region, from: column + 1 }];
  }
  const middle = top + (bottom - top) * (0.35 + 0.3 * random());
  return [{ ...region, bottom: middle }, { ...region, top: middle }];
}

/** A headline and paragraphs that flow from column to column and end anywhere in the last one. */
function layArticle({ from, to, top, bottom }: Region, width: number, characters: string, random: Random): { article: LaidArticle; segments: Segment[] } {
  const spanned = to - from + 1;
  const left = PAGE.left + from * (width + GUTTER);
  const room = spanned * width + (spanned - 1) * GUTTER;
  const size = Math.min(spanned > 1 ? integerBetween(18, 40, random) : integerBetween(15, 20, random), room / 6);
  const most = Math.floor(room / size);
  const title = textOf(Math.min(integerBetween(6, 16, random), most), characters, random);
  const indent = random() < 0.5 ? 0 : (room - title.length * size) / 2;
  const headline: Segment = { text: title, x0: left + indent, x1: left + indent + title.length * size, y: top + 1.6 * size, size };
  const first = headline.y + 2 * LEADING;
  const linesAColumn = Math.floor((bottom - 1.5 * LEADING - first) / LEADING);
  const total = Math.floor(linesAColumn * (spanned - random() * 0.7));
  const cells = Math.floor(width / SIZE);
  let linesLeft = 0;
  const body = Array.from({ length: total }, (_, index): Segment => {
    const column = Math.floor(index / linesAColumn);
    const opens = linesLeft === 0;
    if (opens) linesLeft = integerBetween(2, 6, random);
    linesLeft -= 1;
    const ends = linesLeft === 0 || index === total - 1;
    const blank = opens ? 2 : 0;
    const length = Math.max(1, (ends ? integerBetween(3, cells - 3, random) : cells) - blank);
    const text = textOf(length - 1, characters, random) + (ends ? '。' : pick([...characters], random));
    const x0 = left + column * (width + GUTTER) + blank * SIZE;
    return { text, x0, x1: x0 + length * SIZE, y: first + (index % linesAColumn) * LEADING, size: SIZE };
  });
  return { article: { title, lines: body.map(({ text }) => text) }, segments: [headline, ...body] };
}

function textOf(length: number, characters: string, random: Random): string {
  return Array.from({ length }, () => pick([...characters], random)).join('');
}
