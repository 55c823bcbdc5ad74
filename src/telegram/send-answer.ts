import type { FormattedString } from '@grammyjs/parse-mode';
import { GrammyError, type Context } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';

/** Sends texts one after the other into the chat and topic of the message they answer, the first as a reply to it, the last with the buttons. */
export async function replyWith(ctx: Context, messages: readonly FormattedString[], keyboard?: InlineKeyboardMarkup): Promise<void> {
  await sendReplies(ctx, messages, keyboard);
}

/** The same. @returns the ids of the messages */
export async function sendReplies(ctx: Context, messages: readonly FormattedString[], keyboard?: InlineKeyboardMarkup): Promise<number[]> {
  const sent: number[] = [];
  for (const [index, message] of messages.entries()) {
    const markup = index === messages.length - 1 ? keyboard : undefined;
    sent.push(await sendInto(ctx, message, { markup, isReply: index === 0 }));
  }
  return sent;
}

/**
 * Lets the messages of an answer show something else: edits them, deletes those that are too many, sends those that are
 * too few.
 * @param shown ids of the messages as they stand, in order
 * @returns the ids of the messages that show it now; null when the first one is gone, then nothing has changed
 */
export async function replaceMessages(ctx: Context, shown: readonly number[], messages: readonly FormattedString[], keyboard?: InlineKeyboardMarkup): Promise<number[] | null> {
  const now: number[] = [];
  for (const [index, message] of messages.entries()) {
    const markup = index === messages.length - 1 ? keyboard : undefined;
    const id = shown[index];
    const isEdited = id !== undefined && (await editText(ctx, id, message, markup));
    if (!isEdited && index === 0) return null;
    now.push(isEdited ? id : await sendInto(ctx, message, { markup, isReply: false }));
  }
  for (const id of shown.slice(messages.length)) await deleteQuietly(ctx, id);
  return now;
}

interface Placing {
  readonly markup: InlineKeyboardMarkup | undefined;
  readonly isReply: boolean;
}

async function sendInto(ctx: Context, { text, entities }: FormattedString, { markup, isReply }: Placing): Promise<number> {
  const messageId = ctx.msg?.message_id;
  const reply = isReply && messageId !== undefined ? { message_id: messageId, allow_sending_without_reply: true } : undefined;
  const { message_id } = await ctx.reply(text, {
    entities,
    link_preview_options: { is_disabled: true },
    ...(reply && { reply_parameters: reply }),
    ...(markup && { reply_markup: markup }),
  });
  return message_id;
}

/** False when the message is gone. */
async function editText(ctx: Context, messageId: number, { text, entities }: FormattedString, markup: InlineKeyboardMarkup | undefined): Promise<boolean> {
  const chatId = ctx.chat?.id;
  if (chatId === undefined) return false;
  try {
    await ctx.api.editMessageText(chatId, messageId, text, { entities, link_preview_options: { is_disabled: true }, ...(markup && { reply_markup: markup }) });
    return true;
  } catch (error) {
    if (isRefusal(error, /message is not modified/u)) return true;
    if (isRefusal(error, /message to edit not found|message can't be edited|MESSAGE_ID_INVALID|group chat was upgraded/u)) return false;
    throw error;
  }
}

/** Telegram lets a bot delete for 48 hours; what cannot be deleted stays. */
async function deleteQuietly(ctx: Context, messageId: number): Promise<void> {
  const chatId = ctx.chat?.id;
  if (chatId === undefined) return;
  await ctx.api.deleteMessage(chatId, messageId).catch((error: unknown) => {
    if (!(error instanceof GrammyError && error.error_code === 400)) throw error;
  });
}

/** Whether Telegram refused a call with these words. */
export function isRefusal(error: unknown, words: RegExp): boolean {
  return error instanceof GrammyError && error.error_code === 400 && words.test(error.description);
}
