import { setMaxListeners } from 'node:events';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { Bot, type Transformer } from 'grammy';
import { normaliseForSearch } from '../language/normalise.ts';
import type { Logger } from '../logger.ts';
import { NO_METRICS, type Metrics } from '../operations/metrics.ts';
import { createAnswers } from '../store/answers.ts';
import { createChatSettings } from '../store/chat-settings.ts';
import { createChats } from '../store/chats.ts';
import type { Database } from '../store/database.ts';
import { createFeedback, type Vote } from '../store/feedback.ts';
import { createQuestionLog, type LogQuestions } from '../store/question-log.ts';
import type { QuoteButton } from './answer-keyboard.ts';
import { createAnswerViews } from './answer-view.ts';
import { createCallbackSigner } from './callback-data.ts';
import { countAnswers } from './count-answers.ts';
import { judgedQuestions } from './evaluation-set.ts';
import { createDelivery } from './deliver.ts';
import { createAccessFilter } from './features/access.ts';
import { createAdminFeature } from './features/admin.ts';
import { createAskFeature, type AskFeatureOptions } from './features/ask.ts';
import { createButtonsFeature } from './features/buttons.ts';
import { CARD_BUTTON, createCardFeature } from './features/card.ts';
import { createChatSettingsFeature } from './features/chat-settings.ts';
import { createExportFeature } from './features/export.ts';
import { createGapsFeature } from './features/gaps.ts';
import { createHelpFeature } from './features/help.ts';
import { createInlineFeature } from './features/inline.ts';
import { createMembershipFeature } from './features/membership.ts';
import { createPrivacyFeature } from './features/privacy.ts';
import { createQuestionLimit } from './features/question-limit.ts';
import { createUnhandledFeature } from './features/unhandled.ts';
import { createLanguageFilter } from './locales/choose-locale.ts';
import { createCallCounter, createSendTimer } from './measure-calls.ts';
import { createOutgoingPace, type OutgoingPace } from './outgoing-pace.ts';
import { createRateLimiter, type RateLimits } from './rate-limit.ts';
import { rememberErrors } from './recent-errors.ts';
import { createRecentQuestions } from './recent-questions.ts';
import { reportFailure } from './report-failure.ts';
import type { BotAccess, BotServices, EvaluationQuestions } from './services.ts';
import type { UpdateByItself } from './watch-updates.ts';
import { createWellFormed } from './well-formed.ts';

export interface BotOptions {
  readonly token: string;
  /** Root of the Bot API, for example `https://api.telegram.org`. */
  readonly apiRoot: string;
  readonly access: BotAccess;
  readonly logger: Logger;
  /** Default none. */
  readonly metrics?: Metrics;
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
  /** What `/eval` asks. Default the questions that got a 👍. */
  readonly evaluationQuestions?: EvaluationQuestions;
  /** What is kept of a question. Default `off`. */
  readonly logQuestions?: LogQuestions;
  /** Answers that take longer show that the bot is typing. Default 700. */
  readonly typingAfterMilliseconds?: number;
  /** Buttons of other features under a quote that stands alone. Default {@link CARD_BUTTON}. */
  readonly quoteButtons?: readonly QuoteButton[];
  readonly asking?: Pick<AskFeatureOptions, 'pageSizeOf' | 'previousQuestion' | 'onAnswer'>;
  readonly onVote?: (vote: Vote) => void;
  /** Given, when Telegram can be reached, what updates the index without anybody asking. Default nobody wants it. */
  readonly onUpdatable?: (update: UpdateByItself) => void;
  /** Is told of work that goes on beside the updates, so that it can be waited for when the bot stops. Default nobody. */
  readonly background?: (work: Promise<unknown>) => void;
}

/** An answer of the Bot API may take so long; longer than the 30 seconds that a poll waits for updates. */
const TIMEOUT_SECONDS = 60;
/** Connections that were not used for so long are given up before the other side does it in the middle of a call. */
const IDLE_MILLISECONDS = 10_000;
const NO_LIMITS: RateLimits = { userQuestionsPerMinute: 0, chatQuestionsPerMinute: 0 };

/** The bot with all features, not started. */
export function createBot(services: BotServices, options: BotOptions): Bot {
  const { token, apiRoot, access, stopping, database, progressIntervalMilliseconds = 1_000, typingAfterMilliseconds = 700 } = options;
  const { pace = createOutgoingPace(), limits = NO_LIMITS, retryMilliseconds, quoteButtons = [CARD_BUTTON], logQuestions = 'off', metrics = NO_METRICS } = options;
  const { adminIds } = access;
  const { logger, recent: errors } = rememberErrors(options.logger);
  const { answerer, counts } = countAnswers(services.answerer, metrics);
  const signer = createCallbackSigner(token);
  const [answers, feedback, recent] = [createAnswers(database), createFeedback(database), createRecentQuestions()];
  const { evaluationQuestions = () => judgedQuestions(feedback.approved()) } = options;
  const [settings, chats] = [createChatSettings(database), createChats(database)];
  const questions = createQuestionLog(database, { logQuestions, normalise: normaliseForSearch });
  const views = createAnswerViews(services, { signer, feedback, quoteButtons });
  const bot = new Bot(token, { client: { apiRoot, timeoutSeconds: TIMEOUT_SECONDS, baseFetchConfig: { agent: createAgent(apiRoot), compress: true } } });
  // Answers stay behind: a supergroup counts its messages anew, and those of the group can be changed no more.
  const moveChat = (from: number, to: number): void => {
    for (const store of [chats, settings, questions]) store.moveChat(from, to);
    logger.info({ from, to }, 'group has become a supergroup');
  };
  // Every call that waits listens to it.
  setMaxListeners(0, stopping);
  bot.api.config.use(createCallCounter(metrics, logger));
  bot.api.config.use(createWellFormed());
  bot.api.config.use(createDelivery({ pace, chats, moveChat, stopping, logger, ...(retryMilliseconds !== undefined && { retryMilliseconds }) }));
  bot.api.config.use(createSendTimer(metrics));
  bot.catch((error) => reportFailure(error, logger));
  bot.use(createLanguageFilter(settings));
  bot.use(createMembershipFeature({ chats, moveChat, logger }));
  bot.use(createAccessFilter(access, chats));
  bot.use(createHelpFeature(adminIds));
  bot.use(createChatSettingsFeature({ settings, adminIds, signer }));
  bot.use(createPrivacyFeature({ questions, feedback, answers, database }));
  bot.use(createExportFeature(services, { adminIds, feedback, logQuestions }));
  bot.use(createGapsFeature(services, { adminIds, questions }));
  const { api } = bot;
  const notes = { counts, errors };
  const admin = createAdminFeature(services, {
    ...access,
    token,
    apiRoot,
    api,
    database,
    settings,
    signer,
    logger,
    stopping,
    progressIntervalMilliseconds,
    notes,
    evaluationQuestions,
    ...(options.onUpdatable && { onUpdatable: options.onUpdatable }),
    ...(options.background && { background: options.background }),
  });
  bot.use(admin.composer);
  bot.api.config.use(afterFirstSuccess(() => (stopping.aborted ? undefined : admin.resume())));
  bot.use(createInlineFeature(services, access.allowedChatIds.size === 0));
  const asking: AskFeatureOptions = {
    answers,
    views,
    recent,
    logger,
    typingAfterMilliseconds,
    isAdmitted: createQuestionLimit(createRateLimiter(limits), adminIds),
    pageSizeOf: (chatId) => settings.of(chatId).quotes,
    isQuiet: (chatId) => settings.of(chatId).quiet,
    previousQuestion: (answerId) => questions.textBehind(answerId),
    onAnswer: ({ answerId, chatId, askerId, question, answer }) =>
      questions.add({
        answerId,
        chatId,
        // Chats have negative ids, and are nobody.
        userId: askerId > 0 ? askerId : null,
        text: question,
        reason: answer.kind === 'quotes' ? null : answer.reason,
        passageIds: answer.quotes.map(({ passageId }) => passageId),
      }),
  };
  bot.use(createAskFeature({ ...services, answerer }, { ...asking, ...options.asking }));
  bot.use(createButtonsFeature(services, { answers, views, signer, feedback, logger, ...(options.onVote && { onVote: options.onVote }) }));
  bot.use(createCardFeature(services, { answers, signer, logger }));
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
