import type { InlineAnswer, InlineResult } from './answers.ts';
import type { CallLog } from './call-log.ts';
import type { Context } from './context.ts';
import type { InlineCache } from './inline-cache.ts';
import { enterChat, type ChatRef, type Writing } from './person-messages.ts';
import type { User } from './types.ts';
import type { ChatMessage } from './world.ts';

/** An inline query that a person has typed. */
export interface InlineQuestion {
  /** `undefined` when Telegram answered by itself. */
  readonly id: string | undefined;
  readonly delivered: boolean;
  /** Telegram had an answer to the same query that may still be used, and did not ask the bot. */
  readonly isFromCache: boolean;
  /** Settles when the bot answers; rejects after the timeout (default 5000 ms). */
  answer(timeoutMilliseconds?: number): Promise<InlineAnswer>;
  /** Sends one of the answered results into a chat. */
  picks(resultId: string, chat: ChatRef): ChatMessage;
}

export interface AskOptions {
  /** `nextOffset` of the answer before. */
  readonly offset?: string;
  /** Where it is typed: `sender` (the chat with the bot), `private`, `group`, `supergroup` or `channel`. Default `private`. */
  readonly chatType?: string;
}

const ANSWER_MILLISECONDS = 5000;
/** Longer queries are cut. */
const MAX_QUERY = 256;

export function createInlineAsking(
  context: Context,
  log: CallLog,
  cache: InlineCache,
  user: User,
  post: Writing['posts'],
) {
  return (text: string, options: AskOptions = {}): InlineQuestion => {
    if (!context.settings.inlineMode) throw new Error('The bot has no inline mode: start the fake with inlineMode.');
    const query = text.slice(0, MAX_QUERY);
    const offset = options.offset ?? '';
    const cached = cache.find(user.id, query, offset);
    let answered = cached;
    let delivered = false;
    let id: string | undefined;
    if (cached === undefined) {
      id = context.inlineQueries.open((answer) => {
        answered = answer;
        cache.keep(user.id, query, offset, answer);
      });
      const payload = { id, from: user, chat_type: options.chatType ?? 'private', query, offset };
      delivered = context.updates.push('inline_query', payload) !== undefined;
      if (delivered) context.world.met.add(user.id);
    }
    const wanted = `an answer to the inline query "${query}"`;
    return {
      id,
      delivered,
      isFromCache: cached !== undefined,
      answer: (timeout = ANSWER_MILLISECONDS) => log.waitFor(() => answered, timeout, wanted),
      picks(resultId, chat) {
        const result = answered?.results.find(({ id }) => id === resultId);
        if (result === undefined) throw new Error(`There is no inline result "${resultId}" yet: await answer() first.`);
        return sendResult(context, user, query, result, chat, post);
      },
    };
  };
}

function sendResult(
  context: Context,
  user: User,
  query: string,
  result: InlineResult,
  chatRef: ChatRef,
  post: Writing['posts'],
): ChatMessage {
  const chat = enterChat(context, chatRef, user);
  const { id, text, entities, replyMarkup } = result;
  // Only a message with buttons can be edited by the bot later, so only such a one gets an id.
  const inlineMessageId = replyMarkup === undefined ? undefined : `AAAA${Math.abs(chat.id)}_${chat.messages.length + 1}`;
  const message = post(chat, { text, entities, replyMarkup, viaBot: true, inlineMessageId });
  if (context.settings.inlineFeedback) {
    const feedback = { result_id: id, from: user, query, inline_message_id: inlineMessageId };
    context.updates.push('chosen_inline_result', feedback);
  }
  return message;
}
