import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import type { Quote } from '../domain/answer.ts';
import { namesNearest } from './format-answer.ts';
import type { CallbackSigner } from './callback-data.ts';
import type { Locale } from './locales/locale.ts';
import { oneLine } from './one-line.ts';
import { shareQuery } from './share-query.ts';
import type { AnswerContent } from '../store/answers.ts';

/** A button of another feature under a quote that stands alone; its data is `<verb>:<answer id>:<rank>`, signed. */
export interface QuoteButton {
  /** Letters that no other feature uses; `p`, `q`, `w`, `v`, `set` and `admin` are taken. */
  readonly verb: string;
  readonly label: (locale: Locale) => string;
}

/** What a keyboard is made for. */
export interface KeyboardFacts extends Pick<AnswerContent, 'reason' | 'pageSize'> {
  readonly answerId: number;
  /** Quotes of the answer, on all pages. */
  readonly count: number;
  readonly page: number;
  readonly votes: { readonly up: number; readonly down: number };
}

/** A quote that is shown, with its place among the quotes of the answer, from 0. */
export interface RankedQuote {
  readonly rank: number;
  readonly quote: Quote;
}

/** How much of the article is shown around a quote, in passages, and whether there is more of it that fits. */
export interface Surroundings {
  readonly before: number;
  readonly after: number;
  readonly hasBefore: boolean;
  readonly hasAfter: boolean;
}

/** The keyboards under answers. */
export interface AnswerKeyboards {
  /** Under a page of quotes, of one or of several. */
  page(facts: KeyboardFacts, shown: readonly RankedQuote[], locale: Locale): InlineKeyboardMarkup;
  /** Under one quote of several, or the nearest one under a refusal. */
  quote(facts: KeyboardFacts, shown: RankedQuote, around: Surroundings, locale: Locale): InlineKeyboardMarkup;
  /** Under a refusal. */
  refusal(facts: KeyboardFacts, nearest: RankedQuote | null, locale: Locale): InlineKeyboardMarkup;
}

/** In UTF-16 units; apps cut longer ones. */
const MAX_HEADLINE = 30;
const UNKNOWN: Surroundings = { before: 0, after: 0, hasBefore: true, hasAfter: true };

export function createAnswerKeyboards({ sign }: Pick<CallbackSigner, 'sign'>, extra: readonly QuoteButton[] = []): AnswerKeyboards {
  const button = (text: string, payload: string): InlineKeyboardButton => ({ text, callback_data: sign(payload) });
  const quoteRows = (id: number, rank: number, { before, after, hasBefore, hasAfter }: Surroundings, locale: Locale): InlineKeyboardButton[][] => {
    const { buttons } = locale;
    const context = [
      ...(hasBefore ? [button(buttons.before, `q:${id}:${rank}:${before + 1}:${after}`)] : []),
      ...(hasAfter ? [button(buttons.after, `q:${id}:${rank}:${before}:${after + 1}`)] : []),
      button(buttons.whole, `w:${id}:${rank}`),
    ];
    return [context, extra.map(({ verb, label }) => button(label(locale), `${verb}:${id}:${rank}`))];
  };
  const lastRow = ({ answerId, votes }: KeyboardFacts, shown: readonly RankedQuote[], { buttons }: Locale): InlineKeyboardButton[] => [
    button(voteLabel(1, votes.up), `v:${answerId}:1`),
    button(voteLabel(-1, votes.down), `v:${answerId}:-1`),
    ...(shown.length === 0 ? [] : [{ text: buttons.share, switch_inline_query: shareQuery(shown.map(({ quote }) => quote)) }]),
  ];
  return {
    page(facts, shown, locale) {
      const { answerId } = facts;
      const [only, ...others] = shown;
      const rows =
        only !== undefined && others.length === 0
          ? quoteRows(answerId, only.rank, UNKNOWN, locale)
          : [shown.map(({ rank }) => button(locale.buttons.quote(rank + 1), `q:${answerId}:${rank}:0:0`))];
      return keyboard([pagingRow(facts, button), ...rows, lastRow(facts, shown, locale)]);
    },
    quote(facts, shown, around, locale) {
      const isPage = facts.reason === null && (facts.pageSize === 1 || facts.count === 1);
      const back = isPage ? pagingRow(facts, button) : [button(locale.buttons.back, `p:${facts.answerId}:${facts.page}`)];
      return keyboard([...quoteRows(facts.answerId, shown.rank, around, locale), back, lastRow(facts, [shown], locale)]);
    },
    refusal(facts, nearest, locale) {
      const isNamed = facts.reason !== null && facts.reason !== 'no-question' && namesNearest(facts.reason);
      const headline = nearest === null || isNamed ? '' : oneLine(nearest.quote.article.title, MAX_HEADLINE);
      const offer = nearest === null ? [] : [button(locale.buttons.nearest(headline === '' ? null : headline), `q:${facts.answerId}:${nearest.rank}:0:0`)];
      return keyboard([offer, lastRow(facts, [], locale)]);
    },
  };
}

/** A thumb with its count, none when nobody has pressed it. */
export function voteLabel(vote: 1 | -1, count: number): string {
  return `${vote === 1 ? '👍' : '👎'}${count > 0 ? ` ${count}` : ''}`;
}

/** "‹ 2/3 ›"; nothing where everything is on one page. */
function pagingRow({ answerId, count, pageSize, page }: KeyboardFacts, button: (text: string, payload: string) => InlineKeyboardButton): InlineKeyboardButton[] {
  const pages = Math.ceil(count / pageSize);
  if (pages <= 1) return [];
  const to = (target: number): string => `p:${answerId}:${target}`;
  return [...(page > 0 ? [button('‹', to(page - 1))] : []), button(`${page + 1}/${pages}`, to(page)), ...(page + 1 < pages ? [button('›', to(page + 1))] : [])];
}

function keyboard(rows: readonly InlineKeyboardButton[][]): InlineKeyboardMarkup {
  return { inline_keyboard: rows.filter((row) => row.length > 0) };
}
