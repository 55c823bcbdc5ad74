import type { Span } from '../domain/article.ts';
import type { QuantityKind } from '../domain/question.ts';

/** A number with its unit. */
export interface Quantity {
  /** Number and unit in the text as it was given: "2681亿余元", "第40名", "百分之八". */
  readonly span: Span;
  readonly kind: QuantityKind;
  /** In the unit's own base: 亿 and 万 are multiplied out, percent stay percent, a date is its year or NaN. */
  readonly value: number;
  /** The unit or measure word as it stands, without 亿 and 万: 元, 家, 平方公里, %. */
  readonly measure: string;
}

/** Every number with a unit that a text holds, in order, none overlapping. Spans count in the text as it is given. */
export function findQuantities(_text: string): Quantity[] {
  return [];
}
