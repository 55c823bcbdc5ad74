import type { Question } from '../domain/question.ts';
import { readAtOnce, type ReadIndex, type ReadNeeds } from '../indexes/read-index.ts';
import { LEG_NAMES, type LegName, type LegScores, type RetrievalLeg, type RetrievedPassage, type Retriever } from './retriever.ts';

/** What a leg counts: its score as it is, and as a share of its best score among the candidates of the question. */
export interface LegWeight {
  readonly absolute: number;
  readonly relative: number;
}

/** Weights of one relation between question and passage; a leg without one counts nothing. */
export interface LegWeights {
  readonly legs: Readonly<Partial<Record<LegName, LegWeight>>>;
  /** Added to the joint score. */
  readonly bias: number;
}

/** Passages in the question's own language are joined by other weights than those in another one, which share few words with it. */
export interface FusionWeights {
  readonly same: LegWeights;
  readonly foreign: LegWeights;
}

export interface HybridOptions {
  readonly legs: readonly RetrievalLeg[];
  readonly weights: FusionWeights;
  /** Whether a passage is in another language than the question. */
  readonly isForeign: (question: Question, position: number) => boolean;
  /** Passages that are left out as if they were not in the corpus. Default none. */
  readonly isExcluded?: ((position: number) => boolean) | undefined;
  /** Whether what the legs say of a passage can be believed; others are left out. Default all. */
  readonly isCredible?: ((candidate: Candidate) => boolean) | undefined;
  /** How the index behind the legs is read. Default at once. */
  readonly read?: ReadIndex | undefined;
}

/**
 * Passages that each leg proposes; every proposal is then scored by all legs. 100 find no more: XQuAD zh, en, en → zh,
 * zh → en, ru → zh, es → zh and CMRC 2018 reach the same ndcg@10 to within .0001.
 */
const CANDIDATES_PER_LEG = 60;

/**
 * Joins legs by the weighted sum of their scores over the union of their candidates.
 * Legs score on an absolute scale (0 … 1), so a leg that finds nothing fitting says little
 * where rank fusion would give its best guess full weight.
 */
export function createHybridRetriever({ legs, weights, isForeign, isExcluded = () => false, isCredible = () => true, read = readAtOnce }: HybridOptions): Retriever {
  return {
    async retrieve(question, count) {
      const proposed = await proposeCandidates(legs, question, { count });
      return read(() => {
        const candidates = proposed.score().filter((candidate) => !isExcluded(candidate.position) && isCredible(candidate));
        const scoreOf = createJoinedScore(weights, candidates);
        return candidates
          .map((candidate) => ({ ...candidate, score: scoreOf(candidate, isForeign(question, candidate.position)) }))
          .filter(({ score }) => score > 0)
          .toSorted((a, b) => b.score - a.score || a.position - b.position)
          .slice(0, count);
      }, proposed.needs);
    },
  };
}

/**
 * The joint score of each of the candidates of a question.
 * @returns at most 1; below 0 only where weights are
 */
export function createJoinedScore(weights: FusionWeights, candidates: readonly Candidate[]): (candidate: Candidate, isForeign: boolean) => number {
  const best = bestScores(candidates);
  const scale = scaleOf(weights);
  return ({ legs }, isForeign) => {
    const relation = isForeign ? weights.foreign : weights.same;
    return Math.min(1, LEG_NAMES.reduce((sum, name) => sum + joinedShare(relation.legs[name], legs[name], best[name]), relation.bias) / scale);
  };
}

/** What a joint score is the sum of, unless that is above 1. */
export interface JoinedParts {
  readonly legs: Readonly<Record<LegName, number>>;
  readonly bias: number;
}

/** The same scores taken apart. */
export function createJoinedParts(weights: FusionWeights, candidates: readonly Candidate[]): (candidate: Candidate, isForeign: boolean) => JoinedParts {
  const best = bestScores(candidates);
  const scale = scaleOf(weights);
  return ({ legs }, isForeign) => {
    const relation = isForeign ? weights.foreign : weights.same;
    return { legs: recordOf((name) => joinedShare(relation.legs[name], legs[name], best[name]) / scale), bias: relation.bias / scale };
  };
}

/** A proposed passage and what each leg says of it. */
export type Candidate = Pick<RetrievedPassage, 'position' | 'legs'>;

export interface CandidateOptions {
  /** Each leg proposes at least so many passages. Default {@link CANDIDATES_PER_LEG}. */
  readonly count?: number;
  /** Passages that are scored whether a leg proposes them or not. */
  readonly also?: readonly number[];
}

/** What any leg proposes, before it is scored. */
export interface ProposedCandidates {
  /** Scores each by all legs; to be called inside a reading of the index. */
  score(): Candidate[];
  /** What scoring reads of the index. */
  needs(): ReadNeeds;
}

/** Asks each leg for its best passages. */
export async function proposeCandidates(legs: readonly RetrievalLeg[], question: Question, { count = 0, also = [] }: CandidateOptions = {}): Promise<ProposedCandidates> {
  const depth = Math.max(CANDIDATES_PER_LEG, count);
  const scored = await Promise.all(legs.map(async ({ name, score }) => ({ name, scores: await score(question, depth) })));
  const positions = [...new Set([...scored.flatMap(({ scores }) => scores.best(depth)), ...also])];
  const byName: Partial<Record<LegName, LegScores>> = Object.fromEntries(scored.map(({ name, scores }) => [name, scores]));
  return {
    score: () => positions.map((position) => ({ position, legs: recordOf((name) => byName[name]?.of(position) ?? 0) })),
    // Whether a passage is foreign is told by its tokens.
    needs: () => Object.assign({ tokens: positions }, ...scored.map(({ scores }) => scores.needs?.(positions) ?? {})) as ReadNeeds,
  };
}

/** What any leg proposes, scored by all. @param read how the index behind the legs is read. Default at once */
export async function scoreCandidates(legs: readonly RetrievalLeg[], question: Question, options: CandidateOptions = {}, read: ReadIndex = readAtOnce): Promise<Candidate[]> {
  const proposed = await proposeCandidates(legs, question, options);
  return read(proposed.score, proposed.needs);
}

/** The best score of each leg among the candidates. */
export function bestScores(candidates: readonly Candidate[]): Record<LegName, number> {
  return recordOf((name) => candidates.reduce((best, { legs }) => Math.max(best, legs[name]), 0));
}

function joinedShare({ absolute, relative }: LegWeight = { absolute: 0, relative: 0 }, score: number, best: number): number {
  return absolute * score + (best === 0 ? 0 : (relative * score) / best);
}

/** The most that any passage can reach, so that joint scores lie between 0 and 1. */
function scaleOf({ same, foreign }: FusionWeights): number {
  return Math.max(...[same, foreign].map(({ legs, bias }) => Object.values(legs).reduce((sum, { absolute, relative }) => sum + Math.max(0, absolute) + Math.max(0, relative), Math.max(0, bias))));
}

function recordOf(valueOf: (name: LegName) => number): Record<LegName, number> {
  return { lexical: valueOf('lexical'), soft: valueOf('soft'), dense: valueOf('dense'), window: valueOf('window'), softSentence: valueOf('softSentence'), softPair: valueOf('softPair') };
}
