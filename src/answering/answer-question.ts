import type { Answer, Quote } from '../domain/answer.ts';
import type { Question } from '../domain/question.ts';
import type { IndexedPassage } from '../domain/passage.ts';
import type { Embedder } from '../embedding/embedder.ts';
import type { SearchIndex } from '../indexes/index-store.ts';
import { readerOf } from '../indexes/read-index.ts';
import { comparable, standsIn } from '../language/same-text.ts';
import { NO_METRICS, timed, type Metrics } from '../operations/metrics.ts';
import { analyseQuestion, isEmptyQuestion } from '../retrieval/analyse-question.ts';
import { assessConstraints, mismatchesOf } from '../retrieval/assess-constraints.ts';
import { createRetriever } from '../retrieval/create-retriever.ts';
import { questionNeeds } from '../retrieval/question-needs.ts';
import type { RetrievedPassage, Retriever } from '../retrieval/retriever.ts';
import { answerConfidence, refusalReason } from './decide-answerable.ts';
import { findEvidence, unreadSample, type Evidence } from './find-evidence.ts';
import { createAnswerMarker, type AnswerMarker } from './find-answer-span.ts';
import { differenceOf, makeQuote } from './make-quote.ts';
import { weighTerms, type WeightedTerms } from './term-coverage.ts';

export interface AnswerOptions {
  /** Greatest number of quotes. Default 3. */
  readonly limit?: number;
}

/** Question → quotes, from one loaded index. */
export interface Answerer {
  /** Never throws for what the question is; rejects only when the model fails. */
  answer(question: string, options?: AnswerOptions): Promise<Answer>;
}

/** So many passages more than asked for are fetched, because the same text may stand in several files … */
const POSSIBLE_REPETITIONS = 5;
/** … and so many times more where these repeat each other. */
const MORE_FOR_REPETITIONS = [1, 4, 16] as const;
const DEFAULT_LIMIT = 3;

/**
 * @param retriever proposes the passages; the hybrid one by default
 * @param metrics is told how long each stage takes; default none
 */
export function createAnswerer(
  index: SearchIndex,
  embedder: Embedder,
  retriever: Retriever = createRetriever(index, embedder),
  metrics: Metrics = NO_METRICS,
): Answerer {
  const read = readerOf(index);
  /** The best passages, no text twice. Where many repeat each other, more are fetched until there are enough. */
  const findCandidates = async (question: Question, limit: number): Promise<Retrieved[]> => {
    let candidates: Retrieved[] = [];
    for (const times of MORE_FOR_REPETITIONS) {
      const count = (limit + POSSIBLE_REPETITIONS) * times;
      const retrieved = await retriever.retrieve(question, count);
      candidates = await read(
        () => withoutRepetition(retrieved.map((found) => ({ found, sourced: index.passages.at(found.position) }))),
        () => ({ passages: retrieved.map(({ position }) => position) }),
      );
      if (candidates.length >= limit || retrieved.length < count) break;
    }
    return candidates;
  };
  const answerFrom = (retrieved: readonly Retrieved[], question: Question, limit: number): Answer => {
    const terms = weighTerms(question.content, index.lexical);
    const candidates = retrieved.slice(0, limit).map((candidate, rank) => examine(candidate, retrieved[rank + 1], question, terms, index));
    const [best] = candidates;
    const reason = best === undefined ? 'not-in-corpus' : refusalReason(best.evidence);
    const marker = createAnswerMarker(question, index);
    const quotes = candidates.map((candidate) => toQuote(candidate, marker));
    return reason === null ? { kind: 'quotes', question: question.text, quotes } : { kind: 'no-answer', reason, question: question.text, quotes };
  };
  return {
    async answer(raw, { limit = DEFAULT_LIMIT } = {}) {
      const question = await timed(metrics, 'analyse', () =>
        read(
          () => analyseQuestion(raw, index),
          () => questionNeeds(raw, index),
        ),
      );
      if (isEmptyQuestion(question)) return { kind: 'no-answer', reason: 'empty-question', question: question.text, quotes: [] };
      const candidates = await timed(metrics, 'retrieve', () => findCandidates(question, limit));
      return timed(metrics, 'select', async () =>
        read(
          () => answerFrom(candidates, question, limit),
          () => ({
            passages: [...candidates.flatMap(({ found, sourced }) => [found.position, ...(sourced.original === null ? [] : [sourced.original])]), ...unreadSample(index)],
            tokens: candidates.slice(0, limit).map(({ found }) => found.position),
          }),
        ),
      );
    },
  };
}

interface Retrieved {
  readonly found: RetrievedPassage;
  readonly sourced: IndexedPassage;
}

/** A passage with what speaks for it. */
interface Candidate {
  readonly sourced: IndexedPassage;
  /** Where the text was found; `sourced` may have it from another article. */
  readonly position: number;
  readonly evidence: Evidence;
}

function examine({ found, sourced }: Retrieved, next: Retrieved | undefined, question: Question, terms: WeightedTerms, index: SearchIndex): Candidate {
  // A passage that is alone is ahead of nothing.
  const lead = next === undefined ? 0 : found.score - next.found.score;
  return nameOriginal({ sourced, position: found.position, evidence: findEvidence(question, { sourced, legs: found.legs, lead }, terms, index) }, question, index);
}

/** The same passage may stand in two files, in a reprint slightly edited or cut elsewhere; the best one is quoted. */
function withoutRepetition(candidates: readonly Retrieved[]): Retrieved[] {
  const kept: Retrieved[] = [];
  for (const candidate of candidates) {
    if (!kept.some((better) => isRepetition(better.sourced, candidate.sourced))) kept.push(candidate);
  }
  return kept;
}

function isRepetition(a: IndexedPassage, b: IndexedPassage): boolean {
  if (a.passage.text === b.passage.text) return true;
  const areReprints = a.alsoIn.some(({ id }) => id === b.article.id) || b.alsoIn.some(({ id }) => id === a.article.id);
  if (!areReprints) return false;
  const [one, other] = [comparable(a.passage.text), comparable(b.passage.text)];
  return one.shingles.size <= other.shingles.size ? standsIn(one, other) : standsIn(other, one);
}

/**
 * The same text under the article of its group that is to be named. Its headline may have less in common with the
 * question: what speaks for the text stays. An article of another year or place does not stand in for the one found.
 */
function nameOriginal(candidate: Candidate, question: Question, index: SearchIndex): Candidate {
  const { original } = candidate.sourced;
  if (original === null) return candidate;
  const sourced = index.passages.at(original);
  const { year, entity } = assessConstraints(question, sourced, index.names);
  const { constraints } = candidate.evidence;
  return year === constraints.year && entity === constraints.entity ? { ...candidate, sourced } : candidate;
}

function toQuote({ sourced, position, evidence }: Candidate, marker: AnswerMarker): Quote {
  const { constraints } = evidence;
  const answer = marker.mark(sourced, position);
  const instead = differenceOf(constraints, sourced.passage.text, answer);
  return makeQuote(sourced, { answer, score: answerConfidence(evidence), mismatch: mismatchesOf(constraints), ...(instead && { instead }) });
}
