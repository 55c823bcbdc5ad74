import { createHmac, randomBytes } from 'node:crypto';
import { StoreError } from '../errors.ts';
import { ANSWER_TABLES } from './answer-tables.ts';
import { numberOf, textOf, type Database } from './database.ts';

/** What is kept of a question: nothing; who asked, where and a fingerprint; or its words as well. */
export const LOG_QUESTIONS = ['off', 'hashed', 'text'] as const;
export type LogQuestions = (typeof LOG_QUESTIONS)[number];

/** A question that somebody asked. */
export interface AskedQuestion {
  readonly chatId: number;
  /** Null when nobody in particular asked: an anonymous administrator, a channel. */
  readonly userId: number | null;
  readonly text: string;
}

/** A question that found no answer. */
export interface UnansweredQuestion {
  readonly text: string;
  readonly askedAt: Date;
}

/** The questions of people, as far as the setting lets them be kept. */
export interface QuestionLog {
  readonly logQuestions: LogQuestions;
  /** Keeps of the question to an answer what the setting says. */
  add(answerId: number, question: AskedQuestion): void;
  /** How many questions of a person are kept. */
  countOf(userId: number): number;
  /** Deletes all questions of a person, from the files, too; returns how many there were. Not inside a transaction. */
  forget(userId: number): number;
  /** Questions without an answer whose words are kept, the newest first. */
  unanswered(limit: number): readonly UnansweredQuestion[];
  /** A group has become a supergroup, with another id. */
  moveChat(from: number, to: number): void;
}

export interface QuestionLogOptions {
  readonly logQuestions: LogQuestions;
  /** Questions of one normal form have one fingerprint. */
  readonly normalise: (text: string) => string;
}

const KEY_BYTES = 32;

export function createQuestionLog(database: Database, { logQuestions, normalise }: QuestionLogOptions): QuestionLog {
  database.migrate(ANSWER_TABLES);
  return {
    logQuestions,
    add(answerId, { chatId, userId, text }) {
      if (logQuestions === 'off') return;
      const [words, hash] = logQuestions === 'text' ? [storable(text), null] : [null, fingerprint(database, normalise(text))];
      database.run('INSERT INTO questions (answer_id, chat_id, user_id, text, hash) VALUES (?, ?, ?, ?, ?)', [answerId, chatId, userId, words, hash]);
    },
    countOf: (userId) => numberOf(database.get('SELECT count(*) AS count FROM questions WHERE user_id = ?', [userId]) ?? {}, 'count'),
    forget(userId) {
      const { changes } = database.run('DELETE FROM questions WHERE user_id = ?', [userId]);
      // The log of the database holds what was written until it is taken into the file.
      if (changes > 0) database.get('PRAGMA wal_checkpoint(TRUNCATE)');
      return changes;
    },
    unanswered: (limit) =>
      database
        .all(
          `SELECT text, answered_at FROM questions JOIN answers ON id = answer_id
           WHERE kind = 'no-answer' AND reason <> 'empty-question' AND text IS NOT NULL ORDER BY id DESC LIMIT ?`,
          [limit],
        )
        .map((row) => ({ text: textOf(row, 'text'), askedAt: new Date(numberOf(row, 'answered_at')) })),
    moveChat: (from, to) => void database.run('UPDATE questions SET chat_id = ? WHERE chat_id = ?', [to, from]),
  };
}

/** The database takes no half characters, and a text ends for it at the first zero. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '');
}

/** Whoever has the words can find the fingerprint again; whoever has the fingerprint, without the key, cannot try words out. */
function fingerprint(database: Database, text: string): string {
  return createHmac('sha256', keyOf(database)).update(text).digest('base64url');
}

/** Made at the first need and kept from then on. */
function keyOf(database: Database): Uint8Array {
  return database.atomically(() => {
    database.run('INSERT INTO question_key (value) SELECT ? WHERE NOT EXISTS (SELECT 1 FROM question_key)', [randomBytes(KEY_BYTES)]);
    const value = database.get('SELECT value FROM question_key')?.['value'];
    if (value instanceof Uint8Array) return value;
    throw new StoreError('expected the key of the question fingerprints in the database, got nothing: the database is damaged; move it away and a new one is begun');
  });
}
