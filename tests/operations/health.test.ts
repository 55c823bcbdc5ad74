import { describe, expect, it } from 'vitest';
import { createHealth, type Health } from '../../src/operations/health.ts';
import { NO_METRICS, type IndexFacts } from '../../src/operations/metrics.ts';

const MADE_AT = Date.parse('2026-01-02T03:04:05Z');

interface Watched extends Health {
  /** Lets so many seconds pass. */
  wait(seconds: number): void;
}

function watched(isPolling = true): Watched {
  let now = MADE_AT;
  return { ...createHealth(NO_METRICS, { isPolling, now: () => now }), wait: (seconds) => void (now += seconds * 1000) };
}

function running(isPolling = true): Watched {
  const health = watched(isPolling);
  const facts: IndexFacts = { builtAt: MADE_AT - 60_000, articles: 2, passages: 7 };
  health.metrics.watchIndex(() => facts);
  health.metrics.reached();
  return health;
}

describe('the health of a bot', () => {
  it('is down until an index is loaded and Telegram has been reached', () => {
    const health = watched();
    expect(health.report()).toMatchObject({ status: 'down', trouble: ['no index is loaded yet', 'Telegram has not been reached yet'], index: null, telegramReachedSecondsAgo: null });
  });

  it('is well when both are there, and tells the age of the index and of the last update', () => {
    const health = running();
    health.metrics.watchQueue(() => 3);
    health.metrics.received(1);
    health.wait(20);
    expect(health.report()).toMatchObject({
      status: 'ok',
      trouble: [],
      index: { builtAt: '2026-01-02T03:03:05.000Z', ageSeconds: 80, articles: 2, passages: 7 },
      telegramReachedSecondsAgo: 20,
      lastUpdateSecondsAgo: 20,
      waiting: 3,
      uptimeSeconds: 20,
    });
    expect(health.report().memoryMegabytes).toBeGreaterThan(10);
  });

  it('is degraded while a damaged index is served around', () => {
    const health = running();
    health.metrics.watchIndex(() => ({ builtAt: MADE_AT, articles: 2, passages: 7, isDamaged: true }));
    expect(health.report()).toMatchObject({ status: 'degraded', trouble: [expect.stringMatching(/index on disk is damaged .* mends it/u)] });
  });

  it('is down when a bot that polls has heard nothing of Telegram for longer than any poll takes, and up with the next answer', () => {
    const health = running();
    health.wait(180);
    expect(health.report().status).toBe('ok');
    health.wait(1);
    expect(health.report()).toMatchObject({ status: 'down', trouble: ['Telegram has not answered for 181 seconds'] });
    health.metrics.reached();
    expect(health.report().status).toBe('ok');
  });

  it('takes no silence for trouble when Telegram brings the updates itself', () => {
    const health = running(false);
    health.wait(86_400);
    expect(health.report().status).toBe('ok');
  });

  it('is degraded after a failed update of the index until one succeeds; one that was cancelled says nothing', () => {
    const health = running();
    health.metrics.indexed('failed');
    health.metrics.indexed('cancelled');
    expect(health.report()).toMatchObject({ status: 'degraded', trouble: ['the last update of the index has failed; the one before answers'] });
    health.metrics.indexed('done');
    expect(health.report().status).toBe('ok');
  });

  it('is degraded while more updates wait than can be explained', () => {
    const health = running();
    health.metrics.watchQueue(() => 1_001);
    expect(health.report()).toMatchObject({ status: 'degraded', trouble: ['1001 updates wait'] });
  });

  it('counts a poll that brings nothing as no update', () => {
    const health = running();
    health.metrics.received(0);
    expect(health.report().lastUpdateSecondsAgo).toBeNull();
  });
});
