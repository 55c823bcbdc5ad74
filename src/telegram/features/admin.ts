import { FormattedString } from '@grammyjs/parse-mode';
import { Composer, type Context } from 'grammy';
import { messageOf } from '../../errors.ts';
import type { BuildProgress } from '../../indexes/build-index.ts';
import type { Logger } from '../../logger.ts';
import { localeOf } from '../locales/choose-locale.ts';
import { createProgressMessage } from '../progress-message.ts';
import { replyWith } from '../send-answer.ts';
import type { BotServices } from '../services.ts';

export interface AdminFeatureOptions {
  readonly adminIds: ReadonlySet<number>;
  readonly logger: Logger;
  /** Ends a running update when the bot stops. */
  readonly stopping: AbortSignal;
  readonly progressIntervalMilliseconds: number;
}

/** `/reindex` and `/status`, for admins only; for everybody else the commands do not exist. */
export function createAdminFeature(services: BotServices, options: AdminFeatureOptions): Composer<Context> {
  const feature = new Composer<Context>();
  const admins = feature.filter((ctx) => ctx.from !== undefined && options.adminIds.has(ctx.from.id));
  let isRunning = false;

  admins.command('reindex', async (ctx) => {
    const locale = localeOf(ctx);
    if (isRunning) return replyWith(ctx, [new FormattedString(locale.reindexRunning)]);
    isRunning = true;
    try {
      const message = await createProgressMessage(ctx, locale.reindexStarted, options);
      const onProgress = (progress: BuildProgress): void => message.update(locale.reindexProgress(progress));
      // Not awaited: questions go on being answered while the index is built.
      void services
        .reindex({ onProgress, signal: options.stopping })
        .then(locale.reindexDone, (error: unknown) => locale.reindexFailed(messageOf(error)))
        .then((text) => message.finish(text))
        .finally(() => (isRunning = false));
    } catch (error) {
      isRunning = false;
      throw error;
    }
  });

  admins.command('status', async (ctx) => {
    const locale = localeOf(ctx);
    const manifest = services.loaded();
    if (manifest === null) return replyWith(ctx, [new FormattedString(locale.noIndex)]);
    const facts = {
      articles: manifest.articles,
      passages: manifest.passages,
      model: manifest.model.name,
      builtAt: manifest.createdAt,
      staleFiles: await services.countStaleFiles(),
      memoryMegabytes: Math.round(process.memoryUsage.rss() / 1e6),
      files: manifest.corpus,
    };
    return replyWith(ctx, [new FormattedString(locale.status(facts))]);
  });
  return feature;
}
