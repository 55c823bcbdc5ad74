import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../src/telegram/locales/en.ts';
import { zh } from '../../src/telegram/locales/zh.ts';
import { ask, botMessages, errorsIn, startTelegram, startTestBot, whenHandled, type TestBot } from '../support/bot-harness.ts';
import type { Group } from '../support/fake-bot-api/groups.ts';
import type { Person } from '../support/fake-bot-api/people.ts';
import type { FakeBotApi } from '../support/fake-bot-api/server.ts';
import { marked } from '../support/marked-text.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const QUESTION = '/ask 齐鲁储能谷总投资多少';
const ADMIN = 1001;
const FRIEND = 1002;

let testApp: TestApp;
let testBot: TestBot;
let telegram: FakeBotApi;
let admin: Person;
let friend: Person;
let stranger: Person;
let allowedGroup: Group;
let otherGroup: Group;

beforeAll(async () => {
  testApp = await openTestApp();
});
afterAll(() => testApp.close());

beforeEach(async () => {
  telegram = await startTelegram();
  admin = telegram.addUser({ firstName: 'Alice', id: ADMIN });
  friend = telegram.addUser({ firstName: 'Bob', id: FRIEND });
  stranger = telegram.addUser({ firstName: 'Carol', languageCode: 'zh-hans' });
  allowedGroup = telegram.addGroup({ title: '读书会', supergroup: true });
  otherGroup = telegram.addGroup({ title: '别的群', supergroup: true });
  testBot = await startTestBot(testApp, { telegram, adminIds: [ADMIN], allowedChatIds: [FRIEND, allowedGroup.id] });
});

afterEach(async () => {
  await testBot.stop();
  await telegram.close();
  expect(telegram.losses).toEqual([]);
  expect(errorsIn(testBot.log)).toEqual([]);
});

const answered = async (person: Person, chat: { readonly id: number }) => marked(await ask(telegram, person, chat, QUESTION), 'bold')[0];

describe('a closed bot', () => {
  it('answers an allowed user, in private and anywhere else', async () => {
    expect(await answered(friend, telegram.privateChat(friend))).toContain('685亿元');
    expect(await answered(friend, otherGroup)).toContain('685亿元');
  });

  it('answers everybody in an allowed group', async () => {
    expect(await answered(stranger, allowedGroup)).toContain('685亿元');
  });

  it('always answers an admin', async () => {
    expect(await answered(admin, telegram.privateChat(admin))).toContain('685亿元');
    expect(await answered(admin, otherGroup)).toContain('685亿元');
  });

  it.each(['齐鲁储能谷总投资多少', QUESTION, '/start', '/help', '/status', '/weather'])(
    'tells a stranger in private nothing but the id to be allowed: %s',
    async (text) => {
      const answer = await ask(telegram, stranger, telegram.privateChat(stranger), text);
      expect(answer.text).toBe(zh.notAllowed(stranger.id));
      expect(answer.text).toContain(String(stranger.id));
    },
  );

  it('tells strangers in the language of their apps', async () => {
    const dave = telegram.addUser({ firstName: 'Dave', languageCode: 'en' });
    expect((await ask(telegram, dave, telegram.privateChat(dave), '你好')).text).toBe(en.notAllowed(dave.id));
  });

  it('is silent towards strangers in other groups', async () => {
    for (const text of [QUESTION, '@yinju_bot 齐鲁储能谷总投资多少', '/help', '/start@yinju_bot']) {
      expect(stranger.sends(otherGroup, text).delivered).toBe(true);
    }
    await whenHandled(telegram, admin);
    expect(botMessages(telegram, otherGroup)).toEqual([]);
  });
});
