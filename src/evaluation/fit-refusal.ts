import { answerConfidence } from '../answering/decide-answerable.ts';
import { EVIDENCE_FEATURES, type Evidence, type EvidenceFeature } from '../answering/find-evidence.ts';
import type { RefusalRule, RefusalWeights } from '../answering/refusal-rule.ts';

/** The best passage for a question, and whether the passages that answer it were there. */
export interface RefusalExample {
  readonly evidence: Evidence;
  readonly isAnswerable: boolean;
  /** Asked of two languages thrown together; the threshold is set without these. */
  readonly isMixed: boolean;
}

/**
 * As many of the answerable questions may be refused, those included that conflict in year or entity. XQuAD, whose passages
 * come five from an article, is harder than whole collections: where it loses 8 %, CMRC 2018 loses 3 %.
 */
const REFUSED_SHARE = { same: 0.07, foreign: 0.035 };
const STEPS = 400;
const LEARNING_RATE = 0.1;
/** Pull towards 0 (L2), in units of standardised features. */
const DECAY = 1e-3;

/**
 * Logistic regressions of "it is answerable", one for passages in the question's script and one for others, and their thresholds.
 * Mixed sets only teach the latter, where it matters that the corpus speaks the question's language as well.
 */
export function fitRefusal(examples: readonly RefusalExample[]): RefusalWeights {
  const of = (foreign: boolean): RefusalRule => fitRule(examples.filter(({ evidence, isMixed }) => evidence.foreign === foreign && (foreign || !isMixed)), foreign ? REFUSED_SHARE.foreign : REFUSED_SHARE.same);
  return { same: of(false), foreign: of(true) };
}

function fitRule(examples: readonly RefusalExample[], refusedShare: number): RefusalRule {
  const rows = examples.map(({ evidence }) => EVIDENCE_FEATURES.map((name) => evidence.features[name]));
  const means = EVIDENCE_FEATURES.map((_, column) => mean(rows.map((row) => row[column] ?? 0)));
  const spreads = EVIDENCE_FEATURES.map((_, column) => Math.sqrt(mean(rows.map((row) => ((row[column] ?? 0) - (means[column] ?? 0)) ** 2))));
  // A feature that never varies gets no weight.
  const standard = rows.map((row) => [...row.map((value, column) => ((spreads[column] ?? 0) === 0 ? 0 : (value - (means[column] ?? 0)) / (spreads[column] ?? 1))), 1]);
  const fitted = descend(standard, examples.map(({ isAnswerable }) => (isAnswerable ? 1 : 0)));
  const weights = EVIDENCE_FEATURES.map((_, column) => ((spreads[column] ?? 0) === 0 ? 0 : (fitted[column] ?? 0) / (spreads[column] ?? 1)));
  const bias = (fitted[EVIDENCE_FEATURES.length] ?? 0) - weights.reduce((sum, weight, column) => sum + weight * (means[column] ?? 0), 0);
  const byName = Object.fromEntries(EVIDENCE_FEATURES.map((name, column) => [name, rounded(weights[column] ?? 0)])) as Record<EvidenceFeature, number>;
  const rule = { bias: rounded(bias), weights: byName, threshold: 0 };
  return { ...rule, threshold: thresholdOf(rule, examples, refusedShare) };
}

/** Gradient descent with momentum and scaled steps (Adam, Kingma & Ba 2015, https://arxiv.org/abs/1412.6980). */
function descend(rows: readonly (readonly number[])[], wanted: readonly number[]): Float64Array {
  const size = rows[0]?.length ?? 0;
  const weights = new Float64Array(size);
  const momentum = new Float64Array(size);
  const squares = new Float64Array(size);
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = new Float64Array(size);
    rows.forEach((row, index) => {
      let odds = 0;
      for (let column = 0; column < size; column += 1) odds += (weights[column] ?? 0) * (row[column] ?? 0);
      const error = (1 / (1 + Math.exp(-odds)) - (wanted[index] ?? 0)) / rows.length;
      for (let column = 0; column < size; column += 1) gradient[column]! += error * (row[column] ?? 0);
    });
    for (let column = 0; column < size; column += 1) {
      const slope = (gradient[column] ?? 0) + DECAY * (weights[column] ?? 0);
      momentum[column] = 0.9 * (momentum[column] ?? 0) + 0.1 * slope;
      squares[column] = 0.99 * (squares[column] ?? 0) + 0.01 * slope * slope;
      weights[column]! -= (LEARNING_RATE * (momentum[column] ?? 0)) / (1 - 0.9 ** step) / (Math.sqrt((squares[column] ?? 0) / (1 - 0.99 ** step)) + 1e-9);
    }
  }
  return weights;
}

function thresholdOf(rule: RefusalRule, examples: readonly RefusalExample[], refusedShare: number): number {
  const answerable = examples.filter(({ isAnswerable, isMixed }) => isAnswerable && !isMixed).map(({ evidence }) => evidence);
  const conflicting = answerable.filter(({ constraints }) => constraints.year === 'conflict' || constraints.entity === 'conflict');
  const confidences = answerable.filter((evidence) => !conflicting.includes(evidence)).map((evidence) => answerConfidence(evidence, { same: rule, foreign: rule }));
  const allowed = Math.max(0, Math.floor(answerable.length * refusedShare) - conflicting.length);
  return Math.floor((confidences.toSorted((a, b) => a - b)[allowed] ?? 0) * 1000) / 1000;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000 || 0;
}
