import { isDeepStrictEqual } from 'node:util';
import { FormattedString } from '@grammyjs/parse-mode';
import type { Api, Context } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import { messageOf } from '../errors.ts';
import type { Logger } from '../logger.ts';
import { splitMessage } from './split-message.ts';

/** One message whose text changes while something goes on. */
export interface ProgressMessage {
  readonly place: MessagePlace;
  /** Shows a text soon; of texts that come faster than the interval only the newest is shown. Never throws. */
  update(text: string): void;
  /** Shows the last text, whatever was shown before, and the last buttons, none by default. Never throws. */
  finish(text: string, keyboard?: InlineKeyboardMarkup): Promise<void>;
}

/** Which message. */
export interface MessagePlace {
  readonly chatId: number;
  readonly messageId: number;
}

export interface ProgressMessageOptions {
  readonly logger: Logger;
  /** Least time between two edits; Telegram wants about a second. */
  readonly progressIntervalMilliseconds: number;
  /** Below the message until it is finished. Default none. */
  readonly keyboard?: InlineKeyboardMarkup;
}

interface Version {
  readonly text: string;
  readonly keyboard: InlineKeyboardMarkup | undefined;
}

/** Sends the first text as a reply and edits that message from then on. A failed edit is logged and forgotten. */
export async function createProgressMessage(ctx: Context, first: string, options: ProgressMessageOptions): Promise<ProgressMessage> {
  const { keyboard } = options;
  const replied = ctx.message?.message_id;
  const sent = await ctx.reply(first, {
    link_preview_options: { is_disabled: true },
    ...(replied !== undefined && { reply_parameters: { message_id: replied, allow_sending_without_reply: true } }),
    ...(keyboard !== undefined && { reply_markup: keyboard }),
  });
  return editedMessage(ctx.api, { chatId: sent.chat.id, messageId: sent.message_id }, { text: first, keyboard }, options);
}

/** Goes on with a message that shows something else up to now; the first text is shown at once. */
export function continueProgressMessage(api: Api, place: MessagePlace, options: ProgressMessageOptions): ProgressMessage {
  return editedMessage(api, place, null, options);
}

/** @param known what the message shows, or null when that is not known */
function editedMessage(api: Api, place: MessagePlace, known: Version | null, options: ProgressMessageOptions): ProgressMessage {
  let shown = known;
  let wanted: Version = { text: '', keyboard: options.keyboard };
  let finished = false;
  let timer: NodeJS.Timeout | null = null;
  let editing: Promise<void> = Promise.resolve();
  // What a message that is taken over shows is out of date: the first text replaces it at once.
  let isOutOfDate = known === null;

  const showWanted = (): Promise<void> => {
    // The text is taken when its turn comes: after an edit that took long only the newest is shown.
    const edit = async (): Promise<void> => {
      const [message] = splitMessage(new FormattedString(wanted.text));
      const version = { text: message?.text ?? '', keyboard: wanted.keyboard };
      if (message === undefined || isDeepStrictEqual(version, shown)) return;
      const markup = version.keyboard === undefined ? {} : { reply_markup: version.keyboard };
      await api.editMessageText(place.chatId, place.messageId, version.text, { link_preview_options: { is_disabled: true }, ...markup }).then(
        () => (shown = version),
        (error: unknown) => options.logger.warn({ error: messageOf(error) }, 'progress message not edited'),
      );
    };
    // One after the other: an edit that overtakes the next one would leave the older text.
    editing = editing.then(edit);
    return editing;
  };
  return {
    place,
    update(text) {
      if (finished) return;
      wanted = { text, keyboard: options.keyboard };
      if (isOutOfDate) {
        isOutOfDate = false;
        void showWanted();
        return;
      }
      timer ??= setTimeout(() => {
        timer = null;
        void showWanted();
      }, options.progressIntervalMilliseconds);
    },
    async finish(text, keyboard) {
      finished = true;
      wanted = { text, keyboard };
      if (timer !== null) clearTimeout(timer);
      await showWanted();
    },
  };
}
