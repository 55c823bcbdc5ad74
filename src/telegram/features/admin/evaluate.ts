import { FormattedString } from '@grammyjs/parse-mode';
import { failureText } from '../../failure-text.ts';
import { localeOf } from '../../locales/choose-locale.ts';
import { createProgressMessage } from '../../progress-message.ts';
import { replyWith } from '../../send-answer.ts';
import type { EvaluationQuestions } from '../../services.ts';
import type { AdminCommand, AdminParts } from './parts.ts';

/** `/eval`: asks the questions whose answers were approved of, and reports how well they are answered now. */
export function createEvaluate(parts: AdminParts, questions: EvaluationQuestions): AdminCommand {
  const { services, stopping } = parts;
  let isRunning = false;
  return {
    buttons: {},
    commands: {
      async eval(ctx) {
        const locale = localeOf(ctx);
        const asked = questions();
        if (asked.length === 0) return replyWith(ctx, [new FormattedString(locale.admin.evalNone)]);
        if (isRunning) return replyWith(ctx, [new FormattedString(locale.admin.evalRunning)]);
        isRunning = true;
        try {
          const message = await createProgressMessage(ctx, locale.admin.evalProgress(0, asked.length), parts);
          const onProgress = (done: number, total: number): void => message.update(locale.admin.evalProgress(done, total));
          // Not awaited: questions go on being answered meanwhile.
          void services
            .evaluate(asked, { onProgress, signal: stopping })
            .then(locale.admin.evalDone, (error: unknown) => locale.admin.evalFailed(failureText(error, locale)))
            .then((text) => message.finish(text))
            .finally(() => (isRunning = false));
        } catch (error) {
          isRunning = false;
          throw error;
        }
      },
    },
  };
}
