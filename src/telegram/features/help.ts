import { FormattedString } from '@grammyjs/parse-mode';
import { Composer, type Context } from 'grammy';
import { localeOf } from '../locales/choose-locale.ts';
import { replyWith } from '../send-answer.ts';

/** `/start` and `/help`. */
export function createHelpFeature(): Composer<Context> {
  const feature = new Composer<Context>();
  feature.command('start', (ctx) => replyWith(ctx, [new FormattedString(localeOf(ctx).start(ctx.me.username))]));
  feature.command('help', (ctx) => replyWith(ctx, [new FormattedString(localeOf(ctx).help(ctx.me.username))]));
  return feature;
}
