import { createHash } from 'node:crypto';
import { groupReprints } from '../corpus/group-reprints.ts';
import { PLAIN_ARTICLE, type ArticleId } from '../domain/article.ts';
import type { PassageId } from '../domain/passage.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { writeIndex, type BuildProgress } from '../indexes/build-index.ts';
import type { SplitArticle } from '../indexes/fit-passages.ts';
import { loadIndex, type SearchIndex } from '../indexes/index-store.ts';
import { analyseQuestion } from '../retrieval/analyse-question.ts';
import { createRetriever, type RetrieverLegs } from '../retrieval/create-retriever.ts';
import { meanMeasures, measureRanking, type RankingMeasures } from './ranking-measures.ts';

/** A passage of an evaluation set; it is indexed as it is, never cut. */
export interface EvaluationPassage {
  readonly id: string;
  readonly title?: string | undefined;
  readonly text: string;
}

export interface EvaluationQuestion {
  readonly id: string;
  readonly text: string;
  /** The passages that answer it. */
  readonly passageIds: readonly string[];
}

export interface EvaluationOptions {
  readonly passages: readonly EvaluationPassage[];
  readonly questions: readonly EvaluationQuestion[];
  readonly embedder: Embedder;
  /** A temporary folder of the caller; the index is written into it. */
  readonly indexDir: string;
  readonly legs: RetrieverLegs;
  readonly onProgress?: (progress: BuildProgress) => void;
  readonly signal?: AbortSignal;
}

export interface EvaluationResult {
  readonly passages: number;
  readonly questions: number;
  readonly measures: RankingMeasures;
  /** Median and 99th percentile of the time from question to ranking. */
  readonly millisecondsPerQuestion: { readonly p50: number; readonly p99: number };
  /** Per question the best passages, best first. */
  readonly run: readonly { readonly questionId: string; readonly ranked: readonly { passageId: string; score: number }[] }[];
}

/** Depth of the run that is written. */
const RUN_DEPTH = 100;

/** Indexes a set with the project's own pipeline and measures how well the questions find their passages. */
export async function evaluateRetrieval(options: EvaluationOptions): Promise<EvaluationResult> {
  const { passages, questions, embedder } = options;
  const index = await indexPassages(options);
  const retriever = createRetriever(index, embedder, options.legs);
  const run: { questionId: string; ranked: { passageId: string; score: number }[] }[] = [];
  const times: number[] = [];
  for (const question of questions) {
    const started = performance.now();
    const found = await retriever.retrieve(analyseQuestion(question.text), RUN_DEPTH);
    times.push(performance.now() - started);
    run.push({ questionId: question.id, ranked: found.map(({ position, score }) => ({ passageId: passages[position]?.id ?? '', score })) });
  }
  return {
    passages: passages.length,
    questions: questions.length,
    measures: meanMeasures(
      questions.map(({ passageIds }, index) => measureRanking((run[index]?.ranked ?? []).map(({ passageId }) => passageId), passageIds)),
    ),
    millisecondsPerQuestion: { p50: percentile(times, 0.5), p99: percentile(times, 0.99) },
    run,
  };
}

/** The passages of a set as a loaded index; position n is passage n. */
export async function indexPassages(options: Omit<EvaluationOptions, 'questions' | 'legs'>): Promise<SearchIndex> {
  const { passages, embedder, indexDir } = options;
  const articles = passages.map(asArticle);
  await writeIndex(options, { articles, reprints: groupReprints(articles.map(({ article }) => article)), entries: [] });
  return loadIndex(indexDir, embedder.model.fingerprint);
}

/** The value below which the given share of the values lies (nearest rank); 0 for an empty list. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? 0;
}

function asArticle({ id, title, text }: EvaluationPassage): SplitArticle {
  const articleId = createHash('sha256').update(id).digest('hex').slice(0, 12) as ArticleId;
  const paragraphs = [{ text, heading: null }];
  return {
    article: { ...PLAIN_ARTICLE, id: articleId, file: id, title: title ?? '', untitled: title === undefined, date: null, source: null, paragraphs },
    passages: [{ id: id as PassageId, articleId, text, span: { start: 0, end: text.length }, places: null, heading: null, carriedYears: [], carriedPlaces: [] }],
  };
}
