import { conflict } from './errors.ts';
import type { Parameters } from './parameters.ts';
import type { Update } from './types.ts';
import type { UpdateQueue } from './updates.ts';

const MAX_TIMEOUT_SECONDS = 50;
/** A poll that repeats the last offset within this time waits at least as long, so that it cannot spin. */
const REPEAT_MILLISECONDS = 3000;
/** … and within this time gets one update only. */
const RAPID_REPEAT_MILLISECONDS = 500;

const TERMINATED_BY_POLL =
  'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running';
export const TERMINATED_BY_WEBHOOK = 'Conflict: terminated by setWebhook request';
const WEBHOOK_ACTIVE =
  "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";

export interface PollingOptions {
  /** The clock in milliseconds. */
  readonly now: () => number;
  /** Telegram answers a 409 at once only if the last one is this long ago, else it makes the bot wait as long. */
  readonly conflictDelayMilliseconds: number;
  readonly hasWebhook: () => boolean;
}

export interface Polling {
  /** Settles when there are updates, at the timeout, or with 409 when another poll or a webhook takes over. */
  getUpdates(parameters: Parameters, signal: AbortSignal): Promise<readonly Update[]>;
  /** Ends a waiting poll with 409. */
  terminate(reason: string): void;
  readonly isWaiting: boolean;
  close(): void;
}

interface WaitingPoll {
  readonly offset: number;
  readonly limit: number;
  /** Stops the timeout of a poll that is going to fail. */
  readonly hold: () => void;
  readonly settle: (updates: readonly Update[]) => void;
  readonly fail: (error: Error) => void;
}

/** The long poll of getUpdates. */
export function createPolling(queue: UpdateQueue, options: PollingOptions): Polling {
  const timers = new Set<NodeJS.Timeout>();
  let waiting: WaitingPoll | undefined;
  let last = { offset: Number.NaN, startedAt: Number.NEGATIVE_INFINITY };
  let nextPromptConflictAt = Number.NEGATIVE_INFINITY;

  const after = (milliseconds: number, action: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      action();
    }, milliseconds);
    timers.add(timer);
    return timer;
  };

  const failWithConflict = (reason: string, fail: (error: Error) => void) => {
    const moment = performance.now();
    if (moment < nextPromptConflictAt) {
      after(options.conflictDelayMilliseconds, () => fail(conflict(reason)));
      return;
    }
    nextPromptConflictAt = moment + options.conflictDelayMilliseconds;
    fail(conflict(reason));
  };

  const terminate = (reason: string) => {
    const poll = waiting;
    waiting = undefined;
    poll?.hold();
    if (poll !== undefined) failWithConflict(reason, poll.fail);
  };

  const limitsOf = (parameters: Parameters) => {
    const offset = parameters.integer('offset');
    const limit = parameters.integer('limit', 100, 1, 100);
    const timeout = parameters.integer('timeout', 0, 0, MAX_TIMEOUT_SECONDS);
    const pause = offset === last.offset ? options.now() - last.startedAt : Number.POSITIVE_INFINITY;
    last = { offset, startedAt: options.now() };
    return {
      offset,
      limit: pause < RAPID_REPEAT_MILLISECONDS ? 1 : limit,
      milliseconds: Math.max(timeout * 1000, pause < REPEAT_MILLISECONDS ? REPEAT_MILLISECONDS : 0),
    };
  };

  const wait = (offset: number, limit: number, milliseconds: number, signal: AbortSignal) =>
    new Promise<readonly Update[]>((resolve, reject) => {
      const hold = () => {
        clearTimeout(timer);
        timers.delete(timer);
      };
      const finish = (action: () => void) => {
        hold();
        if (waiting === poll) waiting = undefined;
        action();
      };
      const poll: WaitingPoll = {
        offset,
        limit,
        hold,
        settle: (updates) => finish(() => resolve(updates)),
        fail: (error) => finish(() => reject(error)),
      };
      const timer = after(milliseconds, () => poll.settle([]));
      signal.addEventListener('abort', () => poll.settle([]), { once: true });
      waiting = poll;
    });

  let isWakeupDue = false;
  queue.onPush(() => {
    if (isWakeupDue) return;
    isWakeupDue = true;
    // Updates of one moment are delivered together.
    setImmediate(() => {
      isWakeupDue = false;
      const poll = waiting;
      const updates = poll === undefined ? [] : queue.take(poll.offset, poll.limit);
      if (updates.length > 0) poll?.settle(updates);
    });
  });

  return {
    get isWaiting() {
      return waiting !== undefined;
    },
    async getUpdates(parameters, signal) {
      if (options.hasWebhook()) {
        return new Promise((_, reject) => {
          failWithConflict(WEBHOOK_ACTIVE, reject);
        });
      }
      queue.allow(parameters);
      const { offset, limit, milliseconds } = limitsOf(parameters);
      terminate(TERMINATED_BY_POLL);
      const updates = queue.take(offset, limit);
      return updates.length > 0 || milliseconds === 0 ? updates : wait(offset, limit, milliseconds, signal);
    },
    terminate,
    close() {
      waiting = undefined;
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}
