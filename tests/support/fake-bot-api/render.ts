import { isInline } from './keyboards.ts';
import type { ApiChat, User } from './types.ts';
import type { ChatState, StoredMessage, World } from './world.ts';

/** What stands for somebody who writes in the name of a channel, and for Telegram itself. */
export const CHANNEL_BOT: User = { id: 136_817_688, is_bot: true, first_name: 'Channel', username: 'Channel_Bot' };
export const TELEGRAM: User = { id: 777_000, is_bot: false, first_name: 'Telegram' };

/** What stands for an anonymous administrator in `from`. */
export const GROUP_ANONYMOUS_BOT: User = { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };

export function renderChat(chat: ChatState): ApiChat {
  return {
    id: chat.id,
    type: chat.type,
    title: chat.title,
    username: chat.username ?? chat.user?.username,
    first_name: chat.user?.first_name,
    last_name: chat.user?.last_name,
    is_forum: chat.isForum || undefined,
  };
}

/** The Bot API's Message. Like Telegram's it shows the answered message one level deep only. */
export function renderMessage(world: World, message: StoredMessage, isNested = false): Record<string, unknown> {
  const chat = chatOf(world, message);
  const senderChat = chat.type === 'channel' ? chat : message.senderChatId === undefined ? undefined : world.chats.get(message.senderChatId);
  return {
    message_id: message.id,
    message_thread_id: message.threadId,
    // Nobody is told who posts in a channel.
    from: chat.type === 'channel' ? undefined : message.from,
    sender_chat: senderChat && renderChat(senderChat),
    chat: renderChat(chat),
    date: message.date,
    edit_date: message.editDate,
    is_topic_message: message.isTopicMessage || undefined,
    ...(isNested ? {} : renderReply(world, chat, message)),
    is_automatic_forward: message.isAutomaticForward || undefined,
    via_bot: message.viaBot ? world.bot : undefined,
    ...renderContent(message),
    reply_markup: isInline(message.replyMarkup) ? message.replyMarkup : undefined,
  };
}

/** What a callback query shows of its message; a deleted one is only named. */
export function renderPressed(world: World, message: StoredMessage): Record<string, unknown> {
  if (!message.isDeleted) return renderMessage(world, message);
  return { message_id: message.id, chat: renderChat(chatOf(world, message)), date: 0 };
}

function renderContent(message: StoredMessage): Record<string, unknown> {
  if (message.service !== undefined) return message.service;
  const entities = message.entities.length > 0 ? message.entities : undefined;
  if (message.photo !== undefined) {
    const { file, width, height } = message.photo;
    const size = { file_id: file.id, file_unique_id: file.uniqueId, file_size: file.size, width, height };
    return { photo: [size], caption: message.text === '' ? undefined : message.text, caption_entities: entities };
  }
  if (message.document === undefined) return { text: message.text, entities };
  const { id, uniqueId, name, mimeType, size } = message.document;
  return {
    document: { file_id: id, file_unique_id: uniqueId, file_name: name, mime_type: mimeType, file_size: size },
    caption: message.text === '' ? undefined : message.text,
    caption_entities: entities,
  };
}

/**
 * A message in a topic that answers nothing shows the topic's creation as `reply_to_message`;
 * an answer to a message of another topic shows it as `external_reply`.
 */
function renderReply(world: World, chat: ChatState, message: StoredMessage): Record<string, unknown> {
  const repliedId = message.replyToId ?? (message.isTopicMessage ? message.threadId : undefined);
  const replied = repliedId === message.id ? undefined : world.message(chat, repliedId);
  if (replied === undefined) return {};
  const quote = message.quote && { ...message.quote, is_manual: true };
  const isElsewhere = message.isTopicMessage && replied.threadId !== message.threadId;
  if (!isElsewhere) return { reply_to_message: renderMessage(world, replied, true), quote };
  const origin = { type: 'user', sender_user: replied.from, date: replied.date };
  return { external_reply: { origin, chat: renderChat(chat), message_id: replied.id }, quote };
}

function chatOf(world: World, message: StoredMessage): ChatState {
  const chat = world.chats.get(message.chatId);
  if (chat === undefined) throw new Error(`Message ${message.id} stands in the unknown chat ${message.chatId}.`);
  return chat;
}
