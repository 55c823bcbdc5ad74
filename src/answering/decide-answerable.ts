import type { NoAnswerReason } from '../domain/answer.ts';
import type { Constraints } from '../retrieval/assess-constraints.ts';

/** What speaks for a passage as an answer. */
export interface Evidence {
  /** Share of the question's weighted terms that the passage holds, 0 … 1. */
  readonly coverage: number;
  /** Cosine of question and passage, 0 … 1. */
  readonly similarity: number;
  /** True when question and passage are written in different scripts, so that shared terms cannot be expected. */
  readonly foreign: boolean;
  /** True when the question names something that no passage of the corpus names. */
  readonly unknownName: boolean;
  readonly constraints: Constraints;
}

/** `P = 1 / (1 + exp(−(bias + coverage · x + similarity · y)))`, refused below `threshold`. */
interface LogisticRule {
  readonly bias: number;
  readonly coverage: number;
  readonly similarity: number;
  readonly threshold: number;
}

/**
 * Logistic regressions of "the best passage answers" against "the best passage after the answering one was taken away",
 * on CMRC 2018 dev and XQuAD zh, en, es, ru (same script) and XQuAD en → zh (foreign).
 * The threshold for the same script refuses 5 % of the answerable questions of these sets. Across scripts the cosine of
 * a small model hardly tells the two apart, so only what is near to nothing is refused.
 * `npm run eval -- … --no-answer` prints both shares for any set; docs/EVALUATION.md has them.
 */
const SAME_SCRIPT: LogisticRule = { bias: -3.97, coverage: 8.35, similarity: 2.46, threshold: 0.177 };
const FOREIGN_SCRIPT: LogisticRule = { bias: -1.63, coverage: 0, similarity: 5.24, threshold: 0.21 };

/** Probability that the passage answers the question, 0 … 1. */
export function answerConfidence(evidence: Evidence): number {
  const rule = ruleFor(evidence);
  const odds = rule.bias + rule.coverage * evidence.coverage + rule.similarity * evidence.similarity;
  return 1 / (1 + Math.exp(-odds));
}

/**
 * Why the best passage is no answer, or null when it is one.
 * What is about the matter but about another year or place is told apart from what is not there at all.
 */
export function refusalReason(evidence: Evidence): Exclude<NoAnswerReason, 'empty-question'> | null {
  if (answerConfidence(evidence) < ruleFor(evidence).threshold) return 'not-in-corpus';
  if (evidence.constraints.entity === 'conflict' || evidence.unknownName) return 'other-entity';
  if (evidence.constraints.year === 'conflict') return 'other-year';
  return null;
}

function ruleFor({ foreign }: Evidence): LogisticRule {
  return foreign ? FOREIGN_SCRIPT : SAME_SCRIPT;
}
