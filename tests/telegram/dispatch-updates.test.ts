import type { Update } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '../../src/store/database.ts';
import { createInbox, type Inbox } from '../../src/store/inbox.ts';
import { InterruptedError } from '../../src/telegram/deliver.ts';
import { createUpdateDispatcher, type DispatchOptions, type UpdateDispatcher } from '../../src/telegram/dispatch-updates.ts';
import { takeLeftOvers } from '../../src/telegram/left-overs.ts';
import { createRecordingLogger, type RecordingLogger } from '../support/recording-logger.ts';

let database: Database;
let inbox: Inbox;
let logger: RecordingLogger;
let dispatcher: UpdateDispatcher;
let nextId = 1;
/** What has been begun and not been finished, by update id. */
let inHand: Map<number, { finish(): void; fail(error: Error): void }>;
let begun: number[];

beforeEach(() => {
  database = openDatabase(':memory:');
  inbox = createInbox(database, { botId: 1 });
  logger = createRecordingLogger();
  inHand = new Map();
  begun = [];
  nextId = 1;
});
afterEach(() => database.close());

const handle = (update: Update): Promise<void> =>
  new Promise((resolve, reject) => {
    begun.push(update.update_id);
    inHand.set(update.update_id, { finish: resolve, fail: reject });
  });

function start(options: Partial<DispatchOptions> = {}): void {
  dispatcher = createUpdateDispatcher({ inbox, handle, logger, ...options });
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

async function finish(id: number): Promise<void> {
  inHand.get(id)?.finish();
  await settle();
}

function receive(...updates: readonly object[]): void {
  dispatcher.push(inbox.add(updates.map((fields) => ({ update_id: nextId++, ...fields }))));
}

const message = (chatId: number, from = chatId) => ({ message: { chat: { id: chatId }, from: { id: from } } });
const inline = (from: number) => ({ inline_query: { id: 'q', from: { id: from } } });
const button = (from: number, chatId: number) => ({ callback_query: { from: { id: from }, message: { chat: { id: chatId } } } });

describe('the dispatcher', () => {
  it('handles the updates of a chat one after the other and those of other chats at the same time', async () => {
    start();
    receive(message(5), message(5), message(-7, 6), inline(5), button(5, -7));
    expect(begun).toEqual([1, 3, 4, 5]);
    await finish(1);
    expect(begun).toEqual([1, 3, 4, 5, 2]);
  });

  it('does not let one chat that waits for Telegram keep the others waiting', async () => {
    start({ mostInHand: 2 });
    receive(message(1), message(2), message(3), message(4));
    for (const id of [2, 3, 4]) await finish(id);
    expect(begun).toEqual([1, 2, 3, 4]);
    expect(inbox.waiting().map(({ id }) => id)).toEqual([1]);
  });

  it('has no more in hand than it may', () => {
    start({ mostInHand: 3 });
    receive(...[1, 2, 3, 4, 5].map((chatId) => message(chatId)));
    expect(begun).toHaveLength(3);
    expect(dispatcher.size).toBe(5);
  });

  it('answers the others of a group between the questions of somebody who floods it', async () => {
    start({ mostInHand: 1 });
    receive(...Array.from({ length: 5 }, () => message(-7, 66)), message(-7, 8), message(9));
    for (let step = 0; step < 3; step++) await finish(begun.at(-1) ?? 0);
    expect(begun).toEqual([1, 7, 6, 2]);
  });

  it('drops the inline queries that were typed before the last one', async () => {
    start();
    receive(inline(5));
    receive(inline(5), inline(5), inline(6));
    await finish(1);
    expect(begun).toEqual([1, 4, 3]);
    expect(inbox.waiting().map(({ id }) => id)).toEqual([3, 4]);
  });

  it('begins nothing for a chat that nothing may be sent to, and goes on when it may', async () => {
    const delays = new Map([[1, 20]]);
    start({ delayOf: (chatId) => delays.get(chatId) ?? 0 });
    receive(message(1), message(2));
    expect(begun).toEqual([2]);
    delays.clear();
    await expect.poll(() => begun).toEqual([2, 1]);
  });

  it('finishes an update that fails, and says so', async () => {
    start();
    receive(message(1), message(1));
    inHand.get(1)?.fail(new Error('broken'));
    await settle();
    expect(begun).toEqual([1, 2]);
    expect(inbox.waiting().map(({ id }) => id)).toEqual([2]);
    expect(logger.lines.filter(({ level }) => level !== 'debug')).toMatchObject([{ level: 'error', message: 'update not handled', fields: { update: 1, error: 'broken' } }]);
  });

  it('makes room only when enough is handled', async () => {
    start({ mostInHand: 1, mostWaiting: 2 });
    receive(message(1), message(2), message(3));
    let hasRoom = false;
    void dispatcher.hasRoom().then(() => (hasRoom = true));
    await settle();
    expect(hasRoom).toBe(false);
    await finish(1);
    expect(hasRoom).toBe(true);
  });
});

describe('a dispatcher that is stopped', () => {
  it('finishes what it has in hand and leaves the rest in the inbox', async () => {
    start({ mostInHand: 1 });
    receive(message(1), message(2));
    const stopped = dispatcher.stop(10_000);
    await finish(1);
    await stopped;
    expect(begun).toEqual([1]);
    expect(inbox.waiting()).toMatchObject([{ id: 2, attempts: 0 }]);
  });

  it('does not wait for ever', async () => {
    start();
    receive(message(1));
    await dispatcher.stop(1);
    expect(inbox.waiting()).toMatchObject([{ id: 1, attempts: 1 }]);
  });

  it('holds nothing against an update that was given up because of the stop', async () => {
    start();
    receive(message(1));
    inHand.get(1)?.fail(new InterruptedError('stop'));
    await dispatcher.stop(10_000);
    expect(inbox.waiting()).toMatchObject([{ id: 1, attempts: 0 }]);
    expect(logger.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('after the process has ended in the middle', () => {
  /** As if the process had ended: what was begun stays begun. */
  const crash = (): void => {
    inHand.clear();
    begun = [];
    start();
    dispatcher.push(takeLeftOvers(inbox).entries);
  };

  it('what was in hand is handled again, one at a time, beside what is new', async () => {
    start();
    receive(message(1), message(2), message(3));
    crash();
    receive(message(4));
    expect(begun).toEqual([1, 4]);
    await finish(1);
    await finish(2);
    expect(begun).toEqual([1, 4, 2, 3]);
  });

  it('an update that the process has ended over three times is set aside, and only that one', async () => {
    start();
    receive(message(1), message(2), message(3));
    // The first one kills.
    for (let time = 0; time < 2; time++) crash();
    inHand.clear();
    begun = [];
    const { entries, poisonous } = takeLeftOvers(inbox);
    expect(poisonous.map(({ id }) => id)).toEqual([1]);
    expect(entries.map(({ id }) => id)).toEqual([2, 3]);
    expect(inbox.count('set-aside')).toBe(1);
    start();
    dispatcher.push(entries);
    await finish(2);
    await finish(3);
    expect(inbox.waiting()).toEqual([]);
  });

  it('nobody waits for inline cards any more', () => {
    start();
    receive(inline(5), message(5));
    crash();
    expect(begun).toEqual([2]);
  });
});
