import { FormattedString } from '@grammyjs/parse-mode';
import { Composer, type Context } from 'grammy';
import { localeOf } from '../locales/choose-locale.ts';
import { replyWith } from '../send-answer.ts';

/** What nothing else took: an unknown command in private gets a hint, everything else silence. Must be last. */
export function createUnhandledFeature(): Composer<Context> {
  const feature = new Composer<Context>();
  feature.chatType('private').on('message:entities:bot_command', async (ctx) => {
    // A quote that was sent through inline mode may hold a command's name.
    if (ctx.message.via_bot !== undefined) return;
    await replyWith(ctx, [new FormattedString(localeOf(ctx).unknownCommand)]);
  });
  // Buttons of another version, or made up by somebody; a press that nobody answers would wait for a minute.
  feature.on('callback_query', (ctx) => ctx.answerCallbackQuery({ text: localeOf(ctx).buttons.stale }));
  return feature;
}
