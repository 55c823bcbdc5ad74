import { Composer, type Context } from 'grammy';
import type { InlineQueryResultArticle } from 'grammy/types';
import type { Answerer } from '../../answering/answer-question.ts';
import type { Answer, Quote } from '../../domain/answer.ts';
import { IndexMissingError } from '../../errors.ts';
import { cutWhole } from '../../language/normalise.ts';
import { formatSingleQuote } from '../format-answer.ts';
import { oneLine } from '../one-line.ts';
import { localeOfText } from '../locales/choose-locale.ts';
import type { Locale } from '../locales/locale.ts';
import type { BotServices } from '../services.ts';

/** Cards offered for one question. */
const MAX_CARDS = 5;
/** Telegram keeps the cards of a question this long; an index update shows up after it. */
const CACHE_SECONDS = 60;
/** Description lines that apps show; longer ones are cut by them anyway. In UTF-16 units. */
const MAX_DESCRIPTION_LENGTH = 200;
/** Of an article whose headline and file name show nothing. Telegram refuses all cards for one without a title. */
const NO_TITLE = '—';

/**
 * `@bot question` in any chat: quote cards to send.
 * @param isOpen false when answers depend on who asks, so that Telegram must not share its cache between users
 */
export function createInlineFeature({ answerer }: Pick<BotServices, 'answerer'>, isOpen: boolean): Composer<Context> {
  const feature = new Composer<Context>();
  feature.on('inline_query', async (ctx) => {
    const { query } = ctx.inlineQuery;
    const locale = localeOfText(query, ctx.from.language_code);
    if (query.trim() === '') return answerWithNotice(ctx, locale.inlineHint);
    const answer = await answerOrNull(answerer, query);
    if (answer === null) return answerWithNotice(ctx, locale.noIndex, 0);
    if (answer.kind === 'no-answer') return answerWithNotice(ctx, locale.inlineNothing);
    const cards = answer.quotes.map((quote) => toCard(quote, locale));
    return ctx.answerInlineQuery(cards, { cache_time: CACHE_SECONDS, is_personal: !isOpen });
  });
  return feature;
}

/** Null while there is no index. */
async function answerOrNull(answerer: Answerer, query: string): Promise<Answer | null> {
  return answerer.answer(query, { limit: MAX_CARDS }).catch((error: unknown) => {
    if (error instanceof IndexMissingError) return null;
    throw error;
  });
}

/**
 * No cards, but a line above the empty list that says why; pressing it opens the private chat.
 * Personal, because its language may be that of the person's app.
 */
async function answerWithNotice(ctx: Context, text: string, cacheSeconds = CACHE_SECONDS): Promise<true> {
  return ctx.answerInlineQuery([], { cache_time: cacheSeconds, is_personal: true, button: { text, start_parameter: 'inline' } });
}

function toCard(quote: Quote, locale: Locale): InlineQueryResultArticle {
  const answer = quote.answer === null ? quote.text : quote.text.slice(quote.answer.start, quote.answer.end);
  const message = formatSingleQuote(quote, locale);
  return {
    type: 'article',
    id: quote.passageId,
    title: oneLine(quote.article.title) || oneLine(quote.article.file) || NO_TITLE,
    description: cutWhole(answer, MAX_DESCRIPTION_LENGTH),
    input_message_content: {
      message_text: message.text,
      entities: message.entities,
      link_preview_options: { is_disabled: true },
    },
  };
}
