import type { RetrieverLegs } from '../retrieval/create-retriever.ts';
import { decisionsOf, type PageQuestionFinding, type PageQuestionsResult } from './evaluate-page-questions.ts';
import { measureRefusal, type RefusalResult } from './measure-refusal.ts';
import { languageGroup, type LanguageGroup } from './page-questions.ts';

/** How many of how many. */
export interface Tally {
  readonly count: number;
  readonly of: number;
}

/** The questions of one group of languages. */
export interface GroupSummary {
  readonly group: LanguageGroup;
  /** The right passage is the first quote, among the first three quotes. */
  readonly first: Tally;
  readonly inThree: Tally;
  /** Of those that are answered: the first quote names the right article. */
  readonly article: Tally;
  /** The marked sentence of the right passage holds the answer. */
  readonly span: Tally;
  readonly refused: Tally;
  /** No passage of the index holds the answer, so none could be found. */
  readonly notIndexed: Tally;
  readonly legs: readonly { readonly leg: RetrieverLegs; readonly first: Tally; readonly inThree: Tally }[];
}

export interface PageQuestionsSummary {
  /** Groups without a question are left out. */
  readonly groups: readonly GroupSummary[];
  /** Refusals of the questions that have no answer, by kind, in the order in which the kinds appear. */
  readonly kinds: readonly { readonly kind: string; readonly refused: Tally }[];
  readonly refusal: RefusalResult;
}

const GROUPS: readonly LanguageGroup[] = ['zh', 'en', 'others'];

export function summarisePageQuestions(result: PageQuestionsResult): PageQuestionsSummary {
  const kinds = [...new Set(result.unanswerable.map(({ question }) => question.kind))];
  return {
    groups: GROUPS.flatMap((group) => {
      const findings = result.answerable.filter(({ question }) => languageGroup(question.lang) === group);
      return findings.length === 0 ? [] : [summariseGroup(group, findings)];
    }),
    kinds: kinds.map((kind) => ({
      kind,
      refused: tally(
        result.unanswerable.filter(({ question }) => question.kind === kind),
        ({ answer }) => answer.kind === 'no-answer',
      ),
    })),
    refusal: measureRefusal(decisionsOf(result)),
  };
}

export function tally<Item>(items: readonly Item[], holds: (item: Item) => boolean): Tally {
  return { count: items.filter(holds).length, of: items.length };
}

/** 0 … 1; 0 of nothing. */
export function shareOfTally({ count, of }: Tally): number {
  return of === 0 ? 0 : count / of;
}

function summariseGroup(group: LanguageGroup, findings: readonly PageQuestionFinding[]): GroupSummary {
  const answered = findings.filter(({ answer }) => answer.kind === 'quotes');
  const legs = Object.keys(findings[0]?.legPlaces ?? {}) as RetrieverLegs[];
  return {
    group,
    first: tally(findings, ({ place }) => isWithin(place, 1)),
    inThree: tally(findings, ({ place }) => isWithin(place, 3)),
    article: tally(answered, ({ isArticleRight }) => isArticleRight),
    span: tally(findings, ({ isSpanRight }) => isSpanRight),
    refused: tally(findings, ({ answer }) => answer.kind === 'no-answer'),
    notIndexed: tally(findings, ({ isIndexed }) => !isIndexed),
    legs: legs.map((leg) => ({
      leg,
      first: tally(findings, ({ legPlaces }) => isWithin(legPlaces[leg], 1)),
      inThree: tally(findings, ({ legPlaces }) => isWithin(legPlaces[leg], 3)),
    })),
  };
}

function isWithin(place: number | null, places: number): boolean {
  return place !== null && place <= places;
}
