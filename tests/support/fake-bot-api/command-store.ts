import type { ChatState } from './world.ts';

export interface BotCommand {
  readonly command: string;
  readonly description: string;
}

/** Command lists by scope and language. */
export interface CommandStore {
  readonly lists: Map<string, readonly BotCommand[]>;
}

export function createCommandStore(): CommandStore {
  return { lists: new Map() };
}

/**
 * The list that a person's app shows in a chat: the narrowest scope that has one,
 * in each scope the person's language before the list for all languages.
 */
export function resolveCommands(
  store: CommandStore,
  chat: ChatState,
  user: { readonly id: number; readonly language_code?: string | undefined },
): readonly BotCommand[] {
  const language = user.language_code?.slice(0, 2) ?? '';
  for (const scope of scopesFor(chat, user.id)) {
    const list = store.lists.get(`${scope}|${language}`) ?? store.lists.get(`${scope}|`);
    if (list !== undefined) return list;
  }
  return [];
}

function scopesFor(chat: ChatState, userId: number): string[] {
  if (chat.type === 'private') return [`chat:${chat.id}`, 'all_private_chats', 'default'];
  const status = chat.members.get(userId)?.status;
  const isAdministrator = status === 'creator' || status === 'administrator';
  return [
    `chat_member:${chat.id}:${userId}`,
    ...(isAdministrator ? [`chat_administrators:${chat.id}`] : []),
    `chat:${chat.id}`,
    ...(isAdministrator ? ['all_chat_administrators'] : []),
    'all_group_chats',
    'default',
  ];
}
