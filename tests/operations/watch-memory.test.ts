import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchMemory } from '../../src/operations/watch-memory.ts';
import { createRecordingLogger, type RecordingLogger } from '../support/recording-logger.ts';

let logger: RecordingLogger;
let stopping: AbortController;
let resident: number;
let freed: number;
let free: () => Promise<void>;

beforeEach(() => {
  vi.useFakeTimers();
  logger = createRecordingLogger();
  stopping = new AbortController();
  resident = 400e6;
  freed = 0;
  free = async () => {
    freed += 1;
    resident = 300e6;
  };
  watchMemory({ limitMegabytes: 500, free: () => free(), logger, stopping: stopping.signal, residentBytes: () => resident, everyMilliseconds: 1_000, restMilliseconds: 60_000 });
});
afterEach(() => {
  stopping.abort();
  vi.useRealTimers();
});

describe('the watch over memory', () => {
  it('frees nothing below the limit, and once above it, and says from where to where', async () => {
    await vi.advanceTimersByTimeAsync(10_000);
    expect({ freed, lines: logger.lines }).toEqual({ freed: 0, lines: [] });
    resident = 501e6;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(freed).toBe(1);
    expect(logger.lines).toMatchObject([{ level: 'warn', fields: { before: 501, after: 300, limit: 500 } }]);
  });

  it('rests before it tries again what has not helped', async () => {
    free = async () => void (freed += 1);
    resident = 600e6;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(freed).toBe(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(freed).toBe(2);
  });

  it('goes on after a failure, which it logs', async () => {
    free = () => Promise.reject(new Error('the model is gone'));
    resident = 600e6;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(logger.lines).toMatchObject([{ level: 'error', fields: { before: 600, error: 'the model is gone' } }]);
    free = async () => void (freed += 1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(freed).toBe(1);
  });

  it('ends with the bot', async () => {
    stopping.abort();
    resident = 600e6;
    await vi.advanceTimersByTimeAsync(600_000);
    expect(freed).toBe(0);
  });
});
