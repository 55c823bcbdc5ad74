import type { CallbackAnswer, InlineAnswer } from './answers.ts';
import type { CommandStore } from './command-store.ts';
import { badRequest, forbidden } from './errors.ts';
import type { FileStore } from './files.ts';
import type { FloodControl } from './flood-control.ts';
import type { TextContext } from './formatted-text.ts';
import type { Parameters } from './parameters.ts';
import type { Queries } from './queries.ts';
import type { Settings } from './settings.ts';
import type { UpdateQueue } from './updates.ts';
import type { ChatState, StoredMessage, World } from './world.ts';

/** What every method works on. */
export interface Context {
  readonly settings: Settings;
  readonly world: World;
  readonly updates: UpdateQueue;
  readonly files: FileStore;
  readonly inlineQueries: Queries<InlineAnswer>;
  readonly presses: Queries<CallbackAnswer>;
  readonly commands: CommandStore;
  readonly text: TextContext;
  readonly flood: FloodControl;
}

/** A Bot API method: returns the `result`, or throws the refusal. */
export type Method = (context: Context, parameters: Parameters) => unknown;

/** What a method does to a chat, weakest first. Members of a group that was upgraded can no longer be read. */
export type Access = 'read' | 'read-members' | 'edit' | 'write';

/** Finds the chat of the parameter `chat_id` and refuses what the bot may not do there. */
export function accessChat(context: Context, chatId: string, access: Access): ChatState {
  if (chatId === '') throw badRequest('chat_id is empty');
  const { chats } = context.world;
  const chat = chatId.startsWith('@')
    ? [...chats.values()].find(({ username }) => username?.toLowerCase() === chatId.slice(1).toLowerCase())
    : chats.get(Number.parseInt(chatId, 10));
  if (chat === undefined) throw badRequest('chat not found');
  if (chat.type === 'private') checkPrivateAccess(context, chat, access);
  else checkGroupAccess(chat, access);
  return chat;
}

function checkPrivateAccess(context: Context, chat: ChatState, access: Access): void {
  const hasMet = chat.user !== undefined && context.world.met.has(chat.user.id);
  if (chat.botStatus === 'left' && !hasMet) throw badRequest('chat not found');
  if (access === 'read' || access === 'read-members') return;
  if (chat.botStatus === 'left') throw forbidden("bot can't initiate conversation with a user");
  if (chat.botStatus === 'kicked') throw forbidden('bot was blocked by the user');
}

function checkGroupAccess(chat: ChatState, access: Access): void {
  const isMember = chat.botStatus !== 'kicked' && chat.botStatus !== 'left';
  if (chat.type === 'channel' && isMember && chat.botStatus !== 'administrator' && access !== 'read') {
    throw badRequest('need administrator rights in the channel chat');
  }
  const needsActive = access === 'write' || access === 'read-members';
  if (chat.type === 'group' && chat.migratedTo !== undefined) {
    if (!needsActive) return;
    throw badRequest('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: chat.migratedTo });
  }
  // A basic group can still be looked at from outside, a supergroup without name cannot.
  const isPublic = chat.type === 'group' || chat.username !== undefined;
  if (chat.botStatus === 'kicked' && (chat.type === 'supergroup' || access !== 'read')) {
    throw forbidden(`bot was kicked from the ${chat.type} chat`);
  }
  if (chat.botStatus === 'left' && !(isPublic && access === 'read')) {
    throw forbidden(`bot is not a member of the ${chat.type} chat`);
  }
}

/** Finds a message of the bot's view; `role` is how Telegram names it in the refusal, e.g. "message to edit". */
export function accessMessage(context: Context, chat: ChatState, id: number, role: string): StoredMessage {
  const message = id > 0 ? context.world.message(chat, id) : undefined;
  if (message === undefined) throw badRequest(`${role} not found`);
  return message;
}
