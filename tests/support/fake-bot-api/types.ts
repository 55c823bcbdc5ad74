/**
 * The Bot API objects that the fake sends, in Telegram's own field names.
 * A field that is `undefined` does not reach the wire.
 */
export interface User {
  readonly id: number;
  readonly is_bot: boolean;
  readonly first_name: string;
  readonly last_name?: string | undefined;
  readonly username?: string | undefined;
  readonly language_code?: string | undefined;
}

export type ChatType = 'private' | 'group' | 'supergroup' | 'channel';

export interface ApiChat {
  readonly id: number;
  readonly type: ChatType;
  readonly title?: string | undefined;
  readonly username?: string | undefined;
  readonly first_name?: string | undefined;
  readonly last_name?: string | undefined;
  readonly is_forum?: true | undefined;
}

/** `offset` and `length` count UTF-16 units. */
export interface MessageEntity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string | undefined;
  readonly user?: User | undefined;
  readonly language?: string | undefined;
  readonly custom_emoji_id?: string | undefined;
}

/** Text as it is kept: cleaned, trimmed, its entities sorted and never crossing. */
export interface FormattedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

export interface InlineKeyboardButton {
  readonly text: string;
  readonly url?: string | undefined;
  readonly callback_data?: string | undefined;
  readonly switch_inline_query?: string | undefined;
  readonly switch_inline_query_current_chat?: string | undefined;
  readonly [other: string]: unknown;
}

export interface InlineKeyboardMarkup {
  readonly inline_keyboard: readonly (readonly InlineKeyboardButton[])[];
}

/** A reply keyboard, its removal or a forced reply: kept as sent, shown to the person, never sent back to the bot. */
export interface OtherMarkup {
  readonly inline_keyboard?: undefined;
  readonly [field: string]: unknown;
}

export type ReplyMarkup = InlineKeyboardMarkup | OtherMarkup;

export type UpdateType =
  | 'message'
  | 'edited_message'
  | 'channel_post'
  | 'edited_channel_post'
  | 'inline_query'
  | 'chosen_inline_result'
  | 'callback_query'
  | 'my_chat_member'
  | 'chat_member'
  | 'message_reaction';

export interface Update {
  readonly update_id: number;
  readonly [type: string]: unknown;
}
