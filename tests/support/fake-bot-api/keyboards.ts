import { badRequest, within } from './errors.ts';
import { hasField, isObject, optionalArray, optionalBoolean, optionalString, requiredObject, requiredString, type JsonObject } from './fields.ts';
import { checkedUrl } from './links.ts';
import type { Parameters } from './parameters.ts';
import type { InlineKeyboardButton, InlineKeyboardMarkup, ReplyMarkup } from './types.ts';

/** callback_data counts bytes of UTF-8: a Chinese character is three. */
const MAX_CALLBACK_DATA_BYTES = 64;
const MAX_INLINE_BUTTONS = 100;
const MAX_COPY_TEXT = 256;

/** First half of the checks: the shape. An empty keyboard is no keyboard. */
export function parseReplyMarkup(parameters: Parameters): ReplyMarkup | undefined {
  if (parameters.text('reply_markup') === '') return undefined;
  const value = parameters.json('reply_markup');
  if (value === undefined) throw badRequest("Can't parse reply keyboard markup JSON object");
  return parseMarkupValue(value);
}

export function parseMarkupValue(value: unknown): ReplyMarkup | undefined {
  if (!isObject(value)) throw badRequest('Object expected as reply markup');
  const keyboard = optionalArray(value, 'keyboard');
  for (const row of keyboard ?? []) checkReplyRow(row);
  const inlineRows = (optionalArray(value, 'inline_keyboard') ?? []).map(parseInlineRow);
  for (const flag of ['remove_keyboard', 'selective', 'force_reply', 'resize_keyboard', 'one_time_keyboard', 'is_persistent']) {
    optionalBoolean(value, flag);
  }
  if (keyboard !== undefined && keyboard.length > 0) return { ...value, inline_keyboard: undefined };
  if (inlineRows.length > 0) return { inline_keyboard: inlineRows };
  const isOther = value['remove_keyboard'] === true || value['force_reply'] === true;
  return isOther ? { ...value, inline_keyboard: undefined } : undefined;
}

/** Second half: what the buttons carry. It comes after the chat has been looked up. */
export function checkButtons(markup: ReplyMarkup | undefined): void {
  if (!isInline(markup)) return;
  const buttons = markup.inline_keyboard.flat();
  for (const button of buttons) checkButton(button);
  if (buttons.length > MAX_INLINE_BUTTONS) throw badRequest('reply markup is too long');
}

export function isInline(markup: ReplyMarkup | undefined): markup is InlineKeyboardMarkup {
  return markup?.inline_keyboard !== undefined;
}

function parseInlineRow(row: unknown): InlineKeyboardButton[] {
  if (!Array.isArray(row)) throw badRequest('Field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays');
  return within("Can't parse inline keyboard button: ", () => (row as readonly unknown[]).map(parseInlineButton));
}

/** Fields that make a button do something. A button without any is refused. */
const ACTIONS = [
  'callback_game',
  'pay',
  'switch_inline_query',
  'switch_inline_query_chosen_chat',
  'switch_inline_query_current_chat',
  'login_url',
  'web_app',
  'copy_text',
];

function parseInlineButton(value: unknown): InlineKeyboardButton {
  if (!isObject(value)) throw badRequest('InlineKeyboardButton must be an Object');
  const text = requiredString(value, 'text');
  const url = optionalString(value, 'url');
  if (url !== '') return { text, url };
  const data = optionalString(value, 'callback_data');
  if (data !== '') return { text, callback_data: data };
  const action = ACTIONS.find((field) => hasField(value, field));
  if (action === undefined) throw badRequest('Text buttons are unallowed in the inline keyboard');
  checkActionShape(value, action);
  return { text, [action]: value[action] };
}

function checkActionShape(value: JsonObject, action: string): void {
  if (action === 'switch_inline_query' || action === 'switch_inline_query_current_chat') requiredString(value, action);
  if (['switch_inline_query_chosen_chat', 'login_url', 'web_app', 'copy_text'].includes(action)) requiredObject(value, action);
}

function checkButton(button: InlineKeyboardButton): void {
  if (button.url !== undefined) checkButtonUrl(button.url);
  if (Buffer.byteLength(button.callback_data ?? '') > MAX_CALLBACK_DATA_BYTES) throw badRequest('BUTTON_DATA_INVALID');
  if (hasField(button, 'callback_game') || hasField(button, 'pay')) throw badRequest('BUTTON_TYPE_INVALID');
  if (hasField(button, 'login_url')) throw badRequest('BOT_DOMAIN_INVALID');
  if (hasField(button, 'copy_text')) {
    const { length } = requiredString(requiredObject(button, 'copy_text'), 'text');
    if (length === 0 || length > MAX_COPY_TEXT) throw badRequest('BUTTON_COPY_TEXT_INVALID');
  }
  if (hasField(button, 'web_app')) {
    const url = requiredString(requiredObject(button, 'web_app'), 'url');
    if (!url.startsWith('https://')) {
      throw badRequest(`Inline keyboard button Web App URL '${url}' is invalid: Only HTTPS links are allowed`);
    }
  }
}

function checkButtonUrl(url: string): void {
  within(`Inline keyboard button URL '${url}' is invalid: `, () => checkedUrl(url));
}

function checkReplyRow(row: unknown): void {
  if (!Array.isArray(row)) throw badRequest('Field "keyboard" must be an Array of Arrays');
  within("Can't parse keyboard button: ", () => {
    for (const button of row as readonly unknown[]) {
      if (isObject(button)) requiredString(button, 'text');
      else if (typeof button !== 'string') throw badRequest('KeyboardButton must be a String or an Object');
    }
  });
}
