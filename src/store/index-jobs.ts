import { numberOf, textOf, type Database, type Row } from './database.ts';

/** An update of the index that somebody began in a chat, with the message that shows it. */
export interface IndexJob {
  readonly id: number;
  readonly chatId: number;
  readonly messageId: number;
  readonly language: 'zh' | 'en';
  /** `fetching`: the file of `requestId` is on its way into the corpus; `indexing`: the index is being updated. */
  readonly phase: 'fetching' | 'indexing';
  /** Everything is embedded anew. */
  readonly full: boolean;
  /** What stands above the progress: what was done before the update. May be empty. */
  readonly heading: string;
  /** The {@link AdminRequests} entry that it began with, or null. */
  readonly requestId: number | null;
  /** Id of what was removed from the corpus and can be put back, or null. */
  readonly undo: string | null;
  /** How often the update has been begun. */
  readonly attempts: number;
}

/** The updates that have not ended. What is still here when the bot starts was interrupted. */
export interface IndexJobs {
  /** @returns null when that message shows one already: the same button was pressed twice */
  add(job: Omit<IndexJob, 'id' | 'attempts'>): IndexJob | null;
  /** From fetching to indexing. */
  beginIndexing(id: number, heading: string): IndexJob | null;
  setAttempts(id: number, attempts: number): void;
  remove(id: number): void;
  /** Oldest first. */
  all(): readonly IndexJob[];
}

const STEP = `
  CREATE TABLE index_jobs (
    id INTEGER PRIMARY KEY, chat_id INTEGER NOT NULL, message_id INTEGER NOT NULL, language TEXT NOT NULL, phase TEXT NOT NULL,
    full INTEGER NOT NULL, heading TEXT NOT NULL, request_id INTEGER, undo TEXT, attempts INTEGER NOT NULL DEFAULT 0,
    UNIQUE (chat_id, message_id)
  ) STRICT`;

export function createIndexJobs(database: Database): IndexJobs {
  database.migrate({ name: 'index-jobs', steps: [STEP] });
  const find = (id: number): IndexJob | null => {
    const row = database.get('SELECT * FROM index_jobs WHERE id = ?', [id]);
    return row === undefined ? null : readJob(row);
  };
  return {
    add({ chatId, messageId, language, phase, full, heading, requestId, undo }) {
      const { changes, lastId } = database.run(
        'INSERT INTO index_jobs (chat_id, message_id, language, phase, full, heading, request_id, undo) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
        [chatId, messageId, language, phase, full ? 1 : 0, heading, requestId, undo],
      );
      return changes === 0 ? null : find(lastId);
    },
    beginIndexing(id, heading) {
      database.run("UPDATE index_jobs SET phase = 'indexing', heading = ? WHERE id = ?", [heading, id]);
      return find(id);
    },
    setAttempts: (id, attempts) => void database.run('UPDATE index_jobs SET attempts = ? WHERE id = ?', [attempts, id]),
    remove: (id) => void database.run('DELETE FROM index_jobs WHERE id = ?', [id]),
    all: () => database.all('SELECT * FROM index_jobs ORDER BY id').map(readJob),
  };
}

function readJob(row: Row): IndexJob {
  return {
    id: numberOf(row, 'id'),
    chatId: numberOf(row, 'chat_id'),
    messageId: numberOf(row, 'message_id'),
    language: textOf(row, 'language') === 'zh' ? 'zh' : 'en',
    phase: textOf(row, 'phase') === 'fetching' ? 'fetching' : 'indexing',
    full: numberOf(row, 'full') === 1,
    heading: textOf(row, 'heading'),
    requestId: row['request_id'] === null ? null : numberOf(row, 'request_id'),
    undo: row['undo'] === null ? null : textOf(row, 'undo'),
    attempts: numberOf(row, 'attempts'),
  };
}
