import { FormattedString } from '@grammyjs/parse-mode';
import { Composer, InputFile, type Context } from 'grammy';
import { IndexMissingError } from '../../errors.ts';
import type { Feedback } from '../../store/feedback.ts';
import type { LogQuestions } from '../../store/question-log.ts';
import { createAdminTest } from '../admin-only.ts';
import { makeEvaluationSet } from '../evaluation-set.ts';
import { localeOf } from '../locales/choose-locale.ts';
import { replyWith } from '../send-answer.ts';
import type { BotServices } from '../services.ts';

export interface ExportFeatureOptions {
  readonly adminIds: ReadonlySet<number>;
  readonly feedback: Feedback;
  readonly logQuestions: LogQuestions;
}

/** `/export` sends admins the questions that got a 👍, as a set that `npm run eval` measures; in private only. */
export function createExportFeature({ passageStore }: Pick<BotServices, 'passageStore'>, { adminIds, feedback, logQuestions }: ExportFeatureOptions): Composer<Context> {
  const feature = new Composer<Context>();
  feature
    .filter(createAdminTest(adminIds))
    .command('export', async (ctx) => {
      const texts = localeOf(ctx).history;
      const say = (text: string): Promise<void> => replyWith(ctx, [new FormattedString(text)]);
      if (ctx.chat.type !== 'private') return say(texts.privately('export'));
      const approved = feedback.approved();
      if (approved.length === 0) return say(texts.exportEmpty(logQuestions));
      const store = await passageStore().catch((error: unknown) => {
        if (error instanceof IndexMissingError) return null;
        throw error;
      });
      if (store === null) return say(localeOf(ctx).noIndex);
      const { questions, passages, facts } = await makeEvaluationSet(approved, store);
      if (facts.questions === 0) return say(texts.exportQuestions(facts));
      await ctx.replyWithDocument(new InputFile(questions, 'questions.jsonl'), {
        caption: texts.exportQuestions(facts),
        reply_parameters: { message_id: ctx.msgId, allow_sending_without_reply: true },
      });
      await ctx.replyWithDocument(new InputFile(passages, 'passages.jsonl'), { caption: texts.exportPassages(facts) });
      return undefined;
    });
  return feature;
}
