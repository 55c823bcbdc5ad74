import type { SearchIndex } from '../indexes/index-store.ts';
import { throwIfCancelled } from '../indexes/cancellation.ts';
import { analyseQuestion } from '../retrieval/analyse-question.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import { passageIdsOf } from './index-passages.ts';
import { meanMeasures, measureRanking, type RankingMeasures } from './ranking-measures.ts';

export interface EvaluationQuestion {
  readonly id: string;
  readonly text: string;
  /** The passages that answer it. */
  readonly passageIds: readonly string[];
  /** What answers it, in the words of the passages, each of them enough; empty or absent where the set does not say. */
  readonly answers?: readonly string[] | undefined;
}

export interface EvaluationOptions {
  readonly index: SearchIndex;
  readonly questions: readonly EvaluationQuestion[];
  readonly retriever: Retriever;
  readonly signal?: AbortSignal;
}

export interface EvaluationResult {
  readonly passages: number;
  readonly questions: number;
  readonly measures: RankingMeasures;
  /** Median and 99th percentile of the time from question to ranking. */
  readonly millisecondsPerQuestion: { readonly p50: number; readonly p99: number };
  /** Per question the best passages, best first. */
  readonly run: readonly QuestionRun[];
}

export interface QuestionRun {
  readonly questionId: string;
  readonly ranked: readonly { readonly passageId: string; readonly score: number }[];
}

/** Depth of the run that is written. */
const RUN_DEPTH = 100;

/** Measures how well the questions find their passages in an index of {@link indexPassages}. */
export async function evaluateRetrieval({ index, questions, retriever, signal }: EvaluationOptions): Promise<EvaluationResult> {
  const ids = passageIdsOf(index);
  const run: QuestionRun[] = [];
  const times: number[] = [];
  for (const question of questions) {
    throwIfCancelled(signal);
    const started = performance.now();
    const found = await retriever.retrieve(analyseQuestion(question.text, index), RUN_DEPTH);
    times.push(performance.now() - started);
    run.push({ questionId: question.id, ranked: found.map(({ position, score }) => ({ passageId: ids[position] ?? '', score })) });
  }
  return {
    passages: ids.length,
    questions: questions.length,
    measures: meanMeasures(
      questions.map(({ passageIds }, index) => measureRanking((run[index]?.ranked ?? []).map(({ passageId }) => passageId), passageIds)),
    ),
    millisecondsPerQuestion: { p50: percentile(times, 0.5), p99: percentile(times, 0.99) },
    run,
  };
}

/** A run as retrieval scorers read it: question, passage, rank from 1, score, tab-separated. */
export function runToTsv(run: readonly QuestionRun[]): string {
  return run
    .flatMap(({ questionId, ranked }) => ranked.map(({ passageId, score }, index) => `${questionId}\t${passageId}\t${index + 1}\t${score.toFixed(6)}\n`))
    .join('');
}

/** The value below which the given share of the values lies (nearest rank); 0 for an empty list. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? 0;
}
