import type { Context } from './context.ts';
import { fixFormattedText } from './formatted-text.ts';
import { addressesBot, isSeenByBot } from './privacy.ts';
import { CHANNEL_BOT, GROUP_ANONYMOUS_BOT, renderMessage, TELEGRAM } from './render.ts';
import type { FormattedText, MessageEntity, User } from './types.ts';
import { placeInThread, type ChatMessage, type ChatState, type StoredMessage } from './world.ts';

/** Anything that names a chat: a handle, or a `chat` out of an answer. */
export interface ChatRef {
  readonly id: number;
}

export interface SendOptions {
  readonly replyTo?: ChatMessage;
  /** Besides commands, mentions, links and hashtags, which are found by themselves. Offsets in UTF-16 units. */
  readonly entities?: readonly MessageEntity[];
  /** A topic or its id; default General, or the topic of the answered message. */
  readonly thread?: number | { readonly id: number };
  /** The text becomes its caption. `size` may claim more bytes than there are. */
  readonly document?: { readonly name: string; readonly bytes: Uint8Array; readonly mimeType?: string; readonly size?: number };
  /** The part of `replyTo` that is quoted. */
  readonly quote?: string;
  /** A channel in whose name it is sent into a group. */
  readonly as?: ChatRef;
  /** Sends a small file with the text as its caption. */
  readonly asCaption?: boolean;
}

/** What a person does to messages; `Person` tells more of each. */
export interface Writing {
  readonly sends: (chat: ChatRef, text: string, options?: SendOptions) => ChatMessage;
  readonly edits: (message: ChatMessage, text: string, options?: Pick<SendOptions, 'entities'>) => ChatMessage;
  readonly deletes: (message: ChatMessage) => void;
  /** Posts a finished message in the person's name and tells the bot if it may see it. */
  readonly posts: (chat: ChatState, seed: Partial<StoredMessage> & FormattedText) => StoredMessage;
}

const MAX_TEXT = 4096;
const MAX_CAPTION = 1024;

export function createWriting(context: Context, user: User): Writing {
  const { world, updates } = context;

  const tell = (kind: 'message' | 'edited_message', chat: ChatState, message: StoredMessage) => {
    const type = chat.type !== 'channel' ? kind : kind === 'message' ? 'channel_post' : 'edited_channel_post';
    const isTold = updates.push(type, renderMessage(world, message)) !== undefined;
    if (isTold && message.senderChatId === undefined) world.met.add(user.id);
    return isTold;
  };

  const posts: Writing['posts'] = (chat, seed) => {
    const message = world.post(chat, { ...senderIn(chat, user), ...seed });
    message.addressesBot = addressesBot(world, chat, message);
    message.delivered = isSeenByBot(chat, message) && tell('message', chat, message);
    if (chat.discussionId !== undefined) forwardIntoDiscussion(context, chat, message);
    return message;
  };

  return {
    posts,
    sends(chatRef, text, options = {}) {
      const chat = enterChat(context, chatRef, user);
      const document = storeDocument(context, options);
      const content = format(context, text, options.entities, document === undefined ? MAX_TEXT : MAX_CAPTION);
      if (content.text === '' && document === undefined) throw new Error('Nobody can send an empty message: give a text.');
      const replyTo = options.replyTo && findMessage(context, options.replyTo);
      const place = placeInThread(chat, topicOf(chat, options.thread), replyTo);
      const sender = options.as === undefined ? {} : { from: CHANNEL_BOT, senderChatId: options.as.id };
      return posts(chat, { ...content, document, replyToId: replyTo?.id, quote: quoteOf(replyTo, options.quote), ...place, ...sender });
    },
    edits(message, text, options = {}) {
      const stored = findMessage(context, message);
      const chat = enterChat(context, { id: stored.chatId }, user);
      if (stored.from.id !== senderIn(chat, user).from.id) {
        throw new Error(`${user.first_name} cannot edit a message of ${stored.from.first_name}.`);
      }
      const content = format(context, text, options.entities, stored.document === undefined ? MAX_TEXT : MAX_CAPTION);
      stored.history.push({ text: stored.text, entities: stored.entities, replyMarkup: stored.replyMarkup });
      Object.assign(stored, content, { editDate: world.unixTime() });
      stored.addressesBot = addressesBot(world, chat, stored);
      const isSeen = stored.delivered || isSeenByBot(chat, stored);
      stored.delivered = isSeen && tell('edited_message', chat, stored);
      return stored;
    },
    deletes(message) {
      findMessage(context, message).isDeleted = true;
    },
  };
}

/** The post as it comes into the discussion group, in the name of the channel. */
function forwardIntoDiscussion({ world, updates }: Context, channel: ChatState, post: StoredMessage): void {
  const group = channel.discussionId === undefined ? undefined : world.chats.get(channel.discussionId);
  if (group === undefined) return;
  const { text, entities, document } = post;
  const message = world.post(group, { from: TELEGRAM, senderChatId: channel.id, isAutomaticForward: true, text, entities, document });
  message.addressesBot = addressesBot(world, group, message);
  message.delivered = isSeenByBot(group, message) && updates.push('message', renderMessage(world, message)) !== undefined;
}

function quoteOf(replyTo: StoredMessage | undefined, text: string | undefined): StoredMessage['quote'] {
  if (text === undefined) return undefined;
  const position = replyTo?.text.indexOf(text) ?? -1;
  if (position < 0) throw new Error(`Only what stands in the answered message can be quoted, not "${text}".`);
  return { text, position };
}

/** The chat, with the person in it. */
export function enterChat(context: Context, { id }: ChatRef, user: User): ChatState {
  const chat = context.world.chats.get(id);
  if (chat === undefined) throw new Error(`There is no chat ${id}.`);
  if (chat.migratedTo !== undefined) throw new Error(`Chat ${id} was upgraded: write to ${chat.migratedTo}.`);
  if (chat.type === 'private') {
    if (chat.id !== user.id) throw new Error(`${user.first_name} cannot write in the private chat of another person.`);
    if (chat.botStatus === 'kicked') throw new Error(`${user.first_name} has blocked the bot: unblock it first.`);
    chat.botStatus = 'member';
    context.world.met.add(user.id);
    return chat;
  }
  const member = chat.members.get(user.id);
  if (member?.status === 'kicked') throw new Error(`${user.first_name} was removed from the group.`);
  if (member === undefined) chat.members.set(user.id, { user, status: 'member', isAnonymous: false });
  return chat;
}

function senderIn(chat: ChatState, user: User): Pick<StoredMessage, 'from' | 'senderChatId'> {
  const isAnonymous = chat.members.get(user.id)?.isAnonymous === true;
  return isAnonymous ? { from: GROUP_ANONYMOUS_BOT, senderChatId: chat.id } : { from: user, senderChatId: undefined };
}

function format(context: Context, text: string, entities: readonly MessageEntity[] = [], most: number): FormattedText {
  const everybody = { findUser: (id: number) => context.world.users.get(id), noteLoss: () => {} };
  const content = fixFormattedText({ text, entities }, everybody);
  if (content.text.length > most) throw new Error(`Nobody can send more than ${most} characters in one message.`);
  return content;
}

/** `undefined` for General, which has no thread id of its own. */
function topicOf(chat: ChatState, thread: SendOptions['thread']): number | undefined {
  const id = typeof thread === 'object' ? thread.id : thread;
  if (id === undefined || id === 1) return undefined;
  if (!chat.topics.has(id)) throw new Error(`Chat ${chat.id} has no topic ${id}: make it with topic().`);
  return id;
}

function storeDocument(context: Context, options: SendOptions): StoredMessage['document'] {
  const { document } = options;
  if (document === undefined && options.asCaption !== true) return undefined;
  const { name, bytes, mimeType = 'application/octet-stream', size } = document ?? { name: 'note.txt', bytes: Buffer.from('note') };
  return context.files.add({ name, mimeType, bytes: Buffer.from(bytes) }, size);
}

export function findMessage(context: Context, message: ChatMessage, evenDeleted = false): StoredMessage {
  const chat = context.world.chats.get(message.chatId);
  const found = chat?.messages.find(({ id, isDeleted }) => id === message.id && (evenDeleted || !isDeleted));
  if (found === undefined) throw new Error(`There is no message ${message.id} in chat ${message.chatId}.`);
  return found;
}
