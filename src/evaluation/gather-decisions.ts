import { hanShare } from '../language/script.ts';
import type { ListResult } from './evaluate-list.ts';
import { decisionsOf, type PageQuestionsResult } from './evaluate-page-questions.ts';
import type { DecisionSeries } from './plots/plot-risk-coverage.ts';

/** A question list is drawn as Chinese when its questions are: `zh`, or no language named and mostly Han characters. */
const CHINESE = /^zh(?:-|$)/u;
const MOSTLY = 0.5;

/** Few curves out of many rows: Chinese questions, those of other languages, those across languages, those on pages. */
export function gatherDecisions(lists: readonly ListResult[], pages: readonly { readonly name: string; readonly result: PageQuestionsResult }[]): DecisionSeries[] {
  const gather = (name: string, isWanted: (list: ListResult) => boolean): DecisionSeries => ({
    name,
    decisions: lists.filter(isWanted).flatMap(({ decisions }) => decisions),
  });
  return [
    gather('Chinese', (result) => !result.list.isAcross && isChinese(result)),
    gather('other languages', (result) => !result.list.isAcross && !isChinese(result)),
    gather('across languages', ({ list }) => list.isAcross),
    ...pages.map(({ name, result }) => pageSeries(name, result)),
  ].filter(({ decisions }) => decisions.length > 0);
}

function isChinese({ list }: ListResult): boolean {
  return list.language === null ? hanShare(list.questions.map(({ text }) => text).join('')) > MOSTLY : CHINESE.test(list.language);
}

function pageSeries(name: string, result: PageQuestionsResult): DecisionSeries {
  const { length: without } = result.unanswerable;
  return { name: `${name} (${without} of ${without + result.answerable.length} have no answer)`, decisions: decisionsOf(result) };
}
