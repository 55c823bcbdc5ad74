import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApp, type App } from '../../src/app.ts';
import { createPrometheusMetrics, type PrometheusMetrics } from '../../src/operations/prometheus-metrics.ts';
import { telegramErrorKind } from '../../src/telegram/measure-calls.ts';
import { ask, startTestBot, whenIdle, type TestBot } from '../support/bot-harness.ts';
import type { Person } from '../support/fake-bot-api/people.ts';
import type { ChatRef } from '../support/fake-bot-api/person-messages.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

let testApp: TestApp;
let metrics: PrometheusMetrics;
let app: App;
let testBot: TestBot;
let alice: Person;
let chat: ChatRef;

beforeAll(async () => {
  testApp = await openTestApp({ sample: false, files: { '龙井.txt': '龙井茶\n\n龙井茶园今年采摘了三千斤明前茶。' } });
});
afterAll(() => testApp.close());

beforeEach(async () => {
  metrics = createPrometheusMetrics();
  app = await createApp(testApp.config, { metrics });
  await app.load();
  testBot = await startTestBot({ ...testApp, app }, { metrics });
  alice = testBot.telegram.addUser({ firstName: 'Alice', languageCode: 'zh-hans' });
  chat = testBot.telegram.privateChat(alice);
});
afterEach(async () => {
  await testBot.stop();
  await app.close();
});

async function value(series: string): Promise<number> {
  const line = (await metrics.text()).split('\n').find((each) => each.startsWith(`${series} `));
  return Number(line?.slice(series.length));
}

describe('what the bot tells of itself', () => {
  it('counts questions by what they came to, and times each stage once', async () => {
    await ask(testBot.telegram, alice, chat, '龙井茶园采摘了多少斤');
    await ask(testBot.telegram, alice, chat, '火星上有几座火山');
    await whenIdle(testBot.telegram);
    expect(await value('yinju_questions_total{outcome="answered"}')).toBe(1);
    expect(await value('yinju_questions_total{outcome="not-in-corpus"}')).toBe(1);
    for (const stage of ['analyse', 'retrieve', 'select', 'send', 'update']) expect([stage, await value(`yinju_stage_seconds_count{stage="${stage}"}`)]).toEqual([stage, 2]);
    expect(await value('yinju_updates_received_total')).toBe(2);
    expect(await value('yinju_updates_waiting')).toBe(0);
    expect(await value('yinju_index_passages')).toBe(1);
    expect(await value('yinju_index_loaded')).toBe(1);
  });

  it('counts each failed call of Telegram by its kind, and a message that got there in the end as one', async () => {
    testBot.telegram.injectFault({ method: 'sendMessage', status: 500, times: 2 });
    testBot.telegram.injectFault({ method: 'sendMessage', status: 429, retryAfter: 0, times: 1 });
    await ask(testBot.telegram, alice, chat, '龙井茶园采摘了多少斤');
    await whenIdle(testBot.telegram);
    expect(await value('yinju_telegram_errors_total{kind="server"}')).toBe(2);
    expect(await value('yinju_telegram_errors_total{kind="flood"}')).toBe(1);
    expect(await value('yinju_stage_seconds_count{stage="send"}')).toBe(1);
  });

  it('counts updates of the index by how they ended', async () => {
    await app.reindex();
    await expect(app.reindex({ signal: AbortSignal.abort() })).rejects.toThrow('cancelled');
    expect(await value('yinju_index_updates_total{outcome="done"}')).toBe(1);
    expect(await value('yinju_index_updates_total{outcome="cancelled"}')).toBe(1);
    expect(await value('yinju_index_updates_total{outcome="failed"}')).toBe(0);
  });

  it('has a kind for every code of the Bot API', () => {
    expect([400, 401, 403, 404, 409, 429, 500, 502, 418].map(telegramErrorKind)).toEqual([
      'bad-request', 'unauthorized', 'forbidden', 'not-found', 'conflict', 'flood', 'server', 'server', 'other',
    ]);
  });
});
