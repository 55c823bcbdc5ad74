import { array, assert, asyncProperty, constantFrom, integer, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOutgoingPace } from '../../src/telegram/outgoing-pace.ts';
import { SOME_RUNS } from '../support/properties.ts';

/** A clock that waiting puts forward. */
function createClock() {
  let time = 1_000_000;
  return {
    now: () => time,
    wait: (milliseconds: number) => {
      time += milliseconds;
      return Promise.resolve();
    },
  };
}

const PERSON = 5;
const GROUP = -1_000_000_000_007;

describe('the pace of messages', () => {
  it('is free for a handful in a row', async () => {
    const clock = createClock();
    const pace = createOutgoingPace(clock.now);
    for (let sent = 0; sent < 15; sent++) await pace.enter(GROUP, clock.wait);
    expect(clock.now()).toBe(1_000_000);
    expect(pace.delay(GROUP)).toBe(0);
  });

  it.each([
    ['20 a minute in a group', [GROUP], 20, 60_000],
    ['30 in half a minute with a person', [PERSON], 30, 30_000],
    ['30 a second overall', Array.from({ length: 100 }, (_, index) => index + 1), 30, 1_000],
  ])('keeps to %s', async (_, chats, count, milliseconds) => {
    const clock = createClock();
    const pace = createOutgoingPace(clock.now);
    const times: number[] = [];
    for (let sent = 0; sent < 100; sent++) {
      await pace.enter(chats[sent % chats.length] ?? 0, clock.wait);
      times.push(clock.now());
    }
    for (const [index, time] of times.entries()) expect(time - (times[index - count] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThan(milliseconds);
    expect(times.at(-1)).toBeLessThan(1_000_000 + (100 / count) * milliseconds * 1.1);
  });

  it('does not let a group that has to wait keep others waiting', async () => {
    const clock = createClock();
    const pace = createOutgoingPace(clock.now);
    const waits: number[] = [];
    const note = (milliseconds: number): Promise<void> => Promise.resolve(void waits.push(milliseconds));
    for (let sent = 0; sent < 40; sent++) await pace.enter(GROUP, note);
    expect(pace.delay(GROUP)).toBeGreaterThan(50_000);
    await clock.wait(2_000);
    expect(pace.delay(PERSON)).toBe(0);
  });

  it('obeys Telegram when it asks to wait in one chat', async () => {
    const clock = createClock();
    const pace = createOutgoingPace(clock.now);
    pace.hold(GROUP, 7_000);
    expect([pace.heldFor(GROUP), pace.delay(GROUP), pace.delay(PERSON)]).toEqual([7_000, 7_000, 0]);
    await pace.enter(GROUP, clock.wait);
    expect(clock.now()).toBe(1_007_000);
    expect(pace.heldFor(GROUP)).toBe(0);
  });

  it('holds everything when chats that have had little are asked to wait, and not when each has had much', async () => {
    const clock = createClock();
    const innocent = createOutgoingPace(clock.now);
    for (const chatId of [1, 2, 3]) innocent.hold(chatId, 5_000);
    expect(innocent.heldFor(99)).toBe(5_000);
    const busy = createOutgoingPace(clock.now);
    for (const chatId of [-1, -2, -3]) for (let sent = 0; sent < 15; sent++) await busy.enter(chatId, clock.wait);
    for (const chatId of [-1, -2, -3]) busy.hold(chatId, 5_000);
    expect(busy.heldFor(99)).toBe(0);
  });

  it('never exceeds a limit, whoever writes where', async () => {
    const chat = constantFrom(1, 2, -1, -2);
    await assert(
      asyncProperty(array(tuple(chat, integer({ min: 0, max: 3_000 })), { maxLength: 80 }), async (messages) => {
        const clock = createClock();
        const pace = createOutgoingPace(clock.now);
        const sent: { chatId: number; time: number }[] = [];
        for (const [chatId, pause] of messages) {
          await clock.wait(pause);
          await pace.enter(chatId, clock.wait);
          sent.push({ chatId, time: clock.now() });
        }
        const most = (times: readonly number[], milliseconds: number): number => Math.max(0, ...times.map((end) => times.filter((time) => time > end - milliseconds && time <= end).length));
        expect(most(sent.map(({ time }) => time), 1_000)).toBeLessThanOrEqual(30);
        for (const group of [-1, -2]) expect(most(sent.filter(({ chatId }) => chatId === group).map(({ time }) => time), 60_000)).toBeLessThanOrEqual(20);
      }),
      SOME_RUNS,
    );
  });
});
