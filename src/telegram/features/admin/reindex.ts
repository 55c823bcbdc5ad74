import { FormattedString } from '@grammyjs/parse-mode';
import type { Context } from 'grammy';
import type { AdminButton, PressHandler } from '../../admin-buttons.ts';
import { failureText } from '../../failure-text.ts';
import { languageOf, localeOf } from '../../locales/choose-locale.ts';
import { replyWith } from '../../send-answer.ts';
import { pressedMessage, replacePressed, type AdminCommand, type AdminParts } from './parts.ts';

/**
 * `/reindex`: shows what an update would change, with buttons to begin it or not. The message then becomes the one
 * that shows how far the update is. While one runs, that one is shown.
 */
export function createReindex({ services, runner, buttons }: AdminParts): AdminCommand {
  const show = async (ctx: Context): Promise<unknown> => {
    const locale = localeOf(ctx);
    const running = runner.current();
    if (running !== null) {
      const keyboard = buttons.keyboard([[locale.admin.cancel, `stop:${running.jobId}`]]);
      // Beside the running message, so that a touch on the reply leads there; in another chat it is only told of.
      const isHere = running.place?.chatId === ctx.chat?.id;
      const target = isHere ? running.place?.messageId : ctx.message?.message_id;
      return ctx.reply(`${locale.reindexRunning}\n${running.text(locale)}`, {
        reply_markup: keyboard,
        ...(target !== undefined && { reply_parameters: { message_id: target, allow_sending_without_reply: true } }),
      });
    }
    const plan = await services.planReindex().catch((error: unknown) => locale.reindexFailed(failureText(error, locale)));
    if (typeof plan === 'string') return replyWith(ctx, [new FormattedString(plan)]);
    const isCurrent = plan.rebuild === null && plan.new.length + plan.changed.length + plan.removed.length === 0;
    const update: AdminButton[] = isCurrent ? [] : [[locale.admin.update, 'reindex:go']];
    const full: AdminButton[] = plan.rebuild === 'no-index' ? [] : [[locale.admin.updateAll, 'reindex:full']];
    const close: AdminButton = [isCurrent ? locale.admin.close : locale.admin.cancel, 'dismiss'];
    return replyWith(ctx, [new FormattedString(locale.admin.plan(plan))], buttons.keyboard([...update, ...full], [close]));
  };

  const begin: PressHandler = async (ctx, argument) => {
    const place = pressedMessage(ctx);
    if (place !== null) runner.begin({ ...place, language: languageOf(localeOf(ctx)), full: argument === 'full', heading: '', undo: null });
  };

  const stop: PressHandler = async (ctx, argument) => {
    const { admin } = localeOf(ctx);
    if (!runner.cancel(Number(argument))) await replacePressed(ctx, admin.stale);
  };

  return { commands: { reindex: show }, buttons: { reindex: begin, stop } };
}
