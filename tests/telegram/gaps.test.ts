import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '../../src/store/database.ts';
import { createQuestionLog, type LogQuestions, type QuestionLog } from '../../src/store/question-log.ts';
import { zh } from '../../src/telegram/locales/zh.ts';
import { ask, botMessages, errorsIn, startTelegram, startTestBot, type TestBot } from '../support/bot-harness.ts';
import type { Person } from '../support/fake-bot-api/people.ts';
import type { ChatRef } from '../support/fake-bot-api/person-messages.ts';
import type { FakeBotApi } from '../support/fake-bot-api/server.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const ADMIN = 1001;
const DAY = 86_400_000;

let testApp: TestApp;
let testBot: TestBot;
let telegram: FakeBotApi;
let database: Database;
let log: QuestionLog;
/** Of the log; only tests move it. */
let clock: number;
/** Below those that the bot gives. */
let lastAnswerId = 0;
let admin: Person;
let chat: ChatRef;

beforeAll(async () => {
  testApp = await openTestApp({ sample: false, files: { '龙井.txt': '龙井茶\n\n龙井茶园今年采摘了三千斤明前茶。' } });
});
afterAll(() => testApp.close());

beforeEach(async () => {
  telegram = await startTelegram();
  database = openDatabase(':memory:');
  clock = Date.UTC(2026, 5, 1, 12);
  log = createQuestionLog(database, { logQuestions: 'text', normalise: (text) => text, now: () => clock });
  admin = telegram.addUser({ firstName: 'Alice', languageCode: 'zh-hans', id: ADMIN });
  chat = telegram.privateChat(admin);
});

afterEach(async () => {
  await testBot.stop();
  await telegram.close();
  expect(errorsIn(testBot.log)).toEqual([]);
});

async function start(logQuestions: LogQuestions = 'text'): Promise<void> {
  testBot = await startTestBot(testApp, { telegram, database, logQuestions, adminIds: [ADMIN] });
}

const says = (text: string, where: ChatRef = chat) => ask(telegram, admin, where, text);

function unanswered(...texts: readonly string[]): void {
  for (const text of texts) log.add({ answerId: (lastAnswerId -= 1), chatId: 7, userId: 7, text, reason: 'not-in-corpus', passageIds: [] });
}

describe('/gaps of an admin in private', () => {
  it('lists what people asked in vain, alike questions together, the most asked first, with count and last day', async () => {
    unanswered('养老金怎么领', '市图书馆几点关门', '如何领取养老金？');
    clock += 2 * DAY;
    unanswered('养老金怎么领？', '地铁三号线什么时候通车');
    clock += DAY;
    unanswered('3号线地铁几时开通', '今天天气怎么样', '养老金怎么领');
    await start();
    const lines = (await says('/gaps')).text.split('\n');
    expect(lines.slice(0, 3)).toEqual(['文章里没有答案的提问，相近的合在一起：', '4 次，最近 2026-06-04：养老金怎么领', '　也问：养老金怎么领？']);
    expect(lines[3]).toMatch(/^2 次，最近 2026-06-04：(?:3号线地铁几时开通|地铁三号线什么时候通车)$/u);
    expect(lines.slice(5).toSorted()).toEqual(['1 次，最近 2026-06-01：市图书馆几点关门', '1 次，最近 2026-06-04：今天天气怎么样']);
  });

  it('takes in what is asked now, and leaves out what was answered', async () => {
    await start();
    await says('龙井茶园采摘了多少斤');
    expect((await says('/gaps')).text).toBe(zh.history.gapsNone);
    await says('红烧肉怎么做');
    expect((await says('/gaps')).text).toContain('1 次，最近 ');
    expect((await says('/gaps')).text).toContain('：红烧肉怎么做');
  });

  it('fits any number of questions of any length into one message, and counts the groups left out', async () => {
    // Numbers alone are nothing the model knows: each stays a group of its own.
    unanswered(...Array.from({ length: 40 }, (_, index) => `${String.fromCodePoint(0x4e00 + 97 * index).repeat(30)}\n${'问😀'.repeat(1000)}${index}`));
    await start();
    const { text } = await says('/gaps');
    expect(text.length).toBeLessThanOrEqual(4096);
    expect(text.isWellFormed()).toBe(true);
    expect(botMessages(telegram, chat)).toHaveLength(1);
    expect(text.split('\n').length).toBeLessThanOrEqual(32);
  });

  it('shows fifteen groups and counts the others', async () => {
    const topics = ['养老金', '图书馆', '地铁', '天气', '红烧肉', '足球', '股票', '电影', '疫苗', '护照', '台风', '钢琴', '火锅', '恐龙', '量子', '京剧', '咖啡', '围棋'];
    unanswered(...topics);
    await start();
    const lines = (await says('/gaps')).text.split('\n');
    const shown = lines.filter((line) => line.includes('次，最近'));
    expect(shown).toHaveLength(15);
    expect(lines.at(-1)).toMatch(/^另有 [1-3] 组$/u);
  });

  it.each(['off', 'hashed'] as const)('says with LOG_QUESTIONS=%s how to keep questions', async (logQuestions) => {
    unanswered('养老金怎么领');
    await start(logQuestions);
    const { text } = await says('/gaps');
    expect(text).toBe(zh.history.gapsNeedText);
    expect(text).toContain('LOG_QUESTIONS=text');
  });
});

describe('/gaps in a group', () => {
  it('is refused, with the way to do it', async () => {
    unanswered('养老金怎么领');
    await start();
    const group = telegram.addGroup({ title: '读书会' });
    expect((await says('/gaps@yinju_bot', group)).text).toBe(zh.history.privately('gaps'));
  });
});
