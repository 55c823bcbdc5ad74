import type { Schema } from './database.ts';

/**
 * What the bot has answered. An answer tells nothing about who asked what; that stands in its question, if one is kept
 * at all. Questions and votes go with their answer. Ids are never used twice: an old button must not meet a new answer.
 * Times are in milliseconds since 1970.
 */
export const ANSWER_TABLES: Schema = {
  name: 'answers',
  steps: [
    `CREATE TABLE answers (
       id INTEGER PRIMARY KEY AUTOINCREMENT,
       answered_at INTEGER NOT NULL,
       kind TEXT NOT NULL,
       reason TEXT,
       passage_ids TEXT NOT NULL
     ) STRICT;
     CREATE INDEX answers_by_time ON answers (answered_at);
     CREATE TABLE questions (
       answer_id INTEGER PRIMARY KEY REFERENCES answers ON DELETE CASCADE,
       chat_id INTEGER NOT NULL,
       user_id INTEGER,
       text TEXT,
       hash TEXT
     ) STRICT;
     CREATE INDEX questions_by_user ON questions (user_id);
     CREATE INDEX questions_by_chat ON questions (chat_id);
     CREATE TABLE votes (
       answer_id INTEGER NOT NULL REFERENCES answers ON DELETE CASCADE,
       user_id INTEGER NOT NULL,
       vote INTEGER NOT NULL CHECK (vote IN (-1, 1)),
       passage_id TEXT,
       voted_at INTEGER NOT NULL,
       PRIMARY KEY (answer_id, user_id)
     ) STRICT;
     CREATE INDEX votes_by_user ON votes (user_id);
     CREATE TABLE question_key (value BLOB NOT NULL) STRICT;`,
  ],
};
