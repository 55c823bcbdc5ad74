import { createAnswerer } from '../answering/answer-question.ts';
import type { Answer } from '../domain/answer.ts';
import type { PassageSource, SourcedPassage } from '../domain/passage.ts';
import type { Embedder } from '../embedding/embedder.ts';
import type { SearchIndex } from '../indexes/index-store.ts';
import { throwIfCancelled } from '../indexes/cancellation.ts';
import { analyseQuestion } from '../retrieval/analyse-question.ts';
import { createRetriever, RETRIEVER_LEGS, type RetrieverLegs } from '../retrieval/create-retriever.ts';
import { createSpanFinder } from './evaluate-spans.ts';
import { holdsText } from './matching-form.ts';
import { decisionOf, type Decision } from './measure-refusal.ts';
import { hasRightHeadline, isInRightFile, isPrintedHeadline, isRightPassage, type PageQuestion, type UnanswerableQuestion } from './page-questions.ts';

export interface PageQuestionsOptions {
  /** Of the pages, read by the program itself. */
  readonly index: SearchIndex;
  readonly embedder: Embedder;
  readonly questions: readonly PageQuestion[];
  readonly unanswerable: readonly UnanswerableQuestion[];
  /**
   * The pages' own texts by file. Where the headline of an article does not stand on its page, the right article is the
   * one that holds the evidence, whatever it is named; of a page that is not here every headline must be found.
   */
  readonly pageTexts?: ReadonlyMap<string, string>;
  readonly signal?: AbortSignal;
}

/** What became of a question that the pages answer. */
export interface PageQuestionFinding {
  readonly question: PageQuestion;
  readonly answer: Answer;
  /** Place of the first right passage among the quotes, from 1, or null; of a refused question too, whose quotes are what is nearest. */
  readonly place: number | null;
  /** The same in each leg's own ranking, down to {@link DEPTH}. */
  readonly legPlaces: Readonly<Record<RetrieverLegs, number | null>>;
  /** Whether the first quote is attributed to the right article: its headline and file. */
  readonly isArticleRight: boolean;
  /** What is marked in the right passage, found or not; null when nothing is, or when no passage of the index is right. */
  readonly span: string | null;
  readonly isSpanRight: boolean;
  /** Whether any passage of the index is right; false when the pages were read wrongly. */
  readonly isIndexed: boolean;
}

/** What became of a question that the pages do not answer. */
export interface UnanswerableFinding {
  readonly question: UnanswerableQuestion;
  readonly answer: Answer;
}

export interface PageQuestionsResult {
  readonly answerable: readonly PageQuestionFinding[];
  readonly unanswerable: readonly UnanswerableFinding[];
}

/** As far down a leg's ranking is looked at. */
const DEPTH = 10;

/** Asks every question as a user does, and looks behind the answer. */
export async function evaluatePageQuestions(options: PageQuestionsOptions): Promise<PageQuestionsResult> {
  const { index, embedder, signal } = options;
  const answerer = createAnswerer(index, embedder);
  const inspect = createInspector(options);
  const answerable: PageQuestionFinding[] = [];
  for (const question of options.questions) {
    throwIfCancelled(signal);
    answerable.push(await inspect(question, await answerer.answer(question.text)));
  }
  const unanswerable: UnanswerableFinding[] = [];
  for (const question of options.unanswerable) {
    throwIfCancelled(signal);
    unanswerable.push({ question, answer: await answerer.answer(question.text) });
  }
  return { answerable, unanswerable };
}

/** The findings as decisions, for the risk that is taken with them. */
export function decisionsOf({ answerable, unanswerable }: PageQuestionsResult): Decision[] {
  return [
    ...answerable.map(({ answer, place }) => decisionOf(answer, { isAnswerable: true, isRight: place === 1 })),
    ...unanswerable.map(({ answer }) => decisionOf(answer, { isAnswerable: false, isRight: false })),
  ];
}

function createInspector(options: PageQuestionsOptions): (question: PageQuestion, answer: Answer) => Promise<PageQuestionFinding> {
  const { index, embedder } = options;
  const all = Array.from({ length: index.passages.size }, (_, position) => index.passages.at(position));
  const spans = createSpanFinder(index, embedder);
  const retrievers = RETRIEVER_LEGS.map((leg) => [leg, createRetriever(index, embedder, leg)] as const);
  return async (question, answer) => {
    const right = new Set(all.flatMap(({ passage }, position) => (isRightPassage(passage.text, question) ? [position] : [])));
    const isRightArticle = articleJudge(question, options.pageTexts?.get(question.file ?? ''), [...right].flatMap((position) => all[position] ?? []));
    const legPlaces: [RetrieverLegs, number | null][] = [];
    for (const [leg, retriever] of retrievers) {
      const found = await retriever.retrieve(analyseQuestion(question.text, index), DEPTH);
      legPlaces.push([leg, placeOf(found, ({ position }) => right.has(position))]);
    }
    const [first] = right;
    const span = first === undefined ? null : await spans.find(question.text, first);
    return {
      question,
      answer,
      place: placeOf(answer.quotes, ({ text }) => isRightPassage(text, question)),
      legPlaces: Object.fromEntries(legPlaces) as Record<RetrieverLegs, number | null>,
      isArticleRight: answer.quotes.slice(0, 1).some(({ article, alsoIn }) => [article, ...alsoIn].some(isRightArticle)),
      span,
      isSpanRight: span !== null && holdsText(span, question.answer),
      isIndexed: first !== undefined,
    };
  };
}

/** A text that stands in several articles is attributed to all that the quote names. */
function articleJudge(question: PageQuestion, page: string | undefined, right: readonly SourcedPassage[]): (article: PassageSource) => boolean {
  if (page === undefined || isPrintedHeadline(page, question.articleTitle)) return (article) => hasRightHeadline(article, question);
  const holders = new Set(right.filter(({ article }) => isInRightFile(article, question)).map(({ article }) => article.id));
  return ({ id }) => holders.has(id);
}

function placeOf<Item>(items: readonly Item[], isRight: (item: Item) => boolean): number | null {
  const index = items.findIndex(isRight);
  return index < 0 ? null : index + 1;
}
