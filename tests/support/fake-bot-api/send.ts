import { accessChat, accessMessage, type Context, type Method } from './context.ts';
import { badRequest, BotApiError } from './errors.ts';
import { isObject, requiredString } from './fields.ts';
import type { StoredFile } from './files.ts';
import { checkButtons, parseReplyMarkup } from './keyboards.ts';
import { finishCaption, finishText, parseCaptionParameter, parseTextParameter } from './message-text.ts';
import type { Parameters } from './parameters.ts';
import { findPhoto } from './photos.ts';
import { REACTIONS } from './reactions.ts';
import { renderMessage } from './render.ts';
import { findPlace, parseReplyParameters } from './reply-parameters.ts';
import type { StoredMessage } from './world.ts';

const CHAT_ACTIONS = [
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
  'cancel',
];

/** A bot may delete its own messages for this long. */
const DELETABLE_SECONDS = 48 * 3600;

export const sendMethods: Readonly<Record<string, Method>> = {
  sendMessage(context, parameters) {
    const parsed = parseTextParameter(context, parameters);
    return post(context, parameters, () => finishText(context, parsed, 'message is too long'));
  },

  sendDocument(context, parameters) {
    const document = findDocument(context, parameters);
    const parsed = parseCaptionParameter(context, parameters);
    return post(context, parameters, () => ({ ...finishCaption(context, parsed), document }));
  },

  sendPhoto(context, parameters) {
    const photo = findPhoto(context, parameters);
    const parsed = parseCaptionParameter(context, parameters);
    return post(context, parameters, () => ({ ...finishCaption(context, parsed), photo }));
  },

  sendChatAction(context, parameters) {
    if (!CHAT_ACTIONS.includes(parameters.text('action').toLowerCase())) throw badRequest('Wrong parameter action in request');
    const chat = accessChat(context, parameters.text('chat_id'), 'write');
    const topicId = parameters.integer('message_thread_id');
    // Unlike messages, an action reaches General by its number.
    const isGeneral = chat.isForum && topicId === 1;
    if (topicId > 0 && !isGeneral && !chat.topics.has(topicId)) throw badRequest('Message thread not found');
    return true;
  },

  deleteMessage(context, parameters) {
    if (parameters.text('chat_id') === '') throw badRequest('Chat identifier is not specified');
    const id = parameters.integer('message_id');
    if (id === 0) throw badRequest('Message identifier is not specified');
    const chat = accessChat(context, parameters.text('chat_id'), 'write');
    const message = accessMessage(context, chat, id, 'message to delete');
    const isOwn = message.from.id === context.world.bot.id;
    if (!isOwn && chat.type !== 'private' && chat.botStatus !== 'administrator') throw badRequest("message can't be deleted");
    if (context.world.unixTime() - message.date > DELETABLE_SECONDS && chat.botStatus !== 'administrator') {
      throw badRequest("message can't be deleted for everyone");
    }
    message.isDeleted = true;
    return true;
  },

  setMessageReaction(context, parameters) {
    const reactions = parseReactions(parameters);
    const chat = accessChat(context, parameters.text('chat_id'), 'read');
    const message = accessMessage(context, chat, parameters.integer('message_id'), 'message to react');
    if (reactions.length > 1) throw badRequest('REACTIONS_TOO_MANY');
    if (reactions.some((emoji) => !REACTIONS.has(emoji))) throw badRequest('REACTION_INVALID');
    message.reactions = reactions;
    return true;
  },
};

/** The order of the checks is the server's: markup of text, reply and keyboard, then chat and place, then the content. */
function post(context: Context, parameters: Parameters, finish: () => Partial<StoredMessage> & { text: string }): unknown {
  const reply = parseReplyParameters(parameters);
  const replyMarkup = parseReplyMarkup(parameters);
  const chat = accessChat(context, parameters.text('chat_id'), 'write');
  const place = findPlace(context, chat, reply, parameters);
  const content = finish();
  checkButtons(replyMarkup);
  const seconds = context.flood.admit(chat);
  if (seconds !== undefined) throw new BotApiError(429, `retry after ${seconds}`, { retry_after: seconds });
  const message = context.world.post(chat, { from: context.world.bot, replyMarkup, ...place, ...content });
  return renderMessage(context.world, message);
}

function findDocument(context: Context, parameters: Parameters): StoredFile {
  const given = parameters.text('document');
  const field = given.startsWith('attach://') ? given.slice('attach://'.length) : 'document';
  const uploaded = parameters.file(field);
  if (uploaded !== undefined) {
    if (uploaded.bytes.length === 0) throw badRequest('file must be non-empty');
    return context.files.add(uploaded);
  }
  if (given === '' || given.startsWith('attach://')) throw badRequest('There is no document in the request');
  if (/^https?:/.test(given)) throw badRequest('Failed to get HTTP URL content');
  const known = context.files.byId(given);
  if (known === undefined) throw badRequest('wrong file identifier/HTTP URL specified');
  return known;
}

function parseReactions(parameters: Parameters): string[] {
  if (parameters.text('reaction') === '') return [];
  const value = parameters.json('reaction');
  if (value === undefined) throw badRequest("Can't parse reaction types JSON object");
  if (!Array.isArray(value)) throw badRequest('Expected an Array of ReactionType');
  return (value as readonly unknown[]).map((reaction) => {
    if (!isObject(reaction)) throw badRequest('expected an Object');
    if (requiredString(reaction, 'type') !== 'emoji') throw badRequest('only emoji reactions are supported by the fake');
    return requiredString(reaction, 'emoji');
  });
}
