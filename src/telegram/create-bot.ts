import { autoRetry } from '@grammyjs/auto-retry';
import { FormattedString } from '@grammyjs/parse-mode';
import { Bot, type BotError, type Transformer } from 'grammy';
import { messageOf } from '../errors.ts';
import type { Logger } from '../logger.ts';
import type { Database } from '../store/database.ts';
import { createCallbackSigner } from './callback-data.ts';
import { countAnswers } from './count-answers.ts';
import { createAccessFilter } from './features/access.ts';
import { createAdminFeature } from './features/admin.ts';
import { createAskFeature } from './features/ask.ts';
import { createCardFeature } from './features/card.ts';
import { createHelpFeature } from './features/help.ts';
import { createInlineFeature } from './features/inline.ts';
import { createUnhandledFeature } from './features/unhandled.ts';
import { localeOfText } from './locales/choose-locale.ts';
import { rememberErrors } from './recent-errors.ts';
import { replyWith } from './send-answer.ts';
import type { BotAccess, BotServices, EvaluationQuestions } from './services.ts';

export interface BotOptions {
  readonly token: string;
  /** Root of the Bot API, for example `https://api.telegram.org`. */
  readonly apiRoot: string;
  readonly access: BotAccess;
  readonly logger: Logger;
  /** Aborted when the bot is to stop; ends a running index update. */
  readonly stopping: AbortSignal;
  /** Least time between two edits of a progress message. Default 1,000. */
  readonly progressIntervalMilliseconds?: number;
  /** What the bot remembers over restarts. */
  readonly database: Database;
  /** What `/eval` asks. Default none. */
  readonly evaluationQuestions?: EvaluationQuestions;
}

/**
 * A failed call is repeated as long as Telegram asks for (429) or its server stumbles (5xx), within these bounds.
 * A cut connection is not: the message may have arrived, and two are worse than none.
 */
const RETRY = { maxRetryAttempts: 4, maxDelaySeconds: 60, rethrowHttpErrors: true };
/** Repeated by whoever calls them: at the start with a word about it, in the polling loop for ever. */
const REPEATED_ELSEWHERE: ReadonlySet<string> = new Set(['getMe', 'getUpdates']);
/** An answer of the Bot API may take so long; longer than the 30 seconds that a poll waits for updates. */
const TIMEOUT_SECONDS = 60;

/** The bot with all features, not started. */
export function createBot(services: BotServices, options: BotOptions): Bot {
  const { token, apiRoot, access, stopping, database, progressIntervalMilliseconds = 1_000, evaluationQuestions = () => [] } = options;
  const { logger, recent } = rememberErrors(options.logger);
  const { answerer, counts } = countAnswers(services.answerer);
  const signer = createCallbackSigner(token);
  const bot = new Bot(token, { client: { apiRoot, timeoutSeconds: TIMEOUT_SECONDS } });
  bot.api.config.use(createRetry());
  bot.catch((error) => reportFailure(error, logger));
  // What is not begun before the stop stays unconfirmed: Telegram delivers it again at the next start.
  bot.use((_, next) => (stopping.aborted ? undefined : next()));
  bot.use(createAccessFilter(access));
  bot.use(createHelpFeature(access.adminIds));
  const notes = { counts, errors: recent };
  const { api } = bot;
  const admin = createAdminFeature(services, { ...access, token, apiRoot, api, database, signer, logger, stopping, progressIntervalMilliseconds, notes, evaluationQuestions });
  bot.use(admin.composer);
  bot.api.config.use(afterFirstSuccess(() => (stopping.aborted ? undefined : admin.resume())));
  bot.use(createInlineFeature(services, access.allowedChatIds.size === 0));
  bot.use(createAskFeature({ ...services, answerer }));
  bot.use(createCardFeature(services, { signer, logger }));
  bot.use(createUnhandledFeature());
  return bot;
}

function createRetry(): Transformer {
  const retry = autoRetry(RETRY);
  return (call, method, payload, signal) =>
    REPEATED_ELSEWHERE.has(method) ? call(method, payload, signal) : retry(call, method, payload, signal);
}

/** Calls `act` once, when Telegram has answered for the first time: it can be reached, and knows the bot. */
function afterFirstSuccess(act: () => void): Transformer {
  let isDone = false;
  return async (call, method, payload, signal) => {
    const response = await call(method, payload, signal);
    if (response.ok && !isDone) {
      isDone = true;
      act();
    }
    return response;
  };
}

/** Logs what went wrong, without the user's text, and tells whoever waits for an answer. */
async function reportFailure({ ctx, error }: BotError, logger: Logger): Promise<void> {
  logger.error({ update: ctx.update.update_id, error: messageOf(error) }, 'update not handled');
  if (ctx.message === undefined || isRefusedByTelegram(error)) return;
  const text = localeOfText(ctx.message.text ?? '', ctx.from?.language_code).failed;
  await replyWith(ctx, [new FormattedString(text)]).catch((failure: unknown) =>
    logger.warn({ error: messageOf(failure) }, 'failure not reported to the chat'),
  );
}

/** Where sending failed, sending an apology would fail as well (blocked, kicked, rights missing, out of reach). */
function isRefusedByTelegram(error: unknown): boolean {
  return error instanceof Error && (error.name === 'GrammyError' || error.name === 'HttpError');
}
