import { BotError, Context, GrammyError, HttpError, type Bot } from 'grammy';
import type { BotCommand, Update } from 'grammy/types';
import { messageOf, TelegramError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import type { Database } from '../store/database.ts';
import { createInbox, type Inbox } from '../store/inbox.ts';
import { keptSecret } from '../store/secrets.ts';
import { InterruptedError } from './deliver.ts';
import { createUpdateDispatcher, type UpdateDispatcher } from './dispatch-updates.ts';
import { takeLeftOvers } from './left-overs.ts';
import { en } from './locales/en.ts';
import type { Locale } from './locales/locale.ts';
import { zh } from './locales/zh.ts';
import type { OutgoingPace } from './outgoing-pace.ts';
import { pollUpdates } from './poll-updates.ts';
import { grammySignal, pause } from './waiting.ts';
import { startWebhookServer } from './webhook-server.ts';

export interface RunOptions {
  readonly adminIds: ReadonlySet<number>;
  readonly apiRoot: string;
  readonly logger: Logger;
  readonly stopping: AbortSignal;
  /** Where updates are kept until they are handled. */
  readonly database: Database;
  /** Telegram brings updates to this address instead of being asked for them. Default null: it is asked. */
  readonly webhook?: WebhookOptions | null;
  /** The one that the bot sends by. */
  readonly pace?: OutgoingPace;
  /** What is in hand when the bot stops may take so long. Default 5,000. */
  readonly finishMilliseconds?: number;
  /** First wait before Telegram is asked again when it cannot be reached; doubles up to a minute. Default 2,000. */
  readonly reconnectMilliseconds?: number;
}

export interface WebhookOptions {
  /** What Telegram calls; something in front of the bot has to bring these calls to `port`. */
  readonly url: string;
  /** 0: any free one. */
  readonly port: number;
  /** Null: one is made, and kept in the database. */
  readonly secret: string | null;
}

/** The updates that the bot asks Telegram for. */
const ALLOWED_UPDATES = ['message', 'inline_query', 'my_chat_member'] as const satisfies readonly (keyof Update)[];

const MAX_RECONNECT_MILLISECONDS = 60_000;
const FINISH_MILLISECONDS = 5_000;
/** While so many updates wait, Telegram keeps the next. */
const MOST_WAITING = 1_000;

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
    await takeUpdates(bot, options);
  } catch (error) {
    if (!stopping.aborted) throw telegramError(error, options.apiRoot);
    logger.warn({ error: messageOf(error) }, 'interrupted by the stop');
  }
}

async function takeUpdates(bot: Bot, options: RunOptions): Promise<void> {
  const { logger, database, pace, webhook = null, finishMilliseconds = FINISH_MILLISECONDS } = options;
  const inbox = createInbox(database, { botId: bot.botInfo.id });
  const handle = (update: Update): Promise<void> => handleUpdate(bot, update);
  const dispatcher = createUpdateDispatcher({ inbox, handle, logger, mostWaiting: MOST_WAITING, ...(pace !== undefined && { delayOf: pace.delay }) });
  try {
    resume(bot, inbox, dispatcher);
    await (webhook === null ? poll(bot, inbox, dispatcher, options) : listen(bot, inbox, dispatcher, options, webhook));
  } finally {
    await dispatcher.stop(finishMilliseconds);
  }
}

async function handleUpdate(bot: Bot, update: Update): Promise<void> {
  try {
    await bot.handleUpdate(update);
  } catch (error) {
    if (!(error instanceof BotError)) throw error;
    if (error.error instanceof InterruptedError) throw error.error;
    await bot.errorHandler(error);
  }
}

/** Begins with what an earlier run has left; whoever sent what cannot be handled is told. */
function resume(bot: Bot, inbox: Inbox, dispatcher: UpdateDispatcher): void {
  const { entries, poisonous } = takeLeftOvers(inbox);
  for (const { update } of poisonous) {
    const context = new Context(update as Update, bot.api, bot.botInfo);
    void bot.errorHandler(new BotError(new Error('set aside: the program has ended each time it was handled'), context));
  }
  dispatcher.push(entries);
}

async function poll(bot: Bot, inbox: Inbox, dispatcher: UpdateDispatcher, options: RunOptions): Promise<void> {
  const { logger, stopping } = options;
  // What waits for a webhook is wanted here as well.
  const isReady = await untilReached(() => bot.api.deleteWebhook({ drop_pending_updates: false }, grammySignal(stopping)), options);
  if (isReady === null) return;
  announce(bot, options);
  const receive = (updates: readonly Update[]): void => dispatcher.push(inbox.add(updates));
  await pollUpdates(bot, { allowedUpdates: ALLOWED_UPDATES, receive, hasRoom: dispatcher.hasRoom, stopping, logger });
}

async function listen(bot: Bot, inbox: Inbox, dispatcher: UpdateDispatcher, options: RunOptions, { url, port, secret: given }: WebhookOptions): Promise<void> {
  const { logger, stopping, database } = options;
  const secret = given ?? keptSecret(database, 'webhook');
  const server = await startWebhookServer({
    port,
    path: new URL(url).pathname,
    secret,
    receive: (update) => dispatcher.push(inbox.add([update])),
    hasRoom: () => dispatcher.size < MOST_WAITING,
    health: () => ({ waiting: dispatcher.size }),
    logger,
  });
  try {
    const webhook = { secret_token: secret, allowed_updates: ALLOWED_UPDATES, drop_pending_updates: false };
    const isSet = await untilReached(() => bot.api.setWebhook(url, webhook, grammySignal(stopping)), options);
    if (isSet === null) return;
    announce(bot, options);
    await new Promise<void>((resolve) => {
      stopping.addEventListener('abort', () => resolve(), { once: true });
      if (stopping.aborted) resolve();
    });
  } finally {
    await server.close();
  }
}

function announce(bot: Bot, options: RunOptions): void {
  const { username } = bot.botInfo;
  options.logger.info({ username }, `listening as @${username}`);
  // Not awaited: Telegram may ask to wait with a menu, and no question has to wait for it.
  void publishCommands(bot, options);
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
    const names = ['ask', 'help', 'status', 'reindex'] as const;
    // Fails for an admin who has never written to the bot: there is no chat to show a menu in.
    await bot.api
      .setMyCommands(menu(en, names), { scope }, signal)
      .then(() => bot.api.setMyCommands(menu(zh, names), { scope, language_code: 'zh' }, signal))
      .catch((error: unknown) => logger.debug({ chatId, error: messageOf(error) }, 'admin menu not published'));
  }
}
