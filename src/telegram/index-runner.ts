import type { Api } from 'grammy';
import { messageOf } from '../errors.ts';
import type { Logger } from '../logger.ts';
import type { IndexJob, IndexJobs } from '../store/index-jobs.ts';
import type { AdminButton, AdminButtons } from './admin-buttons.ts';
import { failureText } from './failure-text.ts';
import { localeIn } from './locales/choose-locale.ts';
import type { Locale } from './locales/locale.ts';
import { continueProgressMessage, type MessagePlace, type ProgressMessage } from './progress-message.ts';
import type { BotServices } from './services.ts';

/** What is begun, and the message that shows it. */
export type IndexRequest = Omit<IndexJob, 'id' | 'attempts' | 'phase' | 'requestId'>;

/** Updates of the index, one after the other, each shown in a message of its own. */
export interface IndexRunner {
  /** Begins an update, or lets it wait for the one that runs. Does nothing when that message shows one already. */
  begin(request: IndexRequest): void;
  /** Goes on with a job whose file has arrived. */
  enqueue(job: IndexJob): void;
  /** The update that runs, as its message shows it, or null. */
  current(): (MessagePlace & { readonly jobId: number; readonly text: string }) | null;
  /** Ends an update, or takes it out of the line; false when it has ended already. */
  cancel(jobId: number): boolean;
  /** To be called once, when Telegram can be reached: takes up what the end of the process has interrupted. */
  resume(): void;
}

export interface IndexRunnerOptions {
  readonly services: Pick<BotServices, 'reindex'>;
  readonly jobs: IndexJobs;
  readonly api: Api;
  readonly buttons: AdminButtons;
  readonly logger: Logger;
  readonly stopping: AbortSignal;
  readonly progressIntervalMilliseconds: number;
}

interface Entry {
  readonly job: IndexJob;
  readonly message: ProgressMessage;
  readonly cancelled: AbortController;
  /** Shown, or about to be. */
  text: string;
}

/** What a message ends with; null when the end of the bot has interrupted the update. */
type Ending = ((locale: Locale) => string) | null;

/**
 * Whoever has confirmed an update expects it to happen, so an interrupted one is begun again by itself; what was
 * embedded stands in the cache. One that ended the process twice may be the cause: that is left to a button.
 */
const MOST_ATTEMPTS = 2;

export function createIndexRunner(options: IndexRunnerOptions): IndexRunner {
  const { services, jobs, api, buttons, logger, stopping } = options;
  const waiting: Entry[] = [];
  let active: Entry | null = null;

  const enqueue = (job: IndexJob, first?: string): void => {
    const { admin } = localeIn(job.language);
    const keyboard = buttons.keyboard([[admin.cancel, `stop:${job.id}`]]);
    const message = continueProgressMessage(api, job, { ...options, keyboard });
    const entry = { job, message, cancelled: new AbortController(), text: '' };
    waiting.push(entry);
    show(entry, first ?? (active === null ? localeIn(job.language).reindexStarted : admin.queued));
    if (active === null) void drain();
  };

  const drain = async (): Promise<void> => {
    for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
      active = entry;
      // Nothing waits for it, so nothing may be thrown.
      await run(entry).catch((error: unknown) => logger.error({ error: messageOf(error) }, 'index update not finished'));
      active = null;
    }
  };

  const run = async (entry: Entry): Promise<void> => {
    const { job } = entry;
    // Those that are still in the line stay remembered for the next start.
    if (stopping.aborted) return;
    jobs.setAttempts(job.id, job.attempts + 1);
    // An orderly end is no sign that the update itself ends the process.
    const forgive = (): void => jobs.setAttempts(job.id, 0);
    stopping.addEventListener('abort', forgive, { once: true });
    // One update takes in everything that stood in the folder when it began: of ten files sent at once the index is written twice.
    const served = waiting.filter((other) => !other.job.full);
    try {
      const { ending, isDone } = await update(entry);
      for (const each of isDone ? [entry, ...served.filter(leaveLine)] : [entry]) await finish(each, ending);
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

  const update = async (entry: Entry): Promise<{ readonly ending: Ending; readonly isDone: boolean }> => {
    const { job, cancelled } = entry;
    const locale = localeIn(job.language);
    try {
      const report = await services.reindex({
        full: job.full,
        signal: AbortSignal.any([stopping, cancelled.signal]),
        onProgress: (progress) => show(entry, locale.reindexProgress(progress)),
      });
      return { ending: ({ reindexDone }) => reindexDone(report), isDone: true };
    } catch (error) {
      if (stopping.aborted) return { ending: null, isDone: false };
      if (cancelled.signal.aborted) return { ending: ({ admin }) => admin.cancelled, isDone: false };
      logger.error({ error: messageOf(error) }, 'index not updated');
      return { ending: (own) => own.reindexFailed(failureText(error, own)), isDone: false };
    }
  };

  const finish = async ({ job, message }: Entry, ending: Ending): Promise<void> => {
    const locale = localeIn(job.language);
    const { admin } = locale;
    if (ending === null) return message.finish(withHeading(job, admin.interrupted));
    jobs.remove(job.id);
    const undo: AdminButton[] = job.undo === null ? [] : [[admin.undo, `restore:${job.undo}`]];
    await message.finish(withHeading(job, ending(locale)), undo.length === 0 ? undefined : buttons.keyboard(undo));
  };

  const show = (entry: Entry, text: string): void => {
    entry.text = text;
    entry.message.update(withHeading(entry.job, text));
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
    current: () => (active === null ? null : { ...active.message.place, jobId: active.job.id, text: active.text }),
    cancel(jobId) {
      if (active?.job.id === jobId) {
        active.cancelled.abort();
        return true;
      }
      const entry = waiting.find(({ job }) => job.id === jobId);
      if (entry === undefined || !leaveLine(entry)) return false;
      void finish(entry, ({ admin }) => admin.cancelled);
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

function withHeading({ heading }: IndexJob, text: string): string {
  return heading === '' ? text : `${heading}\n\n${text}`;
}
