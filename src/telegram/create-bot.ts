import { setMaxListeners } from 'node:events';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { FormattedString } from '@grammyjs/parse-mode';
import { Bot, GrammyError, HttpError, type BotError, type Context } from 'grammy';
import { messageOf } from '../errors.ts';
import type { Logger } from '../logger.ts';
import { createChats } from '../store/chats.ts';
import type { Database } from '../store/database.ts';
import { createDelivery } from './deliver.ts';
import { createAccessFilter } from './features/access.ts';
import { createAdminFeature } from './features/admin.ts';
import { createAskFeature } from './features/ask.ts';
import { createHelpFeature } from './features/help.ts';
import { createInlineFeature } from './features/inline.ts';
import { createMembershipFeature } from './features/membership.ts';
import { createQuestionLimit } from './features/question-limit.ts';
import { createUnhandledFeature } from './features/unhandled.ts';
import { localeOfText } from './locales/choose-locale.ts';
import { createOutgoingPace, type OutgoingPace } from './outgoing-pace.ts';
import { createRateLimiter, type RateLimits } from './rate-limit.ts';
import { replyWith } from './send-answer.ts';
import type { BotAccess, BotServices } from './services.ts';
import { createWellFormed } from './well-formed.ts';

export interface BotOptions {
  readonly token: string;
  /** Root of the Bot API, for example `https://api.telegram.org`. */
  readonly apiRoot: string;
  readonly access: BotAccess;
  readonly logger: Logger;
  /** What the bot remembers. */
  readonly database: Database;
  /** Aborted when the bot is to stop; ends a running index update and long waits. */
  readonly stopping: AbortSignal;
  /** When messages may be sent. Default one of its own; the same as `runBot` has, so that it knows which chats have to wait. */
  readonly pace?: OutgoingPace;
  /** How much may be asked. Default as much as one likes. */
  readonly limits?: RateLimits;
  /** First wait after a failure of Telegram or of the network; doubles. Default 1,000. */
  readonly retryMilliseconds?: number;
  /** Least time between two edits of a progress message. Default 1,000. */
  readonly progressIntervalMilliseconds?: number;
}

/** An answer of the Bot API may take so long; longer than the 30 seconds that a poll waits for updates. */
const TIMEOUT_SECONDS = 60;
/** Connections that were not used for so long are given up before the other side does it in the middle of a call. */
const IDLE_MILLISECONDS = 10_000;
/** On a question whose answer may or may not have arrived; `/help` says so. */
const UNCERTAIN = '🤷';
const NO_LIMITS: RateLimits = { userQuestionsPerMinute: 0, chatQuestionsPerMinute: 0 };

/** The bot with all features, not started. */
export function createBot(services: BotServices, options: BotOptions): Bot {
  const { token, apiRoot, access, logger, database, stopping, progressIntervalMilliseconds = 1_000 } = options;
  const { pace = createOutgoingPace(), limits = NO_LIMITS } = options;
  const bot = new Bot(token, { client: { apiRoot, timeoutSeconds: TIMEOUT_SECONDS, baseFetchConfig: { agent: createAgent(apiRoot), compress: true } } });
  // Every call that waits listens to it.
  setMaxListeners(0, stopping);
  bot.api.config.use(createWellFormed());
  const chats = createChats(database);
  const moveChat = (from: number, to: number): void => {
    chats.move(from, to);
    logger.info({ from, to }, 'group has become a supergroup');
  };
  const { retryMilliseconds } = options;
  bot.api.config.use(createDelivery({ pace, chats, moveChat, stopping, logger, ...(retryMilliseconds !== undefined && { retryMilliseconds }) }));
  bot.catch((error) => reportFailure(error, logger));
  bot.use(createMembershipFeature({ chats, moveChat, logger }));
  bot.use(createAccessFilter(access, chats));
  bot.use(createHelpFeature());
  bot.use(createAdminFeature(services, { adminIds: access.adminIds, logger, stopping, progressIntervalMilliseconds }));
  bot.use(createInlineFeature(services, access.allowedChatIds.size === 0));
  bot.use(createAskFeature(services, createQuestionLimit(createRateLimiter(limits), access.adminIds)));
  bot.use(createUnhandledFeature());
  return bot;
}

function createAgent(apiRoot: string): HttpAgent {
  const options = { keepAlive: true, timeout: IDLE_MILLISECONDS };
  return apiRoot.startsWith('https:') ? new HttpsAgent(options) : new HttpAgent(options);
}

/** Logs what went wrong, without the user's text, and tells whoever waits for an answer. */
async function reportFailure({ ctx, error }: BotError, logger: Logger): Promise<void> {
  const fields = { update: ctx.update.update_id, error: messageOf(error) };
  if (isOutOfReach(error)) return logger.info(fields, 'nobody there to answer');
  logger.error(fields, 'update not handled');
  if (ctx.message === undefined) return;
  const told = isUnknownOutcome(error) ? markUncertain(ctx) : isRefusedByTelegram(error) ? undefined : apologise(ctx);
  await told?.catch((failure: unknown) => logger.warn({ error: messageOf(failure) }, 'failure not reported to the chat'));
}

function apologise(ctx: Context): Promise<void> {
  const text = localeOfText(ctx.message?.text ?? '', ctx.from?.language_code).failed;
  return replyWith(ctx, [new FormattedString(text)]);
}

/** Nobody can tell whether the answer has arrived, and a second one would be too much. A reaction shows at most once. */
async function markUncertain(ctx: Context): Promise<void> {
  await ctx.react(UNCERTAIN);
}

/** The bot was blocked or removed. */
function isOutOfReach(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 403;
}

/** A message was on its way when the connection ended, or Telegram has failed over it. */
function isUnknownOutcome(error: unknown): boolean {
  return error instanceof HttpError || (error instanceof GrammyError && error.error_code >= 500);
}

/** Where sending failed, sending an apology would fail as well (rights missing, chat gone). */
function isRefusedByTelegram(error: unknown): boolean {
  return error instanceof GrammyError;
}
