import { FormattedString } from '@grammyjs/parse-mode';
import { Composer, GrammyError, type Context } from 'grammy';
import type { Message } from 'grammy/types';
import type { Answer } from '../../domain/answer.ts';
import type { AnswerContent, Answers, StoredAnswer } from '../../store/answers.ts';
import { addressedQuestion, askerOf, commandQuestion, repliedToBot } from '../addressing.ts';
import type { AnswerView, AnswerViews } from '../answer-view.ts';
import { isUnknownOutcome } from '../call-outcome.ts';
import { languageOf, localeOf } from '../locales/choose-locale.ts';
import type { Locale } from '../locales/locale.ts';
import { oneLine } from '../one-line.ts';
import type { RecentQuestions } from '../recent-questions.ts';
import { replaceMessages, sendReplies } from '../send-answer.ts';
import type { BotServices } from '../services.ts';
import { toStored } from '../stored-quotes.ts';
import { whileTyping, type TypingOptions } from '../typing.ts';
import { understoodIn } from '../understood.ts';
import { whyUnavailable } from '../why-unavailable.ts';
import type { QuestionLimit } from './question-limit.ts';

export interface AskFeatureOptions extends TypingOptions {
  readonly answers: Answers;
  readonly views: AnswerViews;
  readonly recent: RecentQuestions;
  /** Quotes shown at once in a chat. Default 3. */
  readonly pageSizeOf?: (chatId: number) => number;
  /** Whether a group wants no message where the articles have no answer: a reaction shows that the question was read. Default no. */
  readonly isQuiet?: (chatId: number) => boolean;
  /** The question behind an answer that memory has lost, where it is kept. */
  readonly previousQuestion?: (answerId: number) => string | null;
  /** Whether one more question is taken; whoever asks too much is told. Default always. */
  readonly isAdmitted?: QuestionLimit;
  /** Told of every question that is answered, before the answer is sent. */
  readonly onAnswer?: (given: GivenAnswer) => void;
}

export interface GivenAnswer {
  readonly answerId: number;
  readonly chatId: number;
  readonly askerId: number;
  /** As it was understood. */
  readonly question: string;
  readonly answer: Answer;
}

/** Instead of "not here" in a quiet group: whoever asked sees that it was read. */
const NOT_HERE = '🤷';
const PAGE_SIZE = 3;
/** So many pages of quotes are found; what ranks behind them has little to do with the question. */
const PAGES = 3;
/** An edit makes a question of a message that was none, if it comes so soon. */
const LATE_SECONDS = 86_400;
/** In UTF-16 units. */
const MAX_UNDERSTOOD = 200;
const UPDATES = ['message', 'edited_message', 'channel_post', 'edited_channel_post'] as const;

/** Questions: any text in private, `/ask`, mentions and replies in groups and channels. An edited question edits its answer. */
export function createAskFeature(services: Pick<BotServices, 'answerer' | 'followUp'>, options: AskFeatureOptions): Composer<Context> {
  const { answers, views, recent } = options;
  const feature = new Composer<Context>();

  feature.on([...UPDATES], async (ctx, next) => {
    const message = ctx.msg;
    const isCommand = commandQuestion(message, ctx.me) !== null;
    const text = commandQuestion(message, ctx.me) ?? addressedQuestion(message, ctx.me);
    if (text === null) return next();
    const before = isEdit(ctx) ? answers.toQuestion(message.chat.id, message.message_id) : null;
    if (isEdit(ctx) && (before === null ? isLate(message) : recent.recall(message.chat.id, message.message_id) === text)) return undefined;
    const locale = localeOf(ctx, text);
    const shown = before?.messageIds ?? [];
    if (isCommand && text === '') return say(ctx, message, shown, noQuestion(locale), text, () => onlyText(locale.askUsage));
    if ((await options.isAdmitted?.(ctx, text)) === false) return undefined;
    const { question, heading } = await understand(message, text, ctx.me, locale);
    const answer = await whileTyping(ctx, () => answerOrReason(question, pageSizeIn(message), locale), options);
    if (typeof answer === 'string') return say(ctx, message, shown, noQuestion(locale), text, () => onlyText(answer));
    const content: AnswerContent = {
      reason: answer.kind === 'quotes' ? null : answer.reason,
      quotes: answer.quotes.map(toStored),
      pageSize: pageSizeIn(message),
      language: languageOf(locale),
    };
    const given = { chatId: message.chat.id, askerId: askerOf(message), question, answer };
    if (shown.length === 0 && isNotHere(answer) && wantsQuiet(message)) {
      options.onAnswer?.({ answerId: answers.add({ ...given, questionId: message.message_id, ...content }), ...given });
      return shrug(ctx);
    }
    return say(ctx, message, shown, content, text, (id) => {
      options.onAnswer?.({ answerId: id, ...given });
      return views.first(id, content, answer.quotes, heading);
    }, question);
  });

  const pageSizeIn = ({ chat }: Message): number => options.pageSizeOf?.(chat.id) ?? PAGE_SIZE;

  const wantsQuiet = ({ chat }: Message): boolean => chat.type !== 'private' && options.isQuiet?.(chat.id) === true;

  /** A text where no answer can be looked for. */
  const answerOrReason = (question: string, pageSize: number, locale: Locale): Promise<Answer | string> =>
    services.answerer.answer(question, { limit: pageSize * PAGES }).catch((error: unknown) => whyUnavailable(error, locale));

  /** A reply to an answer may go on from its question; what was understood then stands above the answer. */
  const understand = async (message: Message, text: string, me: Context['me'], locale: Locale): Promise<{ question: string; heading: string }> => {
    const replied = repliedToBot(message, me);
    const previous = replied === null ? null : questionBehind(replied);
    const whole = previous === null ? null : await services.followUp(previous, text).catch(() => null);
    return whole === null ? { question: text, heading: '' } : { question: whole, heading: locale.buttons.understood(oneLine(whole, MAX_UNDERSTOOD)) };
  };

  const questionBehind = (replied: Message): string | null => {
    const { chat, message_id } = replied;
    const known = recent.recall(chat.id, message_id) ?? understoodIn(replied.text ?? '');
    if (known !== null) return known;
    const answer = options.previousQuestion === undefined ? null : answers.shownIn(chat.id, message_id);
    return answer === null ? null : (options.previousQuestion?.(answer.id) ?? null);
  };

  /** Shows an answer in the messages that showed the one before, or in new ones, and notes where it stands. */
  const say = async (
    ctx: Context,
    message: Message,
    shown: readonly number[],
    content: AnswerContent,
    text: string,
    view: (id: number) => AnswerView,
    question = text,
  ): Promise<void> => {
    const { chat, message_id } = message;
    const before = answers.toQuestion(chat.id, message_id);
    const id = answers.add({ chatId: chat.id, questionId: message_id, askerId: askerOf(message), ...content });
    try {
      const { messages, keyboard, page } = view(id);
      const edited = shown.length === 0 ? null : await replaceMessages(ctx, shown, messages, keyboard);
      const messageIds = edited ?? (await sendReplies(ctx, messages, keyboard));
      answers.show(id, { messageIds, page });
      recent.remember(chat.id, message_id, text);
      for (const messageId of messageIds) recent.remember(chat.id, messageId, question);
    } catch (error) {
      // What may have arrived all the same keeps its buttons.
      if (!isUnknownOutcome(error)) forgetFailed(id, before);
      throw error;
    }
  };

  /** The messages still show the answer before, if there was one; the next edit is to find them. */
  const forgetFailed = (id: number, before: StoredAnswer | null): void => {
    answers.remove(id);
    if (before !== null) answers.show(answers.add(before), before);
  };
  return feature;
}

function isEdit(ctx: Context): boolean {
  return ctx.editedMessage !== undefined || ctx.editedChannelPost !== undefined;
}

function isLate({ date, edit_date }: Message): boolean {
  return edit_date !== undefined && edit_date - date > LATE_SECONDS;
}

function noQuestion(locale: Locale): AnswerContent {
  return { reason: 'no-question', quotes: [], pageSize: PAGE_SIZE, language: languageOf(locale) };
}

function onlyText(text: string): AnswerView {
  return { messages: [new FormattedString(text)], keyboard: undefined, page: 0 };
}

function isNotHere(answer: Answer): boolean {
  return answer.kind === 'no-answer' && answer.reason !== 'empty-question';
}

/** Groups may forbid reactions; then nothing is shown. */
async function shrug(ctx: Context): Promise<void> {
  await ctx.react(NOT_HERE).catch((error: unknown) => {
    if (!(error instanceof GrammyError && error.error_code === 400)) throw error;
  });
}
