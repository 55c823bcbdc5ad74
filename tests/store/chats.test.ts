import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createChats } from '../../src/store/chats.ts';
import { openDatabase, type Database } from '../../src/store/database.ts';
import { keptSecret } from '../../src/store/secrets.ts';

let database: Database;
beforeEach(() => (database = openDatabase(':memory:')));
afterEach(() => database.close());

describe('chats', () => {
  test('are out of reach until they are reached again, and say whether that is news', () => {
    const chats = createChats(database);
    expect(chats.isUnreachable(5)).toBe(false);
    expect(chats.markUnreachable(5)).toBe(true);
    expect(chats.markUnreachable(5)).toBe(false);
    expect(createChats(database).isUnreachable(5)).toBe(true);
    chats.markReachable(5);
    expect(chats.isUnreachable(5)).toBe(false);
  });

  test('are found under the id that they have moved to, and known by the one that they came from', () => {
    const chats = createChats(database);
    expect([chats.movedTo(-4), chats.movedFrom(-1009)]).toEqual([null, null]);
    chats.moveChat(-4, -1009);
    chats.moveChat(-4, -1009);
    expect([chats.movedTo(-4), chats.movedFrom(-1009)]).toEqual([-1009, -4]);
  });
});

describe('a secret', () => {
  test('is made once for each name and fit for a header', () => {
    const secret = keptSecret(database, 'webhook');
    expect(secret).toMatch(/^[\w-]{40,}$/u);
    expect(keptSecret(database, 'webhook')).toBe(secret);
    expect(keptSecret(database, 'other')).not.toBe(secret);
  });
});
