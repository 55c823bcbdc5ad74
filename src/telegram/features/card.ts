import { Composer, GrammyError, InputFile, type Context } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import type { QuoteCard } from '../../cards/card.ts';
import { IndexMissingError, messageOf } from '../../errors.ts';
import { cutWhole } from '../../language/normalise.ts';
import type { Logger } from '../../logger.ts';
import type { CallbackSigner } from '../callback-data.ts';
import { sourceLine } from '../format-answer.ts';
import { localeOfCode, localeOfText } from '../locales/choose-locale.ts';
import type { Locale } from '../locales/locale.ts';
import { oneLine } from '../one-line.ts';
import type { BotServices, CardQuote } from '../services.ts';

export interface CardFeatureOptions {
  readonly signer: CallbackSigner;
  readonly logger: Logger;
  /**
   * The quote that a button stands for; null when it is gone.
   * @param id what follows `card:` in the button's payload. Default: the id of a passage, drawn without a marked sentence
   * @param chatId where the button was pressed
   */
  readonly quoteOf?: (id: string, chatId: number) => Promise<CardQuote | null>;
}

/** A slot for the button among those under an answer: its payload is the verb and what names the quote. */
export const CARD_BUTTON = { verb: 'card', label: ({ card }: Locale): string => card.button } as const;

/** Longer headlines and file names are cut, in UTF-16 units; a card shows three lines of them. */
const MAX_NAME_LENGTH = 200;
/** Of photos, by the Bot API, in UTF-16 units. */
const MAX_CAPTION_LENGTH = 1024;

/** The button that sends a passage as a picture. */
export function cardButton(passageId: string, { sign }: Pick<CallbackSigner, 'sign'>, locale: Locale): InlineKeyboardButton {
  return { text: CARD_BUTTON.label(locale), callback_data: sign(`${CARD_BUTTON.verb}:${passageId}`) };
}

/** Quotes as pictures: answers the button with a quote card in the same chat and topic. */
export function createCardFeature(services: Pick<BotServices, 'quoteOf' | 'printCard'>, options: CardFeatureOptions): Composer<Context> {
  const { signer, logger, quoteOf = services.quoteOf } = options;
  const feature = new Composer<Context>();
  /** Cards that are being made, by chat and quote: pressing again while one waits makes no second. */
  const inHand = new Set<string>();

  const send = async (ctx: Context, id: string, chatId: number): Promise<string> => {
    const { card: texts } = localeOfCode(ctx.from?.language_code);
    const quote = await quoteOf(id, chatId).catch((error: unknown) => {
      if (error instanceof IndexMissingError) return null;
      throw error;
    });
    if (quote === null) return texts.gone;
    const locale = localeOfText(quote.text, ctx.from?.language_code);
    const png = await services.printCard(toCard(quote, locale));
    await ctx.replyWithPhoto(new InputFile(png, 'quote.png'), {
      caption: cutWhole(sourceLine(quote, locale), MAX_CAPTION_LENGTH),
      ...(ctx.msg && { reply_parameters: { message_id: ctx.msg.message_id, allow_sending_without_reply: true } }),
    });
    return '';
  };
  const sendOnce = async (ctx: Context, id: string): Promise<string> => {
    const { card: texts } = localeOfCode(ctx.from?.language_code);
    const chatId = ctx.chat?.id;
    if (chatId === undefined) return texts.onlyInChats;
    const key = `${chatId}:${id}`;
    if (inHand.has(key)) return '';
    inHand.add(key);
    try {
      return await send(ctx, id, chatId);
    } catch (error) {
      logger.warn({ update: ctx.update.update_id, error: messageOf(error) }, 'quote card not sent');
      return isForbidden(error) ? texts.notAllowed : texts.failed;
    } finally {
      inHand.delete(key);
    }
  };

  feature.on('callback_query:data', async (ctx, next) => {
    const payload = signer.open(ctx.callbackQuery.data);
    const prefix = `${CARD_BUTTON.verb}:`;
    if (payload?.startsWith(prefix) !== true) return next();
    const notice = await sendOnce(ctx, payload.slice(prefix.length));
    // The press may be too old by now; the picture is sent all the same.
    await ctx
      .answerCallbackQuery(notice === '' ? {} : { text: notice })
      .catch((error: unknown) => logger.warn({ error: messageOf(error) }, 'press not answered'));
  });
  return feature;
}

function toCard({ text, answer, article }: CardQuote, locale: Locale): QuoteCard {
  return {
    text,
    answer,
    title: article.untitled ? '' : oneLine(article.title, MAX_NAME_LENGTH),
    origin: oneLine(article.source ?? article.file, MAX_NAME_LENGTH),
    date: article.date,
    page: article.page === null ? null : locale.page(article.page),
    brand: locale.card.brand,
  };
}

/** Telegram lets groups forbid pictures only, and all messages of a bot. */
function isForbidden(error: unknown): boolean {
  return error instanceof GrammyError && (error.error_code === 403 || /not enough rights|CHAT_SEND_\w+_FORBIDDEN/u.test(error.description));
}
