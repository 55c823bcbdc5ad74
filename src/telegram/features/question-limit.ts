import { FormattedString } from '@grammyjs/parse-mode';
import type { Context } from 'grammy';
import { createAdminTest } from '../admin-only.ts';
import { localeOf } from '../locales/choose-locale.ts';
import type { RateLimiter } from '../rate-limit.ts';
import { replyWith } from '../send-answer.ts';

/** Resolves with false when a question is one too many; the first of these is told when it will be taken again. */
export type QuestionLimit = (ctx: Context, question: string) => Promise<boolean>;

/** Admins may ask as often as they like. */
export function createQuestionLimit(limiter: RateLimiter, adminIds: ReadonlySet<number>): QuestionLimit {
  const isAdmin = createAdminTest(adminIds);
  return async (ctx, question) => {
    const chatId = ctx.chat?.id;
    const userId = ctx.senderChat?.id ?? ctx.from?.id ?? chatId;
    if (chatId === undefined || userId === undefined || isAdmin(ctx)) return true;
    const admission = limiter.ask(userId, chatId);
    if (admission.kind === 'admitted') return true;
    const locale = localeOf(ctx, question);
    if (admission.isFirst) await replyWith(ctx, [new FormattedString(locale.tooManyQuestions(admission.seconds))]);
    return false;
  };
}
