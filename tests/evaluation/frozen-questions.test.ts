import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { evaluatePageQuestions, type PageQuestionFinding, type PageQuestionsResult } from '../../src/evaluation/evaluate-page-questions.ts';
import { loadIndex } from '../../src/indexes/index-store.ts';
import { openTestApp } from '../support/test-app.ts';
import { ENGLISH_FIXTURES } from './frozen/en-articles.ts';
import { ANSWERABLE, UNANSWERABLE } from './frozen/questions.ts';
import { CHINESE_FIXTURES } from './frozen/zh-articles.ts';

/**
 * What the program reaches today, in questions. Raise a floor when the program gets better; one that has to be lowered
 * is a step back, whatever else got better with it.
 */
const FLOORS = {
  zh: { questions: 28, first: 25, inThree: 27, article: 27, span: 25, answered: 27 },
  others: { questions: 11, first: 7, inThree: 8, article: 8, span: 7, answered: 10 },
} as const;
const REFUSED_FLOOR = 9;

let result: PageQuestionsResult;

beforeAll(async () => {
  const { app, config, close } = await openTestApp({ files: { ...CHINESE_FIXTURES, ...ENGLISH_FIXTURES } });
  try {
    result = await evaluatePageQuestions({
      index: await loadIndex(config.indexDir, app.model.fingerprint),
      embedder: app.embedder,
      questions: ANSWERABLE.map(([lang, text, articleTitle, answer, passageWords = answer], index) => ({
        id: `a${index}`,
        lang,
        text,
        file: null,
        articleTitle,
        answer,
        evidence: [passageWords],
      })),
      unanswerable: UNANSWERABLE.map(([lang, text, kind], index) => ({ id: `u${index}`, lang, text, kind })),
    });
  } finally {
    await close();
  }
});

describe.each(['zh', 'others'] as const)('of the frozen questions (%s)', (group) => {
  const { questions, ...floors } = FLOORS[group];
  const findings = (): PageQuestionFinding[] => result.answerable.filter(({ question }) => (question.lang === 'zh') === (group === 'zh'));

  test(`all ${questions} have their passage in the index`, () => {
    expect(findings()).toHaveLength(questions);
    expect(findings().flatMap(({ isIndexed, question }) => (isIndexed ? [] : [question.text]))).toEqual([]);
  });

  test.each([
    [floors.first, 'bring the right passage first', ({ place }: PageQuestionFinding) => place === 1],
    [floors.inThree, 'bring it among three', ({ place }: PageQuestionFinding) => place !== null],
    [floors.article, 'are answered from the right article', ({ isArticleRight }: PageQuestionFinding) => isArticleRight],
    [floors.span, 'have the answering words marked, given the right passage', ({ isSpanRight }: PageQuestionFinding) => isSpanRight],
    [floors.answered, 'are not refused', ({ answer }: PageQuestionFinding) => answer.kind === 'quotes'],
  ] as const)('at least %i %s', (floor, _, holds) => {
    expectFloor(floor, findings(), holds, ({ question, answer, span }) => `${question.text} (${question.answer}): ${bestOf(answer)}; marked: ${span}`);
  });
});

test(`of ${UNANSWERABLE.length} questions without an answer, at least ${REFUSED_FLOOR} are refused`, () => {
  expectFloor(
    REFUSED_FLOOR,
    result.unanswerable,
    ({ answer }) => answer.kind === 'no-answer',
    ({ question, answer }) => `${question.text} (${question.kind}): ${bestOf(answer)}`,
  );
});


/** Names every question that fails when too many do. */
function expectFloor<Finding>(floor: number, findings: readonly Finding[], holds: (finding: Finding) => boolean, describeFailure: (finding: Finding) => string): void {
  const failed = findings.filter((finding) => !holds(finding));
  expect(findings.length - failed.length, `below the floor; these fail:\n${failed.map(describeFailure).join('\n')}`).toBeGreaterThanOrEqual(floor);
}

function bestOf({ quotes: [best], ...answer }: Answer): string {
  const outcome = answer.kind === 'no-answer' ? `refused, ${answer.reason}` : 'answered';
  return best === undefined ? outcome : `${outcome}, ${best.score.toFixed(2)} "${best.article.title}" ${best.text.slice(0, 40)}…`;
}
