import { numberOf, textOf, type Database } from './database.ts';

/** Languages of the interface; `auto` follows the question. */
export const CHAT_LANGUAGES = ['auto', 'zh', 'en'] as const;
export type ChatLanguage = (typeof CHAT_LANGUAGES)[number];

/** What a chat has chosen. */
export interface ChatChoices {
  readonly language: ChatLanguage;
  /** Most quotes of an answer, 1 … {@link MOST_QUOTES}. */
  readonly quotes: number;
  /** In groups: no message where the articles say nothing. */
  readonly quiet: boolean;
}

/** The choices of chats, by chat id. */
export interface ChatSettings {
  of(chatId: number): ChatChoices;
  /** @returns what holds from now on */
  change(chatId: number, choices: Partial<ChatChoices>): ChatChoices;
  /** A group has become a supergroup, with another id: its choices go along. What the new one has chosen already stays. */
  moveChat(from: number, to: number): void;
}

export const MOST_QUOTES = 5;

/** What holds in a chat that has chosen nothing. */
export const DEFAULT_CHOICES: ChatChoices = { language: 'auto', quotes: 3, quiet: false };

const SCHEMA = {
  name: 'chat-settings',
  steps: [
    `CREATE TABLE chat_settings (
       chat_id INTEGER PRIMARY KEY,
       language TEXT NOT NULL CHECK (language IN ('auto', 'zh', 'en')),
       quotes INTEGER NOT NULL CHECK (quotes BETWEEN 1 AND 5),
       quiet INTEGER NOT NULL CHECK (quiet IN (0, 1))
     ) STRICT`,
  ],
};

export function createChatSettings(database: Database): ChatSettings {
  database.migrate(SCHEMA);
  const of = (chatId: number): ChatChoices => {
    const row = database.get('SELECT language, quotes, quiet FROM chat_settings WHERE chat_id = ?', [chatId]);
    if (row === undefined) return DEFAULT_CHOICES;
    return { language: textOf(row, 'language') as ChatLanguage, quotes: numberOf(row, 'quotes'), quiet: numberOf(row, 'quiet') === 1 };
  };
  return {
    of,
    change: (chatId, choices) =>
      database.atomically(() => {
        const changed = { ...of(chatId), ...choices };
        database.run(
          `INSERT INTO chat_settings (chat_id, language, quotes, quiet) VALUES (?, ?, ?, ?)
           ON CONFLICT (chat_id) DO UPDATE SET language = excluded.language, quotes = excluded.quotes, quiet = excluded.quiet`,
          [chatId, changed.language, changed.quotes, Number(changed.quiet)],
        );
        return changed;
      }),
    moveChat: (from, to) =>
      database.atomically(() => {
        database.run('UPDATE OR IGNORE chat_settings SET chat_id = ? WHERE chat_id = ?', [to, from]);
        database.run('DELETE FROM chat_settings WHERE chat_id = ?', [from]);
      }),
  };
}
