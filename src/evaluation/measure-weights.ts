import { labelLines, type LineJudge } from '../corpus/page/label-lines.ts';
import { searchStructure, type FoundPiece } from '../corpus/page/search-structure.ts';
import type { StructureWeights } from '../corpus/page/weigh-features.ts';
import { toExample, type StructureExample } from './fit-structure-weights.ts';
import type { FittingPage } from './fitting-pages.ts';

/** A share as a fraction, so that those of several pages add up. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** How well articles and headlines are found, given the blocks of a page. */
export interface StructureShares {
  /** Of the true beginnings of articles those that were found; the first of a page does not count. */
  readonly recall: Share;
  /** Of the found beginnings those that are true. */
  readonly precision: Share;
  /** True articles of which most was found with their headline, or with none where the page has none. */
  readonly headlines: Share;
}

/** Lines that are given their role. */
export function measureLines({ text, lines, lore }: FittingPage, judge: LineJudge): Share {
  const { roles } = labelLines(text.lines, judge, lore?.());
  return { part: lines.filter(({ role }, index) => role === roles[index]).length, whole: lines.length };
}

export function measureStructure(page: FittingPage, lineJudge: LineJudge, weights: StructureWeights): StructureShares {
  const example = toExample(page, lineJudge);
  return comparePieces(example, searchStructure(example.model, weights));
}

export function comparePieces({ truth }: Pick<StructureExample, 'truth'>, found: readonly FoundPiece[]): StructureShares {
  const wanted = new Set(truth.slice(1).map(({ start }) => start));
  const begun = found.slice(1).map(({ start }) => start);
  const right = begun.filter((start) => wanted.has(start)).length;
  const headed = truth.filter((piece) => counterpart(piece, found)?.run === piece.run).length;
  return { recall: { part: right, whole: wanted.size }, precision: { part: right, whole: begun.length }, headlines: { part: headed, whole: truth.length } };
}

/** Nothing of nothing is everything. */
export function shareOf(shares: readonly Share[]): number {
  const whole = shares.reduce((sum, share) => sum + share.whole, 0);
  return whole === 0 ? 1 : shares.reduce((sum, share) => sum + share.part, 0) / whole;
}

/** The found article that holds more than half of the running texts of a true one. */
function counterpart({ start, end }: FoundPiece, found: readonly FoundPiece[]): FoundPiece | undefined {
  return found.find((other) => Math.min(other.end, end) - Math.max(other.start, start) > (end - start) / 2);
}
