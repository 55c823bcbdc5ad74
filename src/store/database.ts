import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Libsql from 'libsql';
import { messageOf, StoreError } from '../errors.ts';

/** A value that a column holds. */
export type Value = string | number | Uint8Array | null;

/** A row: column → value. */
export type Row = Readonly<Record<string, Value>>;

/** The steps that lead to the present form of some tables. A step that has once been published is never changed. */
export interface Schema {
  /** Whose tables they are, unique. */
  readonly name: string;
  /** SQL statements, one text a step, in order. */
  readonly steps: readonly string[];
}

/** A small SQLite database. All calls are synchronous and take well under a millisecond. */
export interface Database {
  /** Brings the tables of a schema to their present form; does nothing when they have it. */
  migrate(schema: Schema): void;
  /** Runs a statement that changes rows. */
  run(sql: string, values?: readonly Value[]): { readonly changes: number; readonly lastId: number };
  /** The first row, or undefined. */
  get(sql: string, values?: readonly Value[]): Row | undefined;
  all(sql: string, values?: readonly Value[]): readonly Row[];
  /** Runs `action` in one transaction: all of it counts, or, when it throws, none. */
  atomically<T>(action: () => T): T;
  /** Takes what was written lately out of the log beside the file; what was deleted is then in neither. Not inside `atomically`. */
  settle(): void;
  /** Further calls fail. */
  close(): void;
}

/** Another process that writes is waited for so long. */
const BUSY_MILLISECONDS = 5_000;

/**
 * Opens the database, and creates it with its folder when it is not there.
 * What is written survives the end of the process at any moment; of a power cut, the last writes may be lost.
 * What is deleted is overwritten in the file, too.
 * @param file path, or `:memory:`
 * @throws StoreError when the file is no database, cannot be written or belongs to a newer version of the program
 */
export function openDatabase(file: string): Database {
  const raw = open(file);
  // The library compiles a statement anew for each call otherwise.
  const prepared = new Map<string, Libsql.Statement>();
  const prepare = (sql: string): Libsql.Statement => {
    const statement = prepared.get(sql) ?? raw.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
  const database: Database = {
    migrate: (schema) => migrate(database, (sql) => raw.exec(sql), schema, file),
    run(sql, values = []) {
      const { changes, lastInsertRowid } = prepare(sql).run([...values]);
      return { changes, lastId: Number(lastInsertRowid) };
    },
    get(sql, values = []) {
      const row = prepare(sql).get([...values]);
      return row === undefined ? undefined : withoutMetadata(row as Row);
    },
    all: (sql, values = []) => prepare(sql).all([...values]).map((row) => withoutMetadata(row as Row)),
    atomically: (action) => (raw.inTransaction ? action() : raw.transaction(action).immediate()),
    settle: () => void prepare('PRAGMA wal_checkpoint(TRUNCATE)').get(),
    close: () => void raw.close(),
  };
  return database;
}

/**
 * A column of text.
 * @throws StoreError when the row has no such text: the statement and the schema do not fit
 */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new StoreError(`expected text in column ${column}, got ${typeof value}: the database is damaged; move it away and a new one is begun`);
  return value;
}

/**
 * A column of whole or broken numbers.
 * @throws StoreError when the row has no such number: the statement and the schema do not fit
 */
export function numberOf(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new StoreError(`expected a number in column ${column}, got ${typeof value}: the database is damaged; move it away and a new one is begun`);
  return value;
}

function open(file: string): Libsql.Database {
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    const raw = new Libsql(file, { timeout: BUSY_MILLISECONDS });
    raw.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;');
    raw.exec('CREATE TABLE IF NOT EXISTS schemas (name TEXT PRIMARY KEY, step INTEGER NOT NULL) STRICT');
    return raw;
  } catch (error) {
    throw new StoreError(
      `${file}: expected a database that can be written (${messageOf(error)}). Check the rights of its folder and the free disk space; if the file is damaged, move it away and a new one is begun.`,
      { cause: error },
    );
  }
}

function migrate(database: Database, execute: (sql: string) => void, { name, steps }: Schema, file: string): void {
  database.atomically(() => {
    const done = Number(database.get('SELECT step FROM schemas WHERE name = ?', [name])?.['step'] ?? 0);
    if (done > steps.length) {
      throw new StoreError(`${file}: written by a newer version of the program (${name}: ${done}, this one knows ${steps.length}). Install that version, or move the file away.`);
    }
    if (done === steps.length) return;
    for (const step of steps.slice(done)) execute(step);
    database.run('INSERT INTO schemas (name, step) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET step = excluded.step', [name, steps.length]);
  });
}

/** The library adds timings of its own to each row. */
function withoutMetadata(row: Row): Row {
  const { _metadata, ...columns } = row;
  return columns;
}
