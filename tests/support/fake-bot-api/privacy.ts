import { isAdministrator } from './chats.ts';
import { parseCommand } from './find-entities.ts';
import type { MessageEntity } from './types.ts';
import type { ChatState, StoredMessage, World } from './world.ts';

/**
 * Whether a message in a group is meant for the bot: a command for it, a mention, a message via the bot,
 * or a reply to such a message or to the bot's own.
 */
export function addressesBot(world: World, chat: ChatState, message: StoredMessage): boolean {
  if (chat.type === 'private' || message.viaBot) return true;
  const replied = world.message(chat, message.replyToId);
  if (replied !== undefined && (replied.from.id === world.bot.id || replied.addressesBot)) return true;
  return message.entities.some((entity) => entityAddressesBot(world, chat, message.text, entity));
}

/** Privacy mode hides what is not meant for the bot, except from an administrator. No bot sees other bots. */
export function isSeenByBot(chat: ChatState, message: StoredMessage): boolean {
  if (chat.botStatus === 'left' || chat.botStatus === 'kicked') return false;
  if (chat.type === 'channel') return isAdministrator(chat.botStatus);
  if (message.from.is_bot && message.senderChatId === undefined) return false;
  return !chat.privacyMode || isAdministrator(chat.botStatus) || message.service !== undefined || message.addressesBot;
}

function entityAddressesBot(world: World, chat: ChatState, text: string, entity: MessageEntity): boolean {
  const username = world.bot.username?.toLowerCase();
  switch (entity.type) {
    case 'text_mention':
      return entity.user?.id === world.bot.id;
    case 'mention':
      return text.slice(entity.offset + 1, entity.offset + entity.length).toLowerCase() === username;
    case 'bot_command': {
      const { addressee } = parseCommand(text, entity);
      if (addressee !== undefined) return addressee.toLowerCase() === username;
      // A general command goes to the bot that wrote last.
      return entity.offset === 0 && (chat.lastBotId === undefined || chat.lastBotId === world.bot.id);
    }
    default:
      return false;
  }
}
