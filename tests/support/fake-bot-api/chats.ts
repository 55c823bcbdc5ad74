import { accessChat, type Context, type Method } from './context.ts';
import { badRequest } from './errors.ts';
import type { Parameters } from './parameters.ts';
import { renderChat } from './render.ts';
import type { User } from './types.ts';
import type { ChatState, Member, MemberStatus } from './world.ts';

export const chatMethods: Readonly<Record<string, Method>> = {
  getMe: ({ world, settings }) => ({
    ...world.bot,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: settings.inlineMode,
    can_connect_to_business: false,
    has_main_web_app: false,
  }),

  getChat(context, parameters) {
    const chat = accessChat(context, parameters.text('chat_id'), 'read');
    return { ...renderChat(chat), accent_color_id: 0, max_reaction_count: 11, accepted_gift_types: {} };
  },

  getChatMember(context, parameters) {
    const userId = parseUserId(parameters);
    const isSelf = userId === context.world.bot.id;
    const chat = accessChat(context, parameters.text('chat_id'), isSelf ? 'read' : 'read-members');
    return isSelf ? renderBotMember(context, chat, chat.botStatus) : renderMember(findMember(context, chat, userId));
  },

  getChatAdministrators(context, parameters) {
    const chat = accessChat(context, parameters.text('chat_id'), 'read-members');
    if (chat.type === 'private') throw badRequest('there are no administrators in the private chat');
    const people = [...chat.members.values()].filter((member) => isAdministrator(member.status) && !member.user.is_bot);
    const bots = isAdministrator(chat.botStatus) ? [renderBotMember(context, chat, chat.botStatus)] : [];
    return [...people.map(renderMember), ...bots];
  },

  leaveChat(context, parameters) {
    const chat = accessChat(context, parameters.text('chat_id'), 'read');
    if (chat.type === 'private') throw badRequest("Chat member status can't be changed in private chats");
    changeBotStatus(context, chat, 'left', context.world.bot);
    return true;
  },
};

/** Sets the bot's place in a chat and tells the bot by `my_chat_member`. Returns whether it was told. */
export function changeBotStatus(context: Context, chat: ChatState, status: MemberStatus, by: User): boolean {
  const before = renderBotMember(context, chat, chat.botStatus);
  chat.botStatus = status;
  const update = context.updates.push('my_chat_member', {
    chat: renderChat(chat),
    from: by,
    date: context.world.unixTime(),
    old_chat_member: before,
    new_chat_member: renderBotMember(context, chat, status),
  });
  return update !== undefined;
}

export function isAdministrator(status: MemberStatus | undefined): boolean {
  return status === 'creator' || status === 'administrator';
}

function parseUserId(parameters: Parameters): number {
  const id = parameters.integer('user_id');
  if (id <= 0) throw badRequest('invalid user_id specified');
  return id;
}

function findMember(context: Context, chat: ChatState, userId: number): Member {
  const user = context.world.users.get(userId);
  if (user === undefined) throw badRequest('user not found');
  if (chat.type === 'private') {
    if (userId !== chat.id) throw badRequest('user not found');
    return { user, status: 'member', isAnonymous: false };
  }
  return chat.members.get(userId) ?? { user, status: 'left', isAnonymous: false };
}

function renderBotMember(context: Context, chat: ChatState, status: MemberStatus): Record<string, unknown> {
  // Someone who never started the bot and someone who uses it are both members in Telegram's eyes.
  const shown = chat.type === 'private' && status === 'left' ? 'member' : status;
  return renderMember({ user: context.world.bot, status: shown, isAnonymous: false });
}

function renderMember({ user, status, isAnonymous }: Member): Record<string, unknown> {
  if (status === 'creator') return { user, status, is_anonymous: isAnonymous };
  if (status === 'kicked') return { user, status, until_date: 0 };
  if (status !== 'administrator') return { user, status };
  const rights = ['change_info', 'delete_messages', 'invite_users', 'restrict_members', 'pin_messages', 'manage_video_chats'];
  return {
    user,
    status,
    is_anonymous: isAnonymous,
    can_be_edited: false,
    can_manage_chat: true,
    can_promote_members: false,
    ...Object.fromEntries(rights.map((right) => [`can_${right}`, true])),
  };
}
