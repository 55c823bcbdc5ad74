import type { InlineKeyboardButton, ReplyMarkup } from './fake-bot-api/types.ts';

/** The buttons under a message, row after row. */
export function buttonsOf({ replyMarkup }: { readonly replyMarkup: ReplyMarkup | undefined }): readonly InlineKeyboardButton[] {
  return replyMarkup?.inline_keyboard?.flat() ?? [];
}

/** What the button with a text carries. */
export function dataOf(message: { readonly replyMarkup: ReplyMarkup | undefined }, text: string | RegExp): string {
  const buttons = buttonsOf(message);
  const found = buttons.find((button) => (typeof text === 'string' ? button.text === text : text.test(button.text)));
  if (found?.callback_data === undefined) throw new Error(`There is no button "${String(text)}", only: ${buttons.map((button) => button.text).join(', ') || 'none'}.`);
  return found.callback_data;
}
