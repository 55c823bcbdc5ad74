import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { zh } from '../../src/telegram/locales/zh.ts';
import { answerTo, ask, botMessages, errorsIn, startTestBot, whenHandled, type TestBot } from '../support/bot-harness.ts';
import { dataOf } from '../support/buttons.ts';
import type { Group } from '../support/fake-bot-api/groups.ts';
import type { Person } from '../support/fake-bot-api/people.ts';
import type { ChatRef } from '../support/fake-bot-api/person-messages.ts';
import type { FakeBotApi } from '../support/fake-bot-api/server.ts';
import { marked } from '../support/marked-text.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const QUESTION = '齐鲁储能谷总投资多少';
const ANSWER = '中国华能、华为和北京卫蓝都在参与建设，16个高端项目合计投资685亿元，覆盖储能、光伏与风电。';

let testApp: TestApp;
let testBot: TestBot;
let telegram: FakeBotApi;
let alice: Person;
let discussion: Group;
let channel: ChatRef;

beforeAll(async () => {
  testApp = await openTestApp();
  testBot = await startTestBot(testApp);
  ({ telegram } = testBot);
});
afterAll(async () => {
  await testBot.stop();
  await testApp.close();
});
beforeEach(() => {
  alice = telegram.addUser({ firstName: 'Alice', languageCode: 'zh-hans' });
  discussion = telegram.addGroup({ title: '讨论', supergroup: true, privacyMode: false });
  channel = telegram.addChannel({ title: '频道', discussion });
});
afterEach(() => {
  expect(telegram.losses).toEqual([]);
  expect(errorsIn(testBot.log)).toEqual([]);
});

describe('a channel', () => {
  it.each([`/ask ${QUESTION}`, `/ask@yinju_bot ${QUESTION}`, `@yinju_bot ${QUESTION}`])('is answered below a post that asks the bot, and nowhere else: %s', async (text) => {
    const post = alice.sends(channel, text);
    const answer = await answerTo(telegram, post);
    expect(marked(answer, 'bold')[0]).toBe(ANSWER);
    expect(answer.replyToId).toBe(post.id);
    await whenHandled(telegram, alice);
    expect(botMessages(telegram, discussion)).toEqual([]);
  });

  it('has buttons that work, and edited posts edit their answers', async () => {
    const post = alice.sends(channel, `/ask ${QUESTION}`);
    const answer = await answerTo(telegram, post);
    await alice.presses(answer, dataOf(answer, '›')).answer();
    expect(answer.text).not.toContain(ANSWER);
    alice.edits(post, '/ask 红烧肉怎么做');
    await whenHandled(telegram, alice);
    expect(answer.text).toBe(zh.noAnswer['not-in-corpus']);
  });

  it('hears nothing from the bot about other posts', async () => {
    for (const text of [QUESTION, '/ask@other_bot 问', '/weather']) expect(alice.sends(channel, text).delivered).toBe(true);
    await whenHandled(telegram, alice);
    expect(botMessages(telegram, channel)).toEqual([]);
  });
});

describe('a discussion group', () => {
  it('takes the posts of its channel for no questions, comments on them for some', async () => {
    alice.sends(channel, `介绍 @yinju_bot：${QUESTION}`);
    await whenHandled(telegram, alice);
    const [forwarded] = telegram.messages(discussion);
    expect(forwarded).toMatchObject({ isAutomaticForward: true, delivered: true, addressesBot: true });
    expect(botMessages(telegram, discussion)).toEqual([]);
    const answer = await ask(telegram, alice, discussion, `/ask ${QUESTION}`, forwarded && { replyTo: forwarded });
    expect(marked(answer, 'bold')[0]).toBe(ANSWER);
    expect(answer).toMatchObject({ isTopicMessage: false });
  });

  it('is answered when somebody asks in the name of a channel, or anonymously', async () => {
    const answer = await ask(telegram, alice, discussion, `/ask ${QUESTION}`, { as: channel });
    expect(marked(answer, 'bold')[0]).toBe(ANSWER);
    discussion.promote(alice, { anonymous: true });
    const reply = await ask(telegram, alice, discussion, QUESTION, { replyTo: answer });
    expect(marked(reply, 'bold')[0]).toBe(ANSWER);
  });
});

describe('/ask in reply to a message', () => {
  it('asks the part that is quoted', async () => {
    const said = alice.sends(discussion, `我在想两件事。${QUESTION}？红烧肉怎么做？`);
    const answer = await ask(telegram, alice, discussion, '/ask', { replyTo: said, quote: '红烧肉怎么做' });
    expect(answer.text).toBe(zh.noAnswer['not-in-corpus']);
    expect(marked(await ask(telegram, alice, discussion, '/ask', { replyTo: said, quote: QUESTION }), 'bold')[0]).toBe(ANSWER);
  });

  it('of the bot itself has nothing to ask', async () => {
    const answer = await ask(telegram, alice, discussion, `/ask ${QUESTION}`);
    expect((await ask(telegram, alice, discussion, '/ask', { replyTo: answer })).text).toBe(zh.askUsage);
  });

  it('may stand in a caption', async () => {
    expect(marked(await ask(telegram, alice, discussion, `/ask ${QUESTION}`, { asCaption: true }), 'bold')[0]).toBe(ANSWER);
  });
});
