import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask, botMessages, freePort, startTelegram, TOKEN } from '../support/bot-harness.ts';
import { buttonsOf } from '../support/buttons.ts';
import { startChildBot, type ChildBot } from '../support/child-bot.ts';
import type { Fault } from '../support/fake-bot-api/faults.ts';
import type { Person } from '../support/fake-bot-api/people.ts';
import type { FakeBotApi } from '../support/fake-bot-api/server.ts';
import type { ChatMessage } from '../support/fake-bot-api/world.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';
import { TRAFFIC_CORPUS } from '../support/traffic.ts';

const START_MILLISECONDS = 20_000;
const ADMIN = 1001;
const SECRET = 'webhook_secret-of-this-test';
const NAMES = { firstName: 'Zebedee', lastName: 'Quillfeather', username: 'zebquill' };
const GROUP = '瑶池茶话会';
const QUESTIONS = ['龙井茶园今年采摘了多少斤茶叶？', '火星上究竟住着几只蓝色的猫？', 'How much tea did Puer harvest this year?', '那信阳呢，<b>采摘</b>了多少斤？', '/ask 黄山茶园采摘了多少斤', '/unheard_of_command 都匀毛尖', '!!!'];
const FAULTS: readonly Fault[] = [
  { method: 'sendMessage', status: 500 },
  { method: 'sendMessage', status: 429, retryAfter: 0 },
  { method: 'sendMessage', kind: 'cut' },
  { method: 'sendMessage', kind: 'garbage' },
  { method: 'sendMessage', status: 400, description: "Bad Request: can't parse entities" },
  { method: 'sendMessage', status: 403 },
  { method: 'editMessageText', status: 400, description: 'Bad Request: message to edit not found' },
  { method: 'answerCallbackQuery', status: 500 },
  { method: 'getUpdates', status: 502 },
  { method: 'getUpdates', kind: 'cut' },
];

let testApp: TestApp;
let telegram: FakeBotApi;
let program: ChildBot | null = null;

beforeAll(async () => {
  testApp = await openTestApp({ sample: false, files: TRAFFIC_CORPUS });
});
afterAll(() => testApp.close());

beforeEach(async () => {
  telegram = await startTelegram();
});
afterEach(async () => {
  program?.kill('SIGKILL');
  await telegram.close();
});

function start(environment: Readonly<Record<string, string>> = {}): ChildBot {
  const { corpusDir, indexDir } = testApp.config;
  program = startChildBot(corpusDir, {
    BOT_TOKEN: TOKEN,
    ADMIN_IDS: String(ADMIN),
    CORPUS_DIR: corpusDir,
    INDEX_DIR: indexDir,
    DATABASE_FILE: join(indexDir, `${randomUUID()}.db`),
    TELEGRAM_API_ROOT: telegram.url,
    LOG_LEVEL: 'debug',
    LOG_QUESTIONS: 'text',
    ...environment,
  });
  return program;
}

/** Everything the bot can be made to do in a short while, with everything that can go wrong on the way. */
async function converse(): Promise<void> {
  const group = telegram.addGroup({ title: GROUP, privacyMode: false });
  for (const fault of [undefined, ...FAULTS]) {
    // Telegram takes so many messages to one chat only.
    const zebedee = meet();
    const chat = telegram.privateChat(zebedee);
    if (fault !== undefined) telegram.injectFault(fault);
    for (const question of QUESTIONS) zebedee.sends(chat, question);
    zebedee.sends(group, `/ask ${QUESTIONS[0]}`);
    zebedee.asksInline(`${QUESTIONS[1]}${fault?.method ?? ''}`).answer().catch(() => undefined);
    await whenQuiet();
    const last = botMessages(telegram, chat).at(-1);
    if (last !== undefined) pressAll(zebedee, last);
    await whenQuiet();
  }
  const admin = meet(ADMIN);
  const chat = telegram.privateChat(admin);
  admin.edits(admin.sends(chat, QUESTIONS[0] ?? ''), QUESTIONS[2] ?? '');
  for (const command of ['/status', '/files', '/reindex', '/gaps', '/export', '/eval', '/privacy', '/settings']) admin.sends(chat, command);
  await whenQuiet();
}

function pressAll(person: Person, message: ChatMessage): void {
  for (const { callback_data: data } of buttonsOf(message)) if (data !== undefined) person.presses(message, data).answer().catch(() => undefined);
}

function meet(id?: number): Person {
  return telegram.addUser({ ...NAMES, languageCode: 'zh-hans', ...(id !== undefined && { id }) });
}

/** The database is the program's own, so its inbox cannot be asked: quiet is what Telegram sees. */
async function whenQuiet(): Promise<void> {
  await telegram.waitFor(() => telegram.pendingUpdates().length === 0 && telegram.calls.every(({ isSettled, method }) => isSettled || method === 'getUpdates'), 20_000);
}

/** What must stand nowhere: secrets, what was written, in whole and in part, and what people and groups are called. */
function forbidden(): readonly string[] {
  const written = QUESTIONS.filter((text) => text.length > 3).flatMap((text) => [text, ...(text.match(/\p{L}{5,}/gu) ?? [])]);
  const commands = new Set(['unheard', 'command']);
  return [TOKEN, TOKEN.split(':')[1] ?? '', SECRET, ...Object.values(NAMES), GROUP, ...written.filter((text) => !commands.has(text)), '三千斤'];
}

describe('the log of a bot at level debug', () => {
  it('holds no secret, nothing that anybody wrote and nobody\'s name, whatever goes wrong', async () => {
    const { kill, ending } = start();
    await telegram.waitFor(() => telegram.isPolled, START_MILLISECONDS);
    await converse();
    const witness = meet();
    await ask(telegram, witness, telegram.privateChat(witness), '/help');
    kill('SIGTERM');
    const { stdout, stderr } = await ending;
    expect(stderr.length).toBeGreaterThan(10_000);
    expectNothingOf(forbidden(), stdout + stderr);
    expectRequestIds(stderr);
  });

  it.each([
    ['refuses the webhook', { method: 'setWebhook', status: 400, description: 'Bad Request: bad webhook' }],
    ['forbids the webhook', { method: 'setWebhook', status: 403 }],
    ['does not know the token', { method: 'getMe', status: 401 }],
    ['speaks nonsense', { method: 'getMe', status: 418 }],
  ])('holds no secret when Telegram %s and the program gives up', async (_, fault) => {
    telegram.injectFault({ method: 'setWebhook', status: 500 });
    telegram.injectFault(fault);
    const port = await freePort();
    const { ending } = start({ WEBHOOK_URL: 'https://bot.example/telegram', WEBHOOK_PORT: String(port), WEBHOOK_SECRET: SECRET });
    const { code, stdout, stderr } = await ending;
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/Telegram|WEBHOOK_URL|Bot API/u);
    expectNothingOf(forbidden(), stderr);
  });
});

function expectNothingOf(texts: readonly string[], log: string): void {
  for (const text of texts) expect([text, log.includes(text)]).toEqual([text, false]);
}

/** Every line about an update carries the id of its request; no two requests share one. */
function expectRequestIds(log: string): void {
  const lines = log.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as Record<string, unknown>] : []));
  const settled = lines.filter(({ msg }) => msg === 'update settled');
  expect(settled.length).toBeGreaterThan(50);
  expect(new Set(settled.map(({ request }) => request)).size).toBe(settled.length);
  const sends = lines.filter(({ msg, method }) => msg === 'Telegram called' && method === 'sendMessage');
  expect(sends.length).toBeGreaterThan(50);
  for (const { request, update } of sends) expect([request, update]).toEqual([expect.stringMatching(/^[0-9a-f]{8}$/u), expect.any(Number)]);
}
