import { FormattedString } from '@grammyjs/parse-mode';
import { Composer, type Context } from 'grammy';
import { createAdminTest } from '../admin-only.ts';
import { localeOf } from '../locales/choose-locale.ts';
import { replyWith } from '../send-answer.ts';

/** `/start` and `/help`; in private an admin is told the commands for admins as well. */
export function createHelpFeature(adminIds: ReadonlySet<number>): Composer<Context> {
  const isAdmin = createAdminTest(adminIds);
  const feature = new Composer<Context>();
  feature.command('start', (ctx) => replyWith(ctx, [new FormattedString(localeOf(ctx).start(ctx.me.username))]));
  feature.command('help', (ctx) => {
    const { help, admin } = localeOf(ctx);
    const texts = [help(ctx.me.username), ...(ctx.chat.type === 'private' && isAdmin(ctx) ? [admin.help] : [])];
    return replyWith(ctx, [new FormattedString(texts.join('\n\n'))]);
  });
  return feature;
}
