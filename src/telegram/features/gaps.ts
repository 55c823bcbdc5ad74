import { FormattedString } from '@grammyjs/parse-mode';
import { Composer, type Context } from 'grammy';
import { groupAlike } from '../../embedding/group-alike.ts';
import { normaliseForSearch } from '../../language/normalise.ts';
import type { QuestionLog, UnansweredQuestion } from '../../store/question-log.ts';
import { createAdminTest } from '../admin-only.ts';
import { localeOf } from '../locales/choose-locale.ts';
import type { Gap } from '../locales/history-texts.ts';
import { oneLine } from '../one-line.ts';
import { replyWith } from '../send-answer.ts';
import type { BotServices } from '../services.ts';

export interface GapsFeatureOptions {
  readonly adminIds: ReadonlySet<number>;
  readonly questions: QuestionLog;
}

/** The newest questions that are looked at; so many are grouped in a fraction of a second. */
const MOST_QUESTIONS = 1_000;
/** Groups that are shown; at the most characters a line they fit into one message. */
const MOST_GROUPS = 15;
/** In UTF-16 units. */
const MAX_TEXT_LENGTH = 120;
const MAX_ALSO_LENGTH = 60;

/**
 * Least cosine of questions that are put together, in the embeddings of the built-in model. Of the pairs of different
 * questions of XQuAD zh, which are asked about 240 texts, 1 in 2,300 reaches it; of nine pairs of paraphrases of
 * short questions ("地铁三号线什么时候通车", "3号线地铁几时开通") seven do, the others have 0.57 and 0.54.
 */
const ALIKE = 0.6;

/** `/gaps` shows admins what people asked and the articles did not answer; in private only. */
export function createGapsFeature({ embedQuestions }: Pick<BotServices, 'embedQuestions'>, { adminIds, questions }: GapsFeatureOptions): Composer<Context> {
  const feature = new Composer<Context>();
  feature
    .filter(createAdminTest(adminIds))
    .command('gaps', async (ctx) => {
      const texts = localeOf(ctx).history;
      const say = (text: string): Promise<void> => replyWith(ctx, [new FormattedString(text)]);
      if (ctx.chat.type !== 'private') return say(texts.privately('gaps'));
      if (questions.logQuestions !== 'text') return say(texts.gapsNeedText);
      const wordings = countWordings(questions.unanswered(MOST_QUESTIONS));
      if (wordings.length === 0) return say(texts.gapsNone);
      const groups = groupAlike(await embedQuestions(wordings.map(({ text }) => text)), ALIKE);
      const gaps = groups.map((places) => toGap(places.flatMap((place) => wordings[place] ?? []))).toSorted((a, b) => b.count - a.count);
      return say(texts.gaps(gaps.slice(0, MOST_GROUPS), Math.max(0, gaps.length - MOST_GROUPS)));
    });
  return feature;
}

/** A question in one wording. */
interface Wording {
  readonly text: string;
  count: number;
  readonly lastAsked: Date;
}

/** The most asked first, of those asked as often the newest. */
function countWordings(unanswered: readonly UnansweredQuestion[]): Wording[] {
  const wordings = new Map<string, Wording>();
  for (const { text, askedAt } of unanswered) {
    const key = normaliseForSearch(text);
    const wording = wordings.get(key);
    if (wording === undefined) wordings.set(key, { text, count: 1, lastAsked: askedAt });
    else wording.count += 1;
  }
  return [...wordings.values()].toSorted((a, b) => b.count - a.count);
}

/** @param wordings at least one, the most asked first */
function toGap(wordings: readonly Wording[]): Gap {
  const [first, second] = wordings;
  const last = Math.max(...wordings.map(({ lastAsked }) => lastAsked.getTime()));
  return {
    text: oneLine(first?.text ?? '', MAX_TEXT_LENGTH),
    also: second === undefined ? null : oneLine(second.text, MAX_ALSO_LENGTH),
    count: wordings.reduce((sum, { count }) => sum + count, 0),
    lastAsked: new Date(last).toISOString().slice(0, 10),
  };
}
