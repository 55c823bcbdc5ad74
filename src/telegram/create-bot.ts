import { autoRetry } from '@grammyjs/auto-retry';
import { FormattedString } from '@grammyjs/parse-mode';
import { Bot, type BotError, type Transformer } from 'grammy';
import { messageOf } from '../errors.ts';
import { normaliseForSearch } from '../language/normalise.ts';
import type { Logger } from '../logger.ts';
import { createAnswers } from '../store/answers.ts';
import { createChatSettings } from '../store/chat-settings.ts';
import type { Database } from '../store/database.ts';
import { createFeedback, type Vote } from '../store/feedback.ts';
import { createQuestionLog, type LogQuestions } from '../store/question-log.ts';
import type { QuoteButton } from './answer-keyboard.ts';
import { createAnswerViews } from './answer-view.ts';
import { createCallbackSigner } from './callback-data.ts';
import { countAnswers } from './count-answers.ts';
import { judgedQuestions } from './evaluation-set.ts';
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
import { createPrivacyFeature } from './features/privacy.ts';
import { createUnhandledFeature } from './features/unhandled.ts';
import { createLanguageFilter, localeOf } from './locales/choose-locale.ts';
import { rememberErrors } from './recent-errors.ts';
import { createRecentQuestions } from './recent-questions.ts';
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
  const { token, apiRoot, access, stopping, database, progressIntervalMilliseconds = 1_000, typingAfterMilliseconds = 700 } = options;
  const { quoteButtons = [CARD_BUTTON], logQuestions = 'off' } = options;
  const { adminIds } = access;
  const { logger, recent: errors } = rememberErrors(options.logger);
  const { answerer, counts } = countAnswers(services.answerer);
  const signer = createCallbackSigner(token);
  const [answers, feedback, recent] = [createAnswers(database), createFeedback(database), createRecentQuestions()];
  const { evaluationQuestions = () => judgedQuestions(feedback.approved()) } = options;
  const settings = createChatSettings(database);
  const questions = createQuestionLog(database, { logQuestions, normalise: normaliseForSearch });
  const views = createAnswerViews(services, { signer, feedback, quoteButtons });
  const bot = new Bot(token, { client: { apiRoot, timeoutSeconds: TIMEOUT_SECONDS } });
  bot.api.config.use(createRetry());
  bot.catch((error) => reportFailure(error, logger));
  // What is not begun before the stop stays unconfirmed: Telegram delivers it again at the next start.
  bot.use((_, next) => (stopping.aborted ? undefined : next()));
  bot.use(createLanguageFilter(settings));
  bot.use(createAccessFilter(access));
  bot.use(createHelpFeature(adminIds));
  bot.use(createChatSettingsFeature({ settings, questions, adminIds, signer }));
  bot.use(createPrivacyFeature({ questions, feedback, answers, database }));
  bot.use(createExportFeature(services, { adminIds, feedback, logQuestions }));
  bot.use(createGapsFeature(services, { adminIds, questions }));
  const { api } = bot;
  const notes = { counts, errors };
  const admin = createAdminFeature(services, { ...access, token, apiRoot, api, database, signer, logger, stopping, progressIntervalMilliseconds, notes, evaluationQuestions });
  bot.use(admin.composer);
  bot.api.config.use(afterFirstSuccess(() => (stopping.aborted ? undefined : admin.resume())));
  bot.use(createInlineFeature(services, access.allowedChatIds.size === 0));
  const asking: AskFeatureOptions = {
    answers,
    views,
    recent,
    logger,
    typingAfterMilliseconds,
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
  const message = ctx.message ?? ctx.channelPost;
  if (message === undefined || isRefusedByTelegram(error)) return;
  const text = localeOf(ctx, message.text ?? '').failed;
  await replyWith(ctx, [new FormattedString(text)]).catch((failure: unknown) =>
    logger.warn({ error: messageOf(failure) }, 'failure not reported to the chat'),
  );
}

/** Where sending failed, sending an apology would fail as well (blocked, kicked, rights missing, out of reach). */
function isRefusedByTelegram(error: unknown): boolean {
  return error instanceof Error && (error.name === 'GrammyError' || error.name === 'HttpError');
}
