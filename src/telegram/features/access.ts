import { FormattedString } from '@grammyjs/parse-mode';
import type { MiddlewareFn } from 'grammy';
import { localeOf } from '../locales/choose-locale.ts';
import { replyWith } from '../send-answer.ts';
import type { BotAccess } from '../services.ts';
import type { Chats } from '../../store/chats.ts';

/**
 * Lets through what comes from an allowed chat or user, or from an admin; everything when no list is set.
 * A supergroup is allowed when the group was that it has been.
 * A private chat is told its id, so that it can be added; in groups the bot stays silent.
 */
export function createAccessFilter({ adminIds, allowedChatIds }: BotAccess, chats: Pick<Chats, 'movedFrom'>): MiddlewareFn {
  return async (ctx, next) => {
    const ids = [ctx.chat?.id, ctx.from?.id, ctx.chat && chats.movedFrom(ctx.chat.id)].filter((id) => id !== undefined && id !== null);
    if (allowedChatIds.size === 0 || ids.some((id) => allowedChatIds.has(id) || adminIds.has(id))) return next();
    if (ctx.message !== undefined && ctx.chat?.type === 'private') {
      await replyWith(ctx, [new FormattedString(localeOf(ctx).notAllowed(ctx.chat.id))]);
    }
    if (ctx.inlineQuery !== undefined) await ctx.answerInlineQuery([], { is_personal: true });
    if (ctx.callbackQuery !== undefined) await ctx.answerCallbackQuery();
    return undefined;
  };
}
