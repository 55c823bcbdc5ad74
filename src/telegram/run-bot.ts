import { GrammyError, HttpError, type Bot } from 'grammy';
import type { BotCommand } from 'grammy/types';
import { messageOf, TelegramError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import { en } from './locales/en.ts';
import type { Locale } from './locales/locale.ts';
import { zh } from './locales/zh.ts';

export interface RunOptions {
  readonly adminIds: ReadonlySet<number>;
  readonly apiRoot: string;
  readonly logger: Logger;
  readonly stopping: AbortSignal;
  /** First wait before Telegram is asked again when it cannot be reached; doubles up to a minute. Default 2,000. */
  readonly reconnectMilliseconds?: number;
}

const MAX_RECONNECT_MILLISECONDS = 60_000;

/**
 * Polls for updates until `stopping` aborts; resolves when the update in hand is finished.
 * Waits as long as Telegram cannot be reached.
 * @throws TelegramError for a wrong token and for a second instance that polls with the same token
 */
export async function runBot(bot: Bot, options: RunOptions): Promise<void> {
  const { logger, stopping } = options;
  try {
    await connect(bot, options);
    if (!stopping.aborted) await poll(bot, options);
  } catch (error) {
    if (!stopping.aborted) throw telegramError(error, options.apiRoot);
    logger.warn({ error: messageOf(error) }, 'interrupted by the stop');
  }
}

async function poll(bot: Bot, options: RunOptions): Promise<void> {
  const { logger, stopping } = options;
  let stopped = Promise.resolve();
  const stop = (): void => {
    stopped = bot.stop().catch((error: unknown) => logger.warn({ error: messageOf(error) }, 'offset not confirmed'));
  };
  stopping.addEventListener('abort', stop, { once: true });
  // Not awaited: Telegram may ask to wait with a menu, and no question has to wait for it.
  void publishCommands(bot, options);
  try {
    await bot.start({
      allowed_updates: ['message', 'inline_query', 'callback_query'],
      onStart: ({ username }) => logger.info({ username }, `listening as @${username}`),
    });
  } finally {
    stopping.removeEventListener('abort', stop);
    await stopped;
  }
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
  if (error instanceof GrammyError && error.error_code === 404) {
    return new TelegramError(`${apiRoot} is no Bot API server, or the BOT_TOKEN is malformed: check TELEGRAM_API_ROOT and BOT_TOKEN`, { cause: error });
  }
  if (error instanceof HttpError) {
    return new TelegramError(
      `the Bot API at ${apiRoot} cannot be reached: check the network, or set TELEGRAM_API_ROOT to a server you can reach`,
      { cause: error },
    );
  }
  return error instanceof Error ? error : new Error(String(error));
}

async function connect(bot: Bot, { logger, stopping, apiRoot, reconnectMilliseconds = 2_000 }: RunOptions): Promise<void> {
  for (let wait = reconnectMilliseconds; !stopping.aborted; wait = Math.min(2 * wait, MAX_RECONNECT_MILLISECONDS)) {
    try {
      // Asked here and not by grammY, which would wait silently.
      bot.botInfo = await bot.api.getMe(grammySignal(stopping));
      return;
    } catch (error) {
      if (stopping.aborted) return;
      const isPassing = error instanceof HttpError || (error instanceof GrammyError && (error.error_code >= 500 || error.error_code === 429));
      if (!isPassing) throw error;
      logger.error({ retryInSeconds: wait / 1000 }, telegramError(error, apiRoot).message);
      await pause(wait, stopping);
    }
  }
}

/** grammY types signals by a package from before Node had its own; at run time it takes these. */
function grammySignal(signal: AbortSignal): Parameters<Bot['api']['getMe']>[0] {
  return signal as Parameters<Bot['api']['getMe']>[0];
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}

/** The command menu, in Chinese and for everybody else in English; admins see theirs as well. A failure is no reason not to answer. */
async function publishCommands(bot: Bot, { adminIds, logger, stopping }: RunOptions): Promise<void> {
  const signal = grammySignal(stopping);
  const menu = (locale: Locale, names: readonly (keyof Locale['commands'])[]): BotCommand[] =>
    names.map((command) => ({ command, description: locale.commands[command] }));
  try {
    await bot.api.setMyCommands(menu(en, ['ask', 'help']), {}, signal);
    await bot.api.setMyCommands(menu(zh, ['ask', 'help']), { language_code: 'zh' }, signal);
  } catch (error) {
    logger.warn({ error: messageOf(error) }, 'command menu not published');
  }
  for (const chatId of adminIds) {
    const scope = { type: 'chat', chat_id: chatId } as const;
    const names = ['ask', 'help', 'status', 'files', 'add', 'remove', 'reindex', 'eval'] as const;
    // Fails for an admin who has never written to the bot: there is no chat to show a menu in.
    await bot.api
      .setMyCommands(menu(en, names), { scope }, signal)
      .then(() => bot.api.setMyCommands(menu(zh, names), { scope, language_code: 'zh' }, signal))
      .catch((error: unknown) => logger.debug({ chatId, error: messageOf(error) }, 'admin menu not published'));
  }
}
