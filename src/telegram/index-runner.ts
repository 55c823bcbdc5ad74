import { randomBytes } from 'node:crypto';
import type { Api } from 'grammy';
import { messageOf } from '../errors.ts';
import type { BuildReport } from '../indexes/build-index.ts';
import { withLogFields, type Logger } from '../logger.ts';
import type { IndexJob, IndexJobs } from '../store/index-jobs.ts';
import type { AdminButton, AdminButtons } from './admin-buttons.ts';
import { failureText } from './failure-text.ts';
import { localeIn } from './locales/choose-locale.ts';
import type { Locale } from './locales/locale.ts';
import { continueProgressMessage, type MessagePlace, type ProgressMessage } from './progress-message.ts';
import type { BotServices } from './services.ts';

/** What is begun, and the message that shows it. */
export type IndexRequest = Omit<IndexJob, 'id' | 'attempts' | 'phase' | 'requestId'>;

/** What an update that nobody has asked for came to. */
export type QuietOutcome = { readonly kind: 'done'; readonly report: BuildReport } | { readonly kind: 'failed'; readonly error: unknown } | { readonly kind: 'cancelled' };

/** The update that runs. */
export interface RunningUpdate {
  readonly jobId: number;
  /** The message that shows it; null for one that runs by itself. */
  readonly place: MessagePlace | null;
  /** How far it is. */
  text(locale: Locale): string;
}

/** Updates of the index, one after the other, each shown in a message of its own. */
export interface IndexRunner {
  /** Begins an update, or lets it wait for the one that runs. Does nothing when that message shows one already. */
  begin(request: IndexRequest): void;
  /** Goes on with a job whose file has arrived. */
  enqueue(job: IndexJob): void;
  /** An update without a message; waits its turn. Never rejects. */
  runQuietly(): Promise<QuietOutcome>;
  current(): RunningUpdate | null;
  /** Ends an update, or takes it out of the line; false when it has ended already. */
  cancel(jobId: number): boolean;
  /** To be called once, when Telegram can be reached: takes up what the end of the process has interrupted. */
  resume(): void;
}

export interface IndexRunnerOptions {
  readonly services: Pick<BotServices, 'reindex'>;
  /** Is told of everything that runs, so that the program can wait for it when it stops. Default nobody. */
  readonly background?: (work: Promise<unknown>) => void;
  readonly jobs: IndexJobs;
  readonly api: Api;
  readonly buttons: AdminButtons;
  readonly logger: Logger;
  readonly stopping: AbortSignal;
  readonly progressIntervalMilliseconds: number;
}

/** An update in the line. One that nobody has asked for has no message, and tells whoever began it how it ended. */
interface Entry {
  readonly id: number;
  readonly full: boolean;
  readonly shown: { readonly job: IndexJob; readonly message: ProgressMessage } | null;
  readonly cancelled: AbortController;
  readonly settle: (outcome: QuietOutcome) => void;
  /** Shown, or about to be. */
  text: (locale: Locale) => string;
}

/** What an update ends with; null when the end of the bot has interrupted it. */
type Ending = QuietOutcome | null;

/** Jobs count from 1. */
const QUIET_ID = 0;

/**
 * Whoever has confirmed an update expects it to happen, so an interrupted one is begun again by itself; what was
 * embedded stands in the cache. One that ended the process twice may be the cause: that is left to a button.
 */
const MOST_ATTEMPTS = 2;

export function createIndexRunner(options: IndexRunnerOptions): IndexRunner {
  const { services, jobs, api, buttons, logger, stopping, background = () => undefined } = options;
  const waiting: Entry[] = [];
  let active: Entry | null = null;

  const enqueue = (job: IndexJob, first?: string): void => {
    const { admin } = localeIn(job.language);
    const keyboard = buttons.keyboard([[admin.cancel, `stop:${job.id}`]]);
    const message = continueProgressMessage(api, job, { ...options, keyboard });
    const entry: Entry = { id: job.id, full: job.full, shown: { job, message }, cancelled: new AbortController(), settle: () => undefined, text: () => '' };
    const isFirst = active === null;
    show(entry, (locale) => first ?? (isFirst ? locale.reindexStarted : locale.admin.queued));
    line(entry);
  };

  const line = (entry: Entry): void => {
    waiting.push(entry);
    if (active === null) background(drain());
  };

  const drain = async (): Promise<void> => {
    for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
      active = entry;
      const next = entry;
      const fields = { request: randomBytes(4).toString('hex'), update: undefined, indexJob: entry.id };
      // Nothing waits for it, so nothing may be thrown.
      await withLogFields(fields, () => run(next)).catch((error: unknown) => logger.error({ error: messageOf(error) }, 'index update not finished'));
      active = null;
    }
  };

  const run = async (entry: Entry): Promise<void> => {
    const job = entry.shown?.job;
    // Those that are still in the line stay remembered for the next start.
    if (stopping.aborted) return entry.settle({ kind: 'cancelled' });
    if (job !== undefined) jobs.setAttempts(job.id, job.attempts + 1);
    // An orderly end is no sign that the update itself ends the process.
    const forgive = (): void => (job === undefined ? undefined : jobs.setAttempts(job.id, 0));
    stopping.addEventListener('abort', forgive, { once: true });
    // One update takes in everything that stood in the folder when it began: of ten files sent at once the index is written twice.
    const served = waiting.filter((other) => !other.full);
    try {
      const ending = await update(entry);
      for (const each of ending?.kind === 'done' ? [entry, ...served.filter(leaveLine)] : [entry]) await finish(each, ending);
    } finally {
      stopping.removeEventListener('abort', forgive);
    }
  };

  /** Takes an entry out of the line; false when it was not in it any more. */
  const leaveLine = (entry: Entry): boolean => {
    const place = waiting.indexOf(entry);
    if (place >= 0) waiting.splice(place, 1);
    return place >= 0;
  };

  const update = async (entry: Entry): Promise<Ending> => {
    const { cancelled } = entry;
    try {
      const report = await services.reindex({
        full: entry.full,
        signal: AbortSignal.any([stopping, cancelled.signal]),
        onProgress: (progress) => show(entry, (locale) => locale.reindexProgress(progress)),
      });
      return { kind: 'done', report };
    } catch (error) {
      if (stopping.aborted) return null;
      if (cancelled.signal.aborted) return { kind: 'cancelled' };
      logger.error({ error: messageOf(error) }, 'index not updated');
      return { kind: 'failed', error };
    }
  };

  const finish = async ({ shown, settle }: Entry, ending: Ending): Promise<void> => {
    settle(ending ?? { kind: 'cancelled' });
    if (shown === null) return;
    const { job, message } = shown;
    const locale = localeIn(job.language);
    const { admin } = locale;
    if (ending === null) return message.finish(withHeading(job, admin.interrupted));
    jobs.remove(job.id);
    const undo: AdminButton[] = job.undo === null ? [] : [[admin.undo, `restore:${job.undo}`]];
    await message.finish(withHeading(job, endingText(ending, locale)), undo.length === 0 ? undefined : buttons.keyboard(undo));
  };

  const show = (entry: Entry, text: (locale: Locale) => string): void => {
    entry.text = text;
    if (entry.shown === null) return;
    const { job, message } = entry.shown;
    message.update(withHeading(job, text(localeIn(job.language))));
  };

  const takeUp = (job: IndexJob): void => {
    const { admin } = localeIn(job.language);
    const give = (text: string, button: AdminButton): void => {
      jobs.remove(job.id);
      void continueProgressMessage(api, job, options).finish(withHeading(job, text), buttons.keyboard([button]));
    };
    if (job.phase === 'fetching') return give(admin.addInterrupted, [admin.tryAgain, `add:${job.requestId ?? 0}`]);
    if (job.attempts >= MOST_ATTEMPTS) return give(admin.interruptedTwice, [admin.tryAgain, `reindex:${job.full ? 'full' : 'go'}`]);
    return enqueue(job, admin.resumed);
  };

  return {
    begin(request) {
      const job = jobs.add({ ...request, phase: 'indexing', requestId: null });
      if (job !== null) enqueue(job);
    },
    enqueue: (job) => enqueue(job),
    runQuietly: () =>
      new Promise((settle) => {
        line({ id: QUIET_ID, full: false, shown: null, cancelled: new AbortController(), settle, text: (locale) => locale.reindexStarted });
      }),
    current() {
      if (active === null) return null;
      const { id, shown, text } = active;
      return { jobId: id, place: shown?.message.place ?? null, text };
    },
    cancel(jobId) {
      if (active?.id === jobId) {
        active.cancelled.abort();
        return true;
      }
      const entry = waiting.find(({ id }) => id === jobId);
      if (entry === undefined || !leaveLine(entry)) return false;
      void finish(entry, { kind: 'cancelled' });
      return true;
    },
    resume() {
      try {
        for (const job of jobs.all()) takeUp(job);
      } catch (error) {
        logger.error({ error: messageOf(error) }, 'interrupted index updates not taken up');
      }
    },
  };
}

function endingText(ending: QuietOutcome, locale: Locale): string {
  if (ending.kind === 'done') return locale.reindexDone(ending.report);
  return ending.kind === 'cancelled' ? locale.admin.cancelled : locale.reindexFailed(failureText(ending.error, locale));
}

function withHeading({ heading }: IndexJob, text: string): string {
  return heading === '' ? text : `${heading}\n\n${text}`;
}
