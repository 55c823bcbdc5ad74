import { changeBotStatus } from './chats.ts';
import type { Context } from './context.ts';
import type { Person } from './people.ts';
import { renderMessage } from './render.ts';
import type { ChatType, User } from './types.ts';
import type { ChatState, MemberStatus } from './world.ts';

export interface GroupOptions {
  readonly title: string;
  /** Default false; a forum and a group with a username are supergroups anyway. */
  readonly supergroup?: boolean;
  readonly forum?: boolean;
  /** Makes the supergroup public. Without @. */
  readonly username?: string;
  /** Telegram freezes the bot's privacy setting in a group when the bot joins it. Default true. */
  readonly privacyMode?: boolean;
  /** Default `member`. An administrator sees everything in spite of privacy mode. */
  readonly bot?: 'member' | 'administrator' | 'absent';
  /** Default a user "Owner". */
  readonly owner?: Person;
}

export interface Topic {
  /** message_thread_id. */
  readonly id: number;
  readonly name: string;
}

/** A group that was there before the bot looked: making it, its topics and its administrators tells the bot nothing. */
export interface Group {
  readonly id: number;
  readonly type: ChatType;
  readonly title: string;
  /** Makes a topic. General needs none. */
  topic(name: string): Topic;
  /** An anonymous administrator writes in the name of the group. */
  promote(person: Person, options?: { readonly anonymous?: boolean }): void;
  demote(person: Person): void;
  removes(person: Person): void;
  /** The bot is told by `my_chat_member`. */
  addsBot(by: Person, as?: 'member' | 'administrator'): void;
  /** The bot is told by `my_chat_member`. */
  removesBot(by: Person): void;
  /** Turns the group into a supergroup; the bot is told by a service message in either. */
  upgrade(): Group;
}

export function createGroup(context: Context, options: GroupOptions): Group {
  const { world } = context;
  const isSupergroup = options.supergroup === true || options.forum === true || options.username !== undefined;
  const owner = options.owner?.user ?? world.addUser({ is_bot: false, first_name: 'Owner', language_code: 'en' });
  const chat = world.addChat({
    type: isSupergroup ? 'supergroup' : 'group',
    title: options.title,
    username: options.username,
    isForum: options.forum === true,
    privacyMode: options.privacyMode ?? true,
    botStatus: options.bot === 'absent' ? 'left' : (options.bot ?? 'member'),
  });
  chat.members.set(owner.id, { user: owner, status: 'creator', isAnonymous: false });
  return groupOf(context, chat, owner);
}

function groupOf(context: Context, chat: ChatState, owner: User): Group {
  const setMember = ({ user }: Person, status: MemberStatus, isAnonymous = false) => {
    chat.members.set(user.id, { user, status, isAnonymous });
  };
  return {
    id: chat.id,
    type: chat.type,
    title: chat.title ?? '',
    topic(name) {
      if (!chat.isForum) throw new Error(`"${chat.title}" is no forum: make it with { forum: true }.`);
      const service = { forum_topic_created: { name, icon_color: 7_322_096 } };
      const message = context.world.post(chat, { from: owner, text: '', service, isTopicMessage: true });
      message.threadId = message.id;
      chat.topics.set(message.id, name);
      return { id: message.id, name };
    },
    promote: (person, options = {}) => setMember(person, 'administrator', options.anonymous === true),
    demote: (person) => setMember(person, 'member'),
    removes: (person) => setMember(person, 'kicked'),
    addsBot: (by, as = 'member') => void changeBotStatus(context, chat, as, by.user),
    removesBot: (by) => void changeBotStatus(context, chat, 'kicked', by.user),
    upgrade: () => upgrade(context, chat, owner),
  };
}

function upgrade(context: Context, chat: ChatState, owner: User): Group {
  if (chat.type !== 'group' || chat.migratedTo !== undefined) throw new Error(`"${chat.title}" is no basic group any more.`);
  const { title, privacyMode, botStatus } = chat;
  const supergroup = context.world.addChat({ type: 'supergroup', title, privacyMode, botStatus });
  for (const [id, member] of chat.members) supergroup.members.set(id, { ...member });
  chat.migratedTo = supergroup.id;
  announce(context, chat, owner, { migrate_to_chat_id: supergroup.id });
  announce(context, supergroup, owner, { migrate_from_chat_id: chat.id });
  return groupOf(context, supergroup, owner);
}

function announce(context: Context, chat: ChatState, from: User, service: Readonly<Record<string, unknown>>): void {
  const message = context.world.post(chat, { from, text: '', service });
  if (chat.botStatus === 'left' || chat.botStatus === 'kicked') return;
  message.delivered = context.updates.push('message', renderMessage(context.world, message)) !== undefined;
}
