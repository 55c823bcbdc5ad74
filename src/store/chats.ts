import { numberOf, type Database, type Schema } from './database.ts';

/** Where the bot can write, and where chats went. */
export interface Chats {
  /** Notes that the bot was blocked in a private chat or removed from a group. Returns false when that was known. */
  markUnreachable(chatId: number): boolean;
  /** Notes that the bot can write there (again). */
  markReachable(chatId: number): void;
  isUnreachable(chatId: number): boolean;
  /** Notes that a group has become a supergroup. */
  moveChat(from: number, to: number): void;
  /** The supergroup that a group has become, or null. */
  movedTo(chatId: number): number | null;
  /** The group that a supergroup was before, or null. */
  movedFrom(chatId: number): number | null;
}

const SCHEMA: Schema = {
  name: 'chats',
  steps: [
    `CREATE TABLE unreachable_chats (chat_id INTEGER PRIMARY KEY, since INTEGER NOT NULL) STRICT;
     CREATE TABLE moved_chats (from_id INTEGER PRIMARY KEY, to_id INTEGER NOT NULL UNIQUE) STRICT;`,
  ],
};

/** @param now the clock in milliseconds */
export function createChats(database: Database, now: () => number = Date.now): Chats {
  database.migrate(SCHEMA);
  return {
    markUnreachable: (chatId) => database.run('INSERT OR IGNORE INTO unreachable_chats (chat_id, since) VALUES (?, ?)', [chatId, now()]).changes > 0,
    markReachable: (chatId) => void database.run('DELETE FROM unreachable_chats WHERE chat_id = ?', [chatId]),
    isUnreachable: (chatId) => database.get('SELECT 1 AS found FROM unreachable_chats WHERE chat_id = ?', [chatId]) !== undefined,
    moveChat: (from, to) => void database.run('INSERT OR REPLACE INTO moved_chats (from_id, to_id) VALUES (?, ?)', [from, to]),
    movedTo(chatId) {
      const row = database.get('SELECT to_id FROM moved_chats WHERE from_id = ?', [chatId]);
      return row === undefined ? null : numberOf(row, 'to_id');
    },
    movedFrom(chatId) {
      const row = database.get('SELECT from_id FROM moved_chats WHERE to_id = ?', [chatId]);
      return row === undefined ? null : numberOf(row, 'from_id');
    },
  };
}
