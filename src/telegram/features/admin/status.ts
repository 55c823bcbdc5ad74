import { FormattedString } from '@grammyjs/parse-mode';
import type { AnswerCounts } from '../../count-answers.ts';
import { localeOf } from '../../locales/choose-locale.ts';
import type { RecentError } from '../../recent-errors.ts';
import { replyWith } from '../../send-answer.ts';
import type { AdminCommand, AdminParts } from './parts.ts';

/** What has been noted since the bot was made. */
export interface Notes {
  readonly counts: () => AnswerCounts;
  readonly errors: () => readonly RecentError[];
}

/** `/status`: the index, the machine, and what has happened since the start. */
export function createStatus({ services }: AdminParts, { counts, errors }: Notes): AdminCommand {
  const started = performance.now();
  return {
    buttons: {},
    commands: {
      async status(ctx) {
        const locale = localeOf(ctx);
        const sinceStart = { seconds: (performance.now() - started) / 1000, ...counts(), errors: errors() };
        const manifest = services.loaded();
        if (manifest === null) return replyWith(ctx, [new FormattedString([locale.noIndex, ...locale.admin.sinceStart(sinceStart)].join('\n'))]);
        const facts = {
          articles: manifest.articles,
          passages: manifest.passages,
          model: manifest.model.name,
          vectors: manifest.vectors,
          builtAt: manifest.createdAt,
          ageSeconds: (Date.now() - Date.parse(manifest.createdAt)) / 1000,
          trouble: services.trouble(),
          staleFiles: await services.countStaleFiles(),
          memoryMegabytes: Math.round(process.memoryUsage.rss() / 1e6),
          sinceStart,
          files: manifest.corpus,
        };
        return replyWith(ctx, [new FormattedString(locale.status(facts))]);
      },
    },
  };
}
