import type { NoAnswerReason } from '../../domain/answer.ts';
import type { BuildReport } from '../../indexes/build-index.ts';
import type { BuildProgress } from '../../indexes/build-options.ts';
import type { IndexTrouble } from '../../indexes/index-store.ts';
import type { CorpusEntry, VectorSearchFacts } from '../../indexes/manifest.ts';
import type { AdminLocale, SinceStart } from './admin.ts';
import type { ButtonTexts } from './buttons.ts';
import type { CardTexts } from './card.ts';
import type { HistoryTexts } from './history-texts.ts';
import type { SettingsTexts } from './settings-texts.ts';

/** What `/status` shows. */
export interface StatusFacts {
  readonly articles: number;
  readonly passages: number;
  readonly model: string;
  /** How the embeddings are searched. */
  readonly vectors: VectorSearchFacts;
  /** ISO 8601. */
  readonly builtAt: string;
  /** What of the index is damaged and served around. */
  readonly trouble: IndexTrouble | null;
  readonly staleFiles: number;
  readonly memoryMegabytes: number;
  /** Every file of the index. */
  readonly files: readonly CorpusEntry[];
  /** Since the index was built. */
  readonly ageSeconds: number;
  readonly sinceStart: SinceStart;
}

/** The commands of the menus. */
export type CommandName =
  | 'ask' | 'help' | 'settings' | 'lang' | 'quotes' | 'quiet' | 'privacy' | 'forget'
  | 'status' | 'files' | 'add' | 'remove' | 'reindex' | 'eval' | 'export' | 'gaps';

/** Everything the bot says in one language. */
export interface Locale {
  readonly start: (botUsername: string) => string;
  readonly help: (botUsername: string) => string;
  readonly askUsage: string;
  readonly unknownCommand: string;
  readonly notAllowed: (id: number) => string;
  readonly failed: string;
  /** To somebody who asks too much: in how many seconds the next question is taken. */
  readonly tooManyQuestions: (seconds: number) => string;
  readonly noIndex: string;
  /** The database of the index does not answer. */
  readonly libraryUnreachable: string;
  readonly noAnswer: Readonly<Record<NoAnswerReason, string>>;
  /** Above the source of the nearest passage when there is no answer. */
  readonly nearest: string;
  readonly mismatch: { readonly year: string; readonly entity: string };
  /** In the line below a quote. */
  readonly page: (number: number) => string;
  /** Below a quote whose text stands in other articles, too: some of them, and how many more there are. */
  readonly alsoIn: (others: readonly string[], more: number) => string;
  readonly buttons: ButtonTexts;
  readonly card: CardTexts;
  readonly inlineHint: string;
  readonly inlineNothing: string;
  readonly reindexStarted: string;
  readonly reindexRunning: string;
  readonly reindexProgress: (progress: BuildProgress) => string;
  readonly reindexDone: (report: BuildReport) => string;
  readonly reindexFailed: (reason: string) => string;
  readonly status: (facts: StatusFacts) => string;
  /** One line of `/files`. */
  readonly fileFigures: (entry: CorpusEntry) => string;
  readonly admin: AdminLocale;
  readonly settings: SettingsTexts;
  readonly history: HistoryTexts;
  /** Command → description in the command menu. */
  readonly commands: Readonly<Record<CommandName, string>>;
}
