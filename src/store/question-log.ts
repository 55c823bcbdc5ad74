import { createHmac, randomBytes } from 'node:crypto';
import type { NoAnswerReason } from '../domain/answer.ts';
import { StoreError } from '../errors.ts';
import { numberOf, textOf, type Database, type Schema } from './database.ts';

/** What is kept of a question: nothing; who asked, where, and a fingerprint; or its words as well. */
export const LOG_QUESTIONS = ['off', 'hashed', 'text'] as const;
export type LogQuestions = (typeof LOG_QUESTIONS)[number];

/** A question and what became of it. */
export interface HandledQuestion {
  /** The answer that was given; each has one question. */
  readonly answerId: number;
  readonly chatId: number;
  /** Null when nobody in particular asked: an anonymous administrator, a channel. */
  readonly userId: number | null;
  /** Given always: what of it is kept is decided here. */
  readonly text: string;
  /** Why there was no answer, or null for quotes. */
  readonly reason: NoAnswerReason | null;
  /** What was found, best first. */
  readonly passageIds: readonly string[];
}

/** A question that found no answer. */
export interface UnansweredQuestion {
  readonly text: string;
  readonly askedAt: Date;
}

/** The questions of people, as far as LOG_QUESTIONS lets them be kept. */
export interface QuestionLog {
  readonly logQuestions: LogQuestions;
  /** Keeps of a question what the setting says. */
  add(question: HandledQuestion): void;
  /** The words of the question behind an answer; null where none are kept. */
  textBehind(answerId: number): string | null;
  /** How many questions of a person are kept. */
  countOf(userId: number): number;
  /** Deletes all questions of a person; returns how many there were. */
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
  /** Milliseconds since 1970. Default the clock. */
  readonly now?: () => number;
}

/** Questions and votes are kept so long. */
export const QUESTION_DAYS = 365;
const DAY_MILLISECONDS = 86_400_000;
const KEY_BYTES = 32;

/** Times are in milliseconds since 1970. */
export const QUESTIONS_SCHEMA: Schema = {
  name: 'questions',
  steps: [
    `CREATE TABLE questions (
      answer_id INTEGER PRIMARY KEY, asked_at INTEGER NOT NULL, chat_id INTEGER NOT NULL, user_id INTEGER,
      text TEXT, hash TEXT, reason TEXT, passage_ids TEXT NOT NULL
    ) STRICT;
    CREATE INDEX questions_by_age ON questions (asked_at);
    CREATE INDEX questions_by_user ON questions (user_id);
    CREATE INDEX questions_by_chat ON questions (chat_id);
    CREATE TABLE question_key (value BLOB NOT NULL) STRICT`,
  ],
};

/** Deletes what is too old, at once and then once a day. */
export function createQuestionLog(database: Database, { logQuestions, normalise, now = Date.now }: QuestionLogOptions): QuestionLog {
  database.migrate(QUESTIONS_SCHEMA);
  let prunedAt = -Infinity;
  const prune = (): void => {
    if (now() - prunedAt < DAY_MILLISECONDS) return;
    prunedAt = now();
    database.run('DELETE FROM questions WHERE asked_at < ?', [prunedAt - QUESTION_DAYS * DAY_MILLISECONDS]);
  };
  prune();
  return {
    logQuestions,
    add({ answerId, chatId, userId, text, reason, passageIds }) {
      prune();
      if (logQuestions === 'off') return;
      const [words, hash] = logQuestions === 'text' ? [storable(text), null] : [null, fingerprint(database, normalise(text))];
      database.run('INSERT OR REPLACE INTO questions (answer_id, asked_at, chat_id, user_id, text, hash, reason, passage_ids) VALUES (?, ?, ?, ?, ?, ?, ?, ?)', [
        answerId, now(), chatId, userId, words, hash, reason, passageIds.join(' '),
      ]);
    },
    textBehind(answerId) {
      const text = database.get('SELECT text FROM questions WHERE answer_id = ?', [answerId])?.['text'];
      return typeof text === 'string' ? text : null;
    },
    countOf: (userId) => numberOf(database.get('SELECT count(*) AS count FROM questions WHERE user_id = ?', [userId]) ?? {}, 'count'),
    forget: (userId) => database.run('DELETE FROM questions WHERE user_id = ?', [userId]).changes,
    unanswered: (limit) =>
      database
        .all(`SELECT text, asked_at FROM questions WHERE reason <> 'empty-question' AND text IS NOT NULL ORDER BY asked_at DESC, answer_id DESC LIMIT ?`, [limit])
        .map((row) => ({ text: textOf(row, 'text'), askedAt: new Date(numberOf(row, 'asked_at')) })),
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
