import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '../../src/store/database.ts';
import { zh } from '../../src/telegram/locales/zh.ts';
import { ask, answerTo, botMessages, errorsIn, startTelegram, startTestBot, TOKEN, whenHandled, type TestBot } from '../support/bot-harness.ts';
import { dataOf } from '../support/buttons.ts';
import type { Group } from '../support/fake-bot-api/groups.ts';
import type { Person } from '../support/fake-bot-api/people.ts';
import type { ChatRef } from '../support/fake-bot-api/person-messages.ts';
import type { FakeBotApi } from '../support/fake-bot-api/server.ts';
import type { ChatMessage } from '../support/fake-bot-api/world.ts';
import { marked } from '../support/marked-text.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const QUESTION = '淄博高新区2023年GDP增长多少';
const OTHER = '齐鲁储能谷总投资多少';
const ANSWER = '中国华能、华为和北京卫蓝都在参与建设，16个高端项目合计投资685亿元，覆盖储能、光伏与风电。';
/** Its answer takes two messages. */
const LONG = '景泰蓝的工序';

let testApp: TestApp;
let database: Database;
let telegram: FakeBotApi;
let testBot: TestBot;
let alice: Person;
let bob: Person;
let chat: ChatRef;
let group: Group;

beforeAll(async () => {
  const sentences = ['景泰蓝铜胎', '景泰蓝掐丝', '景泰蓝点蓝'].map((subject) => `${subject}的工序很多${'，一道接着一道做下去'.repeat(180)}。`);
  testApp = await openTestApp({ files: { '景泰蓝.txt': `景泰蓝\n\n${sentences.join('\n\n')}` } });
  database = openDatabase(':memory:');
  telegram = await startTelegram();
  testBot = await startTestBot(testApp, { telegram, database });
});
afterAll(async () => {
  await testBot.stop();
  await telegram.close();
  database.close();
  await testApp.close();
});
beforeEach(() => {
  alice = telegram.addUser({ firstName: 'Alice', languageCode: 'zh-hans' });
  bob = telegram.addUser({ firstName: 'Bob', languageCode: 'de' });
  chat = telegram.privateChat(alice);
  group = telegram.addGroup({ title: '读书会', privacyMode: false });
});
afterEach(() => {
  expect(telegram.losses).toEqual([]);
  expect(errorsIn(testBot.log)).toEqual([]);
});

/** Sends a question, waits until all of its answer is there. */
async function asks(text: string, where: ChatRef = chat): Promise<{ question: ChatMessage; answer: ChatMessage }> {
  const question = alice.sends(where, text);
  await answerTo(telegram, question);
  await whenHandled(telegram, bob);
  const [answer] = botMessages(telegram, where).filter(({ id }) => id > question.id);
  if (answer === undefined) throw new Error('no answer');
  return { question, answer };
}

async function edits(question: ChatMessage, text: string): Promise<void> {
  alice.edits(question, text);
  await whenHandled(telegram, bob);
}

const answersIn = (where: ChatRef = chat): readonly ChatMessage[] => botMessages(telegram, where);

describe('an edited question', () => {
  it('edits the answer that was given, in place', async () => {
    const { question, answer } = await asks(QUESTION);
    await edits(question, OTHER);
    expect(answersIn()).toEqual([answer]);
    expect(marked(answer, 'bold')[0]).toBe(ANSWER);
    await alice.presses(answer, dataOf(answer, '›')).answer();
    expect(answer.text).not.toContain(ANSWER);
  });

  it('edits the answer also after a restart, and a refusal, and the usage', async () => {
    const refused = await asks('红烧肉怎么做');
    const usage = await asks('/ask');
    expect(usage.answer.text).toBe(zh.askUsage);
    await testBot.stop();
    testBot = await startTestBot(testApp, { telegram, database });
    await edits(refused.question, OTHER);
    await edits(usage.question, `/ask ${OTHER}`);
    expect(answersIn()).toHaveLength(2);
    for (const { answer } of [refused, usage]) expect(marked(answer, 'bold')[0]).toBe(ANSWER);
    await edits(refused.question, '红烧肉怎么做');
    expect(refused.answer.text).toBe(zh.noAnswer['not-in-corpus']);
  });

  it('leaves one message of an answer that had two, and takes two for one that had one', async () => {
    const { question, answer } = await asks(LONG);
    expect(answersIn()).toHaveLength(2);
    await edits(question, OTHER);
    expect(answersIn()).toEqual([answer]);
    expect(marked(answer, 'bold')[0]).toBe(ANSWER);
    await edits(question, LONG);
    expect(answersIn()).toHaveLength(2);
    expect(answersIn()[0]?.id).toBe(answer.id);
    expect(answersIn().map(({ replyMarkup }) => replyMarkup === undefined)).toEqual([true, false]);
  });

  it('with the same text leaves the answer as it stands', async () => {
    const { question, answer } = await asks(QUESTION);
    await alice.presses(answer, dataOf(answer, '›')).answer();
    const page = answer.text;
    await edits(question, QUESTION);
    expect(answer.text).toBe(page);
  });

  it('is answered anew when its answer was deleted', async () => {
    const { question, answer } = await asks(QUESTION);
    await fetch(`${telegram.url}/bot${TOKEN}/deleteMessage?chat_id=${chat.id}&message_id=${answer.id}`);
    await edits(question, OTHER);
    expect(answersIn()).toMatchObject([{ replyToId: question.id }]);
  });

  it('leaves its answer when it is no longer meant for the bot', async () => {
    const { question, answer } = await asks(`@yinju_bot ${QUESTION}`, group);
    const before = answer.text;
    await edits(question, OTHER);
    expect(answersIn(group)).toEqual([answer]);
    expect(answer.text).toBe(before);
  });

  it('is answered when only the edit makes it meant for the bot', async () => {
    const talk = alice.sends(group, OTHER);
    await edits(talk, `@yinju_bot ${OTHER}`);
    expect(answersIn(group)).toMatchObject([{ replyToId: talk.id }]);
  });

  it('that was talk long ago stays without an answer', async () => {
    const talk = alice.sends(group, OTHER);
    Object.assign(talk, { date: talk.date - 2 * 86_400 });
    await edits(talk, `@yinju_bot ${OTHER}`);
    expect(answersIn(group)).toEqual([]);
  });

  it('edits its answer in its topic', async () => {
    const forum = telegram.addGroup({ title: '论坛', forum: true });
    const question = alice.sends(forum, `/ask ${QUESTION}`, { thread: forum.topic('一') });
    const answer = await answerTo(telegram, question);
    await edits(question, `/ask ${LONG}`);
    expect(answersIn(forum)).toHaveLength(2);
    for (const message of answersIn(forum)) expect(message).toMatchObject({ threadId: answer.threadId, isTopicMessage: true });
  });

  it('goes on from the answer that it replies to', async () => {
    const { answer } = await asks(QUESTION);
    const follow = alice.sends(chat, '那2022年呢', { replyTo: answer });
    const second = await answerTo(telegram, follow);
    await edits(follow, '那2019年呢');
    expect(second.text.split('\n')[0]).toBe('理解为：淄博高新区2019年GDP增长多少');
    expect((await ask(telegram, alice, chat, '那2023年呢', { replyTo: second })).text.split('\n')[0]).toBe('理解为：淄博高新区2023年GDP增长多少');
  });
});

describe('an answer that could not be delivered', () => {
  it('leaves the one before to be edited the next time', async () => {
    const { question, answer } = await asks(QUESTION);
    telegram.injectFault({ method: 'editMessageText', status: 403 });
    await edits(question, '红烧肉怎么做');
    expect(testBot.log.filter(({ message }) => message === 'nobody there to answer')).toHaveLength(1);
    await edits(question, OTHER);
    expect(answersIn()).toEqual([answer]);
    expect(marked(answer, 'bold')[0]).toBe(ANSWER);
    await restart();
  });

  it('that arrived all the same keeps its buttons', async () => {
    telegram.injectFault({ method: 'sendMessage', kind: 'cut', when: 'after' });
    const question = alice.sends(chat, QUESTION);
    const answer = await answerTo(telegram, question);
    await whenHandled(telegram, bob);
    await alice.presses(answer, dataOf(answer, '›')).answer();
    expect(answer.history).toHaveLength(1);
    expect(answersIn()).toEqual([answer]);
    await restart();
  });
});

/** A new bot with an empty log. */
async function restart(): Promise<void> {
  await testBot.stop();
  testBot = await startTestBot(testApp, { telegram, database });
}
