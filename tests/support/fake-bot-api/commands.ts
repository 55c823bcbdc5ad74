import type { BotCommand } from './command-store.ts';
import { accessChat, type Context, type Method } from './context.ts';
import { badRequest, within } from './errors.ts';
import { isObject, requiredInteger, requiredString } from './fields.ts';
import type { Parameters } from './parameters.ts';

const MAX_COMMANDS = 100;
const MAX_NAME = 32;
const MAX_DESCRIPTION = 256;

export const commandMethods: Readonly<Record<string, Method>> = {
  setMyCommands(context, parameters) {
    const commands = parseCommands(parameters);
    const key = listKey(context, parameters);
    checkCommands(commands);
    // An empty list is the same as none.
    if (commands.length === 0) context.commands.lists.delete(key);
    else context.commands.lists.set(key, commands.map(cleanCommand));
    return true;
  },
  /** Exactly the list of this scope and language; there is no falling back. */
  getMyCommands: (context, parameters) => context.commands.lists.get(listKey(context, parameters)) ?? [],
  deleteMyCommands(context, parameters) {
    context.commands.lists.delete(listKey(context, parameters));
    return true;
  },
};

function listKey(context: Context, parameters: Parameters): string {
  const language = parameters.text('language_code');
  const scope = parseScope(context, parameters);
  if (language !== '' && !/^[a-z]{2}$/.test(language)) throw badRequest('Invalid language code specified');
  return `${scope}|${language}`;
}

function parseScope(context: Context, parameters: Parameters): string {
  if (parameters.text('scope') === '') return 'default';
  const value = parameters.json('scope');
  if (value === undefined) throw badRequest("Can't parse BotCommandScope JSON object");
  const { type, chatId, userId } = within("Can't parse BotCommandScope: ", () => readScope(value));
  if (chatId === undefined) return type;
  const chat = accessChat(context, chatId, 'read-members');
  if (chat.type === 'private' && type !== 'chat') throw badRequest("Can't use specified scope in private chats");
  return userId === undefined ? `${type}:${chat.id}` : `${type}:${chat.id}:${userId}`;
}

function readScope(value: unknown): { type: string; chatId?: string; userId?: number } {
  if (!isObject(value)) throw badRequest('BotCommandScope must be an Object');
  const type = requiredString(value, 'type');
  if (['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators'].includes(type)) return { type };
  if (!['chat', 'chat_administrators', 'chat_member'].includes(type)) throw badRequest('Unsupported type specified');
  const chatId = requiredString(value, 'chat_id');
  if (chatId === '') throw badRequest('Empty chat_id specified');
  if (type !== 'chat_member') return { type, chatId };
  const userId = requiredInteger(value, 'user_id');
  if (userId <= 0) throw badRequest('Invalid user_id specified');
  return { type, chatId, userId };
}

function parseCommands(parameters: Parameters): BotCommand[] {
  if (parameters.text('commands') === '') return [];
  const value = parameters.json('commands');
  if (value === undefined) throw badRequest("Can't parse commands JSON object");
  if (!Array.isArray(value)) throw badRequest('Expected an Array of BotCommand');
  return within("Can't parse BotCommand: ", () =>
    (value as readonly unknown[]).map((command) => {
      if (!isObject(command)) throw badRequest('expected an Object');
      return { command: requiredString(command, 'command'), description: requiredString(command, 'description') };
    }),
  );
}

function checkCommands(commands: readonly BotCommand[]): void {
  for (const { command, description } of commands.map(cleanCommand)) {
    if (command === '') throw badRequest('Command must be non-empty');
    if (command.length > MAX_NAME) throw badRequest(`Command length must not exceed ${MAX_NAME}`);
    if (description === '') throw badRequest('Command description must be non-empty');
    if (Array.from(description).length > MAX_DESCRIPTION) {
      throw badRequest(`Command description length must not exceed ${MAX_DESCRIPTION}`);
    }
    if (!/^[a-z0-9_]+$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
  }
  if (commands.length > MAX_COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH');
}

function cleanCommand({ command, description }: BotCommand): BotCommand {
  return { command: command.trim().replace(/^\//, ''), description: description.trim() };
}
