import { BotError, Context, type Bot } from 'grammy';
import type { Update } from 'grammy/types';
import type { Logger } from '../logger.ts';
import { NO_METRICS, type Metrics } from '../operations/metrics.ts';
import type { Database } from '../store/database.ts';
import { createInbox, type Inbox } from '../store/inbox.ts';
import { keptSecret } from '../store/secrets.ts';
import { InterruptedError } from './deliver.ts';
import { createUpdateDispatcher, type UpdateDispatcher } from './dispatch-updates.ts';
import { takeLeftOvers } from './left-overs.ts';
import type { OutgoingPace } from './outgoing-pace.ts';
import type { Replicas } from './replicas.ts';
import { pollUpdates } from './poll-updates.ts';
import { grammySignal } from './waiting.ts';
import { startWebhookServer, type PublicHealth } from './webhook-server.ts';

export interface TakeOptions {
  readonly logger: Logger;
  readonly stopping: AbortSignal;
  /** Where updates are kept until they are handled. */
  readonly database: Database;
  /** Telegram brings updates to this address instead of being asked for them. Default null: it is asked. */
  readonly webhook?: WebhookOptions | null;
  /** Default none. */
  readonly metrics?: Metrics;
  /** How the program does, for `/healthz` of the webhook. Default always well. */
  readonly health?: () => PublicHealth;
  /** The one that the bot sends by. */
  readonly pace?: OutgoingPace;
  /** What is in hand when the bot stops may take so long. Default 5,000. */
  readonly finishMilliseconds?: number;
  /** Makes a call until Telegram can be reached; null when the bot is stopped before. */
  readonly reach: <T>(call: () => Promise<T>) => Promise<T | null>;
  /** Called when updates come from now on. */
  readonly onListening: () => void;
}

export interface WebhookOptions {
  /** What Telegram calls; something in front of the bot has to bring these calls to `port`. */
  readonly url: string;
  /** 0: any free one. */
  readonly port: number;
  /** Null: one is made, and kept in the database. */
  readonly secret: string | null;
  /** Other processes of the same bot. Default null: there are none. */
  readonly replicas?: Replicas | null;
}

/** The updates that the bot asks Telegram for. */
const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'channel_post',
  'edited_channel_post',
  'callback_query',
  'inline_query',
  'my_chat_member',
] as const satisfies readonly (keyof Update)[];

const FINISH_MILLISECONDS = 5_000;
/** While so many updates wait, Telegram keeps the next. */
const MOST_WAITING = 1_000;

/** Handles what an earlier run has left and what comes, until `stopping` aborts; resolves when what is in hand is finished. */
export async function takeUpdates(bot: Bot, options: TakeOptions): Promise<void> {
  const { logger, database, pace, webhook = null, finishMilliseconds = FINISH_MILLISECONDS, metrics = NO_METRICS } = options;
  const inbox = createInbox(database, { botId: bot.botInfo.id });
  const handle = (update: Update): Promise<void> => handleUpdate(bot, update);
  const dispatcher = createUpdateDispatcher({ inbox, handle, logger, mostWaiting: MOST_WAITING, metrics, ...(pace !== undefined && { delayOf: pace.delay }) });
  metrics.watchQueue(() => dispatcher.size);
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

async function poll(bot: Bot, inbox: Inbox, dispatcher: UpdateDispatcher, options: TakeOptions): Promise<void> {
  const { logger, stopping, reach, onListening, metrics = NO_METRICS } = options;
  // What waits for a webhook is wanted here as well.
  const isReady = await reach(() => bot.api.deleteWebhook({ drop_pending_updates: false }, grammySignal(stopping)));
  if (isReady === null) return;
  onListening();
  const receive = (updates: readonly Update[]): void => {
    metrics.received(updates.length);
    dispatcher.push(inbox.add(updates));
  };
  await pollUpdates(bot, { allowedUpdates: ALLOWED_UPDATES, receive, hasRoom: dispatcher.hasRoom, stopping, logger });
}

async function listen(bot: Bot, inbox: Inbox, dispatcher: UpdateDispatcher, options: TakeOptions, { url, port, secret: given, replicas }: WebhookOptions): Promise<void> {
  const { logger, stopping, database, reach, onListening, metrics = NO_METRICS } = options;
  const { health = () => ({ status: 'ok', waiting: dispatcher.size }) } = options;
  const secret = given ?? keptSecret(database, 'webhook');
  const server = await startWebhookServer({
    port,
    path: new URL(url).pathname,
    secret,
    receive(update) {
      metrics.received(1);
      dispatcher.push(inbox.add([update]));
    },
    hasRoom: () => dispatcher.size < MOST_WAITING,
    health,
    replicas,
    logger,
  });
  try {
    const webhook = { secret_token: secret, allowed_updates: ALLOWED_UPDATES, drop_pending_updates: false };
    const isSet = await reach(() => bot.api.setWebhook(url, webhook, grammySignal(stopping)));
    if (isSet === null) return;
    onListening();
    await new Promise<void>((resolve) => {
      stopping.addEventListener('abort', () => resolve(), { once: true });
      if (stopping.aborted) resolve();
    });
  } finally {
    await server.close();
  }
}
