/** What kind of thing the question asks for; decides which sentence of a passage can answer it. */
export type AnswerType = 'number' | 'person' | 'place' | 'time' | 'other';

/** A question, understood as far as retrieval and answering need it. */
export interface Question {
  /** As the user wrote it, trimmed, control characters removed. */
  readonly text: string;
  readonly answerType: AnswerType;
  /** Years named in any notation (2023, ２０２３, 二〇二三年), ascending. */
  readonly years: readonly number[];
  /** The text without question words (多少, 是谁, how many …): what a passage has to contain. */
  readonly content: string;
}
