import type { StoredFile } from './files.ts';
import type { StoredPhoto } from './photos.ts';
import type { ChatType, MessageEntity, ReplyMarkup, User } from './types.ts';

/** What a message showed at one time. */
export interface MessageVersion {
  /** The caption, if the message carries a document or a photo. */
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly replyMarkup: ReplyMarkup | undefined;
}

/** A message as the people in the chat see it. Kept up to date: edits and deletion show in the same object. */
export interface ChatMessage extends MessageVersion {
  /** Telegram's message_id. */
  readonly id: number;
  readonly chatId: number;
  readonly from: User;
  /** The group itself, when an anonymous administrator wrote; the channel, when somebody wrote in its name. */
  readonly senderChatId: number | undefined;
  /** Unix time in seconds. */
  readonly date: number;
  readonly editDate: number | undefined;
  readonly document: StoredFile | undefined;
  readonly photo: StoredPhoto | undefined;
  readonly replyToId: number | undefined;
  /** The part of the answered message that the reply quotes. */
  readonly quote: { readonly text: string; readonly position: number } | undefined;
  /** message_thread_id: the topic in a forum; elsewhere in supergroups the first message of a row of replies. */
  readonly threadId: number | undefined;
  /** True for messages in a forum's topics, the General topic excepted. */
  readonly isTopicMessage: boolean;
  /** A post of the linked channel that Telegram itself brought into its discussion group. */
  readonly isAutomaticForward: boolean;
  /** Sent by a person who picked an inline result of the bot. */
  readonly viaBot: boolean;
  readonly inlineMessageId: string | undefined;
  /** Earlier versions, oldest first. */
  readonly history: readonly MessageVersion[];
  /** The bot's reactions. */
  readonly reactions: readonly string[];
  readonly isDeleted: boolean;
  /** True when the bot got it as an update. */
  readonly delivered: boolean;
  /** True when it was meant for the bot: a command, a mention, a reply to the bot. Private messages always are. */
  readonly addressesBot: boolean;
  /** The fields of a service message, e.g. `forum_topic_created`. */
  readonly service: Readonly<Record<string, unknown>> | undefined;
}

/** The fake's own, writable view. */
export type StoredMessage = { -readonly [K in keyof ChatMessage]: ChatMessage[K] } & {
  history: MessageVersion[];
};

export type MemberStatus = 'creator' | 'administrator' | 'member' | 'left' | 'kicked';

export interface Member {
  readonly user: User;
  status: MemberStatus;
  isAnonymous: boolean;
}

export interface ChatState {
  readonly id: number;
  readonly type: ChatType;
  readonly title: string | undefined;
  readonly username: string | undefined;
  /** The other side of a private chat. */
  readonly user: User | undefined;
  readonly isForum: boolean;
  readonly privacyMode: boolean;
  /** Of a channel: the group that its posts are discussed in. */
  readonly discussionId: number | undefined;
  /** In a private chat `left` means never started and `kicked` blocked. */
  botStatus: MemberStatus;
  readonly members: Map<number, Member>;
  readonly messages: StoredMessage[];
  /** Topics by message_thread_id, without General. */
  readonly topics: Map<number, string>;
  migratedTo: number | undefined;
  /** The bot that wrote last; a general command reaches only that one. */
  lastBotId: number | undefined;
}

export type ChatSeed = Partial<Omit<ChatState, 'id' | 'type' | 'members' | 'messages' | 'topics'>> & { readonly type: ChatType };

export type MessageSeed = Partial<StoredMessage> & { readonly from: User; readonly text: string };

export interface World {
  readonly bot: User;
  readonly users: ReadonlyMap<number, User>;
  readonly chats: ReadonlyMap<number, ChatState>;
  /** Users that have written to the bot, pressed a button or asked inline; only these can be mentioned. */
  readonly met: Set<number>;
  addUser(user: Omit<User, 'id'>, id?: number): User;
  addChat(seed: ChatSeed): ChatState;
  privateChat(user: User): ChatState;
  post(chat: ChatState, seed: MessageSeed): StoredMessage;
  /** A message that is not deleted. */
  message(chat: ChatState, id: number | undefined): StoredMessage | undefined;
  inlineMessage(id: string): StoredMessage | undefined;
  /** Seconds. */
  unixTime(): number;
}

/** @param now the clock in milliseconds. */
export function createWorld(bot: User, now: () => number): World {
  const users = new Map<number, User>([[bot.id, bot]]);
  const chats = new Map<number, ChatState>();
  // Private chats and basic groups share one row of message ids, every supergroup has its own.
  let sharedMessageId = 0;
  const unixTime = () => Math.floor(now() / 1000);

  const addChat = (seed: ChatSeed, id = nextChatId(seed.type, chats.size)): ChatState => {
    const chat = createChat(id, seed);
    chats.set(id, chat);
    return chat;
  };

  return {
    bot,
    users,
    chats,
    met: new Set(),
    unixTime,
    addUser(seed, id = 1_000_000 + users.size) {
      if (users.has(id) || chats.has(id)) throw new Error(`There is already a user ${id}: choose another id.`);
      const user: User = { ...seed, id };
      users.set(id, user);
      return user;
    },
    addChat: (seed) => addChat(seed),
    privateChat: (user) => chats.get(user.id) ?? addChat({ type: 'private', user, botStatus: 'left' }, user.id),
    post(chat, seed) {
      const id = chat.type === 'supergroup' || chat.type === 'channel' ? lastMessageId(chat) + 1 : ++sharedMessageId;
      const message: StoredMessage = { ...emptyMessage(), date: unixTime(), ...seed, id, chatId: chat.id };
      chat.messages.push(message);
      // An anonymous administrator only looks like a bot.
      if (message.from.is_bot && message.senderChatId === undefined) chat.lastBotId = message.from.id;
      return message;
    },
    message: (chat, id) => chat.messages.find((message) => message.id === id && !message.isDeleted),
    inlineMessage: (id) =>
      [...chats.values()].flatMap(({ messages }) => messages).find((message) => message.inlineMessageId === id),
  };
}

/** Where a message stands when it is posted into a topic, or answers another message, or neither. */
export function placeInThread(
  chat: ChatState,
  topicId: number | undefined,
  replyTo: StoredMessage | undefined,
): Pick<StoredMessage, 'threadId' | 'isTopicMessage'> {
  if (topicId !== undefined) return { threadId: topicId, isTopicMessage: true };
  if (chat.type !== 'supergroup' || replyTo === undefined) return { threadId: undefined, isTopicMessage: false };
  // Rows of replies have a thread id too, outside of topics. It is no place that one can send to.
  return { threadId: replyTo.threadId ?? replyTo.id, isTopicMessage: replyTo.isTopicMessage };
}

function createChat(id: number, seed: ChatSeed): ChatState {
  return {
    title: undefined,
    username: undefined,
    user: undefined,
    isForum: false,
    privacyMode: true,
    discussionId: undefined,
    botStatus: 'member',
    migratedTo: undefined,
    lastBotId: undefined,
    ...seed,
    id,
    members: new Map(),
    messages: [],
    topics: new Map(),
  };
}

function nextChatId(type: ChatType, chatCount: number): number {
  return (type === 'supergroup' || type === 'channel' ? -1_001_000_000_000 : -4_000_000_000) - chatCount - 1;
}

/** Id 1 is taken by the supergroup's own creation, which is also why General is topic 1. */
function lastMessageId(chat: ChatState): number {
  return chat.messages.at(-1)?.id ?? 1;
}

function emptyMessage(): Omit<StoredMessage, 'id' | 'chatId' | 'from' | 'date'> {
  return {
    text: '',
    entities: [],
    replyMarkup: undefined,
    senderChatId: undefined,
    editDate: undefined,
    document: undefined,
    photo: undefined,
    replyToId: undefined,
    quote: undefined,
    threadId: undefined,
    isTopicMessage: false,
    isAutomaticForward: false,
    viaBot: false,
    inlineMessageId: undefined,
    history: [],
    reactions: [],
    isDeleted: false,
    delivered: false,
    addressesBot: false,
    service: undefined,
  };
}
