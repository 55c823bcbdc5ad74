import { isDeepStrictEqual } from 'node:util';
import { accessChat, accessMessage, type Context, type Method } from './context.ts';
import { badRequest } from './errors.ts';
import { checkButtons, isInline, parseReplyMarkup } from './keyboards.ts';
import { finishText, parseTextParameter } from './message-text.ts';
import type { Parameters } from './parameters.ts';
import { renderMessage } from './render.ts';
import type { MessageVersion, StoredMessage } from './world.ts';

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content ' +
  'and reply markup of the message';

export const editMethods: Readonly<Record<string, Method>> = {
  /** Without `reply_markup` the keyboard goes. */
  editMessageText(context, parameters) {
    const parsed = parseTextParameter(context, parameters);
    const replyMarkup = parseReplyMarkup(parameters);
    const message = findEditable(context, parameters);
    if (message.document !== undefined || message.photo !== undefined) throw badRequest('there is no text in the message to edit');
    const text = finishText(context, parsed, 'MESSAGE_TOO_LONG');
    return applyEdit(context, message, { ...text, replyMarkup });
  },

  editMessageReplyMarkup(context, parameters) {
    const replyMarkup = parseReplyMarkup(parameters);
    const message = findEditable(context, parameters);
    return applyEdit(context, message, { text: message.text, entities: message.entities, replyMarkup });
  },
};

/** By chat and message, or by `inline_message_id` alone. */
function findEditable(context: Context, parameters: Parameters): StoredMessage {
  const id = parameters.integer('message_id');
  if (parameters.text('chat_id') === '' && id === 0) return findInlineMessage(context, parameters);
  const chat = accessChat(context, parameters.text('chat_id'), 'edit');
  const message = accessMessage(context, chat, id, 'message to edit');
  const isOwn = message.from.id === context.world.bot.id && message.service === undefined;
  const hasOtherKeyboard = message.replyMarkup !== undefined && !isInline(message.replyMarkup);
  if (!isOwn || hasOtherKeyboard || chat.migratedTo !== undefined) throw badRequest("message can't be edited");
  return message;
}

function findInlineMessage(context: Context, parameters: Parameters): StoredMessage {
  const id = parameters.text('inline_message_id');
  if (id === '') throw badRequest('Message identifier is not specified');
  const message = context.world.inlineMessage(id);
  if (message === undefined || message.isDeleted) throw badRequest('MESSAGE_ID_INVALID');
  return message;
}

function applyEdit(context: Context, message: StoredMessage, version: MessageVersion): unknown {
  if (version.replyMarkup !== undefined && !isInline(version.replyMarkup)) throw badRequest('inline keyboard expected');
  checkButtons(version.replyMarkup);
  const current = versionOf(message);
  if (isDeepStrictEqual(plain(current), plain(version))) throw badRequest(NOT_MODIFIED);
  message.history.push(current);
  Object.assign(message, version, { editDate: context.world.unixTime() });
  // An inline message's chat is none of the bot's business.
  return message.inlineMessageId === undefined ? renderMessage(context.world, message) : true;
}

function versionOf({ text, entities, replyMarkup }: StoredMessage): MessageVersion {
  return { text, entities, replyMarkup };
}

/** Without fields that are `undefined`, which would count as a difference. */
function plain(version: MessageVersion): unknown {
  return JSON.parse(JSON.stringify(version)) as unknown;
}
