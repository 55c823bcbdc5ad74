import { FormattedString } from '@grammyjs/parse-mode';
import { Composer, type Context } from 'grammy';
import { IndexMissingError } from '../../errors.ts';
import { addressedQuestion, repliedText } from '../addressing.ts';
import { formatAnswer } from '../format-answer.ts';
import { localeOfText } from '../locales/choose-locale.ts';
import { replyWith } from '../send-answer.ts';
import type { BotServices } from '../services.ts';
import type { QuestionLimit } from './question-limit.ts';

/** Questions: any text in private, `/ask`, mentions and replies in groups. */
export function createAskFeature({ answerer }: Pick<BotServices, 'answerer'>, isAdmitted: QuestionLimit): Composer<Context> {
  const feature = new Composer<Context>();

  const answer = async (ctx: Context, question: string): Promise<void> => {
    if (!(await isAdmitted(ctx, question))) return;
    const locale = localeOfText(question, ctx.from?.language_code);
    const messages = await answerer.answer(question).then(
      (found) => formatAnswer(found, locale),
      (error: unknown) => {
        if (error instanceof IndexMissingError) return [new FormattedString(locale.noIndex)];
        throw error;
      },
    );
    await replyWith(ctx, messages);
  };

  feature.command('ask', async (ctx) => {
    const question = ctx.match.trim() === '' ? repliedText(ctx) : ctx.match;
    if (question.trim() !== '') return answer(ctx, question);
    return replyWith(ctx, [new FormattedString(localeOfText('', ctx.from?.language_code).askUsage)]);
  });

  feature.on('message', async (ctx, next) => {
    const question = addressedQuestion(ctx.message, ctx.me);
    return question === null ? next() : answer(ctx, question);
  });
  return feature;
}
