import { Composer, InputFile, type Context } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import { messageOf } from '../../errors.ts';
import type { Logger } from '../../logger.ts';
import type { Answers, StoredAnswer } from '../../store/answers.ts';
import type { Feedback, Vote } from '../../store/feedback.ts';
import { voteLabel } from '../answer-keyboard.ts';
import type { AnswerView, AnswerViews } from '../answer-view.ts';
import { articleFileName, formatArticle } from '../article-text.ts';
import type { CallbackSigner } from '../callback-data.ts';
import { sourceLine } from '../format-answer.ts';
import { localeIn, localeOf } from '../locales/choose-locale.ts';
import { isRefusal, replaceMessages, replyWith } from '../send-answer.ts';
import type { BotServices } from '../services.ts';
import { splitMessage } from '../split-message.ts';
import { loadQuote } from '../stored-quotes.ts';
import { understoodLine } from '../understood.ts';

export interface ButtonsFeatureOptions {
  readonly answers: Answers;
  readonly views: AnswerViews;
  readonly signer: CallbackSigner;
  readonly feedback: Feedback;
  readonly logger: Logger;
  /** Told of every vote that is kept. */
  readonly onVote?: (vote: Vote) => void;
}

/** An article longer than so many messages is sent as a file. */
const MOST_ARTICLE_MESSAGES = 2;

/** A notice after a press, for whoever pressed; empty for none. */
type Notice = string;
type Action = (ctx: Context, answer: StoredAnswer, numbers: readonly number[]) => Promise<Notice>;

/**
 * The buttons under answers: pages, quotes, context, whole article, votes. Everybody who sees them may press them.
 * What they need is in the database and in the index, so they work after a restart as well.
 */
export function createButtonsFeature(services: Pick<BotServices, 'passage' | 'article'>, options: ButtonsFeatureOptions): Composer<Context> {
  const { answers, views, signer, feedback, logger } = options;
  const feature = new Composer<Context>();

  const change = async (ctx: Context, answer: StoredAnswer, view: AnswerView | null): Promise<Notice> => {
    const { buttons } = localeIn(answer.language);
    if (view === null) return buttons.gone;
    const pressed = ctx.msg?.message_id;
    // An answer whose sending was cut off may have arrived all the same, unknown by its messages.
    const shown = pressed === undefined || answer.messageIds.includes(pressed) ? answer.messageIds : [pressed];
    const messageIds = await replaceMessages(ctx, shown, view.messages, view.keyboard);
    if (messageIds === null) return buttons.stale;
    answers.show(answer.id, { messageIds, page: view.page });
    return '';
  };
  const actions: Readonly<Record<string, Action>> = {
    p: async (ctx, answer, [page = 0]) => change(ctx, answer, await views.page(answer, page, headingOf(ctx))),
    q: async (ctx, answer, [rank = 0, before = 0, after = 0]) => {
      const { buttons } = localeIn(answer.language);
      const view = await views.quote(answer, rank, { before, after }, headingOf(ctx));
      const notice = await change(ctx, answer, view);
      return notice === '' ? endNotice(view, { before, after }, buttons) : notice;
    },
    w: async (ctx, answer, [rank = 0]) => sendArticle(ctx, answer, rank),
    v: async (ctx, answer, [vote]) => {
      const cast: Vote = { answerId: answer.id, userId: ctx.from?.id ?? 0, vote: vote === 1 ? 1 : -1 };
      feedback.vote(cast);
      options.onVote?.(cast);
      await showVotes(ctx, feedback.votesOf(answer.id));
      return localeIn(answer.language).buttons.voted;
    },
  };

  const sendArticle: (ctx: Context, answer: StoredAnswer, rank: number) => Promise<Notice> = async (ctx, answer, rank) => {
    const locale = localeIn(answer.language);
    const quote = await loadQuote(services, answer, rank);
    const passages = quote === null ? [] : await services.article(quote.passageId);
    if (quote === null || passages.length === 0) return locale.buttons.gone;
    const article = formatArticle(passages, sourceLine({ ...quote, article: { ...quote.article, title: '' } }, locale));
    const messages = splitMessage(article);
    if (messages.length <= MOST_ARTICLE_MESSAGES) {
      await replyWith(ctx, messages);
      return '';
    }
    const replied = ctx.msg?.message_id;
    await ctx.replyWithDocument(new InputFile(Buffer.from(`${article.text}\n`), articleFileName(quote.article.title)), {
      caption: sourceLine(quote, locale),
      ...(replied !== undefined && { reply_parameters: { message_id: replied, allow_sending_without_reply: true } }),
    });
    return '';
  };

  feature.on('callback_query:data', async (ctx, next) => {
    const [verb = '', id, ...rest] = signer.open(ctx.callbackQuery.data)?.split(':') ?? [];
    const action = Object.hasOwn(actions, verb) ? actions[verb] : undefined;
    if (action === undefined) return next();
    const answer = answers.get(Number(id));
    // A button works in the chat of its answer only, whoever sends its data from elsewhere.
    if (answer === null || answer.chatId !== ctx.chat?.id) return notify(ctx, localeOf(ctx).buttons.stale);
    const notice = await action(ctx, answer, rest.map(Number)).catch((error: unknown) => {
      logger.error({ update: ctx.update.update_id, error: messageOf(error) }, 'button not handled');
      return localeIn(answer.language).buttons.failed;
    });
    return notify(ctx, notice);
  });

  /** The press may be too old by now, which changes nothing of what was done. */
  const notify = async (ctx: Context, text: Notice): Promise<void> => {
    await ctx.answerCallbackQuery(text === '' ? {} : { text }).catch((error: unknown) => logger.warn({ error: messageOf(error) }, 'press not answered'));
  };
  return feature;
}

/** What does not fit or is not there is not shown; the press says so where the button could not know. */
function endNotice(view: AnswerView | null, wanted: { readonly before: number; readonly after: number }, texts: { readonly nothingBefore: string; readonly nothingAfter: string }): Notice {
  const around = view?.around;
  if (around === undefined) return '';
  if (around.before < wanted.before) return texts.nothingBefore;
  return around.after < wanted.after ? texts.nothingAfter : '';
}

/** How a follow-up was understood stays above its answer; it is read from the message, because questions are not kept. */
function headingOf(ctx: Context): string {
  return understoodLine(ctx.msg?.text ?? '');
}

/** Changes the counts on the buttons as they stand; a message that Telegram no longer shows to the bot keeps the old ones. */
async function showVotes(ctx: Context, votes: { readonly up: number; readonly down: number }): Promise<void> {
  const before = ctx.msg?.reply_markup?.inline_keyboard;
  if (before === undefined) return;
  const relabelled = before.map((row) =>
    row.map((button) => {
      const [, vote] = ('callback_data' in button ? /^v:\d+:(-?1):/u.exec(button.callback_data) : null) ?? [];
      return vote === undefined ? button : { ...button, text: vote === '1' ? voteLabel(1, votes.up) : voteLabel(-1, votes.down) };
    }),
  );
  const reply_markup: InlineKeyboardMarkup = { inline_keyboard: relabelled };
  await ctx.editMessageReplyMarkup({ reply_markup }).catch((error: unknown) => {
    if (!isRefusal(error, /message is not modified|message to edit not found|message can't be edited/u)) throw error;
  });
}
