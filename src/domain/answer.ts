import type { Places, Span } from './article.ts';
import type { PassageId, PassageSource } from './passage.ts';

/** In what the quote differs from the question although it is the nearest: said with the quote, never hidden. */
export type Mismatch = 'year' | 'entity';

/** What a quote is about instead of what was asked for, as far as it says so. */
export interface Difference {
  /** Ascending; empty unless the years differ. */
  readonly years: readonly number[];
  /** As the passage writes them; empty unless the entities differ. */
  readonly names: readonly string[];
}

/** A verbatim passage under its source. */
export interface Quote {
  readonly passageId: PassageId;
  readonly text: string;
  /** The answering sentence inside `text`, or null when none stands out. */
  readonly answer: Span | null;
  /** Where the characters of `text` stand in the decoded text of the file. */
  readonly places: Places;
  readonly article: PassageSource;
  /** Articles of other files that hold the text, one of each file: copies and reprints, maybe slightly edited. Mostly empty. */
  readonly alsoIn: readonly PassageSource[];
  /** Confidence between 0 and 1; comparable between the quotes of one answer. */
  readonly score: number;
  readonly mismatch: readonly Mismatch[];
  /** What `mismatch` comes from; absent where nothing differs or the passage does not tell. */
  readonly instead?: Difference;
}

/** So many of the articles that a text also stands in are named, the others counted. */
export const MOST_ALSO_NAMED = 2;

/** Why there is no answer. */
export type NoAnswerReason = 'not-in-corpus' | 'other-year' | 'other-entity' | 'empty-question';

/** Quotes, or a plain "not here" that may show the nearest passages. */
export type Answer =
  | { readonly kind: 'quotes'; readonly question: string; readonly quotes: readonly Quote[] }
  | {
      readonly kind: 'no-answer';
      readonly reason: NoAnswerReason;
      readonly question: string;
      /** The nearest passages; may be empty. */
      readonly quotes: readonly Quote[];
    };
