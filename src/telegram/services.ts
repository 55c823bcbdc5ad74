import type { Answerer } from '../answering/answer-question.ts';
import type { QuoteCard } from '../cards/card.ts';
import type { JudgedFigures, JudgedQuestion } from '../domain/feedback.ts';
import type { IndexedPassage } from '../domain/passage.ts';
import type { BuildReport } from '../indexes/build-index.ts';
import type { BuildProgress } from '../indexes/build-options.ts';
import type { CorpusFiles } from '../indexes/corpus-files.ts';
import type { IndexTrouble } from '../indexes/index-store.ts';
import type { Manifest } from '../indexes/manifest.ts';
import type { BuildPlan } from '../indexes/plan-build.ts';
import type { PassageStore } from '../indexes/passage-store.ts';

/** What the bot needs of the program around it. */
export interface BotServices {
  readonly answerer: Answerer;
  /** A passage by its id; null when the index does not hold it (any more). */
  passage(id: string): Promise<IndexedPassage | null>;
  /** All passages of the article that a passage is from, in order; empty when the index does not hold it (any more). */
  article(id: string): Promise<readonly IndexedPassage[]>;
  /** What a text asks that follows up a question, as a whole question; null when it is a question of its own. */
  followUp(previous: string, text: string): Promise<string | null>;
  /** The manifest of the index that answers, or null while there is none. */
  loaded(): Manifest | null;
  /** What is wrong with the index on disk and served around; null when nothing is. */
  trouble(): IndexTrouble | null;
  /** Updates the index and puts it in place; the old one answers until then. */
  reindex(options: { full?: boolean; onProgress: (progress: BuildProgress) => void; signal: AbortSignal }): Promise<BuildReport>;
  /** How many corpus files have changed since the index was built. */
  countStaleFiles(): Promise<number>;
  /** A quote card as a PNG, drawn in a thread of its own. */
  printCard(card: QuoteCard): Promise<Uint8Array>;
  /** What an update would find; nothing is changed. */
  planReindex(): Promise<BuildPlan>;
  /** The files that the index is made from. */
  readonly corpus: CorpusFiles;
  /** Asks judged questions and measures the answers. */
  evaluate(questions: readonly JudgedQuestion[], options: { onProgress: (done: number, total: number) => void; signal: AbortSignal }): Promise<JudgedFigures>;
  /** Embeddings of questions in the built-in model, whatever model answers: to be compared with each other only. Of unit length, or zero. */
  embedQuestions(texts: readonly string[]): Promise<Float32Array[]>;
  /** The passages of the index that answers. @throws IndexMissingError while there is none */
  passageStore(): Promise<PassageStore>;
}

/** The questions that `/eval` asks, as they are when it begins. */
export type EvaluationQuestions = () => readonly JudgedQuestion[];

/** Who may use the bot. */
export interface BotAccess {
  readonly adminIds: ReadonlySet<number>;
  /** Chats and users that are answered; empty: everybody. Admins always are. */
  readonly allowedChatIds: ReadonlySet<number>;
}
