import { FormattedString } from '@grammyjs/parse-mode';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Quote } from '../domain/answer.ts';
import type { AnswerContent, StoredAnswer } from '../store/answers.ts';
import type { Feedback } from '../store/feedback.ts';
import { createAnswerKeyboards, type KeyboardFacts, type QuoteButton, type RankedQuote, type Surroundings } from './answer-keyboard.ts';
import { widenQuote } from './article-text.ts';
import type { CallbackSigner } from './callback-data.ts';
import { formatQuotes, formatRefusal, formatSingleQuote } from './format-answer.ts';
import { localeIn } from './locales/choose-locale.ts';
import type { BotServices } from './services.ts';
import { MAX_MESSAGE_LENGTH } from './split-message.ts';
import { loadQuote } from './stored-quotes.ts';

/** What the messages of an answer show. */
export interface AnswerView {
  readonly messages: readonly FormattedString[];
  /** Under the last message. */
  readonly keyboard: InlineKeyboardMarkup | undefined;
  readonly page: number;
  /** How much of the article is shown around a quote that stands alone. */
  readonly around?: Surroundings;
}

/** Shows answers: as they are given, and as their buttons change them. Views are null when the passages are gone. */
export interface AnswerViews {
  /** The first page, from quotes in hand. @param heading a line above it; empty for none */
  first(id: number, content: AnswerContent, quotes: readonly Quote[], heading: string): AnswerView;
  page(answer: StoredAnswer, page: number, heading: string): Promise<AnswerView | null>;
  /** One quote, with passages of its article around it as far as they fit. */
  quote(answer: StoredAnswer, rank: number, around: { readonly before: number; readonly after: number }, heading: string): Promise<AnswerView | null>;
}

export interface AnswerViewOptions {
  readonly signer: CallbackSigner;
  readonly feedback: Pick<Feedback, 'votesOf'>;
  readonly quoteButtons?: readonly QuoteButton[];
}

/** A source line and its notes are shorter, in UTF-16 units. */
const NOTES_LENGTH = 900;

export function createAnswerViews(services: Pick<BotServices, 'passage' | 'article'>, { signer, feedback, quoteButtons = [] }: AnswerViewOptions): AnswerViews {
  const keyboards = createAnswerKeyboards(signer, quoteButtons);
  const factsOf = (answerId: number, { reason, pageSize, quotes }: AnswerContent, page: number): KeyboardFacts => ({
    answerId,
    reason,
    pageSize,
    count: quotes.length,
    page,
    votes: feedback.votesOf(answerId),
  });
  const show = (id: number, content: AnswerContent, page: number, shown: readonly RankedQuote[], heading: string): AnswerView => {
    const locale = localeIn(content.language);
    const facts = factsOf(id, content, page);
    if (content.reason === null) {
      const messages = formatQuotes(shown.map(({ quote }) => quote), locale, heading);
      return { messages, keyboard: keyboards.page(facts, shown, locale), page };
    }
    if (content.reason === 'no-question') throw new Error('what is no question has no view');
    const [nearest = null] = shown;
    const messages = [formatRefusal(content.reason, nearest?.quote ?? null, locale, heading)];
    return { messages, keyboard: content.reason === 'empty-question' ? undefined : keyboards.refusal(facts, nearest, locale), page };
  };
  return {
    first: (id, content, quotes, heading) => show(id, content, 0, quotes.slice(0, content.pageSize).map((quote, rank) => ({ rank, quote })), heading),
    async page(answer, page, heading) {
      const first = page * answer.pageSize;
      const ranks = answer.quotes.slice(first, first + answer.pageSize).map((_, index) => first + index);
      const loaded = await Promise.all(ranks.map(async (rank) => ({ rank, quote: await loadQuote(services, answer, rank) })));
      const shown = loaded.flatMap(({ rank, quote }) => (quote === null ? [] : [{ rank, quote }]));
      return shown.length === 0 ? null : show(answer.id, answer, page, shown, heading);
    },
    async quote(answer, rank, wanted, heading) {
      const quote = await loadQuote(services, answer, rank);
      if (quote === null) return null;
      const locale = localeIn(answer.language);
      const statement = answer.reason === null || answer.reason === 'no-question' ? [] : [locale.noAnswer[answer.reason]];
      const head = [...(heading === '' ? [] : [heading]), ...statement].join('\n\n');
      const widened = widenQuote(quote, await services.article(quote.passageId), wanted, MAX_MESSAGE_LENGTH - NOTES_LENGTH - head.length);
      const facts = factsOf(answer.id, answer, answer.page);
      const above = head === '' ? '' : `${head}\n\n`;
      const message = FormattedString.join([above, formatSingleQuote(widened.quote, locale, MAX_MESSAGE_LENGTH - above.length)]);
      return { messages: [message], keyboard: keyboards.quote(facts, { rank, quote }, widened.around, locale), page: answer.page, around: widened.around };
    },
  };
}
