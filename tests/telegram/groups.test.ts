import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../src/telegram/locales/en.ts';
import { zh } from '../../src/telegram/locales/zh.ts';
import { ask, botMessages, errorsIn, startTestBot, whenHandled, type TestBot } from '../support/bot-harness.ts';
import type { Group } from '../support/fake-bot-api/groups.ts';
import type { Person } from '../support/fake-bot-api/people.ts';
import type { ChatRef, SendOptions } from '../support/fake-bot-api/person-messages.ts';
import type { FakeBotApi } from '../support/fake-bot-api/server.ts';
import { BLOCKQUOTE, marked } from '../support/marked-text.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const QUESTION = '齐鲁储能谷总投资多少';
const ANSWER = '中国华能、华为和北京卫蓝都在参与建设，16个高端项目合计投资685亿元，覆盖储能、光伏与风电。';

let testApp: TestApp;
let testBot: TestBot;
let telegram: FakeBotApi;
let alice: Person;
let bob: Person;
let group: Group;

beforeAll(async () => {
  testApp = await openTestApp();
});
afterAll(() => testApp.close());

beforeEach(async () => {
  testBot = await startTestBot(testApp);
  ({ telegram } = testBot);
  alice = telegram.addUser({ firstName: 'Alice', languageCode: 'zh-hans' });
  bob = telegram.addUser({ firstName: 'Bob', languageCode: 'de' });
  // Without privacy mode the bot sees everything, and every silence is its own.
  group = telegram.addGroup({ title: '读书会', privacyMode: false });
});

afterEach(async () => {
  await testBot.stop();
  expect(telegram.losses).toEqual([]);
  expect(errorsIn(testBot.log)).toEqual([]);
});

const asks = (text: string, options?: SendOptions) => ask(telegram, alice, group, text, options);

/** Sends a message that the bot sees and must not answer. */
async function expectSilence(text: string, options?: SendOptions, chat: ChatRef = group): Promise<void> {
  const before = botMessages(telegram, chat).length;
  expect(alice.sends(chat, text, options).delivered).toBe(true);
  await whenHandled(telegram, bob);
  expect(botMessages(telegram, chat)).toHaveLength(before);
}

describe('a group', () => {
  it.each([
    ['/ask', `/ask ${QUESTION}`],
    ['/ask with the name of the bot', `/ask@yinju_bot ${QUESTION}`],
    ['/ask with the name of the bot in other letters', `/ask@Yinju_Bot ${QUESTION}`],
    ['/ask with the question on the next line', `/ask\n${QUESTION}`],
    ['a mention at the start', `@yinju_bot ${QUESTION}`],
    ['a mention in the middle', '齐鲁储能谷 @yinju_bot 总投资多少'],
    ['a mention at the end', `${QUESTION} @Yinju_Bot`],
  ])('is answered after %s', async (_, text) => {
    const answer = await asks(text);
    expect(marked(answer, 'bold')[0]).toBe(ANSWER);
    expect(answer).toMatchObject({ chatId: group.id, replyToId: telegram.messages(group)[0]?.id });
    expect(telegram.messages(telegram.privateChat(alice))).toEqual([]);
  });

  it('is answered after a mention in a caption', async () => {
    expect(marked(await asks(`@yinju_bot ${QUESTION}`, { asCaption: true }), 'bold')[0]).toBe(ANSWER);
  });

  it('is answered after a mention by name instead of user name', async () => {
    const entities = [{ type: 'text_mention', offset: 0, length: 2, user: telegram.bot }];
    expect(marked(await asks(`引据 ${QUESTION}`, { entities }), 'bold')[0]).toBe(ANSWER);
  });

  it('is answered after a reply to a message of the bot', async () => {
    const first = await asks('/ask 淄博高新区2023年GDP增长多少');
    expect(marked(await asks(QUESTION, { replyTo: first }), 'bold')[0]).toBe(ANSWER);
  });

  it('is answered in the language of the question, not of the asker', async () => {
    expect((await ask(telegram, bob, group, '/ask 红烧肉怎么做')).text).toBe(zh.noAnswer['not-in-corpus']);
    expect((await asks('/ask How do I bake bread?')).text).toBe(en.noAnswer['not-in-corpus']);
  });

  it.each([
    ['plain talk', QUESTION],
    ['plain talk that ends with a full-width blank', `${QUESTION}\u3000`],
    ['plain talk that names a command', '试试 /ask 吧'],
    ['a command for another bot', `/ask@other_bot ${QUESTION}`],
    ['a command for another bot that mentions this one', `/ask@other_bot @yinju_bot ${QUESTION}`],
    ['a mention of somebody else', `@yinju_bots ${QUESTION}`],
    ['an address that looks like a mention', 'mail to me@yinju_bot'],
    ['an unknown command', '/weather'],
  ])('hears nothing from the bot after %s', (_, text) => expectSilence(text));

  it('hears nothing from the bot after a reply to another person', async () => {
    await expectSilence(QUESTION, { replyTo: bob.sends(group, '储能谷真大') });
  });

  it('hears nothing from the bot about a picked inline card and replies to it', async () => {
    const inline = alice.asksInline(QUESTION);
    const { results } = await inline.answer();
    const card = inline.picks(results[0]?.id ?? '', group);
    expect(card.delivered).toBe(true);
    await expectSilence('这个数字是真的', { replyTo: card });
  });

  it('hears nothing from the bot about another person’s mention', async () => {
    const entities = [{ type: 'text_mention', offset: 0, length: 3, user: bob.user }];
    await expectSilence(`Bob ${QUESTION}`, { entities });
  });
});

describe('/ask as a reply', () => {
  it('asks the message it replies to', async () => {
    const message = bob.sends(group, QUESTION);
    const answer = await asks('/ask', { replyTo: message });
    expect(marked(answer, 'bold')[0]).toBe(ANSWER);
    expect(answer.replyToId).not.toBe(message.id);
  });

  it('asks the caption of the message it replies to', async () => {
    const message = bob.sends(group, QUESTION, { asCaption: true });
    expect(marked(await asks('/ask@yinju_bot', { replyTo: message }), 'bold')[0]).toBe(ANSWER);
  });

  it('asks its own text when it has one', async () => {
    const message = bob.sends(group, '淄博高新区2023年GDP增长多少');
    expect(marked(await asks(`/ask ${QUESTION}`, { replyTo: message }), 'bold')[0]).toBe(ANSWER);
  });

  it('explains itself when there is no text anywhere', async () => {
    expect((await asks('/ask')).text).toBe(zh.askUsage);
    expect((await ask(telegram, bob, group, '/ask')).text).toBe(en.askUsage);
    const document = bob.sends(group, '', { document: { name: 'a.txt', bytes: Buffer.from('文') } });
    expect((await asks('/ask', { replyTo: document })).text).toBe(zh.askUsage);
  });
});

describe('a supergroup', () => {
  it('with privacy mode is answered like a group', async () => {
    const supergroup = telegram.addGroup({ title: '大群', supergroup: true });
    expect(String(supergroup.id)).toMatch(/^-100\d{10}$/u);
    const answer = await ask(telegram, alice, supergroup, `@yinju_bot ${QUESTION}`);
    expect(marked(answer, 'bold')[0]).toBe(ANSWER);
    const next = await ask(telegram, alice, supergroup, '淄博高新区2023年GDP增长多少', { replyTo: answer });
    expect(marked(next, 'bold')[0]).toContain('6.6%');
  });

  it('is answered under its new id after the group was upgraded', async () => {
    await asks(`/ask ${QUESTION}`);
    const supergroup = group.upgrade();
    const answer = await ask(telegram, alice, supergroup, `/ask ${QUESTION}`);
    expect(marked(answer, 'bold')[0]).toBe(ANSWER);
  });

  it('is answered when an anonymous administrator asks', async () => {
    const supergroup = telegram.addGroup({ title: '大群', supergroup: true });
    supergroup.promote(alice, { anonymous: true });
    const answer = await ask(telegram, alice, supergroup, `/ask ${QUESTION}`);
    expect(marked(answer, BLOCKQUOTE)[0]).toContain(ANSWER);
  });
});

describe('a forum', () => {
  it('gets its answer in the topic of the question', async () => {
    const forum = telegram.addGroup({ title: '论坛', forum: true });
    const [one, two] = [forum.topic('一'), forum.topic('二')];
    for (const thread of [one, two]) {
      const answer = await ask(telegram, alice, forum, `/ask ${QUESTION}`, { thread });
      expect(answer).toMatchObject({ threadId: thread.id, isTopicMessage: true });
    }
    expect(await ask(telegram, alice, forum, `/ask ${QUESTION}`)).toMatchObject({ isTopicMessage: false });
  });

  it('counts a message in a topic as talk, though it formally replies to the topic’s first message', async () => {
    const forum = telegram.addGroup({ title: '论坛', forum: true, privacyMode: false });
    await expectSilence(QUESTION, { thread: forum.topic('一') }, forum);
  });

  it('gets the usage for a bare /ask in a topic', async () => {
    const forum = telegram.addGroup({ title: '论坛', forum: true });
    expect((await ask(telegram, alice, forum, '/ask', { thread: forum.topic('一') })).text).toBe(zh.askUsage);
  });
});
