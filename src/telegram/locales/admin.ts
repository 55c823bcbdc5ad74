import type { JudgedFigures } from '../../domain/feedback.ts';
import type { ReadInspection } from '../../indexes/corpus-files.ts';
import type { BuildPlan } from '../../indexes/plan-build.ts';
import type { RecentError } from '../recent-errors.ts';

/** What has gone on since the bot was started. */
export interface SinceStart {
  readonly seconds: number;
  readonly questions: number;
  readonly refused: number;
  /** Newest first. */
  readonly errors: readonly RecentError[];
}

/** What the bot says to admins only. */
export interface AdminLocale {
  /** Below the help that everybody sees. */
  readonly help: string;
  readonly cancel: string;
  readonly close: string;
  readonly undo: string;
  readonly tryAgain: string;
  /** In the place of a question that was answered with no. */
  readonly dismissed: string;
  /** An old button whose thing is gone. */
  readonly stale: string;
  readonly diskFull: string;
  readonly notWritable: string;

  readonly plan: (plan: BuildPlan) => string;
  readonly update: string;
  readonly updateAll: string;
  readonly queued: string;
  readonly cancelled: string;
  /** When the bot is stopped in the middle of an update. */
  readonly interrupted: string;
  readonly resumed: string;
  readonly interruptedTwice: string;
  /** Above the report of an update that nobody has asked for. */
  readonly changedByItself: string;

  /** Below the figures of the index in `/status`. */
  readonly sinceStart: (facts: SinceStart) => readonly string[];
  /** "5 minutes". */
  readonly duration: (seconds: number) => string;

  readonly files: (count: number, page: number, pages: number) => string;
  readonly previous: string;
  readonly next: string;

  readonly addUsage: string;
  readonly addOffer: (file: string) => string;
  readonly add: string;
  readonly replace: string;
  readonly keep: string;
  readonly fetching: (file: string) => string;
  readonly addInterrupted: string;
  readonly tooBig: (megabytes: number) => string;
  readonly unknownFormat: (file: string, formats: readonly string[]) => string;
  readonly unreadable: (file: string, reason: string) => string;
  readonly addFailed: (file: string, reason: string) => string;
  readonly sameContent: (file: string) => string;
  readonly sameName: (file: string) => string;
  /** @param oldPlace where the file is that was replaced, or null */
  readonly added: (file: string, inspection: ReadInspection, oldPlace: string | null) => string;

  readonly removeUsage: string;
  readonly removeUnknown: (name: string) => string;
  readonly removeSeveral: (lines: readonly string[], more: number) => string;
  readonly removeLast: string;
  readonly removeOffer: (file: string) => string;
  readonly remove: string;
  readonly removed: (file: string, place: string) => string;
  readonly restored: (file: string) => string;
  readonly restoreOccupied: string;
  readonly restoreGone: string;

  readonly evalNone: string;
  readonly evalRunning: string;
  readonly evalProgress: (done: number, total: number) => string;
  readonly evalDone: (figures: JudgedFigures) => string;
  readonly evalFailed: (reason: string) => string;
}
