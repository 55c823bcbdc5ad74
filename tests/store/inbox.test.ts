import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase, type Database } from '../../src/store/database.ts';
import { createInbox, type Inbox } from '../../src/store/inbox.ts';

const DAY = 86_400_000;

let database: Database;
let time = 0;
let inbox: Inbox;
const open = (botId = 1): Inbox => createInbox(database, { botId, now: () => time });

beforeEach(() => {
  time = 1_000;
  database = openDatabase(':memory:');
  inbox = open();
});
afterEach(() => database.close());

const ids = (entries: readonly { readonly id: number }[]): number[] => entries.map(({ id }) => id);

describe('the inbox', () => {
  test('keeps an update as it came until it is finished, over a restart', () => {
    const update = { update_id: 7, message: { text: '半个 \ud83d 字\u0000' } };
    expect(inbox.add([update])).toEqual([{ id: 7, update, attempts: 0, receivedAt: 1_000 }]);
    expect(open().waiting()).toEqual([{ id: 7, update, attempts: 0, receivedAt: 1_000 }]);
    inbox.finish(7);
    expect(open().waiting()).toEqual([]);
    expect(open().count('handled')).toBe(1);
  });

  test('hands out the oldest first', () => {
    inbox.add([{ update_id: 3 }, { update_id: 1 }]);
    inbox.add([{ update_id: 2 }]);
    expect(ids(inbox.waiting())).toEqual([1, 2, 3]);
  });

  test('knows an update that comes again, whether it waits, is handled or set aside', () => {
    inbox.add([{ update_id: 1 }, { update_id: 2 }, { update_id: 3 }]);
    inbox.finish(2);
    inbox.setAside(3);
    expect(ids(inbox.add([{ update_id: 1 }, { update_id: 2 }, { update_id: 3 }, { update_id: 4 }]))).toEqual([4]);
    expect(ids(inbox.waiting())).toEqual([1, 4]);
  });

  test('keeps nothing of the text of an update that is handled', () => {
    inbox.add([{ update_id: 1, message: { text: '秘密' } }] as never);
    inbox.finish(1);
    expect(JSON.stringify(database.all('SELECT * FROM inbox'))).not.toContain('秘密');
  });

  test('forgets after two days what was handled or set aside, and never what waits', () => {
    inbox.add([{ update_id: 1 }, { update_id: 2 }, { update_id: 3 }]);
    inbox.finish(1);
    inbox.setAside(2);
    time += 3 * DAY;
    inbox.add([{ update_id: 4 }]);
    expect(inbox.count('handled')).toBe(0);
    expect(inbox.count('set-aside')).toBe(0);
    expect(ids(inbox.waiting())).toEqual([3, 4]);
  });

  test('counts attempts, and not those that were given up', () => {
    inbox.add([{ update_id: 1 }]);
    inbox.begin(1);
    inbox.begin(1);
    inbox.release(1);
    expect(inbox.waiting()).toMatchObject([{ id: 1, attempts: 1 }]);
  });

  test('holds the updates of two bots apart', () => {
    inbox.add([{ update_id: 1 }]);
    const other = open(2);
    expect(ids(other.add([{ update_id: 1 }]))).toEqual([1]);
    other.finish(1);
    expect(ids(inbox.waiting())).toEqual([1]);
  });

  test('keeps all updates of a call or none', () => {
    const broken = { update_id: 2, toJSON: () => JSON.parse('{') as object };
    expect(() => inbox.add([{ update_id: 1 }, broken])).toThrow(SyntaxError);
    expect(inbox.waiting()).toEqual([]);
  });
});
