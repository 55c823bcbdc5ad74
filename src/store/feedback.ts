import { numberOf, type Database, type Schema } from './database.ts';

/** One person's word on an answer. */
export interface Vote {
  readonly answerId: number;
  readonly userId: number;
  readonly vote: 1 | -1;
}

/** Who found which answer good or bad: each person once an answer, the last word counts. */
export interface Feedback {
  vote(vote: Vote): void;
  votesOf(answerId: number): { readonly up: number; readonly down: number };
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

export function createFeedback(database: Database, now: () => number = Date.now): Feedback {
  database.migrate(SCHEMA);
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
  };
}
