import { GrammyError, HttpError, type Bot } from 'grammy';
import { messageOf, TelegramError } from '../errors.ts';
import { publishCommands } from './command-menu.ts';
import { takeUpdates, type TakeOptions } from './take-updates.ts';
import { grammySignal, pause } from './waiting.ts';

export interface RunOptions extends Pick<TakeOptions, 'logger' | 'stopping' | 'database' | 'webhook' | 'pace' | 'finishMilliseconds' | 'metrics' | 'health'> {
  readonly adminIds: ReadonlySet<number>;
  readonly apiRoot: string;
  /** First wait before Telegram is asked again when it cannot be reached; doubles up to a minute. Default 2,000. */
  readonly reconnectMilliseconds?: number;
}

const MAX_RECONNECT_MILLISECONDS = 60_000;

/**
 * Takes updates until `stopping` aborts; resolves when those in hand are finished.
 * Waits as long as Telegram cannot be reached.
 * @throws TelegramError for a wrong token, for a second instance that polls with the same token, and for an address that Telegram refuses
 */
export async function runBot(bot: Bot, options: RunOptions): Promise<void> {
  const { logger, stopping } = options;
  try {
    // Asked here and not by grammY, which would wait silently.
    const me = await untilReached(() => bot.api.getMe(grammySignal(stopping)), options);
    if (me === null) return;
    bot.botInfo = me;
    const reach = <T>(call: () => Promise<T>): Promise<T | null> => untilReached(call, options);
    await takeUpdates(bot, { ...options, reach, onListening: () => announce(bot, options) });
  } catch (error) {
    if (!stopping.aborted) throw telegramError(error, options.apiRoot);
    logger.warn({ error: messageOf(error) }, 'interrupted by the stop');
  }
}

function announce(bot: Bot, { adminIds, logger, stopping }: RunOptions): void {
  const { username } = bot.botInfo;
  logger.info({ username }, `listening as @${username}`);
  // Not awaited: Telegram may ask to wait with a menu, and no question has to wait for it.
  void publishCommands(bot, { adminIds, logger, signal: grammySignal(stopping) });
}

/** Says in plain words what an error of the Bot API means and what to do about it. */
export function telegramError(error: unknown, apiRoot: string): Error {
  if (error instanceof GrammyError && error.error_code === 401) {
    return new TelegramError('Telegram does not know this BOT_TOKEN: copy the token again from @BotFather (command /mybots, API Token)', { cause: error });
  }
  if (error instanceof GrammyError && error.error_code === 409) {
    return new TelegramError(
      `another instance of this bot is running (or a webhook is set): stop it, then start this one again. Telegram says: ${error.description}`,
      { cause: error },
    );
  }
  if (error instanceof GrammyError && error.error_code === 400 && error.method === 'setWebhook') {
    return new TelegramError(`WEBHOOK_URL: Telegram does not call this address (${error.description}): it has to be https, on port 443, 80, 88 or 8443`, { cause: error });
  }
  if (error instanceof GrammyError && error.error_code === 404) {
    return new TelegramError(`${apiRoot} is no Bot API server, or the BOT_TOKEN is malformed: check TELEGRAM_API_ROOT and BOT_TOKEN`, { cause: error });
  }
  if (error instanceof HttpError) {
    return new TelegramError(
      `the Bot API at ${apiRoot} cannot be reached: check the network, or set TELEGRAM_API_ROOT to a server you can reach`,
      { cause: error },
    );
  }
  // Without the call itself: what it was to say may be the secret of the webhook.
  if (error instanceof GrammyError) return new TelegramError(`Telegram refuses ${error.method}: ${error.error_code} ${error.description}`);
  return error instanceof Error ? error : new Error(String(error));
}

/** Calls Telegram until it can be reached; null when the bot is stopped before. */
async function untilReached<T>(call: () => Promise<T>, { logger, stopping, apiRoot, reconnectMilliseconds = 2_000 }: RunOptions): Promise<T | null> {
  for (let wait = reconnectMilliseconds; !stopping.aborted; wait = Math.min(2 * wait, MAX_RECONNECT_MILLISECONDS)) {
    try {
      return await call();
    } catch (error) {
      if (stopping.aborted) return null;
      const isPassing = error instanceof HttpError || (error instanceof GrammyError && (error.error_code >= 500 || error.error_code === 429));
      if (!isPassing) throw error;
      logger.error({ retryInSeconds: wait / 1000 }, telegramError(error, apiRoot).message);
      await pause(wait, stopping);
    }
  }
  return null;
}
