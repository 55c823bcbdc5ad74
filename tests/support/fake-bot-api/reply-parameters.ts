import { accessMessage, type Context } from './context.ts';
import { badRequest } from './errors.ts';
import { isObject, optionalBoolean, optionalInteger, optionalString, requiredInteger } from './fields.ts';
import type { Parameters } from './parameters.ts';
import { placeInThread, type ChatState, type StoredMessage } from './world.ts';

const MAX_QUOTE = 1024;

interface WantedReply {
  /** The empty string for the same chat. */
  readonly chatId: string;
  /** 0 for no reply. */
  readonly messageId: number;
  readonly allowWithout: boolean;
  readonly quote: string;
  readonly quotePosition: number;
}

const NO_REPLY: WantedReply = { chatId: '', messageId: 0, allowWithout: false, quote: '', quotePosition: 0 };

/** Reads `reply_parameters`, or the older `reply_to_message_id`. */
export function parseReplyParameters(parameters: Parameters): WantedReply {
  if (!parameters.has('reply_parameters')) {
    return {
      ...NO_REPLY,
      messageId: parameters.integer('reply_to_message_id'),
      allowWithout: parameters.flag('allow_sending_without_reply'),
    };
  }
  if (parameters.text('reply_parameters') === '') return NO_REPLY;
  const value = parameters.json('reply_parameters');
  if (value === undefined) throw badRequest("Can't parse reply parameters JSON object");
  if (!isObject(value)) throw badRequest('Object expected as reply parameters');
  if (Object.keys(value).length === 0) return NO_REPLY;
  return {
    chatId: optionalString(value, 'chat_id'),
    messageId: requiredInteger(value, 'message_id'),
    allowWithout: optionalBoolean(value, 'allow_sending_without_reply'),
    quote: optionalString(value, 'quote'),
    quotePosition: optionalInteger(value, 'quote_position'),
  };
}

/** Where a message of the bot will stand: what it answers and in which topic. */
export function findPlace(
  context: Context,
  chat: ChatState,
  reply: WantedReply,
  parameters: Parameters,
): Pick<StoredMessage, 'replyToId' | 'quote' | 'threadId' | 'isTopicMessage'> {
  if (reply.chatId !== '' && reply.chatId !== String(chat.id)) throw badRequest('replies in another chat are not supported by the fake');
  const replyTo = findRepliedMessage(context, chat, reply);
  const topicId = parameters.integer('message_thread_id');
  // General is topic 1, but one cannot send to it by that number. A row of replies is no topic either.
  if (topicId > 0 && !chat.topics.has(topicId)) throw badRequest('Message thread not found');
  return {
    replyToId: replyTo?.id,
    quote: replyTo === undefined ? undefined : findQuote(replyTo, reply),
    ...placeInThread(chat, topicId > 0 ? topicId : undefined, replyTo),
  };
}

function findRepliedMessage(context: Context, chat: ChatState, reply: WantedReply): StoredMessage | undefined {
  if (reply.messageId <= 0) return undefined;
  const found = context.world.message(chat, reply.messageId);
  return found === undefined && reply.allowWithout
    ? undefined
    : accessMessage(context, chat, reply.messageId, 'message to be replied');
}

/** A quote must stand in the answered message, word for word. */
function findQuote(replyTo: StoredMessage, reply: WantedReply): StoredMessage['quote'] {
  if (reply.quote === '') return undefined;
  const near = replyTo.text.indexOf(reply.quote, Math.max(0, reply.quotePosition));
  const position = near >= 0 ? near : replyTo.text.indexOf(reply.quote);
  if (position < 0 || reply.quote.length > MAX_QUOTE) throw badRequest('QUOTE_TEXT_INVALID');
  return { text: reply.quote, position };
}
