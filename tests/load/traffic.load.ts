import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TOKEN } from '../support/bot-harness.ts';
import { startChildBot, type ChildBot } from '../support/child-bot.ts';
import type { Fault } from '../support/fake-bot-api/faults.ts';
import { startFakeBotApi, type FakeBotApi } from '../support/fake-bot-api/server.ts';
import { startTcpRelay, type TcpRelay } from '../support/tcp-relay.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';
import { percentile, reportTraffic, startTraffic, TRAFFIC_CORPUS, type Traffic, type TrafficReport } from '../support/traffic.ts';
import { printFigures } from '../support/figures.ts';

const SECONDS = 60;
const PLAN = { users: 200, groups: 20, privateChats: 50, questionsPerSecond: 20, questions: 20 * SECONDS, inlineQueries: 2 * SECONDS };
/** Together two of a hundred calls: refused for a while, failed, or not connected at all. */
const CLEAR_FAULTS: readonly Fault[] = [
  { method: 'sendMessage', status: 429, retryAfter: 1, chance: 0.007 },
  { method: 'sendMessage', status: 500, chance: 0.007 },
];
const OUTAGE = { everyMilliseconds: 3_000, milliseconds: 60 };
/** Faults after which nobody can know whether Telegram has the message. */
const UNCLEAR_FAULTS: readonly Fault[] = [
  { method: 'sendMessage', kind: 'cut', when: 'before', chance: 0.01 },
  { method: 'sendMessage', kind: 'cut', when: 'after', chance: 0.01 },
];

let testApp: TestApp;
beforeAll(async () => {
  testApp = await openTestApp({ sample: false, files: TRAFFIC_CORPUS });
});
afterAll(() => testApp.close());

interface Load {
  readonly report: TrafficReport;
  readonly memory: readonly number[];
  readonly telegram: FakeBotApi;
  readonly secondsToStop: number;
  /** Calls that found no connection, and were made again. */
  readonly unconnected: number;
}

async function runLoad(name: string, faults: readonly Fault[]): Promise<Load> {
  const telegram = await startFakeBotApi({ token: TOKEN, floodControl: true });
  const relay = await startTcpRelay(0, Number(new URL(telegram.url).port));
  const { corpusDir, indexDir } = testApp.config;
  const bot = startChildBot(corpusDir, {
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: `http://127.0.0.1:${relay.port}`,
    CORPUS_DIR: corpusDir,
    INDEX_DIR: indexDir,
    DATABASE_FILE: join(indexDir, `${name}.db`),
  });
  await telegram.waitFor(() => telegram.isPolled, 60_000);
  for (const fault of faults) telegram.injectFault(fault);
  const traffic = startTraffic(telegram, { ...PLAN, seed: 1 });
  const memory: number[] = [];
  const watch = watchMemory(bot, memory);
  const isOver = new AbortController();
  const outages = repeatOutages(telegram, traffic, relay, isOver.signal);
  await traffic.finished;
  isOver.abort();
  await outages;
  await telegram.waitFor(() => telegram.pendingUpdates().length === 0, 60_000);
  // What was asked to wait a last time has until then.
  const isFinished = (): boolean => reportTraffic(telegram, traffic).unanswered.every(({ message }) => message.reactions.length > 0);
  await telegram.waitFor(isFinished, 90_000).catch(() => undefined);
  clearInterval(watch);
  const stoppedAt = Date.now();
  bot.kill('SIGTERM');
  const { code, stderr } = await bot.ending;
  const secondsToStop = (Date.now() - stoppedAt) / 1000;
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  await relay.close();
  await telegram.close();
  const unconnected = stderr.split('\n').filter((line) => line.includes('Telegram not reached')).length;
  return { report: reportTraffic(telegram, traffic), memory, telegram, secondsToStop, unconnected };
}

/**
 * From time to time nothing can connect for a moment. Each outage begins when no call is on its way: one that is cut there
 * would be of the other kind, where nobody can know.
 */
async function repeatOutages(telegram: FakeBotApi, traffic: Traffic, relay: TcpRelay, isOver: AbortSignal): Promise<void> {
  const isQuiet = (): boolean =>
    telegram.callsTo('sendMessage').filter(({ status, fault }) => status === 200 || fault === 'cut').length === traffic.questions.length &&
    telegram.calls.every(({ method, isSettled }) => isSettled || method === 'getUpdates');
  while (!isOver.aborted) {
    await sleep(OUTAGE.everyMilliseconds);
    await telegram.waitFor(() => isOver.aborted || isQuiet(), 60_000);
    await relay.interrupt();
    await sleep(OUTAGE.milliseconds);
    await relay.resume();
  }
}

function watchMemory(bot: ChildBot, memory: number[]): NodeJS.Timeout {
  return setInterval(() => void bot.memory().then((megabytes) => megabytes !== null && memory.push(megabytes)), 1_000);
}

function print(title: string, { report, memory, telegram, secondsToStop, unconnected }: Load): void {
  const quarter = Math.ceil(memory.length / 4);
  const median = (values: readonly number[]): number => percentile(values.toSorted((a, b) => a - b), 0.5);
  const faults = telegram.callsTo('sendMessage').filter(({ fault }) => fault !== undefined);
  const refused = telegram.callsTo('sendMessage').filter(({ status, fault }) => status === 429 && fault === undefined);
  printFigures(title, {
    'questions': report.questions,
    'answered exactly once': report.answeredOnce,
    'not answered': report.unanswered.length,
    'answered twice': report.doubled.length,
    'in a wrong place or wrong': report.misplaced.length,
    'marked as uncertain': report.marked,
    'answers to nobody': report.strays.length,
    'faults injected into sendMessage': faults.length,
    'calls without a connection': unconnected,
    'refused by flood control': refused.length,
    'p50 / p95 / p99 inside the bot (ms)': [0.5, 0.95, 0.99].map((share) => Math.round(percentile(report.latencies, share))).join(' / '),
    'inline p50 / p95 (ms)': `${[0.5, 0.95].map((share) => Math.round(percentile(report.inlineLatencies, share))).join(' / ')} of ${report.inlineLatencies.length}`,
    'memory, 2nd and last quarter (MB)': `${Math.round(median(memory.slice(quarter, 2 * quarter)))} and ${Math.round(median(memory.slice(-quarter)))}`,
    'stopped after (s)': secondsToStop.toFixed(2),
  });
}

describe('200 people in 20 groups and 50 private chats', () => {
  it('get every answer once, in its place, whatever Telegram refuses or fails in', async () => {
    const load = await runLoad('clear', CLEAR_FAULTS);
    print(`${PLAN.questionsPerSecond} questions a second for ${SECONDS} s; 429, 500 and outages`, load);
    const { report } = load;
    expect(report.unanswered).toEqual([]);
    expect(report.doubled).toEqual([]);
    expect(report.misplaced).toEqual([]);
    expect(report.strays).toEqual([]);
    expect(percentile(report.latencies, 0.95)).toBeLessThan(1_500);
    expect(percentile(report.inlineLatencies, 0.95)).toBeLessThan(300);
  });

  it('get no answer twice when connections are cut, and see where one may be missing', async () => {
    const load = await runLoad('unclear', [...CLEAR_FAULTS, ...UNCLEAR_FAULTS]);
    print('the same with connections cut before and after Telegram has taken the message', load);
    const { report } = load;
    expect(report.doubled).toEqual([]);
    expect(report.misplaced).toEqual([]);
    expect(report.unanswered.filter(({ message }) => message.reactions.length === 0)).toEqual([]);
  });
});
