import type { Message, UserFromGetMe } from 'grammy/types';

/** The question in a message that is meant for the bot, or null when the message is not meant for it. */
export function addressedQuestion(message: Message, me: UserFromGetMe): string | null {
  const text = message.text ?? message.caption;
  if (text === undefined || !isSaid(message) || commandOf(message) !== null) return null;
  const rest = withoutMentions(message, text, me);
  if (rest !== null) return rest;
  if (message.chat.type === 'private') return text;
  return repliedToBot(message, me) === null ? null : text;
}

/**
 * The question of an `/ask`: its own text, else the message it replies to, of which a part may be quoted. Empty when it
 * has none; null for a message that is no such command, or one for another bot.
 */
export function commandQuestion(message: Message, me: UserFromGetMe): string | null {
  const command = commandOf(message);
  if (command === null || !isSaid(message)) return null;
  const [name, addressee = me.username] = command.name.toLowerCase().split('@');
  if (name !== 'ask' || addressee.toLowerCase() !== me.username.toLowerCase()) return null;
  const own = command.rest.trim();
  return own === '' ? repliedText(message, me).trim() : own;
}

/** The bot's own message that a message replies to, or null. */
export function repliedToBot(message: Message, me: UserFromGetMe): Message | null {
  const replied = message.reply_to_message;
  // In a topic a message that replies to nothing carries the topic's service message as the one it replies to.
  return replied?.from?.id === me.id && replied.forum_topic_created === undefined ? replied : null;
}

/** Whoever asks: a person, or the channel or group in whose name is written. */
export function askerOf({ from, sender_chat, chat }: Message): number {
  return sender_chat?.id ?? from?.id ?? chat.id;
}

/**
 * Whether a person says it here and now: not another bot, but an anonymous administrator or somebody in the name of a
 * channel, who look like bots; no quote that was picked in inline mode, which is an answer; no post of the linked
 * channel, which Telegram itself brings into the discussion group.
 */
function isSaid({ from, sender_chat, via_bot, is_automatic_forward }: Message): boolean {
  return via_bot === undefined && is_automatic_forward !== true && (from?.is_bot !== true || sender_chat !== undefined);
}

/** The command that a message begins with, and what stands behind it. */
function commandOf(message: Message): { readonly name: string; readonly rest: string } | null {
  const text = message.text ?? message.caption ?? '';
  const entity = (message.entities ?? message.caption_entities ?? []).find(({ type, offset }) => type === 'bot_command' && offset === 0);
  return entity === undefined ? null : { name: text.slice(1, entity.length), rest: text.slice(entity.length) };
}

function repliedText(message: Message, me: UserFromGetMe): string {
  const replied = message.reply_to_message;
  if (replied === undefined || replied.from?.id === me.id) return '';
  return message.quote?.text ?? replied.text ?? replied.caption ?? '';
}

/** The text without the mentions of the bot, by name or by id; null when it mentions the bot nowhere. */
function withoutMentions(message: Message, text: string, me: UserFromGetMe): string | null {
  const name = `@${me.username}`.toLowerCase();
  const mentions = (message.entities ?? message.caption_entities ?? []).filter((entity) => {
    if (entity.type === 'text_mention') return entity.user.id === me.id;
    return entity.type === 'mention' && text.slice(entity.offset, entity.offset + entity.length).toLowerCase() === name;
  });
  if (mentions.length === 0) return null;
  return mentions
    .toSorted((a, b) => b.offset - a.offset)
    .reduce((rest, { offset, length }) => `${rest.slice(0, offset)} ${rest.slice(offset + length)}`, text)
    .replace(/\s+/gu, ' ')
    .trim();
}
