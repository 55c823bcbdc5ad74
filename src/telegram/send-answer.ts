import type { FormattedString } from '@grammyjs/parse-mode';
import type { Context } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';

/** Sends texts one after the other into the chat and topic of the message they answer, the first as a reply to it, the last with the buttons. */
export async function replyWith(ctx: Context, messages: readonly FormattedString[], keyboard?: InlineKeyboardMarkup): Promise<void> {
  const messageId = ctx.message?.message_id;
  for (const [index, { text, entities }] of messages.entries()) {
    const reply = index === 0 && messageId !== undefined ? { message_id: messageId, allow_sending_without_reply: true } : undefined;
    const markup = index === messages.length - 1 && keyboard !== undefined ? { reply_markup: keyboard } : {};
    await ctx.reply(text, { entities, link_preview_options: { is_disabled: true }, ...(reply && { reply_parameters: reply }), ...markup });
  }
}
