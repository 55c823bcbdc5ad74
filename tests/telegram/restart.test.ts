import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '../../src/store/database.ts';
import { createInbox, type Inbox } from '../../src/store/inbox.ts';
import { zh } from '../../src/telegram/locales/zh.ts';
import { ask, botMessages, startTelegram, startTestBot, TOKEN, whenIdle, type Mode, type TestBot, type TestBotOptions } from '../support/bot-harness.ts';
import type { Person } from '../support/fake-bot-api/people.ts';
import type { ChatRef } from '../support/fake-bot-api/person-messages.ts';
import type { FakeBotApi } from '../support/fake-bot-api/server.ts';
import { killUnderLoad } from '../support/killing.ts';
import { marked } from '../support/marked-text.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';
import { reportTraffic, startTraffic, TRAFFIC_CORPUS } from '../support/traffic.ts';

const QUESTION = '龙井茶园采摘了多少斤';
const ANSWER = '龙井茶园今年采摘了三千斤明前茶。';

let testApp: TestApp;
let testBot: TestBot | null = null;
let database: Database;
let inbox: Inbox;
let telegram: FakeBotApi;
let alice: Person;
let chat: ChatRef;

beforeAll(async () => {
  testApp = await openTestApp({ sample: false, files: TRAFFIC_CORPUS });
});
afterAll(() => testApp.close());

beforeEach(async () => {
  telegram = await startTelegram();
  database = openDatabase(':memory:');
  inbox = createInbox(database, { botId: telegram.bot.id });
  alice = telegram.addUser({ firstName: 'Alice', languageCode: 'zh-hans' });
  chat = telegram.privateChat(alice);
});

afterEach(async () => {
  await testBot?.stop();
  testBot = null;
  await telegram.close();
  database.close();
});

const start = async (mode: Mode = 'polling', options: TestBotOptions = {}): Promise<void> => {
  testBot = await startTestBot(testApp, { telegram, database, mode, ...options });
};

/** Puts what Telegram has for the bot into the inbox, as a bot does that ends right after it, and begins each so many times. */
function receive(attempts: number): void {
  for (const { id } of inbox.add(telegram.pendingUpdates())) for (let attempt = 0; attempt < attempts; attempt++) inbox.begin(id);
}

describe('a bot that starts again', () => {
  it('answers once what was received and what was not, in order', async () => {
    const questions = [alice.sends(chat, QUESTION), alice.sends(chat, QUESTION)];
    receive(1);
    questions.push(alice.sends(chat, QUESTION));
    await start();
    await whenIdle(telegram);
    expect(botMessages(telegram, chat).map(({ replyToId }) => replyToId)).toEqual(questions.map(({ id }) => id));
  });

  it('answers nothing that is answered already, though Telegram sends it again', async () => {
    alice.sends(chat, QUESTION);
    receive(1);
    for (const { id } of inbox.waiting()) inbox.finish(id);
    await start();
    await ask(telegram, alice, chat, '/help');
    await whenIdle(telegram);
    expect(botMessages(telegram, chat).map(({ text }) => text)).toEqual([zh.help('yinju_bot')]);
  });

  it('does not try again what it has ended over three times, says so, and answers the rest', async () => {
    const poison = alice.sends(chat, QUESTION);
    receive(3);
    const bob = telegram.addUser({ firstName: 'Bob' });
    await start();
    expect(marked(await ask(telegram, bob, telegram.privateChat(bob), QUESTION), 'bold')).toContain(ANSWER);
    await telegram.waitFor(() => botMessages(telegram, chat).length > 0);
    expect(botMessages(telegram, chat)).toMatchObject([{ text: zh.failed, replyToId: poison.id }]);
    expect(testBot?.log).toContainEqual(expect.objectContaining({ level: 'error', message: 'update not handled' }));
    expect(inbox.count('set-aside')).toBe(1);
  });

  it('is done with an update as soon as it is kept: Telegram need not hold it until it is answered', async () => {
    await start('polling', { finishMilliseconds: 10 });
    telegram.injectFault({ method: 'sendMessage', kind: 'hang' });
    alice.sends(chat, QUESTION);
    await telegram.waitFor({ method: 'sendMessage' });
    await telegram.waitFor(() => telegram.pendingUpdates().length === 0);
    expect(inbox.waiting()).toHaveLength(1);
  });

  it('takes over from a webhook what waits there, and gives it back', async () => {
    await fetch(`${telegram.url}/bot${TOKEN}/setWebhook?url=https://bot.example/`);
    alice.sends(chat, QUESTION);
    await start();
    await whenIdle(telegram);
    await testBot?.stop();
    await start('webhook');
    alice.sends(chat, QUESTION);
    await whenIdle(telegram);
    await testBot?.stop();
    await start();
    alice.sends(chat, QUESTION);
    await whenIdle(telegram);
    expect(botMessages(telegram, chat)).toHaveLength(3);
    expect(testBot?.log.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('many people at once', () => {
  it.each<Mode>(['polling', 'webhook'])('get every answer once, in its place (%s)', async (mode) => {
    await start(mode);
    telegram.injectFault({ method: 'sendMessage', status: 429, retryAfter: 1, times: 1 });
    telegram.injectFault({ method: 'sendMessage', status: 500, chance: 0.05 });
    const plan = { users: 30, groups: 8, privateChats: 10, questions: 60, questionsPerSecond: 1_000, inlineQueries: 6, seed: 4 };
    const traffic = startTraffic(telegram, plan);
    await traffic.finished;
    await whenIdle(telegram, 30_000);
    expect(reportTraffic(telegram, traffic)).toMatchObject({ questions: 60, answeredOnce: 60, unanswered: [], doubled: [], misplaced: [], strays: [] });
  });
});

describe('a program that is killed under load', () => {
  it('loses no question', async () => {
    const plan = { users: 20, groups: 4, privateChats: 10, questionsPerSecond: 10, seed: 5 };
    const report = await killUnderLoad(testApp, { kills: 2, plan, lifeMilliseconds: 500 });
    expect(report).toMatchObject({ unanswered: [], misplaced: [], strays: [] });
    expect(report.questions).toBeGreaterThan(5);
  });
});
