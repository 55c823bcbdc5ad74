import type { Difference, Mismatch, NoAnswerReason } from '../domain/answer.ts';
import type { Span } from '../domain/article.ts';
import type { PassageId } from '../domain/passage.ts';
import { numberOf, textOf, type Database, type Row, type Schema } from './database.ts';

/** A ranked passage of an answer, as far as the index does not have it: the text itself is looked up by its id. */
export interface StoredQuote {
  readonly passageId: PassageId;
  /** The answering sentence inside the passage's text, which its id vouches for. */
  readonly answer: Span | null;
  readonly score: number;
  readonly mismatch: readonly Mismatch[];
  readonly instead?: Difference;
}

/** What an answer says: enough to show it again and to show more of it. The question is not kept, it may be private. */
export interface AnswerContent {
  /** Why there is none, or null for quotes. */
  readonly reason: NoAnswerReason | 'no-question' | null;
  /** Best first, also those that are not shown yet. */
  readonly quotes: readonly StoredQuote[];
  /** Quotes shown at once, from 1. */
  readonly pageSize: number;
  readonly language: 'zh' | 'en';
}

/** An answer that was given, with what stands behind its buttons. */
export interface StoredAnswer extends AnswerContent {
  /** Never given to another answer, also when this one is forgotten. */
  readonly id: number;
  readonly chatId: number;
  /** The message that asked. */
  readonly questionId: number;
  /** Whoever asked: a user, or the channel or group in whose name the question was sent. */
  readonly askerId: number;
  /** The messages that show it, in order. */
  readonly messageIds: readonly number[];
  /** The page shown, from 0. */
  readonly page: number;
}

/** What stands behind the buttons of answers, for 90 days. */
export interface Answers {
  /** Keeps an answer before it is sent, so that its buttons can name it. An earlier one to the same message is forgotten. */
  add(answer: Pick<StoredAnswer, 'chatId' | 'questionId' | 'askerId'> & AnswerContent): number;
  /** Null when it is older than 90 days or was never given. */
  get(id: number): StoredAnswer | null;
  /** The answer to a message. */
  toQuestion(chatId: number, questionId: number): StoredAnswer | null;
  /** The answer that a message of the bot shows. */
  shownIn(chatId: number, messageId: number): StoredAnswer | null;
  /** Notes by which messages and on which page it is shown now. */
  show(id: number, shown: { readonly messageIds: readonly number[]; readonly page: number }): void;
  /** An answer that could not be sent. */
  remove(id: number): void;
  /** Removes all answers to a person, whose buttons then work no more. */
  forget(askerId: number): void;
}

/** Buttons work so long. */
export const KEPT_DAYS = 90;
const DAY = 86_400_000;

const SCHEMA: Schema = {
  name: 'answers',
  steps: [
    `CREATE TABLE answers (
      id INTEGER PRIMARY KEY AUTOINCREMENT, chat_id INTEGER NOT NULL, question_id INTEGER NOT NULL, asker_id INTEGER NOT NULL,
      content TEXT NOT NULL, page INTEGER NOT NULL DEFAULT 0, answered_at INTEGER NOT NULL, UNIQUE (chat_id, question_id)
    ) STRICT;
    CREATE INDEX answers_by_age ON answers (answered_at);
    CREATE TABLE answer_messages (
      chat_id INTEGER NOT NULL, message_id INTEGER NOT NULL, answer_id INTEGER NOT NULL REFERENCES answers ON DELETE CASCADE,
      PRIMARY KEY (chat_id, message_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX messages_by_answer ON answer_messages (answer_id)`,
  ],
};

/** @param now the clock in milliseconds */
export function createAnswers(database: Database, now: () => number = Date.now): Answers {
  database.migrate(SCHEMA);
  let prunedAt = -Infinity;
  const prune = (): void => {
    if (now() - prunedAt < DAY) return;
    prunedAt = now();
    database.run('DELETE FROM answers WHERE answered_at < ?', [now() - KEPT_DAYS * DAY]);
  };
  const messagesOf = (id: number): number[] =>
    database.all('SELECT message_id FROM answer_messages WHERE answer_id = ? ORDER BY message_id', [id]).map((row) => numberOf(row, 'message_id'));
  const read = (row: Row | undefined): StoredAnswer | null => {
    if (row === undefined || numberOf(row, 'answered_at') < now() - KEPT_DAYS * DAY) return null;
    const id = numberOf(row, 'id');
    return {
      id,
      chatId: numberOf(row, 'chat_id'),
      questionId: numberOf(row, 'question_id'),
      askerId: numberOf(row, 'asker_id'),
      page: numberOf(row, 'page'),
      messageIds: messagesOf(id),
      ...(JSON.parse(textOf(row, 'content')) as AnswerContent),
    };
  };
  return {
    add: ({ chatId, questionId, askerId, ...content }) =>
      database.atomically(() => {
        prune();
        database.run('DELETE FROM answers WHERE chat_id = ? AND question_id = ?', [chatId, questionId]);
        const values = [chatId, questionId, askerId, encode(content), now()];
        return database.run('INSERT INTO answers (chat_id, question_id, asker_id, content, answered_at) VALUES (?, ?, ?, ?, ?)', values).lastId;
      }),
    get: (id) => read(database.get('SELECT * FROM answers WHERE id = ?', [id])),
    toQuestion: (chatId, questionId) => read(database.get('SELECT * FROM answers WHERE chat_id = ? AND question_id = ?', [chatId, questionId])),
    shownIn: (chatId, messageId) =>
      read(database.get('SELECT answers.* FROM answers JOIN answer_messages ON answer_id = id WHERE answer_messages.chat_id = ? AND message_id = ?', [chatId, messageId])),
    show: (id, { messageIds, page }) =>
      database.atomically(() => {
        database.run('UPDATE answers SET page = ? WHERE id = ?', [page, id]);
        database.run('DELETE FROM answer_messages WHERE answer_id = ?', [id]);
        for (const messageId of messageIds) {
          database.run('INSERT OR REPLACE INTO answer_messages (chat_id, message_id, answer_id) SELECT chat_id, ?, id FROM answers WHERE id = ?', [messageId, id]);
        }
      }),
    remove: (id) => void database.run('DELETE FROM answers WHERE id = ?', [id]),
    forget: (askerId) => void database.run('DELETE FROM answers WHERE asker_id = ?', [askerId]),
  };
}

/** Named one by one: nothing else that an object carries gets into the file. */
function encode({ reason, quotes, pageSize, language }: AnswerContent): string {
  return JSON.stringify({
    reason,
    pageSize,
    language,
    quotes: quotes.map(({ passageId, answer, score, mismatch, instead }) => ({ passageId, answer, score, mismatch, ...(instead && { instead }) })),
  } satisfies AnswerContent);
}
