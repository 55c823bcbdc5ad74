import { FormattedString } from '@grammyjs/parse-mode';
import { Composer, GrammyError, type Context } from 'grammy';
import type { Answer } from '../../domain/answer.ts';
import { IndexMissingError } from '../../errors.ts';
import type { Answers } from '../../store/answers.ts';
import type { ChatSettings } from '../../store/chat-settings.ts';
import type { QuestionLog } from '../../store/question-log.ts';
import { addressedQuestion, repliedText } from '../addressing.ts';
import { personOf } from '../chat-rights.ts';
import { formatAnswer } from '../format-answer.ts';
import { localeOf } from '../locales/choose-locale.ts';
import { zh } from '../locales/zh.ts';
import { replyWith } from '../send-answer.ts';
import type { BotServices } from '../services.ts';

export interface AskFeatureOptions {
  readonly settings: ChatSettings;
  readonly answers: Answers;
  readonly questions: QuestionLog;
}

/** Instead of "not here" in a quiet group: whoever asked sees that it was read. */
const NOT_HERE = '🤷';

/** Questions: any text in private, `/ask`, mentions and replies in groups. */
export function createAskFeature({ answerer }: Pick<BotServices, 'answerer'>, { settings, answers, questions }: AskFeatureOptions): Composer<Context> {
  const feature = new Composer<Context>();

  const answer = async (ctx: Context, question: string): Promise<void> => {
    const locale = localeOf(ctx, question);
    const chatId = ctx.chatId ?? 0;
    const { quotes: limit, quiet } = settings.of(chatId);
    const found = await answerer.answer(question, { limit }).catch((error: unknown) => {
      if (error instanceof IndexMissingError) return null;
      throw error;
    });
    if (found === null) return replyWith(ctx, [new FormattedString(locale.noIndex)]);
    const userId = personOf(ctx);
    const reason = found.kind === 'no-answer' ? found.reason : null;
    const answerId = answers.add({
      chatId,
      questionId: ctx.msgId ?? 0,
      askerId: userId ?? chatId,
      reason,
      quotes: found.quotes.map(({ passageId, answer, score, mismatch }) => ({ passageId, answer, score, mismatch })),
      pageSize: limit,
      language: locale === zh ? 'zh' : 'en',
    });
    questions.add({ answerId, chatId, userId, text: question, reason, passageIds: found.quotes.map(({ passageId }) => passageId) });
    if (quiet && isNotHere(found) && ctx.chat?.type !== 'private') return shrug(ctx);
    return replyWith(ctx, formatAnswer(found, locale));
  };

  feature.command('ask', async (ctx) => {
    const question = ctx.match.trim() === '' ? repliedText(ctx) : ctx.match;
    if (question.trim() !== '') return answer(ctx, question);
    return replyWith(ctx, [new FormattedString(localeOf(ctx).askUsage)]);
  });

  feature.on('message', async (ctx, next) => {
    const question = addressedQuestion(ctx.message, ctx.me);
    return question === null ? next() : answer(ctx, question);
  });
  return feature;
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
