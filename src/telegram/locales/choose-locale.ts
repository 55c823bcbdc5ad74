import type { Context, MiddlewareFn } from 'grammy';
import { interfaceLanguage } from '../../language/script.ts';
import type { ChatLanguage, ChatSettings } from '../../store/chat-settings.ts';
import { en } from './en.ts';
import type { Locale } from './locale.ts';
import { zh } from './zh.ts';

/** A context that knows what its chat has chosen. */
export type LanguageContext = Context & { chatLanguage?: () => ChatLanguage };

/** Lets {@link localeOf} know what a chat has chosen. Inline mode has no chat: its cards go into others and follow the question. */
export function createLanguageFilter(settings: ChatSettings): MiddlewareFn<LanguageContext> {
  return (ctx, next) => {
    const { chatId } = ctx;
    if (chatId !== undefined) ctx.chatLanguage = () => settings.of(chatId).language;
    return next();
  };
}

/**
 * The language to speak in: the one that the chat has chosen, else that of the text, else that of the person's app.
 * @param text what somebody wrote, where it tells their language
 */
export function localeOf(ctx: LanguageContext, text = ''): Locale {
  const language = ctx.chatLanguage?.() ?? 'auto';
  return language === 'auto' ? localeOfText(text, ctx.from?.language_code) : { zh, en }[language];
}

/** The language of what somebody wrote; a text without letters says nothing, then the app's language counts. */
export function localeOfText(text: string, languageCode?: string): Locale {
  return /\p{L}/u.test(text) ? { zh, en }[interfaceLanguage(text)] : localeOfCode(languageCode);
}

/** The locale that an answer was given in; see {@link languageOf}. */
export function localeIn(language: 'zh' | 'en'): Locale {
  return { zh, en }[language];
}

export function languageOf(locale: Locale): 'zh' | 'en' {
  return locale === zh ? 'zh' : 'en';
}

/** The locale for a Telegram language code such as `zh-hans`; English for all it does not speak. */
export function localeOfCode(languageCode: string | undefined): Locale {
  return languageCode?.toLowerCase().startsWith('zh') === true ? zh : en;
}
