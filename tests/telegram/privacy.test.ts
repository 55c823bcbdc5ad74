import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '../../src/store/database.ts';
import { createFeedback } from '../../src/store/feedback.ts';
import { LOG_QUESTIONS, type LogQuestions } from '../../src/store/question-log.ts';
import { en } from '../../src/telegram/locales/en.ts';
import { zh } from '../../src/telegram/locales/zh.ts';
import { answerTo, ask, botMessages, errorsIn, startTelegram, startTestBot, whenHandled, type TestBot } from '../support/bot-harness.ts';
import type { Person } from '../support/fake-bot-api/people.ts';
import type { ChatRef } from '../support/fake-bot-api/person-messages.ts';
import type { FakeBotApi } from '../support/fake-bot-api/server.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const QUESTION = '龙井茶园采摘了多少斤';

let testApp: TestApp;
let testBot: TestBot;
let telegram: FakeBotApi;
let database: Database;
let alice: Person;
let bob: Person;

beforeAll(async () => {
  testApp = await openTestApp({ sample: false, files: { '龙井.txt': '龙井茶\n\n龙井茶园今年采摘了三千斤明前茶。' } });
});
afterAll(() => testApp.close());

beforeEach(async () => {
  telegram = await startTelegram();
  database = openDatabase(':memory:');
  alice = telegram.addUser({ firstName: 'Alice', languageCode: 'zh-hans' });
  bob = telegram.addUser({ firstName: 'Bob', languageCode: 'en' });
});

afterEach(async () => {
  await testBot.stop();
  await telegram.close();
  expect(errorsIn(testBot.log)).toEqual([]);
});

async function start(logQuestions: LogQuestions): Promise<void> {
  testBot = await startTestBot(testApp, { telegram, database, logQuestions });
}

const says = (text: string, person = alice, chat: ChatRef = telegram.privateChat(person)) => ask(telegram, person, chat, text);
const rows = (table: string) => database.all(`SELECT * FROM ${table}`);

/** The newest answer gets a vote. */
function vote(userId: number): void {
  createFeedback(database).vote({ answerId: Number(database.get('SELECT max(id) AS id FROM answers')?.['id']), userId, vote: 1 });
}

describe('a handled question', () => {
  it('leaves with LOG_QUESTIONS=off nothing of what was asked, only what the buttons need', async () => {
    await start('off');
    await says(QUESTION);
    const passages = await testApp.passages();
    expect(rows('questions')).toEqual([]);
    expect(rows('answers')).toHaveLength(1);
    expect(JSON.stringify(rows('answers'))).toContain(passages[0]?.passage.id);
    expect(JSON.stringify(rows('answers'))).not.toMatch(/茶/u);
  });

  it('leaves with LOG_QUESTIONS=hashed one fingerprint for one question, whatever its width and script', async () => {
    await start('hashed');
    for (const text of ['龍井茶園採摘了多少斤', QUESTION, ` ${QUESTION} `]) await says(text);
    const hashes = rows('questions').map(({ hash }) => hash);
    expect(hashes).toHaveLength(3);
    expect(new Set(hashes).size).toBe(1);
    expect(JSON.stringify(rows('questions'))).not.toMatch(/茶/u);
  });

  it('leaves with LOG_QUESTIONS=text its words, who asked and where, also when there was no answer', async () => {
    await start('text');
    const group = telegram.addGroup({ title: '茶友' });
    await says(`/ask ${QUESTION}`, alice, group);
    await says('红烧肉怎么做', bob);
    expect(rows('questions')).toMatchObject([
      { text: QUESTION, chat_id: group.id, user_id: alice.id, reason: null },
      { text: '红烧肉怎么做', chat_id: bob.id, user_id: bob.id, reason: 'not-in-corpus' },
    ]);
  });

  it('of an anonymous administrator is nobody\'s', async () => {
    await start('text');
    const group = telegram.addGroup({ title: '茶友', supergroup: true });
    group.promote(alice, { anonymous: true });
    await says(`/ask ${QUESTION}`, alice, group);
    expect(rows('questions')).toMatchObject([{ text: QUESTION, user_id: null }]);
  });

  it('leaves nothing when it was none: commands, other people\'s talk, inline questions', async () => {
    await start('text');
    const group = telegram.addGroup({ title: '茶友', privacyMode: false });
    alice.sends(group, QUESTION);
    await says('/help');
    await alice.asksInline(QUESTION).answer();
    await whenHandled(telegram, bob);
    expect(rows('answers')).toEqual([]);
  });
});

describe('a follow-up after a restart', () => {
  it('goes on from the question that is kept with LOG_QUESTIONS=text, and from none otherwise', async () => {
    for (const logQuestions of ['text', 'hashed'] as const) {
      await start(logQuestions);
      const chat = telegram.privateChat(alice);
      const first = await says('龙井茶园2023年采摘了多少斤');
      await testBot.stop();
      await start(logQuestions);
      const { text } = await answerTo(telegram, alice.sends(chat, '那2022年呢？', { replyTo: first }));
      expect(text.includes('龙井茶园2022年采摘了多少斤')).toBe(logQuestions === 'text');
      if (logQuestions === 'text') await testBot.stop();
    }
  });
});

describe('/privacy', () => {
  it.each(LOG_QUESTIONS)('tells what is kept with LOG_QUESTIONS=%s, in the language of the app', async (logQuestions) => {
    await start(logQuestions);
    const facts = { logQuestions, questionDays: 365, answerDays: 90, kept: { questions: 0, votes: 0 } };
    expect((await says('/privacy')).text).toBe(zh.history.privacy(facts));
    expect((await says('/privacy', bob)).text).toBe(en.history.privacy(facts));
  });

  it('counts what is kept of whoever asks', async () => {
    await start('text');
    await says(QUESTION);
    vote(alice.id);
    await says('红烧肉怎么做');
    expect((await says('/privacy')).text).toContain('目前保存着你的提问 2 个，评价 1 个。');
    expect((await says('/privacy', bob)).text).toContain('Kept of you now: 0 questions, 0 votes.');
  });
});

describe('/forget', () => {
  it('deletes one\'s own questions and votes at once, says how many, and leaves those of others', async () => {
    await start('text');
    await says(QUESTION);
    vote(alice.id);
    vote(bob.id);
    await says(QUESTION, bob);
    expect((await says('/forget')).text).toBe('已删除你的提问 1 个，评价 1 个，以及给你的回答的记录。聊天的设置不变。');
    expect(rows('questions')).toMatchObject([{ user_id: bob.id }]);
    expect(rows('votes')).toMatchObject([{ user_id: bob.id }]);
    expect(rows('answers')).toMatchObject([{ asker_id: bob.id }]);
    expect((await says('/forget')).text).toBe(zh.history.forgotten({ questions: 0, votes: 0 }));
  });

  it('works in a group as well, for whoever sends it', async () => {
    await start('hashed');
    await says(QUESTION, bob);
    const group = telegram.addGroup({ title: '茶友' });
    expect((await says('/forget@yinju_bot', bob, group)).text).toBe(en.history.forgotten({ questions: 1, votes: 0 }));
    expect(rows('questions')).toEqual([]);
  });

  it('deletes nothing for who writes in the name of a group, and says so', async () => {
    await start('text');
    await says(QUESTION);
    const group = telegram.addGroup({ title: '茶友', supergroup: true });
    group.promote(alice, { anonymous: true });
    expect((await says('/forget', alice, group)).text).toBe(en.history.nobody);
    expect((await says('/privacy', alice, group)).text).not.toContain('Kept of you');
    expect(rows('questions')).toHaveLength(1);
    expect(botMessages(telegram, group)).toHaveLength(2);
  });
});
