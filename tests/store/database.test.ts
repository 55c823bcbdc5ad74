import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StoreError } from '../../src/errors.ts';
import { numberOf, openDatabase, textOf, type Schema } from '../../src/store/database.ts';

const NOTES: Schema = { name: 'notes', steps: ['CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT'] };
const LONGER_NOTES: Schema = { name: 'notes', steps: [...NOTES.steps, 'ALTER TABLE notes ADD COLUMN author TEXT'] };

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'yinju-test-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the database', () => {
  test('keeps what is written over a restart, in a folder that it creates', () => {
    const file = join(folder, 'data', 'bot.db');
    const first = openDatabase(file);
    first.migrate(NOTES);
    expect(first.run('INSERT INTO notes (text) VALUES (?)', ['淄博😀']).lastId).toBe(1);
    first.close();
    const second = openDatabase(file);
    second.migrate(NOTES);
    expect(second.all('SELECT * FROM notes')).toEqual([{ id: 1, text: '淄博😀' }]);
    second.close();
  });

  test('finds nothing where nothing is', () => {
    const database = openDatabase(':memory:');
    database.migrate(NOTES);
    expect(database.get('SELECT * FROM notes')).toBeUndefined();
    expect(database.all('SELECT * FROM notes')).toEqual([]);
  });

  test('takes only the steps that an older file lacks', () => {
    const file = join(folder, 'bot.db');
    const older = openDatabase(file);
    older.migrate(NOTES);
    older.run('INSERT INTO notes (text) VALUES (?)', ['old']);
    older.close();
    const newer = openDatabase(file);
    newer.migrate(LONGER_NOTES);
    expect(newer.get('SELECT * FROM notes')).toEqual({ id: 1, text: 'old', author: null });
    newer.close();
  });

  test('refuses a file of a newer version of the program and says so', () => {
    const file = join(folder, 'bot.db');
    const newer = openDatabase(file);
    newer.migrate(LONGER_NOTES);
    newer.close();
    expect(() => openDatabase(file).migrate(NOTES)).toThrow(/newer version/u);
  });

  test('undoes the whole of an action that fails, also inside another', () => {
    const database = openDatabase(':memory:');
    database.migrate(NOTES);
    const add = (text: string): unknown => database.run('INSERT INTO notes (text) VALUES (?)', [text]);
    expect(() =>
      database.atomically(() => {
        add('a');
        database.atomically(() => add('b'));
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(database.all('SELECT * FROM notes')).toEqual([]);
    database.atomically(() => add('c'));
    expect(database.all('SELECT text FROM notes')).toEqual([{ text: 'c' }]);
  });

  test('reads columns by their type and says when one is missing', () => {
    const database = openDatabase(':memory:');
    database.migrate(NOTES);
    database.run('INSERT INTO notes (text) VALUES (?)', ['a']);
    const row = database.get('SELECT * FROM notes') ?? {};
    expect([numberOf(row, 'id'), textOf(row, 'text')]).toEqual([1, 'a']);
    expect(() => textOf(row, 'id')).toThrow(StoreError);
    expect(() => numberOf(row, 'author')).toThrow(StoreError);
  });

  test('says which file is no database', () => {
    const file = join(folder, 'bot.db');
    writeFileSync(file, 'not a database, but long enough to be taken for one: '.repeat(20));
    expect(() => openDatabase(file)).toThrow(StoreError);
    expect(() => openDatabase(file)).toThrow(/bot\.db: expected a database/u);
  });
});
