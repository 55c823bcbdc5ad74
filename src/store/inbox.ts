import { numberOf, textOf, type Database, type Row, type Schema } from './database.ts';

/** An update that was received and is not finished. */
export interface InboxEntry {
  readonly id: number;
  /** As Telegram sent it. */
  readonly update: unknown;
  /** How often it was begun by a process that ended before it was finished. */
  readonly attempts: number;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
}

/**
 * The updates of one bot between Telegram and their handling: written before Telegram is told that they arrived,
 * removed when they are handled. So none is lost when the process ends, and one that Telegram sends again is known.
 */
export interface Inbox {
  /** Keeps updates; returns those that are new, in order. Those that it has, or has had in the last two days, are dropped. */
  add(updates: readonly { readonly update_id: number }[]): readonly InboxEntry[];
  /** Counts an attempt, before it is made. */
  begin(id: number): void;
  /** Takes back the attempt last counted: it was given up, and nothing speaks against the update. */
  release(id: number): void;
  /** Drops the update and remembers its id. */
  finish(id: number): void;
  /** Keeps an update from being handled ever again; it stays to be looked at for two days. */
  setAside(id: number): void;
  /** What is not finished, oldest first. */
  waiting(): readonly InboxEntry[];
  /** How many updates are in a state. */
  count(state: InboxState): number;
}

export type InboxState = 'waiting' | 'handled' | 'set-aside';

export interface InboxOptions {
  /** One database may have served several bots, whose update ids have nothing to do with each other. */
  readonly botId: number;
  /** The clock in milliseconds. Default `Date.now`. */
  readonly now?: () => number;
}

const SCHEMA: Schema = {
  name: 'inbox',
  steps: [
    `CREATE TABLE inbox (
       bot_id INTEGER NOT NULL,
       update_id INTEGER NOT NULL,
       body TEXT NOT NULL,
       attempts INTEGER NOT NULL DEFAULT 0,
       state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'handled', 'set-aside')),
       received_at INTEGER NOT NULL,
       PRIMARY KEY (bot_id, update_id)
     ) STRICT, WITHOUT ROWID;
     CREATE INDEX inbox_by_state ON inbox (bot_id, state, received_at);`,
  ],
};

/** Telegram keeps an update that is not confirmed for a day, so nothing older is sent again. */
const REMEMBERED_MILLISECONDS = 2 * 86_400_000;
const CLEANING_MILLISECONDS = 3_600_000;

export function createInbox(database: Database, { botId, now = Date.now }: InboxOptions): Inbox {
  database.migrate(SCHEMA);
  let cleanedAt = Number.NEGATIVE_INFINITY;

  const clean = (): void => {
    if (now() - cleanedAt < CLEANING_MILLISECONDS) return;
    cleanedAt = now();
    database.run("DELETE FROM inbox WHERE bot_id = ? AND state <> 'waiting' AND received_at < ?", [botId, now() - REMEMBERED_MILLISECONDS]);
  };

  const keep = (update: { readonly update_id: number }): InboxEntry[] => {
    const receivedAt = now();
    const { changes } = database.run('INSERT OR IGNORE INTO inbox (bot_id, update_id, body, received_at) VALUES (?, ?, ?, ?)', [
      botId,
      update.update_id,
      JSON.stringify(update),
      receivedAt,
    ]);
    return changes === 0 ? [] : [{ id: update.update_id, update, attempts: 0, receivedAt }];
  };

  return {
    add(updates) {
      return database.atomically(() => {
        clean();
        return updates.flatMap(keep);
      });
    },
    begin(id) {
      database.run('UPDATE inbox SET attempts = attempts + 1 WHERE bot_id = ? AND update_id = ?', [botId, id]);
    },
    release(id) {
      database.run('UPDATE inbox SET attempts = attempts - 1 WHERE bot_id = ? AND update_id = ?', [botId, id]);
    },
    finish(id) {
      database.run("UPDATE inbox SET state = 'handled', body = '' WHERE bot_id = ? AND update_id = ?", [botId, id]);
    },
    setAside(id) {
      database.run("UPDATE inbox SET state = 'set-aside' WHERE bot_id = ? AND update_id = ?", [botId, id]);
    },
    waiting() {
      const rows = database.all("SELECT update_id, body, attempts, received_at FROM inbox WHERE bot_id = ? AND state = 'waiting' ORDER BY update_id", [botId]);
      return rows.map(toEntry);
    },
    count(state) {
      const row = database.get('SELECT count(*) AS count FROM inbox WHERE bot_id = ? AND state = ?', [botId, state]);
      return row === undefined ? 0 : numberOf(row, 'count');
    },
  };
}

function toEntry(row: Row): InboxEntry {
  return {
    id: numberOf(row, 'update_id'),
    update: JSON.parse(textOf(row, 'body')) as unknown,
    attempts: numberOf(row, 'attempts'),
    receivedAt: numberOf(row, 'received_at'),
  };
}
