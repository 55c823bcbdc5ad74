import type { Answer, NoAnswerReason } from '../domain/answer.ts';

/** What became of one question, and whether the texts that were asked hold its answer. */
export interface Decision {
  /** Whether the answer is there at all. */
  readonly isAnswerable: boolean;
  /** Whether the best quote is what answers. */
  readonly isRight: boolean;
  /** Why it was refused, or null when it was answered. */
  readonly refused: NoAnswerReason | null;
  /** How sure the answer was, 0 … 1; see {@link confidenceOf}. */
  readonly confidence: number;
}

/** How often a question is refused, as shares 0 … 1. */
export interface RefusalResult {
  /** Of the questions whose answer is there: these should be answered. */
  readonly answerableRefused: number;
  /** Of the questions whose answer is not there: these should be refused. */
  readonly unanswerableRefused: number;
  /**
   * The same when the confidence an answer must have is set for these very questions, so that at most
   * {@link REFUSED_LIMIT} of the answerable are refused: what sets can be compared by, whatever the threshold in use.
   * Null when so many conflict in year or entity that no threshold could reach it.
   */
  readonly unanswerableRefusedAtLimit: number | null;
}

/** One point of a curve: all questions above some confidence are answered. Both shares 0 … 1. */
export interface RiskCoveragePoint {
  /** Share of all questions that are answered. */
  readonly coverage: number;
  /** Share of the answered ones that get a wrong answer: another passage, or any where there is none. */
  readonly risk: number;
}

/** As many of the answerable questions may be refused. */
export const REFUSED_LIMIT = 0.05;

/** So many points are enough for a smooth curve. */
const CURVE_POINTS = 200;

/** What a refusal is decided by, beside conflicts of year and entity: the score of the best quote; 0 without any. */
export function confidenceOf(answer: Answer): number {
  return answer.quotes[0]?.score ?? 0;
}

export function decisionOf(answer: Answer, truth: Pick<Decision, 'isAnswerable' | 'isRight'>): Decision {
  return { ...truth, refused: answer.kind === 'no-answer' ? answer.reason : null, confidence: confidenceOf(answer) };
}

export function measureRefusal(decisions: readonly Decision[]): RefusalResult {
  const [answerable, unanswerable] = [decisions.filter(({ isAnswerable }) => isAnswerable), decisions.filter(({ isAnswerable }) => !isAnswerable)];
  const isRefused = ({ refused }: Decision): boolean => refused !== null;
  const threshold = thresholdAtLimit(answerable);
  return {
    answerableRefused: shareWhere(answerable, isRefused),
    unanswerableRefused: shareWhere(unanswerable, isRefused),
    unanswerableRefusedAtLimit:
      threshold === null ? null : shareWhere(unanswerable, (decision) => isConflict(decision) || decision.confidence < threshold),
  };
}

/** Where the threshold in use lies among the points of {@link riskCoverageCurve}. */
export function operatingPoint(decisions: readonly Decision[]): RiskCoveragePoint {
  const answered = decisions.filter(({ refused }) => refused === null);
  return { coverage: decisions.length === 0 ? 0 : answered.length / decisions.length, risk: shareWhere(answered, ({ isRight }) => !isRight) };
}

/** From few, sure answers to all of them. What conflicts in year or entity is refused at every confidence. */
export function riskCoverageCurve(decisions: readonly Decision[]): RiskCoveragePoint[] {
  const asked = decisions.filter((decision) => !isConflict(decision)).toSorted((a, b) => b.confidence - a.confidence);
  const points: RiskCoveragePoint[] = [];
  let wrong = 0;
  asked.forEach(({ isRight, confidence }, index) => {
    if (!isRight) wrong += 1;
    // Questions of equal confidence are answered together or not at all.
    if (asked[index + 1]?.confidence !== confidence) points.push({ coverage: (index + 1) / decisions.length, risk: wrong / (index + 1) });
  });
  const step = Math.max(1, Math.ceil(points.length / CURVE_POINTS));
  return points.filter((_, index) => index % step === 0 || index === points.length - 1);
}

/** The greatest confidence that refuses at most {@link REFUSED_LIMIT} of the answerable questions. */
function thresholdAtLimit(answerable: readonly Decision[]): number | null {
  const conflicts = answerable.filter(isConflict).length;
  const allowed = Math.floor(answerable.length * REFUSED_LIMIT) - conflicts;
  if (allowed < 0) return null;
  const confidences = answerable.filter((decision) => !isConflict(decision)).map(({ confidence }) => confidence);
  return confidences.toSorted((a, b) => a - b)[allowed] ?? 0;
}

function isConflict({ refused }: Decision): boolean {
  return refused !== null && refused !== 'not-in-corpus';
}

function shareWhere(decisions: readonly Decision[], holds: (decision: Decision) => boolean): number {
  return decisions.length === 0 ? 0 : decisions.filter(holds).length / decisions.length;
}
