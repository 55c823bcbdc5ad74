import type { InlineKeyboardMarkup, MessageEntity } from './types.ts';

/** What the bot gave back to a pressed button. */
export interface CallbackAnswer {
  /** Empty: only the clock on the button stops. */
  readonly text: string;
  readonly showAlert: boolean;
  readonly url: string;
  readonly cacheTimeSeconds: number;
}

/** An inline result as the person sees it in the list, with the message that picking it sends. */
export interface InlineResult {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  /** Of the message. */
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly replyMarkup: InlineKeyboardMarkup | undefined;
}

/** What the person's app got for an inline query. */
export interface InlineAnswer {
  readonly results: readonly InlineResult[];
  /** How long Telegram answers the same query by itself. Default 300. */
  readonly cacheTimeSeconds: number;
  /** False: the kept answer is for everybody who asks the same. */
  readonly isPersonal: boolean;
  /** To be sent as `offset` when the person scrolls on; empty at the end. */
  readonly nextOffset: string;
  /** The button above the results, which opens the private chat. */
  readonly button: { readonly text: string; readonly startParameter: string } | undefined;
}
