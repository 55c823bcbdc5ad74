import { Composer, GrammyError, InlineKeyboard, type Context } from 'grammy';
import { FormattedString } from '@grammyjs/parse-mode';
import { CHAT_LANGUAGES, MOST_QUOTES, type ChatChoices, type ChatSettings } from '../../store/chat-settings.ts';
import { createAdminTest } from '../admin-only.ts';
import type { CallbackSigner } from '../callback-data.ts';
import { mayDecide } from '../chat-rights.ts';
import { localeOf } from '../locales/choose-locale.ts';
import { replyWith } from '../send-answer.ts';

export interface ChatSettingsFeatureOptions {
  readonly settings: ChatSettings;
  readonly adminIds: ReadonlySet<number>;
  readonly signer: CallbackSigner;
}

/** First part of the callback data of its buttons; then come the name and the value of a setting. */
const VERB = 'set';

type Reader = (word: string) => Partial<ChatChoices> | null;

/** Command → what the word behind it chooses, or null for a word that it does not know. */
const READERS: Readonly<Record<'lang' | 'quotes' | 'quiet', Reader>> = {
  lang: (word) => chosen('language', { zh: 'zh', 中文: 'zh', chinese: 'zh', en: 'en', english: 'en', 英文: 'en', 英语: 'en', auto: 'auto', 自动: 'auto' } as const, word),
  quotes: (word) => (/^\d$/u.test(word) && Number(word) >= 1 && Number(word) <= MOST_QUOTES ? { quotes: Number(word) } : null),
  quiet: (word) => chosen('quiet', { on: true, 开: true, off: false, 关: false } as const, word),
};

/** `/settings` with buttons, `/lang`, `/quotes`, `/quiet`; in groups only those who may decide for the chat change anything. */
export function createChatSettingsFeature({ settings, adminIds, signer }: ChatSettingsFeatureOptions): Composer<Context> {
  const feature = new Composer<Context>();
  const isAdmin = createAdminTest(adminIds);

  const menuOf = (ctx: Context, chatId: number): { text: string; keyboard: InlineKeyboard } => {
    const choices = settings.of(chatId);
    const isGroup = ctx.chat?.type !== 'private';
    return { text: localeOf(ctx).settings.menu(choices, isGroup), keyboard: keyboardOf(ctx, choices, isGroup, signer) };
  };
  const sendMenu = async (ctx: Context): Promise<void> => {
    if (ctx.chatId === undefined) return;
    const { text, keyboard } = menuOf(ctx, ctx.chatId);
    const reply = ctx.message === undefined ? {} : { reply_parameters: { message_id: ctx.message.message_id, allow_sending_without_reply: true } };
    await ctx.reply(text, { reply_markup: keyboard, ...reply });
  };

  feature.command('settings', sendMenu);

  for (const [name, read] of Object.entries(READERS) as [keyof typeof READERS, Reader][]) {
    feature.command(name, async (ctx) => {
      const texts = localeOf(ctx).settings;
      if (name === 'quiet' && ctx.chat.type === 'private') return replyWith(ctx, [new FormattedString(texts.quietInGroups)]);
      const word = ctx.match.normalize('NFKC').trim().toLowerCase();
      if (word === '') return sendMenu(ctx);
      const choices = read(word);
      if (choices === null) return replyWith(ctx, [new FormattedString(texts.usage[name])]);
      if (!(await mayDecide(ctx, isAdmin))) return replyWith(ctx, [new FormattedString(texts.adminsOnly)]);
      settings.change(ctx.chat.id, choices);
      return sendMenu(ctx);
    });
  }

  feature.on('callback_query:data', async (ctx, next) => {
    if (!ctx.callbackQuery.data.startsWith(`${VERB}:`)) return next();
    const choices = readPress(signer.open(ctx.callbackQuery.data));
    if (choices === null || ctx.chatId === undefined) return ctx.answerCallbackQuery({ text: localeOf(ctx).settings.staleButton });
    if (!(await mayDecide(ctx, isAdmin))) return ctx.answerCallbackQuery({ text: localeOf(ctx).settings.adminsOnly, show_alert: true });
    settings.change(ctx.chatId, choices);
    await ctx.answerCallbackQuery({ text: localeOf(ctx).settings.saved });
    const { text, keyboard } = menuOf(ctx, ctx.chatId);
    // What was pressed may be what the message shows already, or the message may be gone: the choice counts all the same.
    return ctx.editMessageText(text, { reply_markup: keyboard }).catch((error: unknown) => {
      if (!(error instanceof GrammyError && error.error_code === 400)) throw error;
    });
  });
  return feature;
}

function keyboardOf(ctx: Context, choices: ChatChoices, isGroup: boolean, signer: CallbackSigner): InlineKeyboard {
  const texts = localeOf(ctx).settings;
  const button = (label: string, name: keyof ChatChoices, value: ChatChoices[keyof ChatChoices]) =>
    InlineKeyboard.text(choices[name] === value ? `✓ ${label}` : label, signer.sign(`${VERB}:${name}:${String(value)}`));
  const rows = [
    CHAT_LANGUAGES.map((language) => button(texts.languages[language], 'language', language)),
    Array.from({ length: MOST_QUOTES }, (_, index) => button(String(index + 1), 'quotes', index + 1)),
    ...(isGroup ? [[button(texts.quiet.off, 'quiet', false), button(texts.quiet.on, 'quiet', true)]] : []),
  ];
  return InlineKeyboard.from(rows);
}

/** What the payload of a button chooses; null for one of another kind or version. */
function readPress(payload: string | null): Partial<ChatChoices> | null {
  const [, name, value = ''] = payload?.split(':') ?? [];
  if (name === 'language') return READERS.lang(value);
  if (name === 'quotes') return READERS.quotes(value);
  return name === 'quiet' ? chosen('quiet', { true: true, false: false } as const, value) : null;
}

function chosen<Name extends keyof ChatChoices>(name: Name, values: Readonly<Record<string, ChatChoices[Name]>>, word: string): Partial<ChatChoices> | null {
  return Object.hasOwn(values, word) ? { [name]: values[word] } : null;
}
