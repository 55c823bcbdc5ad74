import { Composer, type Context } from 'grammy';
import type { InlineQueryResultArticle } from 'grammy/types';
import { makeQuote } from '../../answering/make-quote.ts';
import type { Quote } from '../../domain/answer.ts';
import type { Span } from '../../domain/article.ts';
import { cutWhole } from '../../language/normalise.ts';
import { formatSingleQuote } from '../format-answer.ts';
import { oneLine } from '../one-line.ts';
import { localeOfCode, localeOfText } from '../locales/choose-locale.ts';
import type { Locale } from '../locales/locale.ts';
import type { BotServices } from '../services.ts';
import { readShareQuery, shareQuery, type SharedQuote } from '../share-query.ts';
import { whyUnavailable } from '../why-unavailable.ts';

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
export function createInlineFeature(services: Pick<BotServices, 'answerer' | 'passage'>, isOpen: boolean): Composer<Context> {
  const { answerer } = services;
  const feature = new Composer<Context>();
  const answerWithQuotes = async (ctx: Context, quotes: readonly Quote[], locale: Locale): Promise<true> => {
    const cards = quotes.map((quote, rank) => toCard(quote, rank, locale));
    return ctx.answerInlineQuery(cards, { cache_time: CACHE_SECONDS, is_personal: !isOpen });
  };
  feature.on('inline_query', async (ctx) => {
    const { query } = ctx.inlineQuery;
    const shared = readShareQuery(query);
    if (shared !== null) {
      const locale = localeOfCode(ctx.from.language_code);
      const quotes = await loadShared(services, shared);
      return quotes.length === 0 ? answerWithNotice(ctx, locale.inlineNothing) : answerWithQuotes(ctx, quotes, locale);
    }
    const locale = localeOfText(query, ctx.from.language_code);
    if (query.trim() === '') return answerWithNotice(ctx, locale.inlineHint);
    const answer = await answerer.answer(query, { limit: MAX_CARDS }).catch((error: unknown) => whyUnavailable(error, locale));
    if (typeof answer === 'string') return answerWithNotice(ctx, answer, 0);
    if (answer.kind === 'no-answer') return answerWithNotice(ctx, locale.inlineNothing);
    return answerWithQuotes(ctx, answer.quotes, locale);
  });
  return feature;
}

/** The quotes that a share button names, without those that are gone. */
async function loadShared({ passage }: Pick<BotServices, 'passage'>, shared: readonly SharedQuote[]): Promise<Quote[]> {
  const found = await Promise.all(
    shared.map(async ({ passageId, answer }) => {
      const sourced = await passage(passageId);
      if (sourced === null) return null;
      return makeQuote(sourced, { answer: isPart(sourced.passage.text, answer) ? answer : null, score: 1, mismatch: [] });
    }),
  );
  return found.filter((quote) => quote !== null);
}

/** Anybody can write numbers behind an id: what lies outside of the text, or parts a character, marks nothing. */
function isPart(text: string, span: Span | null): boolean {
  return span !== null && span.start < span.end && span.end <= text.length && text.slice(span.start, span.end).isWellFormed();
}

/**
 * No cards, but a line above the empty list that says why; pressing it opens the private chat.
 * Personal, because its language may be that of the person's app.
 */
async function answerWithNotice(ctx: Context, text: string, cacheSeconds = CACHE_SECONDS): Promise<true> {
  return ctx.answerInlineQuery([], { cache_time: cacheSeconds, is_personal: true, button: { text, start_parameter: 'inline' } });
}

function toCard(quote: Quote, rank: number, locale: Locale): InlineQueryResultArticle {
  const answer = quote.answer === null ? quote.text : quote.text.slice(quote.answer.start, quote.answer.end);
  const message = formatSingleQuote(quote, locale);
  return {
    type: 'article',
    // One text may be quoted for two passages, and no two cards may have one id.
    id: `${rank}:${quote.passageId}`,
    title: oneLine(quote.article.title) || oneLine(quote.article.file) || NO_TITLE,
    description: cutWhole(answer, MAX_DESCRIPTION_LENGTH),
    input_message_content: {
      message_text: message.text,
      entities: message.entities,
      link_preview_options: { is_disabled: true },
    },
    reply_markup: { inline_keyboard: [[{ text: locale.buttons.share, switch_inline_query: shareQuery([quote]) }]] },
  };
}
