import { textOf, type Database } from './database.ts';

/** What a button of an admin stands for: a button holds 64 bytes, a file's name and Telegram's id of it do not fit. */
export type AdminRequest =
  /** A document that was sent: Telegram's id of it, and the safe name it would get. */
  | { readonly kind: 'add'; readonly file: string; readonly fileId: string }
  /** A file of the corpus that is to be removed. */
  | { readonly kind: 'remove'; readonly file: string };

export interface AdminRequests {
  /** @returns the id of the request, for a button */
  add(request: AdminRequest): number;
  /** Null for one that is unknown, or so old that it was dropped. */
  find(id: number): AdminRequest | null;
}

/** Older ones are dropped: nobody presses their buttons any more. */
const KEPT = 1_000;

export function createAdminRequests(database: Database): AdminRequests {
  database.migrate({
    name: 'admin-requests',
    steps: ['CREATE TABLE admin_requests (id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, file TEXT NOT NULL, file_id TEXT NOT NULL) STRICT'],
  });
  return {
    add(request) {
      const fileId = request.kind === 'add' ? request.fileId : '';
      const { lastId } = database.run('INSERT INTO admin_requests (kind, file, file_id) VALUES (?, ?, ?)', [request.kind, request.file, fileId]);
      database.run('DELETE FROM admin_requests WHERE id <= ?', [lastId - KEPT]);
      return lastId;
    },
    find(id) {
      const row = database.get('SELECT * FROM admin_requests WHERE id = ?', [id]);
      if (row === undefined) return null;
      const file = textOf(row, 'file');
      return textOf(row, 'kind') === 'add' ? { kind: 'add', file, fileId: textOf(row, 'file_id') } : { kind: 'remove', file };
    },
  };
}
