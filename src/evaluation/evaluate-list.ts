import type { Embedder } from '../embedding/embedder.ts';
import type { SearchIndex } from '../indexes/index-store.ts';
import { createRetriever, RETRIEVER_LEGS, type RetrieverLegs } from '../retrieval/create-retriever.ts';
import { askTwice } from './evaluate-refusal.ts';
import { evaluateRetrieval, type EvaluationResult } from './evaluate-retrieval.ts';
import { evaluateSpans, type SpanResult } from './evaluate-spans.ts';
import { measureRefusal, type Decision, type RefusalResult } from './measure-refusal.ts';
import type { QuestionList } from './pair-sets.ts';

/** Everything that is measured of one list of questions: a row of the table. */
export interface ListResult {
  readonly list: QuestionList;
  /** In the order of {@link RETRIEVER_LEGS}. */
  readonly legs: readonly { readonly leg: RetrieverLegs; readonly result: EvaluationResult }[];
  readonly span: SpanResult;
  readonly refusal: RefusalResult;
  /** Each question as it is and without the passages that answer it. */
  readonly decisions: readonly Decision[];
}

export interface ListOptions {
  readonly index: SearchIndex;
  readonly embedder: Embedder;
  readonly list: QuestionList;
  readonly signal?: AbortSignal;
  /** Called before each leg and each other measure. */
  readonly onStage?: (stage: string) => void;
}

export async function evaluateList({ list, onStage, ...given }: ListOptions): Promise<ListResult> {
  const options = { ...given, questions: list.questions };
  const legs: { leg: RetrieverLegs; result: EvaluationResult }[] = [];
  for (const leg of RETRIEVER_LEGS) {
    onStage?.(leg);
    legs.push({ leg, result: await evaluateRetrieval({ ...options, retriever: createRetriever(given.index, given.embedder, leg) }) });
  }
  onStage?.('sentences');
  const span = await evaluateSpans(options);
  onStage?.('refusal');
  const decisions = await askTwice(options);
  return { list, legs, span, refusal: measureRefusal(decisions), decisions };
}

/** What answers are made from. */
export function allLegs({ legs }: ListResult): EvaluationResult {
  const last = legs.at(-1);
  if (last === undefined) throw new Error('a result without a leg');
  return last.result;
}
