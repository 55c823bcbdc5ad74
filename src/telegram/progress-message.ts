import { FormattedString } from '@grammyjs/parse-mode';
import type { Context } from 'grammy';
import { messageOf } from '../errors.ts';
import type { Logger } from '../logger.ts';
import { splitMessage } from './split-message.ts';

/** One message whose text changes while something goes on. */
export interface ProgressMessage {
  /** Shows a text soon; of texts that come faster than the interval only the newest is shown. Never throws. */
  update(text: string): void;
  /** Shows the last text, whatever was shown before. Never throws. */
  finish(text: string): Promise<void>;
}

export interface ProgressMessageOptions {
  readonly logger: Logger;
  /** Least time between two edits; Telegram wants about a second. */
  readonly progressIntervalMilliseconds: number;
}

/** Sends the first text as a reply and edits that message from then on. A failed edit is logged and forgotten. */
export async function createProgressMessage(ctx: Context, first: string, options: ProgressMessageOptions): Promise<ProgressMessage> {
  const replied = ctx.message?.message_id;
  const sent = await ctx.reply(first, replied === undefined ? {} : { reply_parameters: { message_id: replied, allow_sending_without_reply: true } });
  let shown = first;
  let wanted = first;
  let finished = false;
  let timer: NodeJS.Timeout | null = null;
  let editing: Promise<void> = Promise.resolve();

  const showWanted = (): Promise<void> => {
    // The text is taken when its turn comes: after an edit that took long only the newest is shown.
    const edit = async (): Promise<void> => {
      const [message] = splitMessage(new FormattedString(wanted));
      if (message === undefined || message.text === shown) return;
      await ctx.api.editMessageText(sent.chat.id, sent.message_id, message.text).then(
        () => (shown = message.text),
        (error: unknown) => options.logger.warn({ error: messageOf(error) }, 'progress message not edited'),
      );
    };
    // One after the other: an edit that overtakes the next one would leave the older text.
    editing = editing.then(edit);
    return editing;
  };
  return {
    update(text) {
      if (finished) return;
      wanted = text;
      timer ??= setTimeout(() => {
        timer = null;
        void showWanted();
      }, options.progressIntervalMilliseconds);
    },
    async finish(text) {
      finished = true;
      wanted = text;
      if (timer !== null) clearTimeout(timer);
      await showWanted();
    },
  };
}
