import { describe, expect, it } from 'vitest';
import { createRateLimiter } from '../../src/telegram/rate-limit.ts';

const ADMITTED = { kind: 'admitted' };
const refused = (seconds: number, isFirst: boolean) => ({ kind: 'refused', seconds, isFirst });

function start(userQuestionsPerMinute: number, chatQuestionsPerMinute: number) {
  let time = 0;
  const limiter = createRateLimiter({ userQuestionsPerMinute, chatQuestionsPerMinute }, () => time);
  return { ask: limiter.ask, at: (seconds: number) => void (time = seconds * 1000) };
}

describe('the limit of questions', () => {
  it('admits so many in a minute and says when it admits the next', () => {
    const { ask, at } = start(2, 0);
    expect(ask(1, 10)).toEqual(ADMITTED);
    at(20);
    expect(ask(1, 10)).toEqual(ADMITTED);
    at(48);
    expect(ask(1, 10)).toEqual(refused(12, true));
    at(60);
    expect(ask(1, 10)).toEqual(ADMITTED);
  });

  it('tells only the first of those that it refuses in a row', () => {
    const { ask, at } = start(1, 0);
    ask(1, 10);
    at(30);
    expect([ask(1, 10), ask(1, 10), ask(1, 10)]).toEqual([refused(30, true), refused(30, false), refused(30, false)]);
    at(61);
    expect(ask(1, 10)).toEqual(ADMITTED);
    expect(ask(1, 10)).toEqual(refused(60, true));
  });

  it('counts a person wherever they ask, and nobody for another', () => {
    const { ask } = start(1, 0);
    ask(1, 10);
    expect(ask(1, 11)).toMatchObject({ kind: 'refused' });
    expect(ask(2, 10)).toEqual(ADMITTED);
  });

  it('counts a chat whoever asks there, and tells it once', () => {
    const { ask } = start(0, 2);
    ask(1, 10);
    ask(2, 10);
    expect(ask(3, 10)).toEqual(refused(60, true));
    expect(ask(4, 10)).toEqual(refused(60, false));
    expect(ask(4, 11)).toEqual(ADMITTED);
  });

  it('does not count what it refuses', () => {
    const { ask, at } = start(1, 0);
    ask(1, 10);
    at(59);
    ask(1, 10);
    at(60);
    expect(ask(1, 10)).toEqual(ADMITTED);
  });

  it('admits everything when it is off', () => {
    const { ask } = start(0, 0);
    for (let asked = 0; asked < 1_000; asked++) expect(ask(1, 10)).toEqual(ADMITTED);
  });
});
