import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '../../src/store/database.ts';
import { createChats } from '../../src/store/chats.ts';
import { zh } from '../../src/telegram/locales/zh.ts';
import { ask, botMessages, errorsIn, freePort, startTelegram, startTestBot, whenIdle, type TestBot, type TestBotOptions } from '../support/bot-harness.ts';
import { dataOf } from '../support/buttons.ts';
import type { Person } from '../support/fake-bot-api/people.ts';
import type { ChatRef } from '../support/fake-bot-api/person-messages.ts';
import type { FakeBotApi } from '../support/fake-bot-api/server.ts';
import { marked } from '../support/marked-text.ts';
import { startTcpRelay } from '../support/tcp-relay.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const QUESTION = '龙井茶园采摘了多少斤';
const ANSWER = '龙井茶园今年采摘了三千斤明前茶。';

let testApp: TestApp;
let testBot: TestBot;
let database: Database;
let telegram: FakeBotApi;
let alice: Person;
let bob: Person;
let chat: ChatRef;

beforeAll(async () => {
  testApp = await openTestApp({ sample: false, files: { '龙井.txt': `龙井茶\n\n${ANSWER}` } });
});
afterAll(() => testApp.close());

beforeEach(async () => {
  telegram = await startTelegram();
  database = openDatabase(':memory:');
  alice = telegram.addUser({ firstName: 'Alice', languageCode: 'zh-hans' });
  bob = telegram.addUser({ firstName: 'Bob', languageCode: 'zh-hans' });
  chat = telegram.privateChat(alice);
});

afterEach(async () => {
  await testBot.stop();
  await telegram.close();
  database.close();
});

const start = async (options: TestBotOptions = {}): Promise<void> => {
  testBot = await startTestBot(testApp, { telegram, database, ...options });
};

const answersIn = (ref: ChatRef): string[] => botMessages(telegram, ref).flatMap((message) => marked(message, 'bold'));

describe('while Telegram asks to wait in one chat', () => {
  it('the others are answered, and nothing is sent to that one', async () => {
    await start();
    telegram.injectFault({ method: 'sendMessage', status: 429, retryAfter: 1 });
    alice.sends(chat, QUESTION);
    await telegram.waitFor({ method: 'sendMessage' });
    alice.sends(chat, QUESTION);
    await ask(telegram, bob, telegram.privateChat(bob), QUESTION);
    expect(botMessages(telegram, chat)).toEqual([]);
    await whenIdle(telegram);
    expect(answersIn(chat)).toEqual([ANSWER, ANSWER]);
    expect(telegram.callsTo('sendMessage').filter(({ status }) => status === 429)).toHaveLength(1);
    expect(errorsIn(testBot.log)).toEqual([]);
  });

  it('the bot can be stopped; what waits is answered at the next start, once', async () => {
    await start();
    telegram.injectFault({ method: 'sendMessage', status: 429, retryAfter: 600 });
    alice.sends(chat, QUESTION);
    await telegram.waitFor({ method: 'sendMessage' });
    await testBot.stop();
    expect(errorsIn(testBot.log)).toEqual([]);
    await start();
    await whenIdle(telegram);
    expect(answersIn(chat)).toEqual([ANSWER]);
  });
});

describe('an answer that may or may not have arrived', () => {
  it.each(['before', 'after'] as const)('is not sent twice when the connection is cut %s Telegram has it, and the question is marked', async (when) => {
    await start();
    telegram.injectFault({ method: 'sendMessage', kind: 'cut', when });
    const question = alice.sends(chat, QUESTION);
    await whenIdle(telegram);
    expect(answersIn(chat)).toEqual(when === 'after' ? [ANSWER] : []);
    expect(telegram.callsTo('sendMessage')).toHaveLength(1);
    expect(question.reactions).toEqual(['🤔']);
    expect(zh.help('yinju_bot')).toContain('🤔');
    expect(errorsIn(testBot.log)).toMatchObject([{ message: 'update not handled' }]);
  });

  it('is not sent twice when a server in between has stopped waiting for Telegram', async () => {
    await start();
    telegram.injectFault({ method: 'sendMessage', status: 504, when: 'after' });
    const question = alice.sends(chat, QUESTION);
    await whenIdle(telegram);
    expect(telegram.callsTo('sendMessage')).toHaveLength(1);
    expect(question.reactions).toEqual(['🤔']);
  });
});

describe('an answer that has certainly not arrived', () => {
  it('is sent when Telegram can be reached again', async () => {
    const port = await freePort();
    const relay = await startTcpRelay(port, Number(new URL(telegram.url).port));
    await start({ apiRoot: `http://127.0.0.1:${port}`, services: { answerer: { answer: answerOffline } } });
    async function answerOffline(question: string) {
      const answer = await testApp.app.answerer.answer(question);
      await relay.interrupt();
      return answer;
    }
    // No call is on its way then but the poll.
    await telegram.waitFor({ method: 'setMyCommands', count: 2 });
    alice.sends(chat, QUESTION);
    await telegram.waitFor(() => testBot.log.some(({ message }) => message === 'Telegram not reached'));
    await relay.resume();
    await whenIdle(telegram, 20_000);
    expect(answersIn(chat)).toEqual([ANSWER]);
    expect(errorsIn(testBot.log)).toEqual([]);
    await testBot.stop();
    await relay.close();
  });

  it('is sent after several server errors', async () => {
    await start();
    telegram.injectFault({ method: 'sendMessage', status: 502, times: 4 });
    alice.sends(chat, QUESTION);
    await whenIdle(telegram);
    expect(answersIn(chat)).toEqual([ANSWER]);
  });
});

describe('a call that makes no message', () => {
  it('is made again after a cut connection, and finding nothing left to do is no error', async () => {
    await start();
    const sent = await ask(telegram, alice, chat, '/help');
    telegram.injectFault({ method: 'editMessageText', kind: 'cut', when: 'after' });
    await testBot.bot.api.editMessageText(chat.id, sent.id, '新的');
    expect(sent.text).toBe('新的');
    expect(telegram.callsTo('editMessageText')).toHaveLength(2);
  });

  it('is not made again when nobody waits for it any more', async () => {
    await start();
    telegram.injectFault({ method: 'answerInlineQuery', status: 429, retryAfter: 60 });
    alice.asksInline(QUESTION);
    await whenIdle(telegram);
    expect(telegram.callsTo('answerInlineQuery')).toHaveLength(1);
  });
});

describe('many messages in a group', () => {
  it('are not so many that Telegram has to refuse them', async () => {
    await start();
    const group = telegram.addGroup({ title: '读书会' });
    for (let asked = 0; asked < 25; asked++) alice.sends(group, `/ask ${QUESTION}`);
    await telegram.waitFor({ method: 'sendMessage', count: 20 });
    await ask(telegram, bob, telegram.privateChat(bob), QUESTION);
    expect(botMessages(telegram, group)).toHaveLength(20);
  });
});

describe('somebody who has blocked the bot', () => {
  it('is noted without an error, and answered when they come back', async () => {
    await start();
    const chats = createChats(database);
    await ask(telegram, alice, chat, QUESTION);
    telegram.block(alice);
    await telegram.waitFor(() => chats.isUnreachable(alice.id));
    telegram.unblock(alice);
    await telegram.waitFor(() => !chats.isUnreachable(alice.id));
    await ask(telegram, alice, chat, QUESTION);
    expect(answersIn(chat)).toEqual([ANSWER, ANSWER]);
    expect(errorsIn(testBot.log)).toEqual([]);
  });

  it('is noted when Telegram refuses the answer, which is tried once', async () => {
    await start();
    telegram.injectFault({ method: 'sendMessage', status: 403 });
    alice.sends(chat, QUESTION);
    await whenIdle(telegram);
    expect(createChats(database).isUnreachable(alice.id)).toBe(true);
    expect(telegram.callsTo('sendMessage')).toHaveLength(1);
    expect(errorsIn(testBot.log)).toEqual([]);
    await ask(telegram, alice, chat, QUESTION);
    expect(createChats(database).isUnreachable(alice.id)).toBe(false);
  });

  it('has a group as well: the bot knows when it is removed', async () => {
    await start();
    const group = telegram.addGroup({ title: '读书会' });
    group.removesBot(alice);
    await telegram.waitFor(() => createChats(database).isUnreachable(group.id));
    group.addsBot(alice);
    await telegram.waitFor(() => !createChats(database).isUnreachable(group.id));
  });
});

describe('a group that becomes a supergroup', () => {
  it('gets the answer to a question of before, as no reply to somebody else’s message', async () => {
    let upgraded: ChatRef | null = null;
    const group = telegram.addGroup({ title: '读书会' });
    await start({
      services: {
        answerer: {
          async answer(question, options) {
            upgraded ??= group.upgrade();
            return testApp.app.answerer.answer(question, options);
          },
        },
      },
    });
    alice.sends(group, `/ask ${QUESTION}`);
    await whenIdle(telegram);
    const supergroup = upgraded ?? group;
    expect(supergroup.id).not.toBe(group.id);
    expect(botMessages(telegram, supergroup)).toMatchObject([{ replyToId: undefined }]);
    expect(answersIn(supergroup)).toEqual([ANSWER]);
    expect(createChats(database).movedTo(group.id)).toBe(supergroup.id);
    expect(errorsIn(testBot.log)).toEqual([]);
  });

  it('leaves its messages behind: a button under one of them changes none of the supergroup', async () => {
    const group = telegram.addGroup({ title: '读书会' });
    await start();
    await ask(telegram, alice, group, `/ask ${QUESTION}`);
    const old = await ask(telegram, alice, group, `/ask ${QUESTION}`);
    const supergroup = group.upgrade();
    expect((await ask(telegram, alice, supergroup, `/ask ${QUESTION}`)).id).toBe(old.id);
    const pressed = alice.presses(old, dataOf(old, zh.buttons.after), { evenIfGone: true });
    expect((await pressed.answer()).text).toBe(zh.buttons.stale);
    expect(botMessages(telegram, supergroup).flatMap(({ history }) => history)).toEqual([]);
  });

  it('stays allowed', async () => {
    const group = telegram.addGroup({ title: '读书会' });
    await start({ allowedChatIds: [group.id] });
    const supergroup = group.upgrade();
    const stranger = telegram.addGroup({ title: '别的群', supergroup: true });
    alice.sends(stranger, `/ask ${QUESTION}`);
    await ask(telegram, alice, supergroup, `/ask ${QUESTION}`);
    await whenIdle(telegram);
    expect(answersIn(supergroup)).toEqual([ANSWER]);
    expect(botMessages(telegram, stranger)).toEqual([]);
  });
});

describe('a person who asks too much', () => {
  const limits = { userQuestionsPerMinute: 2, chatQuestionsPerMinute: 0 };

  it('is told once when the next question is taken, and others are answered', async () => {
    await start({ limits });
    for (let asked = 0; asked < 5; asked++) alice.sends(chat, QUESTION);
    await ask(telegram, bob, telegram.privateChat(bob), QUESTION);
    await whenIdle(telegram);
    const [, , told, ...more] = botMessages(telegram, chat);
    expect(answersIn(chat)).toEqual([ANSWER, ANSWER]);
    expect(told?.text).toMatch(/^问得太快了，再过 \d+ 秒再问吧。$/u);
    expect(more).toEqual([]);
    expect(answersIn(telegram.privateChat(bob))).toEqual([ANSWER]);
  });

  it('is not counted when they talk of other things, and never when they are an admin', async () => {
    await start({ limits, adminIds: [bob.id] });
    for (let asked = 0; asked < 4; asked++) {
      alice.sends(chat, '/help');
      bob.sends(telegram.privateChat(bob), QUESTION);
    }
    await ask(telegram, alice, chat, QUESTION);
    await whenIdle(telegram);
    expect(answersIn(telegram.privateChat(bob))).toEqual([ANSWER, ANSWER, ANSWER, ANSWER]);
    expect(answersIn(chat)).toEqual([ANSWER]);
  });
});
