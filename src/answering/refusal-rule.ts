import type { EvidenceFeature } from './find-evidence.ts';

/** `P = 1 / (1 + exp(−(bias + Σ weight · feature)))`, refused below `threshold`. */
export interface RefusalRule {
  readonly bias: number;
  readonly weights: Readonly<Record<EvidenceFeature, number>>;
  /** 0 … 1. */
  readonly threshold: number;
}

/** One rule for passages in the script of the question, one for those in another, which share few terms with it. */
export interface RefusalWeights {
  readonly same: RefusalRule;
  readonly foreign: RefusalRule;
}
