import type { CallLog } from './call-log.ts';
import type { Context } from './context.ts';
import type { InlineCache } from './inline-cache.ts';
import { createInlineAsking, type AskOptions, type InlineQuestion } from './person-inline.ts';
import { createWriting, type ChatRef, type SendOptions } from './person-messages.ts';
import { createPressing, type Press, type PressOptions } from './person-presses.ts';
import type { User } from './types.ts';
import type { ChatMessage } from './world.ts';

/** A person with an account. What people do happens at once; what the bot is told waits in its queue. */
export interface Person {
  readonly id: number;
  readonly user: User;
  /** In a group the person joins silently if need be. Privacy mode decides whether the message is `delivered`. */
  sends(chat: ChatRef, text: string, options?: SendOptions): ChatMessage;
  /** Also with the same text: Telegram reports such edits too. */
  edits(message: ChatMessage, text: string, options?: Pick<SendOptions, 'entities'>): ChatMessage;
  deletes(message: ChatMessage): void;
  /** Presses a button under a message of the bot, or under an inline message. */
  presses(message: ChatMessage, callbackData: string, options?: PressOptions): Press;
  /** Types `@bot query` into any chat. */
  asksInline(query: string, options?: AskOptions): InlineQuestion;
}

export function createPerson(context: Context, log: CallLog, cache: InlineCache, user: User): Person {
  const writing = createWriting(context, user);
  return {
    id: user.id,
    user,
    sends: writing.sends,
    edits: writing.edits,
    deletes: writing.deletes,
    presses: createPressing(context, log, user),
    asksInline: createInlineAsking(context, log, cache, user, writing.posts),
  };
}
