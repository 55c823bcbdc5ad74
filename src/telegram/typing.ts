import type { Context } from 'grammy';
import { messageOf } from '../errors.ts';
import type { Logger } from '../logger.ts';

export interface TypingOptions {
  readonly logger: Logger;
  /** What is done sooner shows nothing. */
  readonly typingAfterMilliseconds: number;
}

/** Telegram shows an action for five seconds. */
const REPEAT_MILLISECONDS = 4_500;

/** Shows that the bot is typing, in the chat and topic of the message, while something takes long. */
export async function whileTyping<T>(ctx: Context, work: () => Promise<T>, { logger, typingAfterMilliseconds }: TypingOptions): Promise<T> {
  const { chat, msg } = ctx;
  if (chat === undefined) return work();
  // Rows of replies outside of forums have a thread id, too, which is no place.
  const place = msg?.is_topic_message === true && msg.message_thread_id !== undefined ? { message_thread_id: msg.message_thread_id } : {};
  const show = (): void => {
    timer = setTimeout(show, REPEAT_MILLISECONDS);
    ctx.api.sendChatAction(chat.id, 'typing', place).catch((error: unknown) => logger.debug({ error: messageOf(error) }, 'typing not shown'));
  };
  let timer = setTimeout(show, typingAfterMilliseconds);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
