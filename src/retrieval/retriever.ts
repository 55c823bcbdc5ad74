import type { Question } from '../domain/question.ts';
import type { ReadNeeds } from '../indexes/read-index.ts';

/** A passage a retriever proposes. */
export interface RetrievedPassage {
  /** Position in the index. */
  readonly position: number;
  /** 0 … 1, comparable between the passages of one question. */
  readonly score: number;
  /** What each leg says of the passage, 0 … 1; a leg the retriever does not have says 0. */
  readonly legs: Readonly<Record<LegName, number>>;
}

/**
 * Ways of scoring a passage: `lexical` BM25 over its terms, `soft` its tokens or others of like meaning, `dense` its
 * embedding, `window` its nearest sentence or pair of sentences, `softSentence` and `softPair` how much of the question
 * one sentence or two neighbouring ones hold.
 */
export const LEG_NAMES = ['lexical', 'soft', 'dense', 'window', 'softSentence', 'softPair'] as const;
export type LegName = (typeof LEG_NAMES)[number];

/** Question → ranked passages. */
export interface Retriever {
  /** At most `count` passages with a score above 0, best first; equal scores in the order of the index. */
  retrieve(question: Question, count: number): Promise<RetrievedPassage[]>;
}

/** One way of scoring passages. A retriever is one leg, or several that are joined. */
export interface RetrievalLeg {
  readonly name: LegName;
  /** @param count the most passages that {@link LegScores.best} will be asked for. Default as many as the leg thinks fit */
  score(question: Question, count?: number): Promise<LegScores>;
}

/** The scores one leg gives for one question, all between 0 and 1. `of` is to be called inside a reading of the index. */
export interface LegScores {
  /** Positions of the best passages, best first; none from a leg that only judges what others propose. */
  best(count: number): number[];
  of(position: number): number;
  /** What `of` reads of the index for these passages; absent where it reads nothing. */
  needs?(positions: readonly number[]): ReadNeeds;
}
