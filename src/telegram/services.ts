import type { Answerer } from '../answering/answer-question.ts';
import type { JudgedFigures, JudgedQuestion } from '../domain/feedback.ts';
import type { BuildProgress, BuildReport } from '../indexes/build-index.ts';
import type { CorpusFiles } from '../indexes/corpus-files.ts';
import type { Manifest } from '../indexes/manifest.ts';
import type { BuildPlan } from '../indexes/plan-build.ts';

/** What the bot needs of the program around it. */
export interface BotServices {
  readonly answerer: Answerer;
  /** The manifest of the index that answers, or null while there is none. */
  loaded(): Manifest | null;
  /** Updates the index and puts it in place; the old one answers until then. */
  reindex(options: { full?: boolean; onProgress: (progress: BuildProgress) => void; signal: AbortSignal }): Promise<BuildReport>;
  /** How many corpus files have changed since the index was built. */
  countStaleFiles(): Promise<number>;
  /** What an update would find; nothing is changed. */
  planReindex(): Promise<BuildPlan>;
  /** The files that the index is made from. */
  readonly corpus: CorpusFiles;
  /** Asks judged questions and measures the answers. */
  evaluate(questions: readonly JudgedQuestion[], options: { onProgress: (done: number, total: number) => void; signal: AbortSignal }): Promise<JudgedFigures>;
}

/** The questions that `/eval` asks, as they are when it begins. */
export type EvaluationQuestions = () => readonly JudgedQuestion[];

/** Who may use the bot. */
export interface BotAccess {
  readonly adminIds: ReadonlySet<number>;
  /** Chats and users that are answered; empty: everybody. Admins always are. */
  readonly allowedChatIds: ReadonlySet<number>;
}
