import type { Api } from 'grammy';
import { messageOf } from '../errors.ts';
import type { BuildReport } from '../indexes/build-index.ts';
import type { Manifest } from '../indexes/manifest.ts';
import type { Logger } from '../logger.ts';
import type { ChatSettings } from '../store/chat-settings.ts';
import { failureText } from './failure-text.ts';
import type { IndexRunner } from './index-runner.ts';
import { localeIn } from './locales/choose-locale.ts';
import type { Locale } from './locales/locale.ts';

export interface WatchUpdatesOptions {
  readonly runner: Pick<IndexRunner, 'runQuietly'>;
  /** The manifest of the index that answers, or null while there is none. */
  readonly loaded: () => Manifest | null;
  readonly adminIds: ReadonlySet<number>;
  readonly settings: Pick<ChatSettings, 'of'>;
  readonly api: Pick<Api, 'sendMessage'>;
  readonly logger: Logger;
}

/** Takes the corpus folder in as it is now, and says what became of it. */
export type UpdateByItself = () => Promise<'done' | 'failed' | 'cancelled'>;

/**
 * Updates of the index that begin by themselves. Nobody waits for them, so one that went well is a line in the log and
 * shows in `/status`; admins are told, without a sound, what they have to mend: files that cannot be read and could
 * before, and updates that fail, once for each reason.
 */
export function createUpdateByItself({ runner, loaded, adminIds, settings, api, logger }: WatchUpdatesOptions): UpdateByItself {
  let lastFailure = '';
  const tell = async (text: (locale: Locale) => string): Promise<void> => {
    for (const id of adminIds) {
      const { language } = settings.of(id);
      const locale = localeIn(language === 'auto' ? 'zh' : language);
      const message = `${locale.admin.changedByItself}\n\n${text(locale)}`;
      await api.sendMessage(id, message, { disable_notification: true, link_preview_options: { is_disabled: true } }).catch((error: unknown) =>
        // Whoever has never written to the bot cannot be written to.
        logger.info({ admin: id, error: messageOf(error) }, 'admin not told of the update'),
      );
    }
  };
  return async () => {
    const before = new Set(skippedIn(loaded()));
    const outcome = await runner.runQuietly();
    if (outcome.kind === 'failed') {
      const failure = messageOf(outcome.error);
      if (failure !== lastFailure) await tell((locale) => locale.reindexFailed(failureText(outcome.error, locale)));
      lastFailure = failure;
    } else if (outcome.kind === 'done') {
      lastFailure = '';
      const { report } = outcome;
      logger.info(figuresOf(report), 'index updated by itself');
      const isNews = report.skipped.some((skipped) => !before.has(keyOf(skipped)));
      if (isNews) await tell((locale) => locale.reindexDone(report));
    }
    return outcome.kind;
  };
}

function figuresOf({ files, articles, passages, skipped, seconds }: BuildReport): Readonly<Record<string, unknown>> {
  return { files, articles, passages, skipped: skipped.length, seconds: Number(seconds.toFixed(1)) };
}

function skippedIn(manifest: Manifest | null): string[] {
  return (manifest?.corpus ?? []).flatMap((entry) => (entry.status === 'skipped' ? [keyOf(entry)] : []));
}

function keyOf({ file, reason }: { readonly file: string; readonly reason: string }): string {
  return `${file}\n${reason}`;
}
