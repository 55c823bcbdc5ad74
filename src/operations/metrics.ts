import type { NoAnswerReason } from '../domain/answer.ts';

/** What a question in a chat came to: `answered`, why not, or `failed` when the model or the index did. */
export const QUESTION_OUTCOMES = ['answered', 'not-in-corpus', 'other-year', 'other-entity', 'empty-question', 'failed'] as const satisfies readonly (NoAnswerReason | 'answered' | 'failed')[];
export type QuestionOutcome = (typeof QUESTION_OUTCOMES)[number];

/**
 * Where the time of a question goes: `analyse` its words, `retrieve` passages (the model included), `select` quotes and
 * their answering sentences, `send` a message (waiting for its turn included), `update` everything from the inbox to the end.
 */
export const STAGES = ['analyse', 'retrieve', 'select', 'send', 'update'] as const;
export type Stage = (typeof STAGES)[number];

/** What a call of the Bot API failed with; `network`: there was no answer. */
export const TELEGRAM_ERRORS = ['network', 'server', 'flood', 'bad-request', 'unauthorized', 'forbidden', 'not-found', 'conflict', 'other'] as const;
export type TelegramErrorKind = (typeof TELEGRAM_ERRORS)[number];

export const INDEX_OUTCOMES = ['done', 'failed', 'cancelled'] as const;
export type IndexOutcome = (typeof INDEX_OUTCOMES)[number];

/** The index that answers. */
export interface IndexFacts {
  /** Milliseconds since 1970. */
  readonly builtAt: number;
  readonly articles: number;
  readonly passages: number;
  /** True when something of it is damaged and served around. Default false. */
  readonly isDamaged?: boolean;
}

/**
 * What the program tells of itself while it works. Every label is one of a few words: nothing here holds anybody's text,
 * name or id.
 */
export interface Metrics {
  question(outcome: QuestionOutcome): void;
  stage(stage: Stage, seconds: number): void;
  /** So many updates have come from Telegram. */
  received(updates: number): void;
  /** Telegram has answered a call, whatever it said. */
  reached(): void;
  telegramError(kind: TelegramErrorKind): void;
  /** An update of the index has ended. */
  indexed(outcome: IndexOutcome): void;
  /** The embedding thread was started anew to free memory. */
  recycled(): void;
  /** Where to look, when somebody asks, how many updates wait or are in hand. */
  watchQueue(size: () => number): void;
  /** Where to look for the index that answers; null while there is none. */
  watchIndex(facts: () => IndexFacts | null): void;
}

const ignore = (): void => undefined;

/** For commands and tests that nobody watches. */
export const NO_METRICS: Metrics = {
  question: ignore,
  stage: ignore,
  received: ignore,
  reached: ignore,
  telegramError: ignore,
  indexed: ignore,
  recycled: ignore,
  watchQueue: ignore,
  watchIndex: ignore,
};

/** Runs `work` and tells how long it took; what fails counts as well. */
export async function timed<Result>(metrics: Metrics, stage: Stage, work: () => Promise<Result>): Promise<Result> {
  const started = performance.now();
  try {
    return await work();
  } finally {
    metrics.stage(stage, (performance.now() - started) / 1000);
  }
}
