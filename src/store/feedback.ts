import { splitIds } from './answer-log.ts';
import { ANSWER_TABLES } from './answer-tables.ts';
import { numberOf, textOf, type Database, type Row } from './database.ts';

/** What somebody thinks of an answer. */
export interface Vote {
  readonly answerId: number;
  readonly userId: number;
  readonly vote: 1 | -1;
  /** The passage that is meant, where the person looked at one in particular. Default the first that was quoted. */
  readonly passageId?: string;
}

/** `changed`: the person thought otherwise before; `gone`: there is no such answer any more. */
export type VoteOutcome = 'new' | 'same' | 'changed' | 'gone';

/** A question whose words are kept, with the passages that people found to answer it. */
export interface ApprovedQuestion {
  readonly answerId: number;
  readonly text: string;
  readonly passageIds: readonly string[];
  readonly up: number;
  readonly down: number;
}

/** Votes on answers: one a person and answer, the last one counts. */
export interface FeedbackStore {
  vote(vote: Vote): VoteOutcome;
  votesFor(answerId: number): { readonly up: number; readonly down: number };
  /** Answers with quotes that more people found good than bad, the oldest first. */
  approved(): readonly ApprovedQuestion[];
  /** How many votes of a person are kept. */
  countOf(userId: number): number;
  /** Deletes all votes of a person; returns how many there were. */
  forget(userId: number): number;
}

export interface FeedbackOptions {
  /** Milliseconds since 1970. Default the clock. */
  readonly now?: () => number;
}

export function createFeedback(database: Database, { now = Date.now }: FeedbackOptions = {}): FeedbackStore {
  database.migrate(ANSWER_TABLES);
  return {
    vote: ({ answerId, userId, vote, ...about }) =>
      database.atomically(() => {
        const passageId = about.passageId ?? null;
        if (database.get('SELECT id FROM answers WHERE id = ?', [answerId]) === undefined) return 'gone';
        const before = database.get('SELECT vote, passage_id FROM votes WHERE answer_id = ? AND user_id = ?', [answerId, userId]);
        database.run(
          `INSERT INTO votes (answer_id, user_id, vote, passage_id, voted_at) VALUES (?, ?, ?, ?, ?)
           ON CONFLICT (answer_id, user_id) DO UPDATE SET vote = excluded.vote, passage_id = excluded.passage_id, voted_at = excluded.voted_at`,
          [answerId, userId, vote, passageId, now()],
        );
        if (before === undefined) return 'new';
        return before['vote'] === vote && before['passage_id'] === passageId ? 'same' : 'changed';
      }),
    votesFor: (answerId) => countVotes(database.all('SELECT vote FROM votes WHERE answer_id = ?', [answerId])),
    approved() {
      const rows = database.all(
        `SELECT id, text, passage_ids, vote, votes.passage_id FROM votes
         JOIN answers ON id = votes.answer_id JOIN questions ON questions.answer_id = id
         WHERE kind = 'quotes' AND text IS NOT NULL ORDER BY id, voted_at, votes.user_id`,
      );
      const byAnswer = new Map<number, Row[]>();
      for (const row of rows) byAnswer.set(numberOf(row, 'id'), [...(byAnswer.get(numberOf(row, 'id')) ?? []), row]);
      return [...byAnswer.values()].map(toApproved).filter(({ up, down }) => up > down);
    },
    countOf: (userId) => numberOf(database.get('SELECT count(*) AS count FROM votes WHERE user_id = ?', [userId]) ?? {}, 'count'),
    forget: (userId) => database.run('DELETE FROM votes WHERE user_id = ?', [userId]).changes,
  };
}

function countVotes(votes: readonly Row[]): { up: number; down: number } {
  const up = votes.filter((row) => row['vote'] === 1).length;
  return { up, down: votes.length - up };
}

/** @param votes at least one, all on one answer */
function toApproved(votes: readonly Row[]): ApprovedQuestion {
  const [first = {}] = votes;
  const [best] = splitIds(textOf(first, 'passage_ids'));
  const meant = votes.flatMap((row) => {
    const passageId = row['passage_id'] ?? best;
    return row['vote'] === 1 && typeof passageId === 'string' ? [passageId] : [];
  });
  return { answerId: numberOf(first, 'id'), text: textOf(first, 'text'), passageIds: [...new Set(meant)], ...countVotes(votes) };
}
