import type { Bot } from 'grammy';
import type { BotCommand, BotCommandScope } from 'grammy/types';
import { messageOf } from '../errors.ts';
import type { Logger } from '../logger.ts';
import { en } from './locales/en.ts';
import type { CommandName, Locale } from './locales/locale.ts';
import { zh } from './locales/zh.ts';

type Signal = Parameters<Bot['api']['getMe']>[0];

export interface CommandMenuOptions {
  readonly adminIds: ReadonlySet<number>;
  readonly logger: Logger;
  readonly signal: Signal;
}

/** What everybody may do anywhere; the menu of groups. */
export const COMMANDS_FOR_ALL: readonly CommandName[] = ['ask', 'help', 'privacy', 'forget'];
/** In private everybody decides … */
export const PRIVATE_COMMANDS: readonly CommandName[] = ['ask', 'help', 'settings', 'lang', 'quotes', 'privacy', 'forget'];
/** … in groups their administrators do. */
export const GROUP_ADMIN_COMMANDS: readonly CommandName[] = ['ask', 'help', 'settings', 'lang', 'quotes', 'quiet', 'privacy', 'forget'];
/** For admins of the bot, in private. */
export const ADMIN_COMMANDS: readonly CommandName[] = [...PRIVATE_COMMANDS, 'status', 'files', 'add', 'remove', 'reindex', 'eval', 'export', 'gaps'];

/** Publishes the command menus, in Chinese and for everybody else in English. A failure is no reason not to answer. */
export async function publishCommands(bot: Bot, { adminIds, logger, signal }: CommandMenuOptions): Promise<void> {
  const publish = async (scope: BotCommandScope, names: readonly CommandName[]): Promise<void> => {
    await bot.api.setMyCommands(menu(en, names), { scope }, signal);
    await bot.api.setMyCommands(menu(zh, names), { scope, language_code: 'zh' }, signal);
  };
  try {
    await publish({ type: 'default' }, COMMANDS_FOR_ALL);
    await publish({ type: 'all_private_chats' }, PRIVATE_COMMANDS);
    await publish({ type: 'all_chat_administrators' }, GROUP_ADMIN_COMMANDS);
  } catch (error) {
    logger.warn({ error: messageOf(error) }, 'command menu not published');
  }
  for (const chatId of adminIds) {
    // Fails for an admin who has never written to the bot: there is no chat to show a menu in.
    await publish({ type: 'chat', chat_id: chatId }, ADMIN_COMMANDS).catch((error: unknown) =>
      logger.debug({ chatId, error: messageOf(error) }, 'admin menu not published'),
    );
  }
}

function menu(locale: Locale, names: readonly CommandName[]): BotCommand[] {
  return names.map((command) => ({ command, description: locale.commands[command] }));
}
