import { classOf } from './class-of.ts';
import { isMarked } from './page-features.ts';
import type { PageModel } from './page-model.ts';
import { BOUNDS, feature } from './structure-features.ts';
import { weigh, type StructureWeightTable } from './weigh-features.ts';

/** What a page says outright about where an article begins: more than all features together. */
const SURE = 1e6;

/** The score of articles without their headlines, as a function of the texts `start` … `end` of each. */
export function compilePieces(model: PageModel, table: StructureWeightTable): (start: number, end: number) => number {
  const gaps = Float64Array.from(model.texts, (_, gap) => weigh(table, model.gapFeatures[gap] ?? []) + (isMarked(model, gap) ? SURE : 0));
  const perPiece = (table[feature.piece()] ?? 0) + (table[feature.piecePrior()] ?? 0) * (model.prior / 5);
  const perSurprise = (table[feature.pieceSurprise()] ?? 0) / 100;
  /** UTF-16 units before each text. */
  const reach = [0];
  for (const text of model.texts) reach.push((reach.at(-1) ?? 0) + text.length);
  return (start, end) => {
    const length = classOf((reach[end] ?? 0) - (reach[start] ?? 0), BOUNDS.pieceLength);
    return (gaps[start] ?? 0) + perPiece + (table[feature.pieceLength(length)] ?? 0) - perSurprise * model.surprise(start, end);
  };
}
