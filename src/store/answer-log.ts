import type { NoAnswerReason } from '../domain/answer.ts';
import { ANSWER_TABLES } from './answer-tables.ts';
import { numberOf, textOf, type Database, type Row } from './database.ts';
import { createQuestionLog, type QuestionLog, type QuestionLogOptions } from './question-log.ts';

/** A question and what became of it. */
export interface AnsweredQuestion {
  readonly chatId: number;
  /** Null when nobody in particular asked: an anonymous administrator, a channel. */
  readonly userId: number | null;
  /** Given always; what of it is kept is decided here, by the setting. Null keeps nothing of who asked either. */
  readonly questionText: string | null;
  readonly kind: 'quotes' | 'no-answer';
  /** Null for quotes. */
  readonly reason: NoAnswerReason | null;
  /** Quoted passages, best first; the nearest ones where there is no answer. */
  readonly passageIds: readonly string[];
}

/** An answer as it is kept. */
export interface StoredAnswer {
  readonly id: number;
  readonly answeredAt: Date;
  readonly kind: AnsweredQuestion['kind'];
  readonly reason: NoAnswerReason | null;
  readonly passageIds: readonly string[];
  /** Null where none is kept. */
  readonly questionText: string | null;
}

/** Every answer that was given, so that the buttons below it still know it after a restart. */
export interface AnswerLog {
  /** The id is never used again. */
  record(answered: AnsweredQuestion): number;
  /** Null when it was deleted, or never was. */
  get(answerId: number): StoredAnswer | null;
  readonly questions: QuestionLog;
}

export interface AnswerLogOptions extends QuestionLogOptions {
  /** Milliseconds since 1970. Default the clock. */
  readonly now?: () => number;
}

const DAY_MILLISECONDS = 86_400_000;
/** So long the buttons below an answer work. */
export const ANSWER_DAYS = 90;
/** So long a question is kept, with its answer and votes. */
export const QUESTION_DAYS = 365;

const NOTHING_KEPT: AnswerLogOptions = { logQuestions: 'off', normalise: (text) => text };

/** Deletes what is too old, at once and then once a day. */
export function createAnswerLog(database: Database, options: AnswerLogOptions = NOTHING_KEPT): AnswerLog {
  const { now = Date.now } = options;
  database.migrate(ANSWER_TABLES);
  const questions = createQuestionLog(database, options);
  let prunedAt = now();
  prune(database, prunedAt);
  return {
    questions,
    record({ chatId, userId, questionText, kind, reason, passageIds }) {
      const answeredAt = now();
      if (answeredAt - prunedAt >= DAY_MILLISECONDS) {
        prunedAt = answeredAt;
        prune(database, prunedAt);
      }
      return database.atomically(() => {
        const { lastId } = database.run('INSERT INTO answers (answered_at, kind, reason, passage_ids) VALUES (?, ?, ?, ?)', [answeredAt, kind, reason, passageIds.join(' ')]);
        if (questionText !== null) questions.add(lastId, { chatId, userId, text: questionText });
        return lastId;
      });
    },
    get(answerId) {
      const row = database.get('SELECT answers.*, text FROM answers LEFT JOIN questions ON answer_id = id WHERE id = ?', [answerId]);
      return row === undefined ? null : toAnswer(row);
    },
  };
}

function prune(database: Database, now: number): void {
  database.run('DELETE FROM answers WHERE answered_at < ? OR (answered_at < ? AND id NOT IN (SELECT answer_id FROM questions))', [
    now - QUESTION_DAYS * DAY_MILLISECONDS,
    now - ANSWER_DAYS * DAY_MILLISECONDS,
  ]);
}

function toAnswer(row: Row): StoredAnswer {
  return {
    id: numberOf(row, 'id'),
    answeredAt: new Date(numberOf(row, 'answered_at')),
    kind: textOf(row, 'kind') as StoredAnswer['kind'],
    reason: row['reason'] as NoAnswerReason | null,
    passageIds: splitIds(textOf(row, 'passage_ids')),
    questionText: row['text'] === null ? null : textOf(row, 'text'),
  };
}

/** Ids of passages hold no blanks. */
export function splitIds(ids: string): string[] {
  return ids === '' ? [] : ids.split(' ');
}
