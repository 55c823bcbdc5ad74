import { numberOf, textOf, type Database, type Row, type Schema } from './database.ts';
import { QUESTION_DAYS, QUESTIONS_SCHEMA } from './question-log.ts';

/** One person's word on an answer. */
export interface Vote {
  readonly answerId: number;
  readonly userId: number;
  readonly vote: 1 | -1;
}

/** A question whose words are kept, with the passage that people found to answer it. */
export interface ApprovedQuestion {
  readonly answerId: number;
  readonly text: string;
  /** The first that was quoted: what a vote on an answer is about. */
  readonly passageId: string;
  readonly up: number;
  readonly down: number;
}

/** Who found which answer good or bad: each person once an answer, the last word counts. */
export interface Feedback {
  vote(vote: Vote): void;
  votesOf(answerId: number): { readonly up: number; readonly down: number };
  /** Answers with quotes that more people found good than bad, the oldest first. */
  approved(): readonly ApprovedQuestion[];
  /** How many votes of a person are kept. */
  countOf(userId: number): number;
  /** Deletes all votes of a person; returns how many there were. */
  forget(userId: number): number;
}

const SCHEMA: Schema = {
  name: 'feedback',
  steps: [
    `CREATE TABLE votes (
      answer_id INTEGER NOT NULL, user_id INTEGER NOT NULL, vote INTEGER NOT NULL CHECK (vote IN (1, -1)), voted_at INTEGER NOT NULL,
      PRIMARY KEY (answer_id, user_id)
    ) STRICT, WITHOUT ROWID`,
  ],
};

const DAY = 86_400_000;

/** Deletes votes that are as old as a question can get. */
export function createFeedback(database: Database, now: () => number = Date.now): Feedback {
  database.migrate(SCHEMA);
  database.migrate(QUESTIONS_SCHEMA);
  database.run('DELETE FROM votes WHERE voted_at < ?', [now() - QUESTION_DAYS * DAY]);
  return {
    vote({ answerId, userId, vote }) {
      database.run(
        `INSERT INTO votes (answer_id, user_id, vote, voted_at) VALUES (?, ?, ?, ?)
         ON CONFLICT (answer_id, user_id) DO UPDATE SET vote = excluded.vote, voted_at = excluded.voted_at`,
        [answerId, userId, vote, now()],
      );
    },
    votesOf(answerId) {
      const row = database.get('SELECT count(CASE vote WHEN 1 THEN 1 END) AS up, count(CASE vote WHEN -1 THEN 1 END) AS down FROM votes WHERE answer_id = ?', [answerId]);
      return row === undefined ? { up: 0, down: 0 } : { up: numberOf(row, 'up'), down: numberOf(row, 'down') };
    },
    approved: () =>
      database
        .all(
          `SELECT answer_id, text, passage_ids, count(CASE vote WHEN 1 THEN 1 END) AS up, count(CASE vote WHEN -1 THEN 1 END) AS down
           FROM votes JOIN questions USING (answer_id)
           WHERE reason IS NULL AND text IS NOT NULL AND passage_ids <> '' GROUP BY answer_id HAVING up > down ORDER BY answer_id`,
        )
        .map(toApproved),
    countOf: (userId) => numberOf(database.get('SELECT count(*) AS count FROM votes WHERE user_id = ?', [userId]) ?? {}, 'count'),
    forget: (userId) => database.run('DELETE FROM votes WHERE user_id = ?', [userId]).changes,
  };
}

/** Ids of passages hold no blanks. */
function toApproved(row: Row): ApprovedQuestion {
  const [passageId = ''] = textOf(row, 'passage_ids').split(' ');
  return { answerId: numberOf(row, 'answer_id'), text: textOf(row, 'text'), passageId, up: numberOf(row, 'up'), down: numberOf(row, 'down') };
}
