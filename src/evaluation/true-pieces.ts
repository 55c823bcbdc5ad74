import type { BarePageModel } from '../corpus/page/page-model.ts';
import type { LineRun } from '../corpus/page/headline-runs.ts';
import type { FoundPiece } from '../corpus/page/search-structure.ts';
import type { TrueLine } from './generate-page.ts';

/** A line of running text says more about whose a block is than a line that got into it by mistake. */
const BODY_LINE_WEIGHT = 2;

/**
 * The reading of a page that is nearest to the truth among those that the search can give: the blocks are what the labels of
 * the lines made of the page, mistakes included, and the weights have to make the best of them.
 *
 * A running text belongs to the article that most of its lines belong to, one without any to the article above it (the first
 * ones to the article below). Articles follow each other in the order of their numbers; an article that lost its headline
 * to the labels has none.
 * @param lines what each line of the page is that is not blank
 */
export function truePieces(model: BarePageModel, lines: readonly TrueLine[]): FoundPiece[] {
  const owners = inOrder(model.bodies.map((body) => ownerOf(model, body, lines)));
  return owners.flatMap((article, start) => {
    if (article === owners[start - 1]) return [];
    return [{ start, end: owners.lastIndexOf(article) + 1, run: trueRun(model, article, lines) }];
  });
}

/** The article whose running text a block is, or null. Lines that go on behind a caption are not looked at. */
function ownerOf({ blocks }: BarePageModel, index: number, lines: readonly TrueLine[]): number | null {
  const block = blocks[index];
  if (block === undefined) return null;
  const counts = new Map<number | null, number>();
  for (const { role, article } of lines.slice(block.line, block.line + Math.max(1, block.lines))) {
    if (article === null) continue;
    const isBody = role === 'first' || role === 'next';
    const owner = isBody ? article : null;
    counts.set(owner, (counts.get(owner) ?? 0) + (isBody ? BODY_LINE_WEIGHT : 1));
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}

/** Owners that never go back. */
function inOrder(owners: readonly (number | null)[]): number[] {
  let current = owners.find((owner) => owner !== null) ?? 0;
  return owners.map((owner) => {
    current = Math.max(current, owner ?? current);
    return current;
  });
}

/** Index of the run that is the headline of an article with a line of its subtitle right above, else right below, or null. */
function trueRun(model: BarePageModel, article: number, lines: readonly TrueLine[]): number | null {
  const { blocks, displays, runs } = model;
  const lineOf = (display: number): TrueLine | undefined => lines[blocks[displays[display] ?? -1]?.line ?? -1];
  const own = displays.flatMap((_, display) => (lineOf(display)?.article === article && lineOf(display)?.isHeadline === true ? [display] : []));
  const start = own[0];
  if (start === undefined) return null;
  const end = start + own.length;
  if (own.at(-1) !== end - 1) return null;
  const isSubtitle = (display: number): boolean => lineOf(display)?.article === article && lineOf(display)?.isSubtitle === true;
  const wanted: (LineRun | null)[] = [
    isSubtitle(start - 1) ? { start: start - 1, end, subtitle: 'above' } : null,
    isSubtitle(end) ? { start, end: end + 1, subtitle: 'below' } : null,
    { start, end, subtitle: null },
  ];
  const found = wanted.map((run) => runs.findIndex((other) => other.start === run?.start && other.end === run.end && other.subtitle === run.subtitle));
  return found.find((run) => run >= 0) ?? null;
}
