import { Composer, GrammyError, InputFile, type Context } from 'grammy';
import type { QuoteCard } from '../../cards/card.ts';
import type { Quote } from '../../domain/answer.ts';
import { IndexMissingError, messageOf } from '../../errors.ts';
import { cutWhole } from '../../language/normalise.ts';
import type { Logger } from '../../logger.ts';
import type { Answers, StoredAnswer } from '../../store/answers.ts';
import type { QuoteButton } from '../answer-keyboard.ts';
import type { CallbackSigner } from '../callback-data.ts';
import { sourceLine } from '../format-answer.ts';
import { localeIn, localeOf } from '../locales/choose-locale.ts';
import type { Locale } from '../locales/locale.ts';
import { oneLine } from '../one-line.ts';
import type { BotServices } from '../services.ts';
import { loadQuote } from '../stored-quotes.ts';

export interface CardFeatureOptions {
  readonly answers: Pick<Answers, 'get'>;
  readonly signer: CallbackSigner;
  readonly logger: Logger;
}

/** Stands among the buttons under a quote. */
export const CARD_BUTTON: QuoteButton = { verb: 'card', label: ({ card }) => card.button };

/** Longer headlines and file names are cut, in UTF-16 units; a card shows three lines of them. */
const MAX_NAME_LENGTH = 200;
/** Of photos, by the Bot API, in UTF-16 units. */
const MAX_CAPTION_LENGTH = 1024;

/** Quotes as pictures: answers the button with a quote card in the same chat and topic. */
export function createCardFeature(services: Pick<BotServices, 'passage' | 'printCard'>, { answers, signer, logger }: CardFeatureOptions): Composer<Context> {
  const feature = new Composer<Context>();
  /** Cards that are being made, by answer and rank: pressing again while one waits makes no second. */
  const inHand = new Set<string>();

  const send = async (ctx: Context, answer: StoredAnswer, rank: number): Promise<string> => {
    const locale = localeIn(answer.language);
    const quote = await loadQuote(services, answer, rank).catch((error: unknown) => {
      if (error instanceof IndexMissingError) return null;
      throw error;
    });
    if (quote === null) return locale.buttons.gone;
    const png = await services.printCard(toCard(quote, locale));
    await ctx.replyWithPhoto(new InputFile(png, 'quote.png'), {
      caption: cutWhole(sourceLine(quote, locale), MAX_CAPTION_LENGTH),
      ...(ctx.msg && { reply_parameters: { message_id: ctx.msg.message_id, allow_sending_without_reply: true } }),
    });
    return '';
  };
  /** @returns a notice for whoever pressed; empty for none */
  const sendOnce = async (ctx: Context, answer: StoredAnswer, rank: number): Promise<string> => {
    const { card: texts } = localeIn(answer.language);
    const key = `${answer.id}:${rank}`;
    if (inHand.has(key)) return '';
    inHand.add(key);
    try {
      return await send(ctx, answer, rank);
    } catch (error) {
      logger.warn({ update: ctx.update.update_id, error: messageOf(error) }, 'quote card not sent');
      return isForbidden(error) ? texts.notAllowed : texts.failed;
    } finally {
      inHand.delete(key);
    }
  };

  feature.on('callback_query:data', async (ctx, next) => {
    const [verb, id, rank] = signer.open(ctx.callbackQuery.data)?.split(':') ?? [];
    if (verb !== CARD_BUTTON.verb) return next();
    const answer = answers.get(Number(id));
    // A button works in the chat of its answer only, whoever sends its data from elsewhere.
    const isHere = answer !== null && answer.chatId === ctx.chat?.id;
    const notice = isHere ? await sendOnce(ctx, answer, Number(rank)) : localeOf(ctx).buttons.stale;
    // The press may be too old by now; the picture is sent all the same.
    await ctx
      .answerCallbackQuery(notice === '' ? {} : { text: notice })
      .catch((error: unknown) => logger.warn({ error: messageOf(error) }, 'press not answered'));
  });
  return feature;
}

function toCard({ text, answer, article }: Quote, locale: Locale): QuoteCard {
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
