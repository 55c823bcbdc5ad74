import { REFUSED_LIMIT } from './measure-refusal.ts';
import type { PageQuestionFinding, PageQuestionsResult, UnanswerableFinding } from './evaluate-page-questions.ts';
import type { LanguageGroup } from './page-questions.ts';
import { markdownTable, percentage } from './report-retrieval.ts';
import { shareOfTally, type PageQuestionsSummary, type Tally } from './summarise-page-questions.ts';

const GROUP_NAMES: Readonly<Record<LanguageGroup, string>> = { zh: 'Chinese', en: 'English', others: 'other languages' };
/** So much of a passage is enough to recognise it. */
const EXCERPT_LENGTH = 60;

/** The tables of questions on pages, in Markdown. */
export function reportPageQuestions({ groups, kinds, refusal }: PageQuestionsSummary): string {
  const legs = groups[0]?.legs.map(({ leg }) => leg) ?? [];
  const measures = markdownTable(
    ['questions', 'number', 'right passage first', 'in the first three', 'right article among the answered', 'sentence holds the answer', 'refused', ...legs.map((leg) => `${leg}: first / in three`)],
    groups.map((group) => [
      GROUP_NAMES[group.group],
      String(group.first.of),
      ...[group.first, group.inThree, group.article, group.span, group.refused].map(cell),
      ...group.legs.map(({ first, inThree }) => `${percentage(shareOfTally(first))} / ${percentage(shareOfTally(inThree))}`),
    ]),
  );
  const lost = groups.reduce((sum, { notIndexed }) => sum + notIndexed.count, 0);
  const all = kinds.reduce((sum, { refused }) => ({ count: sum.count + refused.count, of: sum.of + refused.of }), { count: 0, of: 0 });
  const limit = percentage(REFUSED_LIMIT);
  return [
    measures,
    ...(lost === 0 ? [] : ['', `${lost} of the questions have no passage in the index that holds the evidence: the pages were read otherwise.`]),
    ...(kinds.length === 0 ? [] : ['', markdownTable(['questions without an answer', 'refused'], [...kinds.map(({ kind, refused }) => [kind, cell(refused)]), ['all', cell(all)]])]),
    ...(kinds.length === 0 ? [] : ['', `Where at most ${limit} of the answerable may be refused: ${percentage(refusal.unanswerableRefusedAtLimit)} of those without an answer.`]),
  ].join('\n');
}

/** Each question that went wrong, with what came instead; empty when none did. */
export function listWrongQuestions({ answerable, unanswerable }: PageQuestionsResult): string {
  return [...answerable.flatMap(describeAnswerable), ...unanswerable.flatMap(describeUnanswerable)].join('\n');
}

function describeAnswerable(finding: PageQuestionFinding): string[] {
  const { question, answer, place, isArticleRight, isIndexed, isSpanRight, span } = finding;
  const faults = [
    ...(isIndexed ? [] : ['no passage holds the evidence']),
    ...(place === 1 ? [] : [place === null ? 'the right passage is not among the quotes' : `the right passage is number ${place}`]),
    ...(answer.kind === 'quotes' ? (isArticleRight ? [] : [`another article: ${answer.quotes[0]?.article.title ?? '(none)'}`]) : [`refused: ${answer.reason}`]),
    ...(isSpanRight || !isIndexed ? [] : [`the marked sentence lacks the answer: ${span === null ? 'none' : excerpt(span)}`]),
  ];
  if (faults.length === 0) return [];
  const instead = place === 1 ? [] : [`  came      ${describeBest(finding)}`];
  return [`${question.id} ${question.text}`, ...faults.map((fault) => `  ${fault}`), `  expected  ${question.articleTitle}: ${question.answer}`, ...instead, ''];
}

function describeUnanswerable({ question, answer }: UnanswerableFinding): string[] {
  if (answer.kind === 'no-answer') return [];
  return [`${question.id} ${question.text}`, `  answered, though ${question.kind}`, `  came      ${describeBest({ answer })}`, ''];
}

function describeBest({ answer: { quotes } }: Pick<UnanswerableFinding, 'answer'>): string {
  const [best] = quotes;
  return best === undefined ? '(nothing)' : `${best.score.toFixed(2)} ${best.article.title}: ${excerpt(best.text)}`;
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length <= EXCERPT_LENGTH ? line : `${line.slice(0, EXCERPT_LENGTH)}…`;
}

function cell(tally: Tally): string {
  return tally.of === 0 ? '–' : `${percentage(shareOfTally(tally))} (${tally.count} of ${tally.of})`;
}
