import { setMaxListeners } from 'node:events';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { Bot, type Transformer } from 'grammy';
import type { Logger } from '../logger.ts';
import { createChats } from '../store/chats.ts';
import type { Database } from '../store/database.ts';
import { createCallbackSigner } from './callback-data.ts';
import { countAnswers } from './count-answers.ts';
import { createDelivery } from './deliver.ts';
import { createAccessFilter } from './features/access.ts';
import { createAdminFeature } from './features/admin.ts';
import { createAskFeature } from './features/ask.ts';
import { createHelpFeature } from './features/help.ts';
import { createInlineFeature } from './features/inline.ts';
import { createMembershipFeature } from './features/membership.ts';
import { createQuestionLimit } from './features/question-limit.ts';
import { createUnhandledFeature } from './features/unhandled.ts';
import { createOutgoingPace, type OutgoingPace } from './outgoing-pace.ts';
import { createRateLimiter, type RateLimits } from './rate-limit.ts';
import { rememberErrors } from './recent-errors.ts';
import { reportFailure } from './report-failure.ts';
import type { BotAccess, BotServices, EvaluationQuestions } from './services.ts';
import { createWellFormed } from './well-formed.ts';

export interface BotOptions {
  readonly token: string;
  /** Root of the Bot API, for example `https://api.telegram.org`. */
  readonly apiRoot: string;
  readonly access: BotAccess;
  readonly logger: Logger;
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
  /** What the bot remembers over restarts. */
  readonly database: Database;
  /** What `/eval` asks. Default none. */
  readonly evaluationQuestions?: EvaluationQuestions;
}

/** An answer of the Bot API may take so long; longer than the 30 seconds that a poll waits for updates. */
const TIMEOUT_SECONDS = 60;
/** Connections that were not used for so long are given up before the other side does it in the middle of a call. */
const IDLE_MILLISECONDS = 10_000;
const NO_LIMITS: RateLimits = { userQuestionsPerMinute: 0, chatQuestionsPerMinute: 0 };

/** The bot with all features, not started. */
export function createBot(services: BotServices, options: BotOptions): Bot {
  const { token, apiRoot, access, stopping, database, progressIntervalMilliseconds = 1_000, evaluationQuestions = () => [] } = options;
  const { pace = createOutgoingPace(), limits = NO_LIMITS, retryMilliseconds } = options;
  const { logger, recent } = rememberErrors(options.logger);
  const { answerer, counts } = countAnswers(services.answerer);
  const signer = createCallbackSigner(token);
  const bot = new Bot(token, { client: { apiRoot, timeoutSeconds: TIMEOUT_SECONDS, baseFetchConfig: { agent: createAgent(apiRoot), compress: true } } });
  const chats = createChats(database);
  const moveChat = (from: number, to: number): void => {
    chats.move(from, to);
    logger.info({ from, to }, 'group has become a supergroup');
  };
  // Every call that waits listens to it.
  setMaxListeners(0, stopping);
  bot.api.config.use(createWellFormed());
  bot.api.config.use(createDelivery({ pace, chats, moveChat, stopping, logger, ...(retryMilliseconds !== undefined && { retryMilliseconds }) }));
  bot.catch((error) => reportFailure(error, logger));
  bot.use(createMembershipFeature({ chats, moveChat, logger }));
  bot.use(createAccessFilter(access, chats));
  bot.use(createHelpFeature(access.adminIds));
  const notes = { counts, errors: recent };
  const { api } = bot;
  const admin = createAdminFeature(services, { ...access, token, apiRoot, api, database, signer, logger, stopping, progressIntervalMilliseconds, notes, evaluationQuestions });
  bot.use(admin.composer);
  bot.api.config.use(afterFirstSuccess(() => (stopping.aborted ? undefined : admin.resume())));
  bot.use(createInlineFeature(services, access.allowedChatIds.size === 0));
  bot.use(createAskFeature({ ...services, answerer }, createQuestionLimit(createRateLimiter(limits), access.adminIds)));
  bot.use(createUnhandledFeature());
  return bot;
}

function createAgent(apiRoot: string): HttpAgent {
  const options = { keepAlive: true, timeout: IDLE_MILLISECONDS };
  return apiRoot.startsWith('https:') ? new HttpsAgent(options) : new HttpAgent(options);
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
