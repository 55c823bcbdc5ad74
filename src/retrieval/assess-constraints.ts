import type { Mismatch } from '../domain/answer.ts';
import type { SourcedPassage } from '../domain/passage.ts';
import type { NamedEntity, Question } from '../domain/question.ts';
import { passageContext } from '../indexes/search-text.ts';
import { findEntityHeads } from '../language/named-entities.ts';
import { normaliseForSearch } from '../language/normalise.ts';
import { findYears } from '../language/years.ts';

/**
 * How a passage stands to something the question names: says the same, may mean the same, says nothing of it, says another.
 * A year is likely when nothing names one and the article was published in it.
 */
export type ConstraintState = 'match' | 'likely' | 'silent' | 'conflict';

/** Year and entity of the question against a passage. They lift and lower a passage; they never remove one. */
export interface Constraints {
  readonly year: ConstraintState;
  readonly entity: ConstraintState;
}

/** Everything of the question that can be held against a passage, and what was found. */
export interface Assessment extends Constraints {
  /** Months: 1—8月 against 全年. */
  readonly period: ConstraintState;
  /** Result against target. */
  readonly aim: ConstraintState;
  /** Years of the question that the passage speaks of, or, when `year` is a conflict, those it speaks of instead. */
  readonly passageYears: readonly number[];
  /** Names of the question that the passage does not bear out. */
  readonly missingEntities: readonly NamedEntity[];
  /** What it names instead, of the same kind; empty unless `entity` is a conflict. */
  readonly otherEntities: readonly NamedEntity[];
}

/**
 * @example a question about 2023 and a passage that speaks of 2022 only: `year` is `conflict`;
 *   a passage that names no year, under a headline without one: `likely` in an article of 2023, else `silent`
 */
export function assessConstraints(question: Question, sourced: SourcedPassage): Assessment {
  return {
    year: yearState(question.years, sourced),
    entity: entityState(findEntityHeads(question.text), sourced),
    period: 'silent',
    aim: 'silent',
    passageYears: [],
    missingEntities: [],
    otherEntities: [],
  };
}

/** The constraints that are in conflict, in the words of the answer. */
export function mismatchesOf({ year, entity }: Constraints): Mismatch[] {
  return [...(year === 'conflict' ? (['year'] as const) : []), ...(entity === 'conflict' ? (['entity'] as const) : [])];
}

/**
 * The day of publication is no year that the text speaks of: in January an article reports on the year before ("去年").
 * It makes no conflict, and outweighs no year that is named.
 */
function yearState(wanted: readonly number[], { passage, article }: SourcedPassage): ConstraintState {
  if (wanted.length === 0) return 'silent';
  const named = findYears(`${passage.text}\n${passage.heading ?? ''}`);
  const around = [...passage.carriedYears, ...findYears(article.title)];
  const isWanted = (year: number): boolean => wanted.includes(year);
  if (named.some(isWanted) || (named.length === 0 && around.some(isWanted))) return 'match';
  const isPublished = findYears(article.date ?? '').some(isWanted);
  if (named.length + around.length === 0) return isPublished ? 'likely' : 'silent';
  return isPublished || around.some(isWanted) ? 'silent' : 'conflict';
}

function entityState(wanted: readonly string[], sourced: SourcedPassage): ConstraintState {
  if (wanted.length === 0) return 'silent';
  const text = normaliseForSearch(`${passageContext(sourced)}\n${sourced.passage.text}`);
  if (wanted.every((head) => text.includes(head))) return 'match';
  return findEntityHeads(text).length > 0 ? 'conflict' : 'silent';
}
