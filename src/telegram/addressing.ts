import type { Context } from 'grammy';
import type { Message, UserFromGetMe } from 'grammy/types';

/** The question in a message that is meant for the bot, or null when the message is not meant for it. */
export function addressedQuestion(message: Message, me: UserFromGetMe): string | null {
  const text = message.text ?? message.caption;
  // A quote that somebody sent through inline mode is an answer, not a question.
  if (text === undefined || message.via_bot?.id === me.id) return null;
  if (startsWithCommand(message)) return null;
  const rest = withoutMentions(message, text, me);
  if (rest !== null) return rest;
  if (message.chat.type === 'private') return text;
  return message.reply_to_message?.from?.id === me.id && !isTopicStart(message) ? text : null;
}

/** The text of the message that a command replies to, or an empty string. */
export function repliedText(ctx: Context): string {
  const replied = ctx.message?.reply_to_message;
  return replied?.text ?? replied?.caption ?? '';
}

/** Commands are the business of their own handlers, and commands of other bots nobody's. */
function startsWithCommand(message: Message): boolean {
  const entities = message.entities ?? message.caption_entities ?? [];
  return entities.some(({ type, offset }) => type === 'bot_command' && offset === 0);
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

/** In a topic a message that replies to nothing carries the topic's service message as the one it replies to. */
function isTopicStart(message: Message): boolean {
  return message.reply_to_message?.forum_topic_created !== undefined;
}
