import type { Mismatch } from '../domain/answer.ts';
import type { SourcedPassage } from '../domain/passage.ts';
import type { Aim, Period, Question } from '../domain/question.ts';
import type { CorpusNames } from '../indexes/corpus-names.ts';
import { aimsOf } from '../language/aims.ts';
import { findPeriods, isCumulative } from '../language/periods.ts';
import { splitSentences } from '../language/sentences.ts';
import { findRelativeYears, findYearRanges, findYears } from '../language/years.ts';
import { assessEntities, type EntityAssessment } from './assess-entities.ts';
import type { ConstraintState } from './constraint-state.ts';

export type { ConstraintState };

/** Year and entity of the question against a passage. They lift and lower a passage; they never remove one. */
export interface Constraints {
  readonly year: ConstraintState;
  readonly entity: ConstraintState;
}

/** Everything of the question that can be held against a passage, and what was found. */
export interface Assessment extends Constraints, EntityAssessment {
  /** Months: 1—8月 against 全年. */
  readonly period: ConstraintState;
  /** Result against target. */
  readonly aim: ConstraintState;
  /** Years of the question that the passage speaks of, or, when `year` is a conflict, those it speaks of instead. */
  readonly passageYears: readonly number[];
}

/**
 * @param names what the corpus names; without it a word that stands before 高新区 once by chance may be taken for a name
 * @example a question about 2023 and a passage that speaks of 2022 only: `year` is `conflict`;
 *   a passage that names no year, under a headline without one: `likely` in an article of 2023, else `silent`
 */
export function assessConstraints(question: Question, sourced: SourcedPassage, names?: CorpusNames): Assessment {
  const { text } = sourced.passage;
  return {
    ...assessYears(question.years, sourced),
    ...assessEntities(question, sourced, names),
    period: periodState(question.period, findPeriods(text)),
    aim: question.aim === null ? 'silent' : aimState(question.aim, sentencesOf(text).flatMap(aimsOf)),
  };
}

/** The same for one sentence: what it says itself, without what stands around it. */
export function assessSentence(question: Question, sentence: string): Pick<Assessment, 'year' | 'period' | 'aim'> {
  const named = findYears(sentence);
  const year = question.years.length === 0 || named.length === 0 ? 'silent' : named.some((one) => question.years.includes(one)) ? 'match' : 'conflict';
  return {
    year,
    period: periodState(question.period, question.period === null ? [] : findPeriods(sentence)),
    aim: question.aim === null ? 'silent' : aimState(question.aim, aimsOf(sentence)),
  };
}

/** The constraints that are in conflict, in the words of the answer. */
export function mismatchesOf({ year, entity }: Constraints): Mismatch[] {
  return [...(year === 'conflict' ? (['year'] as const) : []), ...(entity === 'conflict' ? (['entity'] as const) : [])];
}

/**
 * The day of publication is no year that the text speaks of: in January an article reports on the year before ("去年").
 * It makes no conflict, and outweighs no year that is named; but it tells which year 去年 is.
 */
function assessYears(wanted: readonly number[], { passage, article }: SourcedPassage): Pick<Assessment, 'year' | 'passageYears'> {
  if (wanted.length === 0) return { year: 'silent', passageYears: [] };
  const text = `${passage.text}\n${passage.heading ?? ''}`;
  const published = findYears(article.date ?? '');
  const named = [...new Set([...findYears(text), ...published.flatMap((year) => findRelativeYears(text, year))])];
  const around = [...passage.carriedYears, ...findYears(article.title)];
  const isWanted = (year: number): boolean => wanted.includes(year);
  const inText = named.filter(isWanted);
  if (inText.length > 0) return { year: 'match', passageYears: inText };
  const saysThisYear = published.length === 0 && named.length === 0 && findRelativeYears(text, 0).includes(0);
  if (named.length === 0 && around.some(isWanted)) return { year: 'match', passageYears: around.filter(isWanted) };
  if (findYearRanges(text).some(({ from, to }) => wanted.some((year) => from < year && year < to))) return { year: 'likely', passageYears: wanted };
  const isPublished = published.some(isWanted);
  if (named.length + around.length === 0) return { year: isPublished ? 'likely' : 'silent', passageYears: [] };
  // 今年 in an article of unknown date is that of the text before or a later one.
  const maybeThisYear = saysThisYear && wanted.some((year) => around.every((other) => other < year));
  if (isPublished || maybeThisYear || around.some(isWanted)) return { year: 'silent', passageYears: [] };
  return { year: 'conflict', passageYears: named.length > 0 ? named.toSorted((a, b) => a - b) : around };
}

/**
 * Figures counted up from January are told apart by how far they reach (1—8月 is no 全年); of other periods only one
 * that has no month in common is another.
 */
function periodState(wanted: Period | null, found: readonly Period[]): ConstraintState {
  if (wanted === null || found.length === 0) return 'silent';
  if (found.some(({ firstMonth, lastMonth }) => firstMonth === wanted.firstMonth && lastMonth === wanted.lastMonth)) return 'match';
  const isOther = (period: Period): boolean =>
    (isCumulative(wanted) && isCumulative(period)) || period.lastMonth < wanted.firstMonth || wanted.lastMonth < period.firstMonth;
  return found.every(isOther) ? 'conflict' : 'silent';
}

function aimState(wanted: Aim, found: readonly Aim[]): ConstraintState {
  if (found.includes(wanted)) return 'match';
  return found.length > 0 ? 'conflict' : 'silent';
}

function sentencesOf(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}
