/** A question whose answer somebody has judged, for the evaluation. */
export interface JudgedQuestion {
  readonly text: string;
  /** Passages that answer it. */
  readonly passageIds: readonly string[];
}

/** How well judged questions are answered. */
export interface JudgedFigures {
  /** Questions that were asked. */
  readonly questions: number;
  /** Questions left out because the index holds none of their passages any more. */
  readonly gone: number;
  /** Mean share of the right passages at the first place, and among the first three, 0 … 1. */
  readonly 'recall@1': number;
  readonly 'recall@3': number;
  readonly 'ndcg@10': number;
  /** Share of the questions that got no answer, 0 … 1. */
  readonly refused: number;
}
