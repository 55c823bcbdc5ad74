import type { NoAnswerReason } from '../domain/answer.ts';
import { EVIDENCE_FEATURES, type Evidence } from './find-evidence.ts';
import type { RefusalRule, RefusalWeights } from './refusal-rule.ts';
import { REFUSAL_WEIGHTS } from './refusal-weights.ts';

/** Probability that the passage answers the question, 0 … 1, where half of all questions have an answer. */
export function answerConfidence(evidence: Evidence, weights: RefusalWeights = REFUSAL_WEIGHTS): number {
  const rule = ruleFor(evidence, weights);
  const odds = EVIDENCE_FEATURES.reduce((sum, name) => sum + rule.weights[name] * evidence.features[name], rule.bias);
  return 1 / (1 + Math.exp(-odds));
}

/**
 * Why the best passage is no answer, or null when it is one.
 * What is about the matter but about another year or place is told apart from what is not there at all.
 */
export function refusalReason(evidence: Evidence, weights: RefusalWeights = REFUSAL_WEIGHTS): Exclude<NoAnswerReason, 'empty-question'> | null {
  const { constraints } = evidence;
  if (isOffTopic(evidence)) return 'not-in-corpus';
  if (constraints.entity === 'conflict') return 'other-entity';
  if (answerConfidence(evidence, weights) < ruleFor(evidence, weights).threshold) return 'not-in-corpus';
  return constraints.year === 'conflict' ? 'other-year' : null;
}

/** Less than this of a question in words of like meaning is chance, when the corpus speaks its language and knows none of its words. */
const LEAST_SOFT_PAIR = 0.25;

function isOffTopic({ foreign, features: { nothingKnown, ownLanguage, softPair } }: Evidence): boolean {
  return nothingKnown === 1 && (!foreign || ownLanguage === 1) && softPair < LEAST_SOFT_PAIR;
}

function ruleFor({ foreign }: Evidence, { same, foreign: other }: RefusalWeights): RefusalRule {
  return foreign ? other : same;
}
