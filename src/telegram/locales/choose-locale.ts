import { interfaceLanguage } from '../../language/script.ts';
import { en } from './en.ts';
import type { Locale } from './locale.ts';
import { zh } from './zh.ts';

/** The language of what somebody wrote; a text without letters says nothing, then the app's language counts. */
export function localeOfText(text: string, languageCode?: string): Locale {
  return /\p{L}/u.test(text) ? { zh, en }[interfaceLanguage(text)] : localeOfCode(languageCode);
}

/** The locale of an interface language. */
export function localeOfLanguage(language: 'zh' | 'en'): Locale {
  return { zh, en }[language];
}

/** The locale for a Telegram language code such as `zh-hans`; English for all it does not speak. */
export function localeOfCode(languageCode: string | undefined): Locale {
  return languageCode?.toLowerCase().startsWith('zh') === true ? zh : en;
}
