import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChatRef } from '../tests/support/fake-bot-api/person-messages.ts';
import type { FakeBotApi } from '../tests/support/fake-bot-api/server.ts';
import type { ChatMessage } from '../tests/support/fake-bot-api/world.ts';
import { buttonsOf, drawMessage, faint, strong, type DrawOptions } from './draw-message.ts';

/** A chat that is looked at. */
export interface ShownChat extends ChatRef {
  readonly title: string;
}

/** What stands in the chats, told as it changes. */
export interface Screen {
  /** What has appeared, changed or gone since it was last asked, as lines to print. */
  news(chats: readonly ShownChat[], current: ChatRef): string[];
  /** The message whose buttons were drawn last in a chat. */
  lastWithButtons(chat: ChatRef): ChatMessage | undefined;
  /** The message drawn last in a chat, with long quotes in full. */
  unfold(chat: ChatRef): string[];
}

export interface ScreenOptions extends DrawOptions {
  readonly telegram: Pick<FakeBotApi, 'messages' | 'bot'>;
  /** Where pictures and documents that the bot sends are put; made when there is one. */
  readonly filesFolder: string;
}

export function createScreen({ telegram, filesFolder, ...drawing }: ScreenOptions): Screen {
  const shown = new Map<ChatMessage, string>();
  const [buttoned, last] = [new Map<number, ChatMessage>(), new Map<number, ChatMessage>()];
  let files = 0;

  const saveFiles = ({ document, photo }: ChatMessage): string[] => {
    const file = document ?? photo?.file;
    if (file === undefined) return [];
    files += 1;
    mkdirSync(filesFolder, { recursive: true });
    const path = join(filesFolder, `${files}-${file.name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '_')}`);
    writeFileSync(path, file.bytes);
    const facts = photo === undefined ? `📎 ${file.name}, ${Math.ceil(file.bytes.length / 1000)} kB` : `🖼 ${photo.width} × ${photo.height}`;
    return [`  [ ${facts}: ${path} ]`];
  };
  const draw = (message: ChatMessage, place: string, isEdited: boolean): string[] => {
    last.set(message.chatId, message);
    if (buttonsOf(message).length > 0) buttoned.set(message.chatId, message);
    const by = message.viaBot ? ` via @${telegram.bot.username}` : '';
    const heading = `${strong(message.from.first_name, drawing)}${by}${faint(`${place}${isEdited ? ' (edited)' : ''}`, drawing)}`;
    return ['', heading, ...(isEdited ? [] : saveFiles(message)), ...drawMessage(message, drawing)];
  };
  const newsOf = (chat: ShownChat, isCurrent: boolean): string[] => {
    const place = isCurrent ? '' : ` in ${chat.title}`;
    const present = telegram.messages(chat).filter(({ from, viaBot }) => viaBot || from.id === telegram.bot.id);
    const lines: string[] = [];
    for (const message of present) {
      const looks = JSON.stringify([message.text, message.entities, message.replyMarkup]);
      const before = shown.get(message);
      if (before === looks) continue;
      shown.set(message, looks);
      lines.push(...draw(message, place, before !== undefined));
    }
    const gone = [...shown.keys()].filter((message) => message.chatId === chat.id && message.isDeleted);
    for (const message of gone) {
      shown.delete(message);
      lines.push(faint(`(${message.from.first_name} has deleted a message${place})`, drawing));
    }
    return lines;
  };
  return {
    news: (chats, current) => chats.flatMap((chat) => newsOf(chat, chat.id === current.id)),
    lastWithButtons: ({ id }) => {
      const message = buttoned.get(id);
      return message?.isDeleted === true ? undefined : message;
    },
    unfold({ id }) {
      const message = last.get(id);
      return message === undefined ? [] : drawMessage(message, { ...drawing, isUnfolded: true });
    },
  };
}
