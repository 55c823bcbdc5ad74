import { FormattedString } from '@grammyjs/parse-mode';
import { Composer, type Context } from 'grammy';
import { KEPT_DAYS, type Answers } from '../../store/answers.ts';
import type { Database } from '../../store/database.ts';
import type { Feedback } from '../../store/feedback.ts';
import { QUESTION_DAYS, type QuestionLog } from '../../store/question-log.ts';
import { personOf } from '../chat-rights.ts';
import { localeOf } from '../locales/choose-locale.ts';
import type { KeptCounts } from '../locales/history-texts.ts';
import { replyWith } from '../send-answer.ts';

export interface PrivacyFeatureOptions {
  readonly questions: QuestionLog;
  readonly feedback: Feedback;
  readonly answers: Pick<Answers, 'forget'>;
  readonly database: Pick<Database, 'settle'>;
}

/** `/privacy` tells what is kept, `/forget` deletes at once what is kept of the person who asks for it. */
export function createPrivacyFeature({ questions, feedback, answers, database }: PrivacyFeatureOptions): Composer<Context> {
  const feature = new Composer<Context>();
  const countsOf = (person: number): KeptCounts => ({ questions: questions.countOf(person), votes: feedback.countOf(person) });

  feature.command('privacy', (ctx) => {
    const person = personOf(ctx);
    const facts = { logQuestions: questions.logQuestions, questionDays: QUESTION_DAYS, answerDays: KEPT_DAYS, kept: person === null ? null : countsOf(person) };
    return replyWith(ctx, [new FormattedString(localeOf(ctx).history.privacy(facts))]);
  });

  feature.command('forget', (ctx) => {
    const person = personOf(ctx);
    const texts = localeOf(ctx).history;
    if (person === null) return replyWith(ctx, [new FormattedString(texts.nobody)]);
    const counts = { votes: feedback.forget(person), questions: questions.forget(person) };
    answers.forget(person);
    database.settle();
    return replyWith(ctx, [new FormattedString(texts.forgotten(counts))]);
  });
  return feature;
}
