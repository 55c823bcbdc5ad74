import { GrammyError, type CommandContext, type Context } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { AdminRequests } from '../../../store/admin-requests.ts';
import type { IndexJobs } from '../../../store/index-jobs.ts';
import type { AdminButtons, PressHandler } from '../../admin-buttons.ts';
import type { IndexRunner } from '../../index-runner.ts';
import type { MessagePlace, ProgressMessageOptions } from '../../progress-message.ts';
import type { BotServices } from '../../services.ts';

/** What the admin commands share. */
export interface AdminParts extends ProgressMessageOptions {
  readonly services: BotServices;
  readonly runner: IndexRunner;
  readonly jobs: IndexJobs;
  readonly requests: AdminRequests;
  readonly buttons: AdminButtons;
  readonly stopping: AbortSignal;
}

/** A part of what admins can do. */
export interface AdminCommand {
  /** By the name of the command. */
  readonly commands: Readonly<Record<string, (ctx: CommandContext<Context>) => Promise<unknown>>>;
  /** By the first word of a button's payload. */
  readonly buttons: Readonly<Record<string, PressHandler>>;
}

/** The message whose button was pressed, or null when Telegram no longer names it. */
export function pressedMessage(ctx: Context): MessagePlace | null {
  const message = ctx.callbackQuery?.message;
  return message === undefined ? null : { chatId: message.chat.id, messageId: message.message_id };
}

/** Shows a text in the place of the pressed message, and other buttons, none by default. */
export async function replacePressed(ctx: Context, text: string, keyboard?: InlineKeyboardMarkup): Promise<void> {
  const markup = keyboard === undefined ? {} : { reply_markup: keyboard };
  await ctx.editMessageText(text, { link_preview_options: { is_disabled: true }, ...markup }).catch(ignoreRefusal);
}

/** Of a button that is pressed twice the message shows the text already; or it was deleted meanwhile. */
function ignoreRefusal(error: unknown): void {
  if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
}
