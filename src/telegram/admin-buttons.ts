import type { Composer, Context } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import { messageOf } from '../errors.ts';
import type { Logger } from '../logger.ts';
import type { CallbackSigner } from './callback-data.ts';

/** A label and what the button says to the bot, such as `files:2`. */
export type AdminButton = readonly [label: string, payload: string];

/** Buttons below messages for admins. */
export interface AdminButtons {
  keyboard(...rows: readonly (readonly AdminButton[])[]): InlineKeyboardMarkup;
}

/** What is done when a button is pressed; the press has been acknowledged already. */
export type PressHandler = (ctx: Context, argument: string) => Promise<unknown>;

/** Buttons of other features begin otherwise. */
const PREFIX = 'admin:';

export function createAdminButtons(signer: CallbackSigner): AdminButtons {
  return {
    keyboard: (...rows) => ({
      inline_keyboard: rows
        .filter((row) => row.length > 0)
        .map((row) => row.map(([text, payload]) => ({ text, callback_data: signer.sign(`${PREFIX}${payload}`) }))),
    }),
  };
}

/**
 * Calls the handler that a pressed button names; everything else is left to others.
 * @param admins sees updates of admins only
 * @param handlers by the first word of the payload; the rest is their argument
 */
export function handleAdminButtons(admins: Composer<Context>, handlers: Readonly<Record<string, PressHandler>>, signer: CallbackSigner, logger: Logger): void {
  admins.on('callback_query:data', async (ctx, next) => {
    const payload = signer.open(ctx.callbackQuery.data);
    if (payload?.startsWith(PREFIX) !== true) return next();
    const [name = '', argument = ''] = payload.slice(PREFIX.length).split(/:(.*)/su);
    const handler = handlers[name];
    if (handler === undefined) return next();
    // A press that comes late, after a restart, cannot be acknowledged any more, but is meant all the same.
    await ctx.answerCallbackQuery().catch((error: unknown) => logger.debug({ error: messageOf(error) }, 'press not acknowledged'));
    return handler(ctx, argument);
  });
}
