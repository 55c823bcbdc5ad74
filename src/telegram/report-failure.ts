import { FormattedString } from '@grammyjs/parse-mode';
import { GrammyError, type BotError, type Context } from 'grammy';
import { messageOf } from '../errors.ts';
import type { Logger } from '../logger.ts';
import { isUnknownOutcome } from './call-outcome.ts';
import { localeOf } from './locales/choose-locale.ts';
import { replyWith } from './send-answer.ts';

/** On a question whose answer may or may not have arrived; `/help` says so. */
const UNCERTAIN = '🤔';

/** Logs what went wrong, without the user's text, and tells whoever waits for an answer. */
export async function reportFailure({ ctx, error }: BotError, logger: Logger): Promise<void> {
  const fields = { update: ctx.update.update_id, error: messageOf(error) };
  if (isOutOfReach(error)) return logger.info(fields, 'nobody there to answer');
  logger.error(fields, 'update not handled');
  if (ctx.message === undefined && ctx.channelPost === undefined) return;
  const told = isUnknownOutcome(error) ? markUncertain(ctx) : isRefusedByTelegram(error) ? undefined : apologise(ctx);
  await told?.catch((failure: unknown) => logger.warn({ error: messageOf(failure) }, 'failure not reported to the chat'));
}

function apologise(ctx: Context): Promise<void> {
  const text = localeOf(ctx, ctx.msg?.text).failed;
  return replyWith(ctx, [new FormattedString(text)]);
}

/** Nobody can tell whether the answer has arrived, and a second one would be too much. A reaction shows at most once. */
async function markUncertain(ctx: Context): Promise<void> {
  await ctx.react(UNCERTAIN);
}

/** The bot was blocked or removed. */
function isOutOfReach(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 403;
}

/** Where sending failed, sending an apology would fail as well (rights missing, chat gone). */
function isRefusedByTelegram(error: unknown): boolean {
  return error instanceof GrammyError;
}
