import type { Period, Question } from '../domain/question.ts';
import type { SourcedPassage } from '../domain/passage.ts';
import type { Embedder } from '../embedding/embedder.ts';
import type { SearchIndex } from '../indexes/index-store.ts';
import { readerOf } from '../indexes/read-index.ts';
import { searchText } from '../indexes/search-text.ts';
import { tokenize } from '../indexes/tokenize.ts';
import { assessConstraints, type Assessment, type ConstraintState } from './assess-constraints.ts';
import { createLetterCounter } from './count-letters.ts';
import { createForeignTest, createLegs, fusionWeightsFor } from './create-retriever.ts';
import { bestScores, createJoinedParts, createJoinedScore, scoreCandidates, type Candidate } from './hybrid-retriever.ts';
import { createCredibilityTest } from './known-words.ts';
import { searchTerms } from './lexical-leg.ts';
import { tokenToolsOf, type TokenMatcher } from './match-tokens.ts';
import { adjustmentsOf, RERANKED } from './rerank.ts';
import { LEG_NAMES, type LegName } from './retriever.ts';
import { isWord, questionTokens } from './soft-legs.ts';

/** What one leg says of a passage. */
export interface LegExplanation {
  readonly name: LegName;
  /** 0 … 1. */
  readonly score: number;
  /** The leg's best score among the passages that were looked at for the question. */
  readonly best: number;
  /** What it adds to the joint score; below 0 where its weight is. */
  readonly adds: number;
}

/** Something that the question names, held against the passage. */
export interface ConstraintExplanation {
  readonly name: 'year' | 'period' | 'entity' | 'aim';
  readonly state: ConstraintState;
  /** What the question names; empty where it names nothing of the kind. */
  readonly asked: readonly string[];
  /** Years or names that the passage speaks of; names only where they are others than those asked for. */
  readonly found: readonly string[];
  /** What it adds to the joint score; 0 for passages too far behind to be looked at closely. */
  readonly adds: number;
}

/** A term of the question that the lexical leg looks for as it is. */
export interface TermExplanation {
  readonly term: string;
  /** Share of the weight of all terms, 0 … 1. */
  readonly weight: number;
  /** Whether the passage, its headline or what is carried into it holds the term. */
  readonly isFound: boolean;
  /** In how many passages of the corpus it stands. */
  readonly passages: number;
}

/** A token of the question that the soft legs look for, and what stands for it in the passage. */
export interface TokenExplanation {
  readonly token: string;
  /** Share of the weight of all tokens, 0 … 1. */
  readonly weight: number;
  /** The most similar token of the passage, in whatever language; cosine up to 1, which is the token itself. */
  readonly match: { readonly token: string; readonly similarity: number } | null;
}

/** Why a passage stands where it stands: all that `adds`, together with `bias`, is `score`, which is cut to 0 … 1. */
export interface Explanation {
  readonly score: number;
  /** Whether the passage is in another language than the question; the legs have other weights then. */
  readonly isForeign: boolean;
  /** What every passage in this relation to the question gets. */
  readonly bias: number;
  readonly legs: readonly LegExplanation[];
  readonly constraints: readonly ConstraintExplanation[];
  /** The weightiest first. */
  readonly terms: readonly TermExplanation[];
  /** Tokens with a letter or a digit, the weightiest first. */
  readonly tokens: readonly TokenExplanation[];
}

/** Takes the ranking of the hybrid retriever apart. */
export interface Explainer {
  /**
   * @param position a passage of the index, whether the retriever proposes it or not
   * @throws RangeError for a position outside the index
   */
  explain(question: Question, position: number): Promise<Explanation>;
}

export function createExplainer(index: SearchIndex, embedder: Embedder): Explainer {
  const read = readerOf(index);
  const legs = createLegs(index, embedder);
  const countLetters = createLetterCounter(index);
  const isForeign = createForeignTest(index, countLetters);
  const isCredible = createCredibilityTest(index, countLetters);
  const weights = fusionWeightsFor(embedder);
  const { matcher } = tokenToolsOf(index.staticModel, index.tokens);
  const explainAmong = (proposed: readonly Candidate[], question: Question, position: number): Explanation => {
    const sourced = index.passages.at(position);
    const candidates = proposed.filter((each) => each.position === position || isCredible(each));
    const candidate = candidates.find((each) => each.position === position);
    if (candidate === undefined) throw new Error(`passage ${position} was not scored`);
    const scoreOf = createJoinedScore(weights, candidates);
    const foreign = isForeign(question, position);
    const joint = scoreOf(candidate, foreign);
    const ahead = candidates.filter((other) => isAhead(scoreOf(other, isForeign(question, other.position)), other.position, joint, position));
    const best = bestScores(candidates);
    const parts = createJoinedParts(weights, candidates)(candidate, foreign);
    const constraints = explainConstraints(question, assessConstraints(question, sourced, index.names), ahead.length < RERANKED);
    return {
      score: Math.min(1, Math.max(0, constraints.reduce((sum, { adds }) => sum + adds, joint))),
      isForeign: foreign,
      bias: parts.bias,
      legs: LEG_NAMES.map((name) => ({ name, score: candidate.legs[name], best: best[name], adds: parts.legs[name] })),
      constraints,
      terms: explainTerms(question, sourced, index),
      tokens: explainTokens(question, position, index, matcher),
    };
  };
  return {
    async explain(question, position) {
      await read(() => index.passages.at(position));
      const proposed = await scoreCandidates(legs, question, { also: [position] }, read);
      const needs = () => ({ passages: [position], tokens: proposed.map((each) => each.position) });
      return read(() => explainAmong(proposed, question, position), needs);
    },
  };
}

function isAhead(score: number, position: number, joint: number, ofPosition: number): boolean {
  return score > joint || (score === joint && position < ofPosition);
}

function explainConstraints(question: Question, assessment: Assessment, isAdjusted: boolean): ConstraintExplanation[] {
  const adjustments = adjustmentsOf(assessment);
  const explained = (name: ConstraintExplanation['name'], asked: readonly string[], found: readonly string[] = []): ConstraintExplanation => ({
    name,
    state: assessment[name],
    asked,
    found,
    adds: isAdjusted ? adjustments[name] : 0,
  });
  return [
    explained('year', question.years.map(String), assessment.passageYears.map(String)),
    explained('period', question.period === null ? [] : [periodToText(question.period)]),
    explained('entity', [...new Set([...question.entities, ...question.places].map(({ name }) => name))], assessment.otherEntities.map(({ name }) => name)),
    explained('aim', question.aim === null ? [] : [question.aim]),
  ];
}

/** Months by their numbers: "1-8", "8". */
export function periodToText({ firstMonth, lastMonth }: Period): string {
  return firstMonth === lastMonth ? String(firstMonth) : `${firstMonth}-${lastMonth}`;
}

function explainTerms(question: Question, sourced: SourcedPassage, { lexical }: SearchIndex): TermExplanation[] {
  const held = new Set(tokenize(searchText(sourced)));
  const terms = [...new Set(searchTerms(question))];
  const most = terms.reduce((sum, term) => sum + lexical.weight(term), 0) || 1;
  return terms
    .map((term) => ({ term, weight: lexical.weight(term) / most, isFound: held.has(term), passages: lexical.documentFrequency(term) }))
    .toSorted(byWeight);
}

function explainTokens(question: Question, position: number, { staticModel, tokens }: SearchIndex, matcher: TokenMatcher): TokenExplanation[] {
  const { first, end } = tokens.segmentsOf(position);
  const held = new Set<number>();
  for (let segment = first; segment < end; segment += 1) for (const slot of tokens.slotsOf(segment)) held.add(slot);
  const nameOf = (token: number): string => staticModel.tokenizer.piece(token).replace(/^▁/u, '');
  const matches = matcher.match(questionTokens(staticModel, question.text));
  return matches.tokens
    .filter(({ token }) => isWord(staticModel, token))
    .map(({ token, similar, weight }): TokenExplanation => {
      // The most similar come first.
      const match = similar.find(({ slot }) => held.has(slot));
      return {
        token: nameOf(token),
        weight: weight / matches.most,
        match: match === undefined ? null : { token: nameOf(tokens.vocabulary[match.slot] ?? 0), similarity: match.similarity },
      };
    })
    .toSorted(byWeight);
}

function byWeight(a: { readonly weight: number }, b: { readonly weight: number }): number {
  return b.weight - a.weight;
}
