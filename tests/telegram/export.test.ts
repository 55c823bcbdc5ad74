import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readPassages, readQuestions } from '../../src/cli/read-sets.ts';
import type { Quote } from '../../src/domain/answer.ts';
import { openDatabase, type Database } from '../../src/store/database.ts';
import type { LogQuestions } from '../../src/store/question-log.ts';
import { makeEvaluationSet } from '../../src/telegram/evaluation-set.ts';
import { zh } from '../../src/telegram/locales/zh.ts';
import { dataOf } from '../support/buttons.ts';
import { ask, botMessages, errorsIn, startTelegram, startTestBot, whenHandled, type TestBot } from '../support/bot-harness.ts';
import type { Person } from '../support/fake-bot-api/people.ts';
import type { ChatRef } from '../support/fake-bot-api/person-messages.ts';
import type { FakeBotApi } from '../support/fake-bot-api/server.ts';
import { runCli } from '../support/run-cli.ts';
import { withTempFolder, writeFiles } from '../support/temp-folder.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const ADMIN = 1001;
const GROWTH = '淄博高新区2023年GDP增长多少';
const INVESTMENT = '齐鲁储能谷总投资多少';

let testApp: TestApp;
let testBot: TestBot;
let telegram: FakeBotApi;
let database: Database;
let admin: Person;
let bob: Person;
let chat: ChatRef;

beforeAll(async () => {
  testApp = await openTestApp();
});
afterAll(() => testApp.close());

beforeEach(async () => {
  telegram = await startTelegram();
  database = openDatabase(':memory:');
  admin = telegram.addUser({ firstName: 'Alice', languageCode: 'zh-hans', id: ADMIN });
  bob = telegram.addUser({ firstName: 'Bob', languageCode: 'zh-hans' });
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

const says = (text: string, person = admin, where: ChatRef = telegram.privateChat(person)) => ask(telegram, person, where, text);

/** Asks, and presses 👍 or 👎 below the answer. */
async function askAndVote(question: string, vote: 1 | -1, person = bob): Promise<void> {
  const answer = await says(question, person);
  await person.presses(answer, dataOf(answer, vote === 1 ? /^👍/u : /^👎/u)).answer();
}

async function quotesOf(question: string): Promise<readonly Quote[]> {
  return (await testApp.app.answerer.answer(question)).quotes;
}

/** Sends `/export`, and gives the two documents by their names. */
async function exported(): Promise<{ readonly questions: string; readonly passages: string; readonly captions: readonly string[] }> {
  admin.sends(chat, '/export');
  const files = await telegram.waitFor(() => {
    const sent = botMessages(telegram, chat).filter(({ document }) => document !== undefined);
    return sent.length === 2 ? sent : null;
  });
  expect(files.map(({ document }) => document?.name)).toEqual(['questions.jsonl', 'passages.jsonl']);
  const [questions = '', passages = ''] = files.map(({ document }) => document?.bytes.toString() ?? '');
  return { questions, passages, captions: files.map(({ text }) => text) };
}

const linesOf = (file: string) => file.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);

describe('/export of an admin in private', () => {
  it('sends two files that npm run eval measures as they are', async () => {
    await start();
    await askAndVote(GROWTH, 1);
    await askAndVote(INVESTMENT, 1);
    const { questions, passages } = await exported();
    await withTempFolder(async (folder) => {
      await writeFiles(folder, { 'questions.jsonl': questions, 'passages.jsonl': passages });
      const [q, p] = [join(folder, 'questions.jsonl'), join(folder, 'passages.jsonl')];
      expect(await readQuestions('questions', q)).toHaveLength(2);
      expect(await readPassages('passages', p)).toHaveLength((await testApp.passages()).length);
      const { code, stdout } = await runCli('cli/eval', ['--passages', p, '--questions', q, '--json']);
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ questions: 2, passages: (await testApp.passages()).length, 'recall@10': 1 });
    });
  });

  it('names for each question its first quote, and says what to do with the files', async () => {
    await start();
    const [first] = await quotesOf(GROWTH);
    await askAndVote(GROWTH, 1);
    const { questions, captions } = await exported();
    expect(linesOf(questions)).toMatchObject([{ text: GROWTH, passageIds: [first?.passageId], up: 1, down: 0 }]);
    expect(captions[0]).toBe(zh.history.exportQuestions({ questions: 1, outdated: 0, passages: 0, allPassages: 0 }));
    expect(captions[1]).toContain('npm run eval -- --passages passages.jsonl --questions questions.jsonl');
  });

  it('counts a question once that several asked, and leaves out what was found bad', async () => {
    await start();
    await askAndVote(GROWTH, 1);
    await askAndVote(GROWTH, 1, admin);
    await askAndVote(INVESTMENT, -1);
    const { questions } = await exported();
    expect(linesOf(questions)).toMatchObject([{ text: GROWTH, up: 2, down: 0 }]);
    expect(linesOf(questions)).toHaveLength(1);
  });

  it('tells nobody\'s name or id', async () => {
    await start();
    await askAndVote(GROWTH, 1);
    const { questions, passages } = await exported();
    expect(questions + passages).not.toMatch(new RegExp(`Bob|${bob.id}`, 'u'));
  });

  it('says how many questions it left out because the index has their passages no more', async () => {
    await start();
    await askAndVote(GROWTH, 1);
    database.run("UPDATE questions SET passage_ids = 'gone'");
    const { text } = await says('/export');
    expect(text).toBe('得到 👍 的提问 0 个，每个附有回答它的段落。\n另有 1 个，段落已不在索引里，没有导出。');
  });

  it('says that there is nothing yet, and how to keep questions where none are kept', async () => {
    await start();
    expect((await says('/export')).text).toBe(zh.history.exportEmpty('text'));
    await testBot.stop();
    await start('hashed');
    await askAndVote(GROWTH, 1);
    const { text } = await says('/export');
    expect(text).toBe(zh.history.exportEmpty('hashed'));
    expect(text).toContain('LOG_QUESTIONS=text');
  });
});

describe('/export elsewhere', () => {
  it('is refused in a group, with the way to do it', async () => {
    await start();
    await askAndVote(GROWTH, 1);
    const group = telegram.addGroup({ title: '读书会' });
    const answer = await says('/export@yinju_bot', admin, group);
    expect(answer).toMatchObject({ text: zh.history.privately('export'), document: undefined });
  });

  it('is for anybody else what an unknown command is, /gaps too', async () => {
    await start();
    await askAndVote(GROWTH, 1);
    for (const command of ['/export', '/gaps']) expect((await says(command, bob)).text).toBe(zh.unknownCommand);
    const group = telegram.addGroup({ title: '读书会', privacyMode: false });
    bob.sends(group, '/export@yinju_bot');
    await whenHandled(telegram, bob);
    expect(botMessages(telegram, group)).toEqual([]);
  });
});

describe('a set whose passages are too many for one file', () => {
  it('has those that answer, and of the others as many as fit', async () => {
    await start();
    const store = await testApp.app.passageStore();
    const last = store.at(store.size - 1).passage;
    const approved = [{ answerId: 1, text: GROWTH, passageId: last.id, up: 1, down: 0 }];
    const whole = await makeEvaluationSet(approved, store);
    const cut = await makeEvaluationSet(approved, store, whole.passages.length / 2);
    expect(whole.facts).toEqual({ questions: 1, outdated: 0, passages: store.size, allPassages: store.size });
    expect(cut.passages.length).toBeLessThanOrEqual(whole.passages.length / 2);
    expect(cut.facts.passages).toBeGreaterThan(1);
    expect(cut.facts.passages).toBeLessThan(store.size);
    const lines = linesOf(cut.passages.toString());
    expect(lines).toHaveLength(cut.facts.passages);
    expect(lines[0]).toMatchObject({ id: last.id, text: last.text });
  });
});
