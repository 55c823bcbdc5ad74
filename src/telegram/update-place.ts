import type { Update } from 'grammy/types';

/** Where an update stands among others: what is handled after what. */
export interface UpdatePlace {
  /** Updates of one lane are handled one after the other. */
  readonly lane: string;
  /** Who sent it: within a lane senders take turns. */
  readonly member: string;
  /** The chat that an answer goes to; null where it goes to nobody's chat. */
  readonly chatId: number | null;
}

/**
 * A lane for each chat; buttons and inline queries have one for each person, because they want an answer at once and
 * do not wait for the questions of the chat.
 */
export function placeOf(update: Update): UpdatePlace {
  const person = update.inline_query?.from ?? update.chosen_inline_result?.from;
  if (person !== undefined) return { lane: `inline:${person.id}`, member: String(person.id), chatId: null };
  if (update.callback_query !== undefined) {
    const { id } = update.callback_query.from;
    return { lane: `button:${id}`, member: String(id), chatId: null };
  }
  const message = update.message ?? update.edited_message ?? update.channel_post ?? update.edited_channel_post;
  const event = message ?? update.my_chat_member ?? update.chat_member;
  if (event === undefined) return { lane: 'other', member: '', chatId: null };
  const sender = message?.sender_chat?.id ?? event.from?.id ?? event.chat.id;
  return { lane: `chat:${event.chat.id}`, member: String(sender), chatId: event.chat.id };
}
