import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { zh } from '../src/telegram/locales/zh.ts';
import { dataOf } from './support/admin-chat.ts';
import { ask, botMessages, freePort, startTelegram, TOKEN, whenIdle } from './support/bot-harness.ts';
import { startChildBot, type ChildBot } from './support/child-bot.ts';
import type { Person } from './support/fake-bot-api/people.ts';
import type { FakeBotApi } from './support/fake-bot-api/server.ts';
import { marked } from './support/marked-text.ts';
import { writeFiles } from './support/temp-folder.ts';
import { openTestApp, type TestApp } from './support/test-app.ts';

const START_MILLISECONDS = 20_000;
/** Takes seconds to read and to index. */
const LONG_CORPUS = Object.fromEntries(
  Array.from({ length: 300 }, (_, file) => [`long/${file}.txt`, Array.from({ length: 60 }, (_, line) => `第${file}号茶园第${line}块地今年采摘了${file * 7 + line}斤春茶，比去年多${line}斤。\n\n`).join('')]),
);

let testApp: TestApp;
let telegram: FakeBotApi;
/** Of one test: every server counts its updates from the same number. */
let databaseFile: string;
let alice: Person;
const children = new Set<ChildBot>();

beforeAll(async () => {
  testApp = await openTestApp({ sample: false, files: { '龙井.txt': '龙井茶\n\n龙井茶园今年采摘了三千斤明前茶。' } });
});
afterAll(() => testApp.close());

beforeEach(async () => {
  telegram = await startTelegram();
  databaseFile = join(testApp.config.indexDir, `${randomUUID()}.db`);
  alice = telegram.addUser({ firstName: 'Alice', languageCode: 'zh-hans' });
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
  await telegram.close();
});

function startProgram(environment: Readonly<Record<string, string>>): ChildBot {
  const { corpusDir, indexDir } = testApp.config;
  const paths = { CORPUS_DIR: corpusDir, INDEX_DIR: indexDir, DATABASE_FILE: databaseFile, TELEGRAM_API_ROOT: telegram.url };
  const child = startChildBot(corpusDir, { ...paths, ...environment });
  children.add(child);
  return child;
}

describe('the program', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('answers on Telegram until %s, and ends with 0', async (signal) => {
    const program = startProgram({ BOT_TOKEN: TOKEN });
    await telegram.waitFor(() => telegram.isPolled, START_MILLISECONDS);
    const chat = telegram.privateChat(alice);
    expect(marked(await ask(telegram, alice, chat, '龙井茶园采摘了多少斤'), 'bold')).toEqual(['龙井茶园今年采摘了三千斤明前茶。']);
    await whenIdle(telegram);
    const polls = telegram.calls.filter(({ method }) => method === 'getUpdates').length;
    program.kill(signal);
    const { code, stdout, stderr } = await program.ending;
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('listening as @yinju_bot');
    expect(stderr).not.toContain('龙井');
    expect(stderr).not.toContain(TOKEN);
    expect(botMessages(telegram, chat)).toHaveLength(1);
    expect(telegram.pendingUpdates()).toEqual([]);
    // Telegram is not asked again to confirm: it lets such a call wait.
    expect(telegram.calls.filter(({ method }) => method === 'getUpdates')).toHaveLength(polls);
  });

  it('goes on with an update of the index that kill -9 has cut off', async () => {
    const environment = { BOT_TOKEN: TOKEN, ADMIN_IDS: String(alice.id) };
    const killed = startProgram(environment);
    await telegram.waitFor(() => telegram.isPolled, START_MILLISECONDS);
    const chat = telegram.privateChat(alice);
    const message = await ask(telegram, alice, chat, '/reindex');
    alice.presses(message, dataOf(message, zh.admin.updateAll));
    await telegram.waitFor(() => message.text === zh.reindexStarted, START_MILLISECONDS);
    killed.kill('SIGKILL');
    await killed.ending;
    const program = startProgram(environment);
    await telegram.waitFor(() => message.text.includes('秒。'), START_MILLISECONDS);
    expect(message.text).toMatch(/^索引已更新。/u);
    expect(message.history.map(({ text }) => text)).toContain(zh.admin.resumed);
    expect(botMessages(telegram, chat)).toHaveLength(1);
    await whenIdle(telegram);
    program.kill('SIGTERM');
    expect((await program.ending).code).toBe(0);
  });

  it('stops an update of the index at SIGTERM, gives up its lock, and goes on with it after the next start', async () => {
    await writeFiles(testApp.config.corpusDir, LONG_CORPUS);
    const environment = { BOT_TOKEN: TOKEN, ADMIN_IDS: String(alice.id) };
    const stopped = startProgram(environment);
    await telegram.waitFor(() => telegram.isPolled, START_MILLISECONDS);
    const message = await ask(telegram, alice, telegram.privateChat(alice), '/reindex');
    alice.presses(message, dataOf(message, zh.admin.updateAll));
    const lock = join(testApp.config.indexDir, 'lock');
    await telegram.waitFor(() => existsSync(lock), START_MILLISECONDS);
    stopped.kill('SIGTERM');
    const { code, stderr } = await stopped.ending;
    expect({ code, isLocked: existsSync(lock) }).toEqual({ code: 0, isLocked: false });
    expect(stderr).not.toContain('"level":50');
    const program = startProgram(environment);
    await telegram.waitFor(() => message.text.startsWith('索引已更新。'), 2 * START_MILLISECONDS);
    program.kill('SIGTERM');
    expect((await program.ending).code).toBe(0);
    await rm(join(testApp.config.corpusDir, 'long'), { recursive: true });
  });

  it('ends at once at the second signal, and answers what it had in hand after the next start', async () => {
    const stopped = startProgram({ BOT_TOKEN: TOKEN });
    await telegram.waitFor(() => telegram.isPolled, START_MILLISECONDS);
    const chat = telegram.privateChat(alice);
    telegram.injectFault({ method: 'sendMessage', kind: 'hang' });
    alice.sends(chat, '龙井茶园采摘了多少斤');
    await telegram.waitFor({ method: 'sendMessage' });
    stopped.kill('SIGTERM');
    await telegram.waitFor(() => !telegram.isPolled);
    stopped.kill('SIGTERM');
    expect((await stopped.ending).code).toBe(1);
    const program = startProgram({ BOT_TOKEN: TOKEN });
    await telegram.waitFor(() => botMessages(telegram, chat).length === 1, START_MILLISECONDS);
    program.kill('SIGTERM');
    expect((await program.ending).code).toBe(0);
  });

  it('takes in a new file by itself with WATCH_CORPUS=on', async () => {
    const program = startProgram({ BOT_TOKEN: TOKEN, WATCH_CORPUS: 'on' });
    await telegram.waitFor(() => telegram.isPolled, START_MILLISECONDS);
    const name = `${randomUUID()}.txt`;
    await writeFiles(testApp.config.corpusDir, { [name]: '普洱茶\n\n普洱茶园今年采摘了八千斤明前茶。' });
    await expect.poll(async () => (await testApp.passages()).map(({ article }) => article.file), { timeout: START_MILLISECONDS }).toContain(name);
    const chat = telegram.privateChat(alice);
    await expect.poll(async () => marked(await ask(telegram, alice, chat, '普洱茶园采摘了多少斤'), 'bold'), { timeout: START_MILLISECONDS, interval: 1_000 }).toContain('普洱茶园今年采摘了八千斤明前茶。');
    program.kill('SIGTERM');
    const { code, stderr } = await program.ending;
    expect(code).toBe(0);
    expect(stderr).toContain('index updated by itself');
  });

  it('tells on METRICS_PORT how it does', async () => {
    const port = await freePort();
    const program = startProgram({ BOT_TOKEN: TOKEN, METRICS_PORT: String(port) });
    await telegram.waitFor(() => telegram.isPolled, START_MILLISECONDS);
    await ask(telegram, alice, telegram.privateChat(alice), '龙井茶园采摘了多少斤');
    const health = await fetch(`http://127.0.0.1:${port}/healthz`);
    expect(health.status).toBe(200);
    expect(await health.json()).toMatchObject({ status: 'ok', trouble: [], index: { articles: expect.any(Number) } });
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(metrics).toContain('yinju_questions_total{outcome="answered"} 1');
    expect(metrics).not.toContain('龙井');
    program.kill('SIGTERM');
    expect((await program.ending).code).toBe(0);
  });

  it('says in one line that Telegram does not know the token, without repeating it, and ends with 1', async () => {
    const token = '987654321:AAE-another_token_altogether';
    const { code, stderr } = await startProgram({ BOT_TOKEN: token }).ending;
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('@BotFather');
    expect(stderr).not.toContain(token);
  });

  it('says where a token comes from and what works without one, and ends with 1', async () => {
    const { code, stderr } = await startProgram({}).ending;
    expect(code).toBe(1);
    expect(stderr).toContain('@BotFather');
    expect(stderr).toContain('npm run ask');
    expect(stderr).not.toMatch(/^\s+at /mu);
  });

  it('says in one line that a setting is wrong, and ends with 1', async () => {
    const { code, stderr } = await startProgram({ BOT_TOKEN: 'nonsense' }).ending;
    expect(code).toBe(1);
    expect(stderr).toBe('BOT_TOKEN: expected a token from @BotFather such as 123456789:AAE…, got something else\n');
  });
});
