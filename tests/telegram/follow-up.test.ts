import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '../../src/store/database.ts';
import { en } from '../../src/telegram/locales/en.ts';
import { zh } from '../../src/telegram/locales/zh.ts';
import { ask, errorsIn, startTelegram, startTestBot, type TestBot, type TestBotOptions } from '../support/bot-harness.ts';
import { dataOf } from '../support/buttons.ts';
import type { Person } from '../support/fake-bot-api/people.ts';
import type { ChatRef } from '../support/fake-bot-api/person-messages.ts';
import type { FakeBotApi } from '../support/fake-bot-api/server.ts';
import type { ChatMessage } from '../support/fake-bot-api/world.ts';
import { marked } from '../support/marked-text.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const QUESTION = '淄博高新区2023年GDP增长多少';
const VALLEY = '齐鲁储能谷总投资多少';

let testApp: TestApp;
let database: Database;
let telegram: FakeBotApi;
let testBot: TestBot;
let alice: Person;
let chat: ChatRef;

beforeAll(async () => {
  testApp = await openTestApp();
  database = openDatabase(':memory:');
  telegram = await startTelegram();
  await start();
});
afterAll(async () => {
  await testBot.stop();
  await telegram.close();
  database.close();
  await testApp.close();
});
beforeEach(() => {
  alice = telegram.addUser({ firstName: 'Alice', languageCode: 'zh-hans' });
  chat = telegram.privateChat(alice);
});
afterEach(() => {
  expect(telegram.losses).toEqual([]);
  expect(errorsIn(testBot.log)).toEqual([]);
});

async function start(bot: TestBotOptions['bot'] = {}): Promise<void> {
  testBot = await startTestBot(testApp, { telegram, database, bot });
}

async function restart(bot: TestBotOptions['bot'] = {}): Promise<void> {
  await testBot.stop();
  await start(bot);
}

const asks = (text: string, replyTo?: ChatMessage, where = chat): Promise<ChatMessage> => ask(telegram, alice, where, text, replyTo === undefined ? {} : { replyTo });
const understood = ({ text }: ChatMessage): string => text.split('\n')[0] ?? '';

describe('a follow-up in reply to an answer', () => {
  it('carries the subject over and shows what was understood, above the answer', async () => {
    const follow = await asks('那2022年呢？', await asks(QUESTION));
    expect(understood(follow)).toBe('理解为：淄博高新区2022年GDP增长多少');
    const plain = await asks('淄博高新区2022年GDP增长多少');
    expect(follow.text).toBe(`理解为：淄博高新区2022年GDP增长多少\n\n${plain.text}`);
    expect(marked(follow, 'bold')).toEqual(marked(plain, 'bold'));
  });

  it('may ask for another place, in English as well', async () => {
    const first = await asks('What was the GDP growth of Zibo High-tech Zone in 2023?');
    const follow = await asks("and Xi'an?", first);
    expect(understood(follow)).toBe(en.buttons.understood("What was the GDP growth of Xi'an High-tech Zone in 2023?"));
    expect(understood(await asks('那青岛呢', await asks(QUESTION)))).toBe('理解为：青岛高新区2023年GDP增长多少');
  });

  it('may follow a follow-up, and a refusal', async () => {
    const second = await asks('那2019年呢', await asks(QUESTION));
    expect(second.text).toContain(zh.noAnswer['other-year']);
    expect(understood(await asks('那2023年呢', second))).toBe('理解为：淄博高新区2023年GDP增长多少');
  });

  it('is understood in groups, by whoever replies', async () => {
    const group = telegram.addGroup({ title: '读书会' });
    const first = await ask(telegram, telegram.addUser({ firstName: 'Bob' }), group, `/ask ${QUESTION}`);
    expect(understood(await asks('2022年呢', first, group))).toBe('理解为：淄博高新区2022年GDP增长多少');
  });

  it('keeps the line while its answer is paged', async () => {
    const follow = await asks('那2022年呢？', await asks(QUESTION));
    await alice.presses(follow, dataOf(follow, '›')).answer();
    expect(follow.history).toHaveLength(1);
    expect(understood(follow)).toBe('理解为：淄博高新区2022年GDP增长多少');
    await alice.presses(follow, dataOf(follow, zh.buttons.quote(4))).answer();
    expect(understood(follow)).toBe('理解为：淄博高新区2022年GDP增长多少');
  });
});

describe('a reply that is a question of its own', () => {
  it('is asked as it is', async () => {
    const reply = await asks(VALLEY, await asks(QUESTION));
    expect(reply.text).toBe((await asks(VALLEY)).text);
    expect(reply.text).not.toContain(zh.buttons.understoodAs);
  });
});

describe('after a restart', () => {
  it('what was understood is read from the answer that is replied to', async () => {
    const follow = await asks('那2022年呢？', await asks(QUESTION));
    await restart();
    expect(understood(await asks('那2023年呢？', follow))).toBe('理解为：淄博高新区2023年GDP增长多少');
  });

  it('a follow-up to a question that nobody knows any more is asked as it is', async () => {
    const first = await asks(QUESTION);
    await restart();
    expect((await asks('那2022年呢？', first)).text).not.toContain(zh.buttons.understoodAs);
  });

  it('the question comes from where it is kept, if it is', async () => {
    const kept = new Map<number, string>();
    await restart({ asking: { onAnswer: ({ answerId, question }) => void kept.set(answerId, question) } });
    const first = await asks(QUESTION);
    await restart({ asking: { previousQuestion: (answerId) => kept.get(answerId) ?? null } });
    expect(understood(await asks('那2022年呢？', first))).toBe('理解为：淄博高新区2022年GDP增长多少');
    await restart();
  });
});
