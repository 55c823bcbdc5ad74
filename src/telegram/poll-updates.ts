import { GrammyError, type Bot } from 'grammy';
import type { Update } from 'grammy/types';
import { messageOf } from '../errors.ts';
import type { Logger } from '../logger.ts';
import { grammySignal, pause } from './waiting.ts';

export interface PollOptions {
  readonly allowedUpdates: readonly Exclude<keyof Update, 'update_id'>[];
  /** Keeps updates. Only when it has returned is Telegram told that they arrived. */
  readonly receive: (updates: readonly Update[]) => void;
  /** Awaited before every poll: while the bot has enough to do, updates stay with Telegram. */
  readonly hasRoom: () => Promise<void>;
  readonly stopping: AbortSignal;
  readonly logger: Logger;
  /** First wait after a failure; doubles up to half a minute. Default 1,000. */
  readonly retryMilliseconds?: number;
}

/** Seconds that Telegram holds a poll while nothing happens. */
const POLL_SECONDS = 30;
const MOST_UPDATES = 100;
const MAX_RETRY_MILLISECONDS = 30_000;
/** A wrong token and a second instance: nothing that passes. */
const FATAL: ReadonlySet<number> = new Set([401, 404, 409]);

/**
 * Fetches updates until `stopping` aborts, which ends a waiting poll at once: what it would have brought is brought again
 * to the next start.
 * @throws GrammyError 401, 404 or 409
 */
export async function pollUpdates(bot: Bot, options: PollOptions): Promise<void> {
  const { allowedUpdates, receive, hasRoom, stopping, logger, retryMilliseconds = 1_000 } = options;
  let offset = 0;
  let wait = retryMilliseconds;
  for (;;) {
    await hasRoom();
    if (stopping.aborted) return;
    try {
      const updates = await bot.api.getUpdates({ offset, limit: MOST_UPDATES, timeout: POLL_SECONDS, allowed_updates: allowedUpdates }, grammySignal(stopping));
      receive(updates);
      offset = Math.max(offset, ...updates.map(({ update_id: id }) => id + 1));
      wait = retryMilliseconds;
    } catch (error) {
      if (stopping.aborted) return;
      if (error instanceof GrammyError && FATAL.has(error.error_code)) throw error;
      const asked = error instanceof GrammyError ? (error.parameters.retry_after ?? 0) * 1000 : 0;
      logger.warn({ error: messageOf(error), retryInSeconds: Math.max(asked, wait) / 1000 }, 'updates not fetched');
      await pause(Math.max(asked, wait), stopping);
      wait = Math.min(2 * wait, MAX_RETRY_MILLISECONDS);
    }
  }
}
