import type { ChatChoices, ChatLanguage } from '../../store/chat-settings.ts';

/** What the bot says about the settings of a chat. */
export interface SettingsTexts {
  /** Above the buttons. */
  readonly menu: (choices: ChatChoices, isGroup: boolean) => string;
  /** On the buttons. */
  readonly languages: Readonly<Record<ChatLanguage, string>>;
  readonly quiet: { readonly on: string; readonly off: string };
  readonly saved: string;
  /** To somebody who may not change them. */
  readonly adminsOnly: string;
  /** After a command with something else than it takes. */
  readonly usage: { readonly lang: string; readonly quotes: string; readonly quiet: string };
  readonly quietInGroups: string;
  /** To whoever presses a button that is none of ours, or none any more. */
  readonly staleButton: string;
}

export const settingsZh: SettingsTexts = {
  menu: ({ language, quotes, quiet }, isGroup) =>
    [
      '本聊天的设置',
      `界面语言：${settingsZh.languages[language]}`,
      `每次最多引文：${quotes} 条`,
      ...(isGroup ? [`文章里没有答案时：${quiet ? '不发消息，只给问题加 🤷' : '发消息说明'}`, '群主和管理员可以更改。'] : []),
    ].join('\n'),
  languages: { auto: '跟随提问', zh: '中文', en: 'English' },
  quiet: { on: '安静', off: '说明' },
  saved: '已保存',
  adminsOnly: '只有群主和管理员可以更改这个群的设置。',
  usage: {
    lang: '界面语言：/lang zh、/lang en，或 /lang auto（跟随提问）',
    quotes: '每次最多引文 1 到 5 条，例如：/quotes 3',
    quiet: '安静模式：/quiet on 或 /quiet off',
  },
  quietInGroups: '安静模式只在群里有用：文章里没有答案时，我不发消息，只给问题加 🤷。',
  staleButton: '这个按钮已经失效，请重新发送 /settings。',
};

export const settingsEn: SettingsTexts = {
  menu: ({ language, quotes, quiet }, isGroup) =>
    [
      'Settings of this chat',
      `Language: ${settingsEn.languages[language]}`,
      `Quotes in an answer: at most ${quotes}`,
      ...(isGroup ? [`When the articles have no answer: ${quiet ? 'no message, only 🤷 on the question' : 'I say so'}`, 'The owner and administrators can change them.'] : []),
    ].join('\n'),
  languages: { auto: 'As the question', zh: '中文', en: 'English' },
  quiet: { on: 'Quiet', off: 'Say so' },
  saved: 'Saved',
  adminsOnly: 'Only the owner and administrators can change the settings of this group.',
  usage: {
    lang: 'Language of what I say: /lang zh, /lang en, or /lang auto (that of the question)',
    quotes: 'An answer has at most 1 to 5 quotes, for example: /quotes 3',
    quiet: 'Quiet mode: /quiet on or /quiet off',
  },
  quietInGroups: 'Quiet mode is for groups: when the articles have no answer, I send no message and only put 🤷 on the question.',
  staleButton: 'This button works no more. Please send /settings again.',
};
